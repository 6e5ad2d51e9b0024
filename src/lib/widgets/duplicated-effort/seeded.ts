/**
 * Numbers from 0 to below 1 that look random and are the same for the same seed, on every machine.
 * The generator is sfc32 (Chris Doty-Humphrey, "small fast counting", public domain): 128 bits of state, whole numbers only.
 */
export function seeded(seed: number): () => number {
	let [a, b, c, counter] = [0, seed | 0, 0, 1];
	const next = () => {
		const sum = (a + b + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = ((c << 21) | (c >>> 11)) + sum;
		c |= 0;
		return (sum >>> 0) / 2 ** 32;
	};
	// Seeds that lie close together give unlike numbers only once they are well mixed.
	for (let round = 0; round < 15; round++) next();
	return next;
}
