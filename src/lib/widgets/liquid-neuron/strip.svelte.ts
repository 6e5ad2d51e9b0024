import { TICK } from './neuron';

/** Ticks that are drawn, and ticks that are remembered at most. */
export const DRAWN = 240;
const KEPT = 1200;
/** Ticks that the slider writes while the strip stands still, of a press on the button, and of its pulse while it runs. */
const TAIL = 3 / TICK;
const PRESS = 1 / TICK;
const PULSE = 0.3 / TICK;

/** What came in before the reader touched anything: a long push, a short one, and then what the slider says. */
const opening = (input: number): number[] => [
	...Array.from({ length: 1 / TICK }, () => 0),
	...Array.from({ length: 2.5 / TICK }, () => 1),
	...Array.from({ length: 3 / TICK }, () => 0),
	...Array.from({ length: 0.5 / TICK }, () => 1),
	...Array.from({ length: 2 / TICK }, () => 0),
	...Array.from({ length: TAIL }, () => input)
];

/** A strip of paper on which the input is written down, tick by tick, while it runs or by hand while it stands still. */
export class Strip {
	/** The input that stays when nobody pushes, from 0 to 1. */
	input = $state(0);
	/** Whether the button is held down. */
	held = $state(false);
	playing = $state(false);
	inputs = $state.raw<number[]>([]);
	/** Number of the first tick that is remembered. */
	first = $state(0);
	#pulse = 0;
	/** Ticks at the end that the slider rewrites. */
	#tail = TAIL;

	constructor(input: number) {
		this.input = input;
		this.inputs = opening(input);
	}

	#write(added: number[], keep = this.inputs.length) {
		const inputs = [...this.inputs.slice(0, keep), ...added];
		const dropped = Math.max(0, inputs.length - KEPT);
		this.first += dropped;
		this.inputs = inputs.slice(dropped);
	}

	/** Runs on by some ticks. */
	run(ticks: number) {
		this.#tail = 0;
		this.#write(
			Array.from({ length: ticks }, () => (this.held || this.#pulse-- > 0 ? 1 : this.input))
		);
	}

	/** Sets the input that stays. While the strip stands still, its last seconds show what that does. */
	set(input: number) {
		this.input = input;
		if (this.playing) return;
		this.#write(
			Array.from({ length: TAIL }, () => input),
			this.inputs.length - this.#tail
		);
		this.#tail = TAIL;
	}

	/** One push: a short one while it runs; while it stands still, a second of it and what follows. */
	push() {
		if (this.playing) {
			this.#pulse = PULSE;
			return;
		}
		this.#write(Array.from({ length: PRESS }, () => 1));
		this.#tail = 0;
		this.set(this.input);
	}
}
