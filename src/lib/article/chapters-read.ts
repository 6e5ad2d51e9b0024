import * as v from 'valibot';

/** Under this name the device remembers which chapters were read to their end, by slug. */
const NAME = 'chapters-read';

const Slugs = v.array(v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/)));

/** The slugs of the chapters read on this device; none where it does not remember, or where what it has makes no sense. */
export function recallRead(): ReadonlySet<string> {
	try {
		const found = v.safeParse(Slugs, JSON.parse(localStorage.getItem(NAME) ?? '[]'));
		return new Set(found.success ? found.output : []);
	} catch {
		return new Set();
	}
}

/** Adds a chapter to those read on this device, and returns them all. */
export function addRead(slug: string): ReadonlySet<string> {
	const read = new Set([...recallRead(), slug]);
	try {
		localStorage.setItem(NAME, JSON.stringify([...read]));
	} catch {
		// Storage is refused or full: it is known as long as the page.
	}
	return read;
}
