import { describe, expect, test } from 'vitest';
import {
	defaultLevers,
	LAST_YEAR,
	LEVER_KEYS,
	LEVER_WORDS,
	LEVERS,
	leversOf,
	OUTCOME_KEYS,
	OUTCOMES,
	simulate,
	valueAt
} from '$lib/model';
import { linkOf } from '$lib/playground/kept/kept';
import { DECK, FRONT } from '$lib/playground/deck';
import { axisOf, type Drawn, firstYear, isPositive, linesOf } from '$lib/playground/lines';
import { OUTCOME_CHOICES } from '$lib/playground/outcome-groups';
import { positionWords } from '$lib/playground/position-words';
import { type Reached, reachOf } from '$lib/playground/reach-lines';
import { type Step, stepsOf } from '$lib/playground/screen/steps';
import { sourcePieces } from '$lib/playground/source-pieces';
import {
	CHART_COUNTS,
	drawnAs,
	shownOutcomes,
	USUAL_OUTCOMES,
	withCount,
	withOutcome,
	withView
} from '$lib/playground/view';

type Pair<Item> = [Item, Item];

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

	test('no two charts show the same outcome, and there are as many as are asked for', () => {
		expect(shownOutcomes([])).toEqual(USUAL_OUTCOMES);
		expect(shownOutcomes(['transparency'])).toEqual(['transparency']);
		expect(withOutcome(['capability', 'transparency'], [], 0, 'transparency').outcomes).toEqual([
			'transparency',
			'capability'
		]);
		for (const count of CHART_COUNTS) {
			const { outcomes } = withCount(['transparency', 'capability'], [], count);
			expect(new Set(outcomes).size).toBe(count);
			expect(outcomes[0]).toBe('transparency');
		}
		expect(withCount(['frontierCost'], [], 2).outcomes).toEqual([]);
	});

	test('a log axis is not drawn where a value is not positive; every other wish is followed', () => {
		expect(drawnAs('transparency', 'log', false)).toBe('linear');
		expect(drawnAs('transparency', 'log', true)).toBe('log');
		expect(drawnAs('frontierCost', 'auto', true)).toBe('log');
		expect(drawnAs('frontierCost', 'difference', false)).toBe('difference');
		expect(isPositive(simulate(), 'frontierCost')).toBe(true);
		expect(withView(USUAL_OUTCOMES, [], 1, 'difference').views).toEqual(['auto', 'difference']);
		expect(withView(USUAL_OUTCOMES, ['auto', 'difference'], 1, 'auto').views).toEqual([]);
	});

	test('how a chart is drawn goes where its outcome goes, and is forgotten with the chart', () => {
		const shown = ['capability', 'transparency'] as const;
		const swapped = withOutcome(shown, ['difference'], 0, 'transparency');
		expect(swapped).toEqual({
			outcomes: ['transparency', 'capability'],
			views: ['auto', 'difference']
		});
		expect(withOutcome(shown, ['log', 'log'], 0, 'labOpenness').views).toEqual(['auto', 'log']);
		expect(withOutcome(shown, ['difference'], 0, 'labOpenness').views).toEqual(['difference']);
		expect(withCount(shown, ['auto', 'log'], 1)).toEqual({ outcomes: ['capability'], views: [] });
	});

	test('going back to the usual outcomes leaves nothing to put in a link', () => {
		const [first, second] = ['frontierCost', 'openClosedLag'] as const;
		expect(USUAL_OUTCOMES).toEqual([first, second]);
		expect(withOutcome(['capability', second], [], 0, first).outcomes).toEqual([]);
		expect(withOutcome([first, 'capability'], [], 1, second).outcomes).toEqual([]);
	});

	test('a lever’s reach is its two ends, whatever it is set to, under the model as it is', () => {
		const others = leversOf('open-commons');
		const parameters = { algorithmicDifficulty: 0.5 };
		const [low, high] = reachOf('investment', others, { parameters, cuts: [] }) as Pair<Reached>;
		expect([low.label, high.label]).toEqual(['at 0×', 'at 3×']);
		expect(valueAt(low.run, 'frontierCost', 2035)).toBe(
			valueAt(
				simulate({ ...others, investment: LEVERS.investment.low }, { parameters }),
				'frontierCost',
				2035
			)
		);
		expect(valueAt(high.run, 'frontierCost', 2035)).toBeGreaterThan(
			valueAt(low.run, 'frontierCost', 2035)
		);
	});

	test('a presentation steps through the kept scenarios in their order, or from the status quo to one’s own', () => {
		const quo = simulate();
		const world = { levers: { ...defaultLevers(), investment: 2 }, parameters: {}, cuts: [] };
		const own = { world, run: simulate(world.levers) };
		expect(stepsOf([], own, quo).map(({ label }) => label)).toEqual([
			'Status quo',
			'Your scenario'
		]);
		expect(stepsOf([], { world, run: quo }, quo)).toHaveLength(1);
		const kept = [
			{ id: 'kept-2', name: 'Twice', link: linkOf(world) },
			{ id: 'kept-1', name: 'As today', link: '' }
		];
		const steps = stepsOf(kept, own, quo) as Pair<Step>;
		expect(steps.map(({ label }) => label)).toEqual(['Twice', 'As today']);
		expect(valueAt(steps[0].run, 'frontierCost', 2035)).toBe(
			valueAt(own.run, 'frontierCost', 2035)
		);
		expect(valueAt(steps[1].run, 'frontierCost', 2035)).toBe(valueAt(quo, 'frontierCost', 2035));
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
