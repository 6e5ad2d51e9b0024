import { parse } from 'csv-parse/sync';

/** A field as the descriptor gives it. */
export type DescribedField = {
	name: string;
	type: string;
	constraints: {
		required?: boolean;
		unique?: boolean;
		minimum?: number;
		maximum?: number;
		enum?: string[];
		pattern?: string;
	};
};

/**
 * Reads a CSV file knowing nothing but the schema that describes it, as a stranger's program would, and names every cell
 * that breaks it.
 */
export function complaints(csv: string, fields: DescribedField[]): string[] {
	const [header = [], ...rows]: string[][] = parse(csv);
	const found: string[] = [];
	if (header.join() !== fields.map((field) => field.name).join()) found.push('header');
	fields.forEach(({ name, type, constraints }, place) => {
		const cells = rows.map((row) => row[place] ?? '');
		cells.forEach((cell, index) => {
			const at = `row ${index + 2}, ${name}: ${cell}`;
			if (cell === '') {
				if (constraints.required) found.push(`${at} required`);
				return;
			}
			if (!isOf(type, cell)) found.push(`${at} ${type}`);
			if (Number(cell) < (constraints.minimum ?? -Infinity)) found.push(`${at} minimum`);
			if (Number(cell) > (constraints.maximum ?? Infinity)) found.push(`${at} maximum`);
			if (constraints.enum && !constraints.enum.includes(cell)) found.push(`${at} enum`);
			if (constraints.pattern && !new RegExp(`^(?:${constraints.pattern})$`).test(cell))
				found.push(`${at} pattern`);
		});
		if (constraints.unique && new Set(cells).size < cells.length) found.push(`${name} unique`);
	});
	return found;
}

function isOf(type: string, cell: string): boolean {
	switch (type) {
		case 'string':
			return true;
		case 'number':
			return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(cell);
		case 'integer':
			return /^-?\d+$/.test(cell);
		case 'date':
			return /^\d{4}-\d\d-\d\d$/.test(cell) && !Number.isNaN(Date.parse(cell));
		default:
			return false;
	}
}
