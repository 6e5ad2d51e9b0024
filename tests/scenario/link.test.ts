import { describe, expect, test } from 'vitest';
import { defaultLevers, LEVERS, leversOf } from '$lib/model';
import { decode, encode, keepFlags, LINK_YEARS, speaksOfScenario } from '$lib/scenario/link';

const told = (search: string) => decode(search).notices.join('\n');

describe('a link that cannot be taken as it stands', () => {
	test('a lever beyond its range is set to the nearest end, and the reader is told which and to what', () => {
		const { shared, notices } = decode('?v=1&investment=9000&openness=-3');
		expect(shared.levers.investment).toBe(LEVERS.investment.high);
		expect(shared.levers.openness).toBe(LEVERS.openness.low);
		expect(notices).toHaveLength(2);
		expect(notices[0]).toContain(LEVERS.investment.label);
		expect(notices[0]).toContain('9000');
	});

	test.each(['abc', '', 'NaN', 'Infinity', '0x10', '1,5', '1.5.2', '--1', '1e', '１'])(
		'“%s” is no number: the lever stays and the reader is told',
		(text) => {
			const { shared, notices } = decode(`?v=1&investment=${encodeURIComponent(text)}`);
			expect(shared.levers).toEqual(defaultLevers());
			expect(notices).toHaveLength(1);
			expect(notices[0]).toContain('is not a number');
		}
	);

	test.each([
		['1.50', 1.5],
		['.5', 0.5],
		['2.', 2],
		['15e-1', 1.5],
		['%2B1.5', 1.5]
	])('“%s” is read as the number it is', (text, value) => {
		const { shared, notices } = decode(`?v=1&investment=${text}`);
		expect(shared.levers.investment).toBe(value);
		expect(notices).toEqual([]);
	});

	test('of a lever given twice the last counts, and the reader is told', () => {
		const { shared, notices } = decode('?v=1&investment=2&investment=0.5');
		expect(shared.levers.investment).toBe(0.5);
		expect(notices).toHaveLength(1);
		expect(notices[0]).toContain('2 times');
	});

	test('a malformed number does not undo the named scenario', () => {
		const { shared } = decode('?v=1&scenario=open-commons&openness=lots');
		expect(shared.levers).toEqual(leversOf('open-commons'));
	});

	test('unknown names, scenarios, outcomes and comparisons are each told', () => {
		expect(told('?v=1&invesment=2')).toContain('“invesment”');
		expect(told('?v=1&scenario=utopia')).toContain('“utopia”');
		expect(told('?v=1&outcome=happiness')).toContain('“happiness”');
		expect(told('?v=1&compare=utopia')).toContain('“utopia”');
		expect(told('?v=1&compare=a:happiness:2')).toContain('“happiness”');
		expect(told('?v=1&compare=a:investment:many')).toContain('“many”');
	});

	test('names that JavaScript objects carry are as unknown as any other', () => {
		expect(decode('?v=1&scenario=constructor').shared.scenario).toBe('status-quo');
		expect(decode('?v=1&__proto__=1&outcome=toString').notices).toHaveLength(2);
	});

	test('only four outcomes fit; the rest, and repetitions, are told', () => {
		const { shared, notices } = decode(
			'?v=1&outcome=frontier-cost&outcome=frontier-cost&outcome=transparency&outcome=research-pace&outcome=capability&outcome=audit-coverage'
		);
		expect(shared.outcomes).toEqual(['frontierCost', 'transparency', 'researchPace', 'capability']);
		expect(notices).toHaveLength(2);
	});

	test('a year outside the run, or between years, is moved and told', () => {
		expect(decode('?v=1&year=2300').shared.year).toBe(LINK_YEARS[1]);
		expect(decode('?v=1&year=1066').shared.year).toBe(LINK_YEARS[0]);
		expect(decode('?v=1&year=2034.7').shared.year).toBe(2035);
		for (const year of ['2300', '1066', '2034.7', 'soon'])
			expect(decode(`?v=1&year=${year}`).notices).toHaveLength(1);
	});

	test('a link of a newer version is read as far as it can be, and says so', () => {
		const { shared, notices } = decode('?v=9&investment=2');
		expect(shared.levers.investment).toBe(2);
		expect(notices).toHaveLength(1);
		expect(notices[0]).toContain('newer version');
	});

	test('a version that is none is told', () => {
		for (const version of ['', 'one', '-1', '0', '1.0'])
			expect(told(`?v=${version}&investment=2`)).toContain('not a version');
	});

	test('a link without a version is read as version 1, and says so only if it carries a scenario', () => {
		expect(decode('?investment=2').shared.levers.investment).toBe(2);
		expect(told('?investment=2')).toContain('version');
		expect(decode('?theme=dark').notices).toEqual([]);
	});

	test('a link of twenty thousand characters is not read, and says so', () => {
		const { shared, notices } = decode(`?v=1&investment=2&x=${'y'.repeat(20_000)}`);
		expect(shared.levers).toEqual(defaultLevers());
		expect(notices).toHaveLength(1);
		expect(notices[0]).toContain('12,000');
	});

	test('long pieces of a link are cut before they are shown', () => {
		for (const search of [
			`?v=1&${'x'.repeat(500)}=1`,
			`?v=1&investment=${'9'.repeat(500)}`,
			`?v=1&investment=${'x'.repeat(500)}`
		])
			expect(told(search).length).toBeLessThan(160);
	});
});

describe('what is not a scenario', () => {
	test('flags of embeds and marks of mail programs are passed over without a word', () => {
		const { shared, notices } = decode(
			'?theme=dark&controls=off&chrome=off&static=on&transparent=on&pin=1&lang=en&group=a&utm_source=mail&fbclid=x'
		);
		expect(notices).toEqual([]);
		expect(shared.levers).toEqual(defaultLevers());
	});

	test('they are kept when the scenario in the address changes', () => {
		expect(keepFlags('?v=1&investment=2&theme=dark', '?v=1&openness=0.5')).toBe(
			'?v=1&openness=0.5&theme=dark'
		);
		expect(keepFlags('?v=1&investment=2&theme=dark', '')).toBe('?theme=dark');
		expect(keepFlags('?v=1&investment=2', '')).toBe('');
	});

	test('an address is said to speak of a scenario only when it does', () => {
		expect(speaksOfScenario('?v=1')).toBe(true);
		expect(speaksOfScenario('?openness=0.4')).toBe(true);
		expect(speaksOfScenario('?theme=dark&utm_source=mail')).toBe(false);
		expect(speaksOfScenario('')).toBe(false);
	});
});

test('what a link is made of stays inside the ranges even when the settings do not', () => {
	const link = encode({ levers: { ...defaultLevers(), investment: 99, openness: NaN } });
	expect(link).toBe(`?v=1&investment=${LEVERS.investment.high}`);
});
