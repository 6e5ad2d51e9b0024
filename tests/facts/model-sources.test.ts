import { expect, test } from 'vitest';
import { SOURCES } from '$lib/facts/sources.build';
import { LEVER_KEYS, LEVER_WORDS, PARAMETERS } from '$lib/model';

/** The sentences in which levers and parameters name what they rest on. */
const SENTENCES: [name: string, sentence: string][] = [
	...LEVER_KEYS.map((key): [string, string] => [key, LEVER_WORDS[key].source]),
	...Object.entries(PARAMETERS).map(([name, { source }]): [string, string] => [name, source])
];
const codesIn = (sentence: string) => sentence.match(/\b[A-Z]\d{2,3}[a-z]?\b/g) ?? [];

test('every source that a lever or a parameter names is listed', () => {
	const named = SENTENCES.flatMap(([name, sentence]) =>
		codesIn(sentence).map((code) => `${name}: ${code}`)
	);
	expect(named.length).toBeGreaterThan(10);
	expect(named.filter((one) => !SOURCES[one.split(': ')[1] ?? ''])).toEqual([]);
});

test('the machine in Bristol rests on the report of its opening', () => {
	const sentence = LEVER_WORDS.publicCompute.source;
	const code = codesIn(sentence.slice(sentence.indexOf('Isambard')))[0] ?? '';
	expect(SOURCES[code]?.title).toContain('Isambard');
});
