import { expect, test } from 'vitest';
import { leversOf } from '$lib/model';
import { assumptionWords, changesBetween, worldChanges } from '$lib/playground/change-list';
import { blend } from '$lib/playground/replay';
import { decode } from '$lib/scenario/link';

const QUO = { levers: leversOf('status-quo'), parameters: {}, cuts: [] };
const changes = (from: string, to: string) =>
	changesBetween(decode(from).shared, decode(to).shared);

test('two worlds are told apart in words, levers first', () => {
	expect(worldChanges(QUO, QUO)).toEqual([]);
	expect(
		worldChanges(QUO, {
			levers: { ...QUO.levers, openness: 0.6 },
			parameters: { algorithmicDifficulty: 0.5 },
			cuts: ['pace-capability']
		})
	).toEqual([
		expect.stringMatching(/^Openness of frontier labs: 15% → 60%$/),
		'Assumption “algorithmic difficulty”: 0.38 → 0.5',
		expect.stringMatching(/^Cut: /)
	]);
});

test('what is looked at counts as a change as well', () => {
	expect(changes('', '?v=1&year=2030')).toEqual(['Year: 2030']);
	expect(changes('', '?v=1&outcome=capability')).toHaveLength(1);
	expect(changes('?v=1&compare=open-commons', '')).toEqual(['No comparison']);
	expect(changes('', '?v=1&scenario=open-commons')[0]).toBe('Started from Open commons');
	expect(changes('?v=1&view=difference', '')).toEqual(['Charts drawn another way']);
});

test('a name in the code becomes words', () => {
	expect(assumptionWords('flopPerDollar2023')).toBe('flop per dollar 2023');
});

test('on the way from one world to another every number lies between, and both ends are exact', () => {
	const to = {
		levers: leversOf('winner-takes-all'),
		parameters: { algorithmicDifficulty: 0.5 },
		cuts: ['pace-capability'] as const
	};
	expect(blend(QUO, to, 0).levers).toEqual(QUO.levers);
	expect(blend(QUO, to, 1).levers).toEqual(to.levers);
	const half = blend(QUO, to, 0.5);
	expect(half.parameters.algorithmicDifficulty).toBeCloseTo(0.44, 9);
	expect(half.cuts).toEqual(to.cuts);
	expect(blend(QUO, to, 0.4).cuts).toEqual([]);
});
