/** A title in pieces: what stands between asterisks depends on the reader's scenario and is set in its colour. */
export function emphasis(title: string): { words: string; live: boolean }[] {
	return title
		.split('*')
		.map((words, index) => ({ words, live: index % 2 === 1 }))
		.filter((piece) => piece.words !== '');
}

/** The title as plain words. */
export const plain = (title: string): string => title.replaceAll('*', '');
