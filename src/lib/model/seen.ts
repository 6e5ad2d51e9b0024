/** What an equation sees of a quantity: the number held in that place, or the present value where none is. */
export function seen(held: Float64Array, place: number, present: number): number {
	const kept = held[place] as number;
	// Nothing held is NaN, the one number that is not itself.
	return kept === kept ? kept : present;
}
