import { expect, test } from 'vitest';
import { Citations } from '$lib/article/citations';
import { dateInWords, sourceMarkup } from '$lib/article/source-markup';

test('sources are numbered by first citation, and each place of a source has a letter', () => {
	const counting = new Citations();
	expect(counting.cite('b')).toEqual({ number: 1, letter: 'a' });
	expect(counting.cite('a')).toEqual({ number: 2, letter: 'a' });
	expect(counting.cite('b')).toEqual({ number: 1, letter: 'b' });
	expect(counting.cited).toEqual(['b', 'a']);
	expect(counting.lettersOf('b')).toEqual(['a', 'b']);
	for (let more = 0; more < 30; more++) counting.cite('a');
	expect(counting.lettersOf('a').slice(25, 28)).toEqual(['z', 'aa', 'ab']);
});

test.each([
	['2026-07-19', 'July 19, 2026'],
	['2026-07', 'July 2026'],
	['2026', '2026'],
	['', '']
])('the date %s is printed as "%s"', (date, words) => {
	expect(dateInWords(date)).toBe(words);
});

test('what is said of a source is safe to print, and says nothing where nothing is known', () => {
	const markup = sourceMarkup({
		id: 'x',
		title: '<b>Profit & loss</b>',
		publisher: 'A "publisher"',
		url: 'https://example.org/?a=1&b="2"',
		date: '',
		license: '',
		credit: '',
		confidence: 'low',
		says: ''
	});
	expect(markup).toBe(
		'<a href="https://example.org/?a=1&amp;b=&quot;2&quot;">&lt;b&gt;Profit &amp; loss&lt;/b&gt;</a> ' +
			'<small>A &quot;publisher&quot;.</small> <small>Confidence: low.</small>'
	);
});
