import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addRead, recallRead } from '$lib/article/chapters-read';

const NAME = 'chapters-read';

afterEach(() => {
	vi.restoreAllMocks();
	localStorage.clear();
});

describe('which chapters were read on this device', () => {
	test('none at first, then each that was added, once, also on the next page', () => {
		expect([...recallRead()]).toEqual([]);
		expect([...addRead('balance')]).toEqual(['balance']);
		addRead('compute-access');
		addRead('balance');
		expect([...recallRead()]).toEqual(['balance', 'compute-access']);
	});

	test('whatever stands in the storage, it is a list of slugs or nothing', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				localStorage.setItem(NAME, text);
				for (const slug of recallRead()) expect(slug).toMatch(/^[a-z-]{1,40}$/);
				expect(addRead('balance').has('balance')).toBe(true);
				expect(recallRead().has('balance')).toBe(true);
			})
		);
		localStorage.setItem(NAME, '["balance",7]');
		expect([...recallRead()]).toEqual([]);
	});

	test('storage that is refused forgets, and takes nothing away', () => {
		vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
			throw new DOMException('refused', 'SecurityError');
		});
		vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		expect([...recallRead()]).toEqual([]);
		expect([...addRead('balance')]).toEqual(['balance']);
	});
});
