import type { LeverKey } from './levers';
import type { ParameterName } from './parameters.build';
import type { alternatives } from './sectors/alternatives';
import type { beginning } from './sectors/beginning';
import type { capital } from './sectors/capital';
import type { focus } from './sectors/focus';
import type { frontier } from './sectors/frontier';
import type { hardware } from './sectors/hardware';
import type { ideas } from './sectors/ideas';
import type { knowledge } from './sectors/knowledge';
import type { market } from './sectors/market';
import type { measures } from './sectors/measures';
import type { openEcosystem } from './sectors/open-ecosystem';
import type { openness } from './sectors/openness';
import type { oversight } from './sectors/oversight';
import type { products } from './sectors/products';
import type { setting } from './sectors/setting';
import type { talent } from './sectors/talent';
import type { StockName } from './stocks';

/** Every lever's position, in the lever's unit. */
export type Levers = Readonly<Record<LeverKey, number>>;
/** Every assumption's value, in its unit. */
export type Parameters = Readonly<Record<ParameterName, number>>;
/** Every stock's value at a time, in its unit. */
export type Stocks = Readonly<Record<StockName, number>>;

type Sectors = {
	alternatives: typeof alternatives;
	beginning: typeof beginning;
	capital: typeof capital;
	focus: typeof focus;
	frontier: typeof frontier;
	hardware: typeof hardware;
	ideas: typeof ideas;
	knowledge: typeof knowledge;
	market: typeof market;
	measures: typeof measures;
	openEcosystem: typeof openEcosystem;
	openness: typeof openness;
	oversight: typeof oversight;
	products: typeof products;
	setting: typeof setting;
	talent: typeof talent;
};

/** What the equations of a sector give at a time. */
export type Equations<Sector extends keyof Sectors> = Readonly<ReturnType<Sectors[Sector]>>;

/** What a run was like earlier; measures of change look back at it. */
export type Past = Readonly<{
	/** ln. Public algorithmic efficiency at the start of 2023. */
	logPublicEfficiencyIn2023: number;
	/** 1. Markup at the start of 2023. */
	markupIn2023: number;
	/** ln. Public algorithmic efficiency in the middle of 2025. */
	logPublicEfficiencyInMid2025: number;
	/** 1. Markup in the middle of 2025. */
	markupInMid2025: number;
	/** year. When the closed frontier stood where open models stand now. */
	timeOfFrontierAtOpenCapability: number;
}>;
