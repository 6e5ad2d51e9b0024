import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { XMILE } from '../../src/routes/model/gold-rush.xmile/document.build';

/** Of our own, after the standard's; why not the standard's itself is told in the README beside it. */
const SCHEMA = readFileSync(new URL('./xmile.xsd', import.meta.url), 'utf8');

/** What a validator of XML Schema has to say against a file. */
async function complaints(contents: string): Promise<string[]> {
	const { errors } = await validateXML({
		xml: { fileName: 'model.xmile', contents },
		schema: { fileName: 'xmile.xsd', contents: SCHEMA }
	});
	return errors.map(({ message }) => message);
}

test('the file for other engines is valid', async () => {
	expect(await complaints(XMILE)).toEqual([]);
}, 30_000);

/** A part of the file that is there, and what it is spoiled to. */
const SPOILED: [what: string, part: string | RegExp, instead: string, complaint: RegExp][] = [
	['another version', 'version="1.0" xmlns', 'version="2.0" xmlns', /version/],
	['another namespace', 'ns/XMILE/v1.0"', 'ns/XMILE/v2.0"', /xmile/],
	['no header', /<header>.*<\/header>/s, '', /header/],
	['a product without version', '<product version="1"', '<product', /product/],
	['a start that is no number', /<start>\d+/, '<start>soon', /soon/],
	['a method nobody knows', 'method="euler"', 'method="best"', /method/],
	['a header that is not first', /(<header>.*<\/header>)(.*<\/sim_specs>)/s, '$2$1', /header/],
	['text between elements', '<variables>', '<variables>so', /variables/],
	['an equation twice', '<eqn>1</eqn>', '<eqn>1</eqn><eqn>1</eqn>', /eqn/],
	['no end', /<stop>.*?<\/stop>/, '', /dt/],
	['an element nobody knows', '<range min', '<rang min', /rang/],
	['an attribute nobody knows', '<range min', '<range least', /least/],
	['a stock without name', '<stock name="ai investment">', '<stock>', /name/],
	['a name with a point', '<stock name="ai investment">', '<stock name="ai.investment">', /name/],
	['a stock without rate', /<inflow>.*?<\/inflow>/, '', /inflow/],
	['an empty equation', /(<flow .*?<eqn>).*?(?=<\/eqn>)/s, '$1', /eqn/],
	['parts in another order', /(<eqn>1<\/eqn>)(\s*<units>.*?<\/units>)/, '$2$1', /units/],
	[
		'a variable twice',
		'<flow name="industry chips change">',
		'<flow name="investment">',
		/investment/
	],
	['a group of what is not there', '<entity name="investment"/>', '<entity name="luck"/>', /luck/],
	[
		'a variable in two groups',
		'<entity name="openness"/>',
		'<entity name="investment"/>',
		/investment/
	],
	['a tag that stays open', '</doc>', '', /mismatch/]
];

test.each(SPOILED)(
	'%s would be found',
	async (_, part, instead, complaint) => {
		const spoiled = XMILE.replace(part, instead);
		expect(spoiled).not.toBe(XMILE);
		expect((await complaints(spoiled)).join('\n')).toMatch(complaint);
	},
	30_000
);
