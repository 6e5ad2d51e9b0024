import { siteAddress } from '$lib/data/publication';
import type { PageServerLoad } from './$types';

/** The site's own address, where the build knows it. */
export const load: PageServerLoad = () => ({ site: siteAddress() });
