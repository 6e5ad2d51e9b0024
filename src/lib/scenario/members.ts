import { type Member, readMembers } from '$lib/analysis';
import ensembleAddress from './ensemble.json?url';

let members: Promise<Member[]> | undefined;

/** The ensemble, fetched when first needed. A failed fetch is tried again at the next question. */
export function fetchMembers(): Promise<Member[]> {
	members ??= fetch(ensembleAddress).then(async (response) => {
		if (!response.ok) throw new Error(`The ensemble could not be loaded (${response.status})`);
		return readMembers(await response.text());
	});
	members.catch(() => (members = undefined));
	return members;
}
