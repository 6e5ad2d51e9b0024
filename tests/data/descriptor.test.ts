import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { ACCOUNTS } from '$lib/data/account';
import { csvOf, dataPackage, jsonOf } from '$lib/data/descriptor';
import { publishedIn } from '$lib/data/publication';
import { complaints } from './independent-reader';

/** The standard's own schema of a tabular data package; it is written in an older draft, which differs in nothing used here. */
const profile = JSON.parse(
	readFileSync('tests/data/profile/tabular-data-package.json', 'utf8')
) as Record<string, unknown>;
delete profile.$schema;
const ajv = new Ajv({ strict: false, allErrors: true, formats: { textarea: true } });
addFormats(ajv);
const isDataPackage = ajv.compile(profile);

const packaged = dataPackage(ACCOUNTS, '');
const resourceOf = (name: string) => packaged.resources.find((one) => one.name === name);

describe('the data package', () => {
	test('is one by the standard’s own schema', () => {
		isDataPackage(packaged);
		expect(isDataPackage.errors).toBeNull();
	});

	test.each<[string, (copy: typeof packaged) => unknown]>([
		['another profile', (copy) => (copy.profile = 'data')],
		['no tables', (copy) => (copy.resources = [])],
		['a name with capitals', (copy) => (copy.name = 'The Rush')],
		['a type nobody knows', (copy) => spoil(copy, 'type', 'dollars')],
		['a column without a name', (copy) => spoil(copy, 'name', 7)],
		['a date that is none', (copy) => (copy.created = 'yesterday')]
	])('with %s would be none', (_, change) => {
		const copy = structuredClone(packaged);
		change(copy);
		expect(isDataPackage(copy)).toBe(false);
	});

	test('describes every table of the folder and no other', () => {
		const files = readdirSync('content/facts').filter((file) => file.endsWith('.csv'));
		expect(packaged.resources.map((resource) => resource.path).sort()).toEqual(files.sort());
	});

	test('has a homepage only where the site knows its address', () => {
		expect(packaged).not.toHaveProperty('homepage');
		expect(dataPackage(ACCOUNTS, 'https://example.org/rush/')).toHaveProperty(
			'homepage',
			'https://example.org/rush/data/'
		);
	});

	test('names those whose terms ask for it', () => {
		expect(packaged.sources.map((source) => source.title)).toContain('Data: Epoch AI, CC BY 4.0');
	});

	test('dates from the newest version that has a day', () => {
		expect(
			publishedIn('# Changes\n\n## Next\n\n## 0.2.0 (2027-01-02)\n## 0.1.0 (2026-11-25)')
		).toBe('2027-01-02');
		expect(() => publishedIn('# Changes')).toThrow('CHANGELOG.md');
	});
});

describe.each(ACCOUNTS)('$name', (account) => {
	const csv = csvOf(account);
	const resource = resourceOf(account.name);
	const fields = resource?.schema.fields ?? [];

	test('its file keeps what the descriptor promises, cell by cell', () => {
		expect(complaints(csv, fields)).toEqual([]);
		expect(csv.split('\r\n')).toHaveLength(account.rows.length + 2);
	});
	test('its size and hash are those of the file', () => {
		expect(resource?.bytes).toBe(Buffer.byteLength(csv));
		expect(resource?.hash).toBe(`sha256:${createHash('sha256').update(csv).digest('hex')}`);
	});
	test('its file says what the one in content says', () => {
		const cells = (text: string): string[][] => parse(text);
		expect(cells(csv)).toEqual(cells(readFileSync(`content/facts/${account.name}.csv`, 'utf8')));
	});
	test('its JSON has the same rows under the same names, numbers as numbers', () => {
		const rows = JSON.parse(jsonOf(account)) as Record<string, unknown>[];
		expect(rows.map((row) => row.id).sort()).toEqual(account.rows.map((row) => row.id).sort());
		for (const row of rows) {
			expect(Object.keys(row)).toEqual(fields.map((field) => field.name));
			for (const { name, type } of fields)
				if (type === 'number' || type === 'integer')
					expect(row[name] === null || typeof row[name] === 'number').toBe(true);
		}
	});
});

test('a reader who is given a wrong file notices', () => {
	const models = ACCOUNTS.find((account) => account.name === 'models');
	const fields = resourceOf('models')?.schema.fields ?? [];
	const csv = models ? csvOf(models) : '';
	const wrong: [string, string, string][] = [
		['4.7e17', 'lots', 'number'],
		['4.7e17', '4.7e14', 'minimum'],
		['4.7e17', '4.7e29', 'maximum'],
		['2012-09-30', '2012-13-30', 'date'],
		['confident', 'sure', 'enum'],
		['AlexNet', '', 'required'],
		['vgg16', 'alexnet', 'unique'],
		['vgg16', 'VGG 16', 'pattern'],
		['compute_flop', 'flop', 'header']
	];
	for (const [from, to, rule] of wrong)
		expect(complaints(csv.replace(from, to), fields).join()).toContain(rule);
});

/** Writes nonsense into the description of the first column. */
function spoil(copy: typeof packaged, key: string, value: unknown): void {
	Object.assign(copy.resources[0]?.schema.fields[0] ?? {}, { [key]: value });
}
