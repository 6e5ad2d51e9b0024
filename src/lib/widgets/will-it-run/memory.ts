/** How many numbers of the text so far a model keeps for each token, in layers that see all of it and in those with a window. */
export type Cache = {
	/** Numbers a token in the layers that see the whole text. */
	whole: number;
	/** Numbers a token in the layers that see a window only. */
	windowed: number;
	/** Width of that window, tokens; 0 where there is none. */
	window: number;
};

/** What a model's cache is made of. Null where its maker's dimensions do not tell. */
export type Dimensions = {
	attention: string;
	layers: number;
	fullLayers: number | null;
	localLayers: number | null;
	window: number | null;
	kvHeads: number | null;
	headSize: number | null;
	latentSize: number | null;
	rotarySize: number | null;
};

/**
 * The numbers kept for each token. With shared (grouped) heads: a key and a value for each head that is kept, in every layer
 * that looks back; with latent attention: one compressed state and its position part in every layer. Undefined where a
 * dimension is not known.
 */
export function cacheOf(model: Dimensions): Cache | undefined {
	const { latentSize, rotarySize, kvHeads, headSize, fullLayers, localLayers, window } = model;
	if (latentSize !== null && rotarySize !== null)
		return { whole: (latentSize + rotarySize) * model.layers, windowed: 0, window: 0 };
	if (kvHeads === null || headSize === null || fullLayers === null) return undefined;
	const layer = 2 * kvHeads * headSize;
	return {
		whole: layer * fullLayers,
		windowed: layer * (localLayers ?? 0),
		window: window ?? 0
	};
}

/** Bytes of the cache for a text of so many tokens, at so many bytes for each number. */
export const cacheBytes = (cache: Cache, tokens: number, bytesPerNumber: number): number =>
	bytesPerNumber * (cache.whole * tokens + cache.windowed * Math.min(tokens, cache.window));

/** Bytes of so many weights at an average of so many bits. */
export const weightBytes = (parameters: number, bitsPerWeight: number): number =>
	(parameters * bitsPerWeight) / 8;

/** What a model takes in memory (bytes). */
export type Need = {
	weights: number;
	/** Zero where the cache is not known: then the total is a lower bound. */
	cache: number;
	program: number;
	total: number;
};

export function needOf(
	model: { parameters: number; cache?: Cache },
	bitsPerWeight: number,
	text: { tokens: number; bytesPerNumber: number },
	program: number
): Need {
	const weights = weightBytes(model.parameters, bitsPerWeight);
	const cache = model.cache ? cacheBytes(model.cache, text.tokens, text.bytesPerNumber) : 0;
	return { weights, cache, program, total: weights + cache + program };
}

/** What a machine holds (bytes): what can be counted on, and the most that its memory could be. */
export type Room = { safe: number; most: number };

const GB = 1e9;
const GIB = 2 ** 30;

/**
 * Memory is sold in GB, which may be 10⁹ bytes or 2³⁰, seven percent more; of memory that processor and graphics share, a part
 * stays with the rest of the system unless its owner says otherwise. Both together lie between safe and most.
 */
export const roomOf = (memoryGb: number, usableShare: number): Room => ({
	safe: memoryGb * GB * usableShare,
	most: memoryGb * GIB
});

export type Verdict = 'fits' | 'tight' | 'too-big';

export function verdictOf(total: number, room: Room): Verdict {
	if (total <= room.safe) return 'fits';
	return total <= room.most ? 'tight' : 'too-big';
}

/** The longest text (tokens, whole) whose cache fits in so many bytes; 0 where none does, Infinity where a window bounds it. */
export function longestText(cache: Cache, bytes: number, bytesPerNumber: number): number {
	const numbers = bytes / bytesPerNumber;
	if (numbers <= 0) return 0;
	const inWindow = numbers / (cache.whole + cache.windowed);
	if (inWindow <= cache.window || cache.windowed === 0) return Math.floor(inWindow);
	return Math.floor((numbers - cache.windowed * cache.window) / cache.whole);
}
