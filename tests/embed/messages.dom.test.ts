import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { asSearch, messageFromHost, tellHeight, tellHost } from '../../src/lib/embed/messages';

const host = { postMessage: vi.fn() };
const asParent = (parent: object) =>
	vi.spyOn(window, 'parent', 'get').mockReturnValue(parent as Window);
/** A message as it would arrive from `source`. */
const from = (source: object | null, data: unknown) => ({ source, data }) as MessageEvent;

afterEach(() => {
	vi.restoreAllMocks();
	host.postMessage.mockClear();
});

/** What a page may say, and what an embed takes from it. */
const GOOD = [
	['set-scenario', { scenario: { investment: 1.5, outcome: ['frontier-cost'] } }, undefined],
	['theme', { theme: 'dark' }, { flags: { theme: 'dark' } }],
	['theme', { theme: 'mauve' }, { flags: {} }],
	[
		'flags',
		{ flags: { controls: 'off', chrome: 7, constructor: 'on' } },
		{ flags: { controls: 'off' } }
	]
] as const;
const said = (event: string, content: object) => ({ type: `ai-gold-rush:${event}`, ...content });
const BAD = [
	undefined,
	null,
	'ai-gold-rush:theme',
	{ type: 'ai-gold-rush:height', height: 4 },
	{ type: 'ai-gold-rush:flags', flags: 'off' },
	{ type: 'ai-gold-rush:set-scenario', scenario: 'open-commons' },
	{ type: 'ai-gold-rush:set-scenario', scenario: { investment: Infinity } },
	{ type: 'ai-gold-rush:set-scenario', scenario: { investment: ['1', { valueOf: 1 }] } },
	{ type: 'ai-gold-rush:set-scenario', scenario: { ['x'.repeat(201)]: 1 } },
	{
		type: 'ai-gold-rush:set-scenario',
		scenario: Object.fromEntries(Array.from({ length: 61 }, (_, i) => [`lever-${i}`, 1]))
	}
];

describe('an embed listens', () => {
	test('to the page that holds it, where the shape is right', () => {
		asParent(host);
		for (const [event, content, taken] of GOOD)
			expect(messageFromHost(from(host, said(event, content)))).toEqual(
				said(event, taken ?? content)
			);
		for (const message of BAD) expect(messageFromHost(from(host, message))).toBeUndefined();
	});

	test('to nobody else, whatever the shape', () => {
		asParent(host);
		for (const [event, content] of GOOD)
			for (const stranger of [{}, null])
				expect(messageFromHost(from(stranger, said(event, content)))).toBeUndefined();
	});

	test('to nobody when it is not in a frame: not even to itself', () => {
		for (const [event, content] of GOOD)
			expect(messageFromHost(from(window, said(event, content)))).toBeUndefined();
	});

	test('to anything at all without throwing', () => {
		asParent(host);
		fc.assert(
			fc.property(fc.anything(), (data) => {
				expect(messageFromHost(from(host, data))).toBeUndefined();
			}),
			{ numRuns: 2000 }
		);
	});
});

describe('an embed speaks', () => {
	test('to the page that holds it, with its own name', () => {
		asParent(host);
		tellHost('frontier-cost', { type: 'ai-gold-rush:height', height: 640 });
		expect(host.postMessage).toHaveBeenCalledWith(
			{ type: 'ai-gold-rush:height', height: 640, widget: 'frontier-cost' },
			'*'
		);
	});

	test('to nobody when it is not in a frame', () => {
		const spoken = vi.spyOn(window, 'postMessage');
		tellHost('frontier-cost', { type: 'ai-gold-rush:height', height: 640 });
		expect(spoken).not.toHaveBeenCalled();
	});
});

test('a scenario by ids becomes the link that means the same', () => {
	expect(asSearch({ scenario: 'open-commons', investment: 1.5, outcome: ['a', 'b'] })).toBe(
		'?v=1&scenario=open-commons&investment=1.5&outcome=a&outcome=b'
	);
	expect(asSearch({ v: '7' }), 'the version is ours to say').toBe('?v=1');
});

describe('a figure in a frame that WordPress has made', () => {
	afterEach(() => {
		location.hash = '';
	});

	test('tells its height in WordPress’s words too, with the secret of its address', () => {
		asParent(host);
		location.hash = '#?secret=Ab3dEfGh1j';
		tellHeight('open-gap', 640);
		expect(host.postMessage).toHaveBeenCalledWith(
			{ message: 'height', value: 640, secret: 'Ab3dEfGh1j' },
			'*'
		);
	});

	test('repeats nothing that is no such secret', () => {
		asParent(host);
		for (const hash of [
			'',
			'#?secret=',
			'#?secret=<b>',
			`#?secret=${'a'.repeat(41)}`,
			'#sources'
		]) {
			location.hash = hash;
			tellHeight('open-gap', 640);
		}
		expect(
			host.postMessage.mock.calls.every(([message]) => (message as { type?: string }).type)
		).toBe(true);
	});
});
