import { strToU8, zip } from 'fflate';

/** A ZIP archive of files given as text. */
export function pack(files: Readonly<Record<string, string>>): Promise<Blob> {
	const bytes = Object.fromEntries(
		Object.entries(files).map(([name, text]) => [name, strToU8(text)])
	);
	return new Promise((done, fail) =>
		zip(bytes, { level: 6 }, (problem, packed) => {
			if (problem) fail(problem);
			else done(new Blob([new Uint8Array(packed)], { type: 'application/zip' }));
		})
	);
}
