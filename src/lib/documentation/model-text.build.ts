import { escaped } from '$lib/escaped';
import { inline, typesetChange } from '../../build/typeset';
import { inWords } from '../../build/typeset-symbols';
import { PARAMETERS, STOCK_NAMES, STOCKS } from '$lib/model';
import { SOURCES } from '$lib/facts/sources.build';
import { QUANTITIES } from './quantities.build';
import { inPowersOfTen, isFarFromOne } from './trace-words';

const symbol = (name: string) => inline(QUANTITIES[name]?.marks ?? '');

/** Rows of the table of stocks, as HTML: each with a link to the equation that moves it. */
export const STOCK_ROWS = STOCK_NAMES.map((name) => {
	const { unit, meaning, initial } = STOCKS[name];
	const values = Object.entries(PARAMETERS).map(([key, { value }]) => [key, value] as const);
	const start = initial(Object.fromEntries(values) as Parameters<typeof initial>[0]);
	const rate = inline(typesetChange(QUANTITIES[name]?.marks ?? ''));
	return `<tr id="${name}"><th scope="row"><code>${name}</code></th><td>${symbol(name)}</td><td>${escaped(meaning)}</td><td>${escaped(unit)}</td><td class="number">${start.toPrecision(3)}</td><td><a href="#${name}Change" aria-label="How ${inWords(name)} changes">${rate}</a></td></tr>`;
}).join('');

/** Rows of the source table, by address. */
const sourceIds = new Map(Object.values(SOURCES).map(({ id, url }) => [url, id]));
const host = (url: string) => new URL(url).hostname.replace(/^www\./, '');
/** Where a source can be read: its row among the sources where it is one of them, else its own page. */
function place(url: string): string {
	const id = sourceIds.get(url);
	return id
		? `<a href="../data/sources/#row-${id}">${escaped(SOURCES[id]?.title ?? id)}</a>`
		: `<a href="${escaped(url)}">${escaped(host(url))}</a>`;
}

const CONFIDENCE = { H: 'high', M: 'medium', L: 'low' } as const;
const ROLE = { fitted: 'fitted to the history', varied: 'assumed', fixed: 'held fixed' } as const;

/** All digits that are published; far from one, with a power of ten. */
function valueOf({ value }: (typeof PARAMETERS)[keyof typeof PARAMETERS]): string {
	const short = Number(value.toPrecision(5));
	if (!isFarFromOne(value)) return String(short);
	return inPowersOfTen(short, short.toExponential().replace(/e.*|\D/g, '').length);
}

/** Three digits that count; far from one, with a power of ten. */
function roundly(value: number): string {
	return isFarFromOne(value) ? inPowersOfTen(value, 3) : String(Number(value.toPrecision(3)));
}

function priorOf({
	low,
	high,
	distribution
}: (typeof PARAMETERS)[keyof typeof PARAMETERS]): string {
	if (low === undefined || high === undefined) return '–';
	const kind = distribution ? ` <small>${distribution.kind}, sd ${distribution.sd}</small>` : '';
	return `${roundly(low)} to ${roundly(high)}${kind}`;
}

/** How many times as high as the low end of its range the high end is; 1 where there is no range, or one that reaches 0. */
function spreadOf({ low = 0, high = 0 }: { low?: number; high?: number }): number {
	return low > 0 && high > 0 ? Number((high / low).toPrecision(4)) : 1;
}

/** Rows of the table of assumptions, as HTML. */
export const PARAMETER_ROWS = Object.entries(PARAMETERS)
	.map(([name, parameter]) => {
		const { unit, meaning, source, urls, role, confidence } = parameter;
		const links = (urls ?? []).map(place).join(', ');
		return `<tr id="${name}" data-spread="${spreadOf(parameter)}"><th scope="row"><code>${name}</code></th><td>${symbol(name)}</td><td class="number">${valueOf(parameter)}</td><td>${priorOf(parameter)}</td><td>${escaped(unit)}</td><td>${escaped(meaning)}</td><td>${ROLE[role]}</td><td>${escaped(source)}${links && `: ${links}`}</td><td>${CONFIDENCE[confidence]}</td></tr>`;
	})
	.join('');

/** How many assumptions there are, by what became of them. */
export const PARAMETER_COUNTS = {
	all: Object.keys(PARAMETERS).length,
	fitted: Object.values(PARAMETERS).filter(({ role }) => role === 'fitted').length,
	varied: Object.values(PARAMETERS).filter(({ role }) => role === 'varied').length,
	fixed: Object.values(PARAMETERS).filter(({ role }) => role === 'fixed').length,
	low: Object.values(PARAMETERS).filter(({ confidence }) => confidence === 'L').length
};
