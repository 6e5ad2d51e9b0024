import { error } from '@sveltejs/kit';
import { accountNamed, ACCOUNTS } from '$lib/data/account';
import { pageOf } from '$lib/data/page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => ACCOUNTS.map(({ name }) => ({ table: name }));

/** What the page says about its table; the rows are drawn by the server alone. */
export const load: PageServerLoad = ({ params }) =>
	pageOf(accountNamed(params.table) ?? error(404, `There is no table “${params.table}”`));
