import { doubtIsShown } from '../checks';
import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';

const COLUMNS = {
	id: columns.id,
	name: columns.text,
	family: columns.text,
	released: columns.optionalPartialDate,
	parameters: columns.integer(1e8, 1.1e12),
	active_parameters: columns.integer(1e8, 5e11),
	count_basis: columns.oneOf(['stated', 'computed', 'name']),
	layers: columns.integer(16, 130),
	full_layers: columns.optionalInteger(0, 130),
	local_layers: columns.optionalInteger(0, 130),
	window: columns.optionalInteger(128, 8192),
	attention: columns.oneOf([
		'full',
		'sliding',
		'local-and-full',
		'latent',
		'convolution-and-full',
		'linear-and-full'
	]),
	hidden_size: columns.optionalInteger(500, 20000),
	heads: columns.optionalInteger(4, 128),
	kv_heads: columns.optionalInteger(1, 128),
	head_size: columns.optionalInteger(64, 256),
	latent_size: columns.optionalInteger(512, 512),
	rotary_size: columns.optionalInteger(64, 64),
	feed_forward_size: columns.optionalInteger(500, 60000),
	vocabulary: columns.integer(30000, 270000),
	context: columns.optionalInteger(2048, 1e7),
	kv_bytes_per_token: columns.optionalInteger(5000, 5e6),
	license: columns.optionalText,
	license_class: columns.oneOf(['fully-open', 'permissive', 'own-terms', 'not-checked']),
	source_ids: sourceIds,
	confidence: columns.confidence,
	doubt: columns.optionalText,
	note: columns.optionalText
};

/** A model whose weights can be downloaded, with the dimensions that decide memory and speed. */
export type OpenModel = RowOf<typeof COLUMNS>;

/** Bytes of a number of 16 bits. */
const BYTES = 2;

/** Cache for one token at 16 bits, as if no layer had a window; null where a dimension is not known. */
function cacheBytes(model: OpenModel): number | null {
	const { attention, layers, fullLayers, kvHeads, headSize, latentSize, rotarySize } = model;
	if (latentSize !== null && rotarySize !== null) return BYTES * (latentSize + rotarySize) * layers;
	const remembering = attention === 'linear-and-full' ? fullLayers : layers;
	if (kvHeads === null || headSize === null || remembering === null) return null;
	return 2 * BYTES * kvHeads * headSize * remembering;
}

/** Open models, in the order of their families. */
export const TABLE = factTable('open-models', COLUMNS, {
	checks: [
		doubtIsShown,
		({ activeParameters, parameters }) =>
			activeParameters > parameters
				? { column: 'activeParameters', problem: 'exceeds all parameters' }
				: undefined,
		({ attention, layers, fullLayers, localLayers, window }) => {
			const split = attention === 'local-and-full' || attention === 'sliding';
			if (split !== (window !== null))
				return { column: 'window', problem: 'stands exactly where layers have one' };
			return split && fullLayers !== null && fullLayers + (localLayers ?? 0) !== layers
				? { column: 'localLayers', problem: 'does not make up all layers' }
				: undefined;
		},
		(model) =>
			model.kvBytesPerToken !== null && model.kvBytesPerToken !== cacheBytes(model)
				? {
						column: 'kvBytesPerToken',
						problem: `is not ${cacheBytes(model)}, as the dimensions say`
					}
				: undefined
	]
});
