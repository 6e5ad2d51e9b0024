import { citedAs, listedTables } from '$lib/data/page';
import { grouped } from '$lib/data/groups';
import type { PageServerLoad } from './$types';

/** Every table in a line, under the headings of their groups. */
export const load: PageServerLoad = () => ({
	groups: grouped(listedTables()),
	cited: citedAs('tables', 'The AI Gold Rush: tables of facts', '')
});
