import { describe, expect, test } from 'vitest';
import { CLASSES, TALENT_SIGNS } from '../../src/lib/facts/talent-flow.build';
import { readoutAt, simulate } from '../../src/lib/model';
import { bandShape, layBands } from '../../src/lib/widgets/talent-flow/bands';
import {
	classStreams,
	graduatesToIndustry,
	modelStreams,
	ORIGINS,
	total
} from '../../src/lib/widgets/talent-flow/flows';
import {
	againstModel,
	className,
	classWords,
	people
} from '../../src/lib/widgets/talent-flow/words';

const QUO = simulate();

describe('bands between two columns', () => {
	const streams = [
		{ from: 'a', to: 'x', value: 3 },
		{ from: 'a', to: 'y', value: 1 },
		{ from: 'b', to: 'y', value: 2 }
	];
	const { sources, targets, bands } = layBands(['a', 'b'], ['x', 'y'], streams, 10, 5);

	test('every bar is as high as what flows through it', () => {
		expect(sources.map(({ height }) => height)).toEqual([40, 20]);
		expect(targets.map(({ height }) => height)).toEqual([30, 30]);
		const sum = (bars: { value: number }[]) => bars.reduce((all, bar) => all + bar.value, 0);
		expect(sum(sources)).toBe(sum(targets));
	});

	test('bands fill their bars without overlap, in the order of the places', () => {
		expect(bands.map(({ fromTop, toTop, height }) => [fromTop, toTop, height])).toEqual([
			[0, 0, 30],
			[30, 35, 10],
			[45, 45, 20]
		]);
	});

	test('a band is level at both ends', () => {
		const [band] = bands;
		if (!band) throw new Error('no band');
		expect(bandShape(band, 0, 100)).toBe('M0,0C50,0 50,0 100,0V30C50,30 50,30 0,30Z');
	});
});

test('a surveyed class is a hundred people, whatever was reported of it', () => {
	for (const one of CLASSES) {
		expect(total(classStreams(one))).toBeCloseTo(100, 9);
		for (const stream of classStreams(one)) expect(stream.value).toBeGreaterThan(0);
	}
});

test('the same year on two bases is two classes, and no class is compared across a base', () => {
	const twice = CLASSES.filter(({ year }) => year === 2022);
	expect(twice).toHaveLength(2);
	expect(new Set(twice.map(className)).size).toBe(2);
	const [first, second] = twice.map((one) => classWords(CLASSES, one));
	expect(first).toContain('up from 65 in 2021');
	expect(second).not.toContain('from');
});

test('nobody is lost between where people come from and where they arrive', () => {
	for (const pay of [1, 3]) {
		const run = simulate({ academicPay: pay });
		const streams = modelStreams(run, 2035);
		expect(total(streams, 'from', 'phds')).toBeCloseTo(readoutAt(run, 'graduating', 2035), 9);
		expect(total(streams, 'from', 'laid-off')).toBeCloseTo(readoutAt(run, 'returning', 2035), 9);
		const left = ORIGINS.reduce((sum, { id }) => sum + total(streams, 'from', id), 0);
		expect(left).toBeCloseTo(total(streams), 9);
	}
});

test('who arrives in industry is what the model adds to it, before anybody leaves', () => {
	const leaving = readoutAt(QUO, 'leavingIndustry', 2030);
	const change = readoutAt(QUO, 'industryResearchersChange', 2030);
	expect(total(modelStreams(QUO, 2030), 'to', 'industry') - leaving).toBeCloseTo(change, 6);
});

test('better academic pay sends fewer new PhDs to industry', () => {
	const at = (pay: number) => graduatesToIndustry(simulate({ academicPay: pay }), 2035);
	expect(at(2)).toBeLessThan(at(1));
	expect(at(3)).toBeLessThan(at(2));
});

test('where survey and model disagree, the figure says so with both numbers', () => {
	const newest = CLASSES.find(({ id }) => id === 'edition-2026-2024');
	if (!newest) throw new Error('no class of 2024');
	expect(againstModel(newest, 72.9)).toBe(
		'For 2024 the model has 73 where the survey counts 63: it knows no such turn back.'
	);
	expect(againstModel(newest, 62.6)).toContain('agree');
	expect(againstModel(newest, 50)).toBe('For 2024 the model has 50 where the survey counts 63.');
});

test('signs for and against are both there, and each has a source', () => {
	for (const bears of ['away', 'back', 'pay'] as const)
		expect(TALENT_SIGNS.filter((one) => one.bears === bears).length).toBeGreaterThan(1);
	for (const sign of TALENT_SIGNS) expect(sign.source.url).toMatch(/^https:/);
});

test('people are said in thousands, fewer than a thousand in full', () => {
	expect([0.2894, 0.996, 2.61, 9.97, 42.4].map(people)).toEqual([
		'290',
		'1k',
		'2.6k',
		'10k',
		'42k'
	]);
});
