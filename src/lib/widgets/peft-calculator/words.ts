import { dollars } from '../money';
import type { Row, Setting } from './reckon';
import { METHODS } from './ways';

const sized = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });
const two = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 2 });
const SHARE = new Intl.NumberFormat('en-US', { style: 'percent', maximumSignificantDigits: 2 });

export const percent = (share: number): string => SHARE.format(share);
export const bareGigabytes = (bytes: number): string => sized.format(bytes / 1e9);
export const gigabytes = (bytes: number): string => `${bareGigabytes(bytes)} GB`;
export const counted = (count: number): string => count.toLocaleString('en-US');
export const times = (factor: number): string => two.format(factor);

/** Hours on one card: "1.3 hours", "20 minutes", "310 hours". */
export const hours = (count: number): string =>
	count < 1 ? `${two.format(count * 60)} minutes` : `${two.format(count)} hours`;

const cents = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
/** From this sum on (USD) two digits are enough. */
const LARGE = 100;

/** A sum of money: to the cent where it is small. */
export const money = (usd: number): string => (usd < LARGE ? cents.format(usd) : dollars(usd));

/** Bytes that runs like the measured ones would take. */
export type Measured = { low: number; high: number };

/**
 * Whether one card does: surely where even the highest of the measured runs would fit; perhaps where the lowest would; only
 * with savings where just what is counted fits; else not.
 */
export function cardWords({ cost, held }: Row, measured: Measured, memory: number): string {
	if (measured.high <= memory) return 'one card does';
	if (measured.low <= memory) return 'one card may do';
	if (held.total <= memory) return 'one card does only with savings';
	return `${counted(cost.cards)} cards at least`;
}

/** The adapter with its size: "LoRA of rank 16", "IA3". */
export function adapterWords(row: Row, { size }: Setting): string {
	const { name, size: kind } = METHODS[row.method];
	const plain = row.hold === 'four-bits' ? `${name} on 4 bits` : name;
	if (kind === 'rank') return `${plain}, rank ${size}`;
	return kind === 'tokens' ? `${plain}, ${size} tokens` : plain;
}

/** Gigabytes that do not break at the end of a line. */
const unbroken = (bytes: number) => gigabytes(bytes).replace(' ', '\u00a0');

/** The finding, what is chosen between asterisks. */
export function finding(setting: Setting, chosen: Row & { measured: Measured }, full: Row): string {
	const { model, card } = setting;
	const words = cardWords(chosen, chosen.measured, card.memory);
	const where =
		chosen.cost.cards === 1
			? `*${words.replace('one card', `one ${card.name}`)}*`
			: `it takes at least *${counted(chosen.cost.cards)}* of *${card.name}*`;
	if (chosen.hold === 'full')
		return `Full fine-tuning of *${model.name}* holds at least *${unbroken(chosen.held.total)}*: ${where}`;
	return `*${adapterWords(chosen, setting)}*, trains *${percent(chosen.trained / model.parameters)}* of *${model.name}* and holds at least *${unbroken(chosen.held.total)}*, where full fine-tuning holds *${unbroken(full.held.total)}*: ${where}`;
}
