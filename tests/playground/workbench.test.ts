import { describe, expect, test } from 'vitest';
import {
	LAST_YEAR,
	LEVER_KEYS,
	LEVER_WORDS,
	LEVERS,
	OUTCOME_KEYS,
	OUTCOMES,
	simulate,
	valueAt
} from '$lib/model';
import { DECK, FRONT } from '$lib/playground/deck';
import { axisOf, type Drawn, firstYear, linesOf } from '$lib/playground/lines';
import { OUTCOME_CHOICES } from '$lib/playground/outcome-groups';
import { positionWords } from '$lib/playground/position-words';
import { sourcePieces } from '$lib/playground/source-pieces';
import { shownOutcomes, USUAL_OUTCOMES, withOutcome } from '$lib/playground/view';

describe('the deck', () => {
	test('every lever stands in it once, investment and openness in front', () => {
		expect(FRONT).toEqual(['investment', 'openness']);
		const all = [...FRONT, ...DECK.flatMap(({ levers }) => levers)];
		expect([...all].sort()).toEqual([...LEVER_KEYS].sort());
	});

	test('a lever is worded at its default, at both ends and anywhere between', () => {
		expect(positionWords('investment', 1)).toBe('as today');
		expect(positionWords('investment', 1.2)).toBe('between “as today” and “a hotter rush”');
		for (const key of LEVER_KEYS) {
			const { low, high } = LEVERS[key];
			for (let part = 0; part <= 10; part += 1)
				expect(positionWords(key, low + ((high - low) * part) / 10)).not.toBe('');
		}
	});

	test('the source of a lever names where it was read, with an address', () => {
		const pieces = sourcePieces(LEVER_WORDS.openness.source);
		expect(pieces.map((piece) => piece.words).join('')).toContain('Epoch AI');
		expect(pieces.some((piece) => piece.url?.startsWith('https://'))).toBe(true);
		for (const key of LEVER_KEYS) expect(sourcePieces(LEVER_WORDS[key].source)).not.toEqual([]);
	});
});

describe('what the charts show', () => {
	test('every outcome can be chosen, each once and under a subject', () => {
		expect(OUTCOME_CHOICES.map(({ value }) => value).sort()).toEqual([...OUTCOME_KEYS].sort());
		expect(OUTCOME_CHOICES.every(({ group }) => group !== 'More')).toBe(true);
	});

	test('the two charts never show the same outcome', () => {
		expect(shownOutcomes([])).toEqual(USUAL_OUTCOMES);
		expect(shownOutcomes(['transparency'])).toEqual(['transparency', USUAL_OUTCOMES[0]]);
		expect(shownOutcomes([USUAL_OUTCOMES[0]])).toEqual(USUAL_OUTCOMES);
		expect(withOutcome(['capability', 'transparency'], 0, 'transparency')).toEqual([
			'transparency',
			'capability'
		]);
	});

	test('going back to the usual outcomes leaves nothing to put in a link', () => {
		const [first, second] = USUAL_OUTCOMES;
		expect(withOutcome(['capability', second], 0, first)).toEqual([]);
		expect(withOutcome([first, 'capability'], 1, second)).toEqual([]);
	});

	const quo = simulate();
	const other = simulate({ investment: 2, openness: 0.6 });
	const drawn: Drawn[] = [{ id: 'reader', label: 'Your scenario', color: 'red', run: other }];

	test.each(OUTCOME_KEYS)(
		'%s is drawn from its first year to the last, every point finite',
		(key) => {
			for (const view of ['linear', 'difference', OUTCOMES[key].scale] as const) {
				const [line] = linesOf(key, drawn, quo, view);
				const points = line?.points ?? [];
				expect(points.at(0)?.x).toBe(firstYear(key));
				expect(points.at(-1)?.x).toBe(LAST_YEAR);
				expect(points.every((point) => Number.isFinite(point.y))).toBe(true);
				if (view === 'log') expect(points.every((point) => point.y > 0)).toBe(true);
				expect(axisOf(key, view).format(points.at(-1)?.y ?? NaN)).toMatch(/\d/);
			}
		}
	);

	test('a difference is zero against itself and adds up to the value', () => {
		const [same] = linesOf('transparency', drawn, other, 'difference');
		expect(same?.points.every((point) => point.y === 0)).toBe(true);
		const [apart] = linesOf('transparency', drawn, quo, 'difference');
		const at2035 = apart?.points.find((point) => point.x === 2035)?.y ?? NaN;
		expect(valueAt(quo, 'transparency', 2035) + at2035).toBeCloseTo(
			valueAt(other, 'transparency', 2035),
			9
		);
	});

	test('where an outcome spans decades its difference is told in percent, with a sign', () => {
		const [line] = linesOf('frontierCost', drawn, quo, 'difference');
		const at2035 = line?.points.find((point) => point.x === 2035)?.y ?? NaN;
		const ratio = valueAt(other, 'frontierCost', 2035) / valueAt(quo, 'frontierCost', 2035);
		expect(at2035).toBeCloseTo((ratio - 1) * 100, 9);
		expect(axisOf('frontierCost', 'difference').format(12.5)).toBe('+12.5%');
		expect(axisOf('frontierCost', 'difference').format(-40)).toBe('−40%');
		expect(axisOf('frontierCost', 'difference').format(0)).toBe('0%');
	});
});
