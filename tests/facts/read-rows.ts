import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** The sum of some numbers. */
export const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);

/** The row of that id; fails the test where there is none. */
export function row<Row extends { id: string }>(rows: Row[], id: string): Row {
	const found = rows.find((one) => one.id === id);
	if (!found) throw new Error(`no row ${id}`);
	return found;
}

/** A number that must be known for a test to mean anything. */
export const known = (value: number | null): number => value ?? NaN;

/** A table's text with one piece of it changed; fails the test where the piece does not stand there once. */
export function changed(name: string, piece: string, other: string): string {
	const parts = readFileSync(`content/facts/${name}.csv`, 'utf8').split(piece);
	expect(parts).toHaveLength(2);
	return parts.join(other);
}
