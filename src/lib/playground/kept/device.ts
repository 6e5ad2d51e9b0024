import type { Kept } from './kept';
import { printFile, readFile } from './kept-file';

/** Under these names the scenarios are kept on the device, and what was found there and could not be read. */
const NAME = 'kept-scenarios';
const UNREADABLE = 'kept-scenarios-unreadable';

/** The scenarios kept on this device, and what was wrong with them; storage that cannot be read is put aside, not lost. */
export function recallKept(): { kept: readonly Kept[]; problems: string[] } {
	let text: string | null;
	try {
		text = localStorage.getItem(NAME);
	} catch {
		return { kept: [], problems: [] };
	}
	if (text === null) return { kept: [], problems: [] };
	const { kept, problems } = readFile(text, []);
	if (problems.length) setAside(text);
	return { kept, problems };
}

function setAside(text: string): void {
	try {
		localStorage.setItem(UNREADABLE, text);
	} catch {
		// No room for it: the storage itself stays as it is until something is kept.
	}
}

/** Keeps the scenarios on this device; false where storage is refused or full. */
export function storeKept(kept: readonly Kept[]): boolean {
	try {
		if (kept.length) localStorage.setItem(NAME, printFile(kept));
		else localStorage.removeItem(NAME);
		return true;
	} catch {
		return false;
	}
}
