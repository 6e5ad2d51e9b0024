import { alternativesParameters } from './parameters/alternatives';
import { capitalParameters } from './parameters/capital';
import { diffusionParameters } from './parameters/diffusion';
import { fineTuningParameters } from './parameters/fine-tuning';
import { focusParameters } from './parameters/focus';
import { frontierParameters } from './parameters/frontier';
import { ideasParameters } from './parameters/ideas';
import { marketParameters } from './parameters/market';
import { measuresParameters } from './parameters/measures';
import { openEcosystemParameters } from './parameters/open-ecosystem';
import { opennessParameters } from './parameters/openness';
import { oversightParameters } from './parameters/oversight';
import { productsParameters } from './parameters/products';
import { talentParameters } from './parameters/talent';
import { trainingParameters } from './parameters/training';
import { worldParameters } from './parameters/world';
import type { Parameter } from './parameters/parameter';

const table = {
	...worldParameters,
	...capitalParameters,
	...frontierParameters,
	...productsParameters,
	...ideasParameters,
	...diffusionParameters,
	...measuresParameters,
	...opennessParameters,
	...oversightParameters,
	...focusParameters,
	...trainingParameters,
	...talentParameters,
	...marketParameters,
	...openEcosystemParameters,
	...fineTuningParameters,
	...alternativesParameters
} as const;

/** Every assumption of the model by name. */
export type ParameterName = keyof typeof table;

/** What is assumed, with its range, its source and how much it can be trusted. */
export const PARAMETERS: Readonly<Record<ParameterName, Parameter>> = table;
