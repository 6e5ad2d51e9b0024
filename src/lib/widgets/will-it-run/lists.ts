import type { Format, Machine, RunnableModel } from './running.build';
import { bits } from './words';

const KINDS: Record<Machine['kind'], string> = {
	'single-board': 'Phones and single boards',
	phone: 'Phones and single boards',
	laptop: 'Laptops',
	desktop: 'Desktops',
	'graphics-card': 'Graphics cards',
	'data-center-card': 'Cards for data centers',
	server: 'Servers'
};
const ORDER = Object.values(KINDS);

type Option = { value: string; label: string; group: string };

export const modelOptions = (models: RunnableModel[]): Option[] =>
	models.map(({ id, name, family }) => ({ value: id, label: name, group: family }));

export const formatOptions = (formats: Format[]): Option[] =>
	formats.map(({ id, name, kind, bits: perWeight }) => ({
		value: id,
		label: `${name}, ${bits(perWeight)}`,
		group: kind === 'file' ? 'Files of llama.cpp' : 'Other formats'
	}));

export const machineOptions = (machines: Machine[]): Option[] =>
	machines
		.map(({ id, name, kind }) => ({ value: id, label: name, group: KINDS[kind] }))
		.sort((a, b) => ORDER.indexOf(a.group) - ORDER.indexOf(b.group));

/** The row of that id, or else the first. Throws on an empty list. */
export function rowOf<Row extends { id: string }>(rows: Row[], id: string): Row {
	const row = rows.find((one) => one.id === id) ?? rows[0];
	if (!row) throw new Error(`there is no ${id}, nor anything else`);
	return row;
}
