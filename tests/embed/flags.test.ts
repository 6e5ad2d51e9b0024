import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFlags, FLAG_NAMES, FLAGS, readFlags } from '../../src/lib/embed/flags';

describe('the flags of an address', () => {
	test('every value in the list of attributes is understood, without a word', () => {
		for (const name of FLAG_NAMES)
			for (const value of FLAGS[name].values) {
				const read = readFlags(`?${name}=${value}`, '1.0');
				expect(read.flags[name]).toBe(value);
				expect(read.notices).toEqual([]);
			}
	});

	test('a value that cannot be is left out and told', () => {
		const { flags, notices } = readFlags('?theme=mauve&controls=off', '1.0');
		expect(flags.theme).toBeUndefined();
		expect(flags.controls).toBe('off');
		expect(notices).toHaveLength(1);
		expect(notices[0]).toContain('mauve');
		expect(notices[0]).toContain('light');
	});

	test('a pinned version is compared with the one that draws', () => {
		expect(readFlags('?pin=1.0', '1.0')).toMatchObject({ notices: [], pinned: undefined });
		expect(readFlags('?pin=0.9', '1.0')).toMatchObject({ notices: [], pinned: '0.9' });
		expect(readFlags('?pin=latest', '1.0').pinned).toBeUndefined();
		expect(readFlags('?pin=latest', '1.0').notices[0]).toContain('not a version');
	});

	test('levers to show are read in the order they were asked for; what is none is told', () => {
		const { levers, notices } = readFlags('?levers=openness,greed,academic-pay openness', '1.0');
		expect(levers).toEqual(['openness', 'academicPay']);
		expect(notices).toEqual(['levers: there is none called “greed”.']);
		expect(readFlags('?levers=', '1.0').levers).toBeUndefined();
	});

	test('languages the figures do not speak are told', () => {
		expect(readFlags('?lang=en', '1.0').notices).toEqual([]);
		expect(readFlags('?lang=tlh', '1.0').notices[0]).toContain('tlh');
	});

	test('no query string throws, yields an unknown flag or a long notice', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (search) => {
				const { flags, notices } = readFlags(search, '1.0');
				for (const [name, value] of Object.entries(flags))
					expect(FLAGS[name as keyof typeof FLAGS].values).toContain(value);
				for (const notice of notices) expect(notice.length).toBeLessThan(160);
			}),
			{ numRuns: 2000 }
		);
	});

	test('of a flag given twice, the last counts, as in the rest of a link', () => {
		expect(readFlags('?theme=dark&theme=light', '1.0').flags.theme).toBe('light');
	});

	test('flags are set where the style sheet looks for them, and "auto" takes the theme away', () => {
		const attributes = new Map([['data-theme', 'dark']]);
		const root = {
			setAttribute: (name: string, value: string) => attributes.set(name, value),
			removeAttribute: (name: string) => attributes.delete(name)
		};
		applyFlags({ theme: 'auto', controls: 'off' }, root);
		expect([...attributes]).toEqual([['data-controls', 'off']]);
	});
});
