import { SOURCES } from '$lib/facts/sources.build';
import { EQUATIONS, PARAMETERS, SECTORS } from '$lib/model';

/** Where an assumption's source can be read. */
export type SourceLink = { readonly words: string; readonly url: string };

/** The sector that works out what others begin with. */
const BEGINNING = 'beginning';
const byAddress = new Map(Object.values(SOURCES).map(({ url, title }) => [url, title]));
const host = (url: string) => new URL(url).hostname.replace(/^www\./, '');

/** The sector with most of the equations an assumption is in; what is in none is where something begins. */
function sectorOf(name: string): string {
	const sectors = EQUATIONS.filter(({ dependencies }) => dependencies.includes(name)).map(
		({ sector }) => sector
	);
	const later = sectors.filter((sector) => sector !== BEGINNING);
	const count = (sector: string) => later.filter((one) => one === sector).length;
	return [...later].sort((one, other) => count(other) - count(one))[0] ?? BEGINNING;
}

/** Each assumption's sector, and links to its sources. */
export const ASSUMPTION_NOTES: Record<string, { sector: string; links: SourceLink[] }> =
	Object.fromEntries(
		Object.entries(PARAMETERS).map(([name, { urls }]) => [
			name,
			{
				sector: sectorOf(name),
				links: (urls ?? []).map((url) => ({ words: byAddress.get(url) ?? host(url), url }))
			}
		])
	);

/** The sectors in the order of the model: name, and what each is about. */
export const SECTOR_TITLES = SECTORS.map(({ id, sentence }) => {
	const [title = id, about = ''] = sentence.split(': ');
	return { id, title, about: about.replace(/\.$/, '') };
});
