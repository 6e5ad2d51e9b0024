import type { SeriesHindcast } from '$lib/analysis';
import type { SeriesWords } from './hindcast-series';

/** A series with values held out, and how it is named. */
export type Judged = { one: SeriesHindcast; words: SeriesWords };

/** Errors closer to each other than this share of the line's are called even. */
const EVEN = 0.1;

/** Which came nearer to what was held out. */
export function nearerOf(skill?: number): 'model' | 'line' | 'even' | 'no line' {
	if (skill === undefined) return 'no line';
	if (Math.abs(skill) < EVEN) return 'even';
	return skill > 0 ? 'model' : 'line';
}

/** In how many series the model is nearer than the line, and in which it is not. */
export function verdictOf(judged: readonly Judged[]): string {
	const compared = judged.flatMap(({ one: { skill }, words: { label } }) =>
		skill === undefined ? [] : [{ skill, name: inSentence(label) }]
	);
	const those = (nearer: string) => compared.filter(({ skill }) => nearerOf(skill) === nearer);
	const even = those('even');
	const lost = those('line');
	return [
		`Of ${compared.length} series in which a line can be drawn, the model comes nearer in ${those('model').length}`,
		even.length ? `, about as near in ${even.length} (${listed(even)})` : '',
		lost.length ? `. It loses to the line in ${listed(lost)}.` : '. It loses in none.'
	].join('');
}

const listed = (some: readonly { name: string }[]): string =>
	some
		.map(({ name }) => name)
		.join(', ')
		.replace(/, ([^,]+)$/, ' and $1');

/** A label without its unit, as it stands inside a sentence. */
const inSentence = (label: string): string =>
	label.replace(/,.*/, '').replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
