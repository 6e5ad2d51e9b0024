import { siteAddress } from '$lib/data/publication';
import { REGISTERED } from '$lib/registry';
import { still } from '$lib/stills/still';
import type { PageServerLoad } from './$types';

/** The site's own address, where the build knows it, and every figure's picture. */
export const load: PageServerLoad = async () => ({
	site: siteAddress(),
	stills: await Promise.all(
		REGISTERED.map(async ({ id }) => {
			const { width, height, alt } = await still(id, 'light');
			return { width, height, alt };
		})
	)
});
