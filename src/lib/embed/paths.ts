/**
 * Stands in for `$app/paths` inside an embed's own script, which runs without the site's router. Every embed lives two
 * folders below the site's root (`/embed/<widget>/`), wherever that is.
 */
const ROOT = '../..';

/** The address of a route or page of the site, seen from an embed. */
export function resolve(route: string, parameters: Record<string, string> = {}): string {
	return ROOT + route.replace(/\[(\w+)\]/g, (_, name: string) => parameters[name] ?? '');
}
