/**
 * Numbers from 0 to 1 that look random and are the same every time for a seed, in every engine: all arithmetic is of
 * whole numbers of 32 bits (mulberry32, by Tommy Ettinger).
 */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let bits = Math.imul(state ^ (state >>> 15), state | 1);
		bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
		return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A draw from the normal distribution around 0 with deviation 1 (Box and Muller). */
export function normalFrom(random: () => number): number {
	const radius = Math.sqrt(-2 * Math.log(1 - random()));
	return radius * Math.cos(2 * Math.PI * random());
}
