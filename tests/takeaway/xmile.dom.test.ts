import { describe, expect, test } from 'vitest';
import {
	EQUATIONS,
	FIRST_YEAR,
	LAST_YEAR,
	LEVER_KEYS,
	LEVERS,
	PARAMETERS,
	SECTORS,
	STOCK_NAMES,
	STOCKS
} from '$lib/model';
import { spelled, toXmile } from '$lib/export/xmile';
import { XMILE } from '../../src/routes/model/gold-rush.xmile/document.build';
import { LEFT_OUT } from '../../src/routes/model/gold-rush.xmile/groups';

/** What an equation may name besides variables. */
const BUILT_IN = /^(IF|THEN|ELSE|TIME|DT|EXP|LN|SQRT|MIN|MAX|ABS)$/;

const parse = (text: string) => new DOMParser().parseFromString(text, 'application/xml');

const root = parse(XMILE).documentElement;
const all = (name: string, within: Element = root) => [...within.getElementsByTagName(name)];
const textOf = (element: Element, name: string) => all(name, element)[0]?.textContent ?? '';
const nameOf = (element: Element) => element.getAttribute('name') ?? '';
const variables = ['stock', 'flow', 'aux'].flatMap((kind) => all(kind));
const names = new Set(variables.map(nameOf));
const variable = (id: string): Element => {
	const found = variables.find((one) => nameOf(one) === spelled(id));
	if (!found) throw new Error(`the file has no '${id}'`);
	return found;
};

describe('the file for other engines', () => {
	test("runs as long as the model does, eight Euler's steps a year", () => {
		expect(textOf(root, 'start')).toBe(String(FIRST_YEAR));
		expect(textOf(root, 'stop')).toBe(String(LAST_YEAR));
		expect(Number(textOf(root, 'dt'))).toBe(0.125);
		expect(all('sim_specs')[0]?.getAttribute('method')).toBe('euler');
	});

	test('has every lever, assumption, stock and equation once, with its unit and its sentence', () => {
		const ids = [
			...LEVER_KEYS,
			...Object.keys(PARAMETERS),
			...STOCK_NAMES,
			...EQUATIONS.map(({ id }) => id)
		].filter((id) => id !== LEFT_OUT);
		for (const id of ids) {
			expect(textOf(variable(id), 'doc'), id).toMatch(/^\S.+[.!?]$/s);
			expect(textOf(variable(id), 'units'), id).toMatch(/^(1|[A-Z]\w*)(\/[A-Z]\w*)*$/i);
		}
		expect(names.size).toBe(variables.length);
		expect(names.has(spelled(LEFT_OUT))).toBe(false);
		expect(textOf(root, 'caption')).toContain(LEFT_OUT);
	});

	test('sets levers and assumptions where the model has them', () => {
		for (const key of LEVER_KEYS) {
			expect(Number(textOf(variable(key), 'eqn')), key).toBe(LEVERS[key].default);
			const [range] = all('range', variable(key));
			expect(range?.getAttribute('min')).toBe(String(LEVERS[key].low));
			expect(range?.getAttribute('max')).toBe(String(LEVERS[key].high));
		}
		for (const [name, { value, meaning }] of Object.entries(PARAMETERS)) {
			expect(Number(textOf(variable(name), 'eqn')), name).toBe(value);
			expect(textOf(variable(name), 'doc')).toContain(meaning);
		}
	});

	test('lets every stock change by its rate only, in its unit a year', () => {
		expect(all('stock')).toHaveLength(STOCK_NAMES.length + 4);
		for (const name of STOCK_NAMES) {
			const stock = variable(name);
			expect(stock.localName).toBe('stock');
			expect(textOf(stock, 'inflow')).toBe(spelled(`${name}Change`).replaceAll(' ', '_'));
			expect(variable(`${name}Change`).localName).toBe('flow');
			expect(textOf(stock, 'doc')).toContain(STOCKS[name].meaning);
		}
		for (const stock of all('stock')) {
			const flow = all('flow').find(
				(one) => nameOf(one).replaceAll(' ', '_') === textOf(stock, 'inflow')
			);
			const units = textOf(stock, 'units');
			expect(flow && textOf(flow, 'units'), nameOf(stock)).toBe(`${units}/year`);
		}
	});

	test('names nothing in an equation that is not there', () => {
		for (const one of variables)
			for (const [word] of textOf(one, 'eqn').matchAll(/[A-Za-z_]\w*/g))
				if (!/^e\d*$/.test(word) && !BUILT_IN.test(word))
					expect(names, nameOf(one)).toContain(word.replaceAll('_', ' '));
	});

	test('defines every unit it uses', () => {
		const defined = new Set(all('unit').map(nameOf));
		for (const units of all('units').flatMap(({ textContent }) => textContent.split('/')))
			if (units !== '1') expect(defined).toContain(units.replaceAll('_', ' '));
	});

	test('puts every variable into one group, a group for each sector', () => {
		const members = all('entity').map(nameOf);
		expect(new Set(members)).toEqual(names);
		expect(members).toHaveLength(names.size);
		const groups = new Set(all('group').map(nameOf));
		for (const { id } of SECTORS) expect(groups).toContain(`Sector ${id.replaceAll('-', ' ')}`);
	});
});

describe('a system that cannot be said', () => {
	const system = {
		name: 'N',
		version: '1',
		remarks: ['R.'],
		copyright: 'C',
		start: 0,
		stop: 1,
		step: 1
	};
	const written = (...variables: [id: string, expression: Parameters<typeof one>[1]][]) =>
		toXmile({
			...system,
			groups: [
				{ name: 'G', sentence: 'S.', variables: variables.map(([id, tree]) => one(id, tree)) }
			],
			functions: {}
		});
	const one = (id: string, expression: number | string | [string, ...number[]]) => ({
		id,
		expression,
		unit: '1',
		sentence: 'S & <s>.'
	});

	test('is refused, by name', () => {
		expect(() => written(['a', 'b'])).toThrow("'b'");
		expect(() => written(['aB', 1], ['today.a', 1], ['a.a', 1], ['b.a', 2])).toThrow("'a b'");
		expect(() => written(['pi', 1])).toThrow("'pi'");
		expect(() => written(['a', ['sine', 1]])).toThrow("'sine'");
	});

	test('while signs of markup are only text', () => {
		const [doc] = all('doc', parse(written(['a', 1])).documentElement);
		expect(doc?.textContent).toBe('S & <s>.');
	});
});
