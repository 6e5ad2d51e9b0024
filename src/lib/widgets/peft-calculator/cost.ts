/**
 * FLOP for each parameter and token of a pass over the texts: two forward, two backward through every weight, two more for the
 * gradient of a weight that is trained, and two to work out again what was not kept.
 */
const FORWARD = 2;
const BACKWARD = 2;
const GRADIENT = 2;
const AGAIN = 2;

export const flopFor = (parameters: number, trained: number, tokens: number): number =>
	tokens * ((FORWARD + AGAIN + BACKWARD) * parameters + GRADIENT * trained);

/** What a run takes of one kind of card. */
export type Cost = { cards: number; cardHours: number; usd: number };

export function costOf(
	flop: number,
	slowdown: number,
	card: { tflops: number; memory: number },
	choice: { utilization: number; usdPerHour: number },
	held: number
): Cost {
	const cardHours = (flop * slowdown) / (card.tflops * 1e12 * choice.utilization) / 3600;
	return {
		cards: Math.ceil(held / card.memory),
		cardHours,
		usd: cardHours * choice.usdPerHour
	};
}
