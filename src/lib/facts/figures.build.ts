import { figureWords } from './figure-words';
import { type PrintedFigure, TABLE } from './tables/figures';

/** Every figure used in a sentence, by id, ready to print. */
export const FIGURES: Record<string, PrintedFigure> = Object.fromEntries(
	TABLE.read().map(({ id, value, unit, digits, note, doubt }) => [
		id,
		{ words: figureWords(value, unit, digits), note, doubt }
	])
);
