import { error } from '@sveltejs/kit';
import { accountNamed, ACCOUNTS } from '$lib/data/account';
import { drawnTables } from '$lib/data/drawn-tables';
import { pageOf } from '$lib/data/page';
import { REGISTERED } from '$lib/registry';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => ACCOUNTS.map(({ name }) => ({ table: name }));

/** What the page says about its table, and the figures that draw it; the rows are drawn by the server alone. */
export const load: PageServerLoad = ({ params: { table } }) => ({
	...pageOf(accountNamed(table) ?? error(404, `There is no table “${table}”`)),
	figures: REGISTERED.filter(({ component }) => drawnTables(component).includes(table)).map(
		({ id, title, idea }) => ({ id, title, idea })
	)
});
