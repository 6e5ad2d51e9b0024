import { error } from '@sveltejs/kit';
import { accountNamed, ACCOUNTS } from '$lib/data/account';
import { csvOf } from '$lib/data/descriptor';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => ACCOUNTS.map(({ name }) => ({ table: name }));

/** A table as the file it is kept in. */
export const GET: RequestHandler = ({ params }) => {
	const account = accountNamed(params.table) ?? error(404, `There is no table “${params.table}”`);
	return new Response(csvOf(account), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
