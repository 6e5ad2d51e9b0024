import { type Key, sortedPlaces } from './order';
import { NOTHING, type View, type ViewColumn } from './view';

/**
 * A table the server has drawn, taken over: its rows are moved and hidden where they stand, so that its data need not be
 * sent a second time.
 */
export class TableOnPage {
	readonly #heads: HTMLElement[];
	readonly #body: HTMLElement;
	readonly #rows: HTMLTableRowElement[];
	readonly #columns: ViewColumn[];
	/** Column by which the rows stand sorted as they come, written as in a link. */
	readonly #standing: string;
	#sort = '';
	#texts: string[] | undefined;

	constructor(table: HTMLTableElement, columns: ViewColumn[], standing: string) {
		const [body] = table.tBodies;
		if (!body) throw new Error('The table has no body');
		this.#body = body;
		this.#rows = [...body.rows];
		this.#heads = [...table.querySelectorAll<HTMLElement>('thead th')];
		this.#columns = columns;
		this.#standing = standing;
		this.#mark(standing);
	}

	/** Makes each head a button that sorts by its column; `onsort` hears the column's name. */
	offerSorting(onsort: (column: string) => void): void {
		this.#heads.forEach((head, place) => {
			const button = document.createElement('button');
			button.type = 'button';
			button.append(...head.childNodes);
			button.addEventListener('click', () => onsort(this.#columns[place]?.name ?? ''));
			head.append(button);
		});
	}

	/** Shows the rows that fit a view, in its order. Returns how many there are. */
	show({ sort, search, only }: View): number {
		if (sort !== this.#sort) this.#arrange(sort);
		const words = search.toLowerCase().split(/\s+/).filter(Boolean);
		const wanted = Object.entries(only).map(
			([name, word]) => [this.#placeOf(name), word === NOTHING ? undefined : word] as const
		);
		let shown = 0;
		this.#rows.forEach((row, index) => {
			const fits =
				words.every((word) => this.#textOf(index).includes(word)) &&
				wanted.every(([place, word]) => wordOf(row.cells[place]) === word);
			row.hidden = !fits;
			if (fits) shown += 1;
		});
		return shown;
	}

	#arrange(sort: string): void {
		this.#sort = sort;
		const place = this.#placeOf(sort.replace(/^-/, ''));
		const keys = this.#rows.map((row) => this.#keyOf(row.cells[place], place));
		const places = sort ? sortedPlaces(keys, sort.startsWith('-')) : this.#rows.keys();
		const ordered = [...places].flatMap((at) => this.#rows[at] ?? []);
		this.#body.append(...ordered);
		this.#mark(sort || this.#standing);
	}

	#mark(sort: string): void {
		const sorted = this.#placeOf(sort.replace(/^-/, ''));
		this.#heads.forEach((head, place) => {
			if (place === sorted) head.ariaSort = sort.startsWith('-') ? 'descending' : 'ascending';
			else head.removeAttribute('aria-sort');
		});
	}

	#placeOf = (name: string): number => this.#columns.findIndex((column) => column.name === name);

	#keyOf(cell: HTMLTableCellElement | undefined, place: number): Key {
		const number = cell?.querySelector('data')?.value;
		if (number !== undefined) return Number(number);
		const word = wordOf(cell);
		const rank = this.#columns[place]?.allowed?.indexOf(word ?? '') ?? -1;
		return rank < 0 ? word : rank;
	}

	#textOf(index: number): string {
		this.#texts ??= this.#rows.map((row) =>
			[...row.cells]
				.map((cell) => wordOf(cell) ?? '')
				.join(' ')
				.toLowerCase()
		);
		return this.#texts[index] ?? '';
	}
}

/** The words of a cell; `undefined` for one that holds nothing, which shows a dash for the eye only. */
const wordOf = (cell: HTMLTableCellElement | undefined): string | undefined =>
	cell?.firstElementChild?.ariaHidden === 'true' ? undefined : (cell?.textContent ?? undefined);
