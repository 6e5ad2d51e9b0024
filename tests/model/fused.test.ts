import { expect, test } from 'vitest';
import { LEVER_KEYS } from '$lib/model/levers';
import { READINGS } from '$lib/model/links';
import { SECTOR_ORDER } from '$lib/model/order';
import { STOCK_NAMES } from '$lib/model/stocks';
import { fuseSectors } from '../../src/build/fuse-sectors';
import { SECTORS } from './sectors';

test('the function the clock runs is written from the sectors as they are', async () => {
	await expect(
		await fuseSectors(SECTORS, SECTOR_ORDER, STOCK_NAMES, LEVER_KEYS, READINGS)
	).toMatchFileSnapshot('../../src/lib/model/fused.generated.ts');
}, 60_000);

test('a link is not cut where nothing is read', async () => {
	const cut = fuseSectors(SECTORS, SECTOR_ORDER, STOCK_NAMES, LEVER_KEYS, [
		['aiRevenue', 'expectedInvestment']
	]);
	await expect(cut).rejects.toThrow("'expectedInvestment' is no equation that reads 'aiRevenue'");
});
