import { expect, test } from 'vitest';
import { resolve } from '../../src/lib/embed/paths';

test('from an embed, every address of the site is found under whatever folder the site lives in', () => {
	const embed = 'https://example.org/some/folder/embed/frontier-cost/?v=1';
	const seen = (address: string) => new URL(address, embed).href;
	expect(seen(resolve('/'))).toBe('https://example.org/some/folder/');
	expect(seen(resolve('/model/'))).toBe('https://example.org/some/folder/model/');
	expect(seen(resolve('/embed/[widget]/', { widget: 'balance-map' }))).toBe(
		'https://example.org/some/folder/embed/balance-map/'
	);
});
