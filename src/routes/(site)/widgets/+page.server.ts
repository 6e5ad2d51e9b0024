import type { PageServerLoad } from './$types';

/** The site's own address, where the build knows it; ends in a slash. */
export const load: PageServerLoad = () => ({
	site: process.env.SITE_URL ? `${process.env.SITE_URL.replace(/\/+$/, '')}/` : ''
});
