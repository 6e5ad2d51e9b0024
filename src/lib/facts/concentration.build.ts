import { TABLE as OWNERS } from './tables/compute-owners';
import { type MarketShare, TABLE as MARKETS } from './tables/market-shares';
import { type SourceLink, sourcesOf } from './sources-of';

export type Layer = 'owners' | 'chips' | 'cloud' | 'models' | 'chatbots';

/** Whose shares were read in one layer, by one count, at one time. */
export type Reading = {
	layer: Layer;
	/** Who counted, on what base: readings of different surveys are never joined. */
	survey: MarketShare['survey'] | 'epoch-owners';
	measure: MarketShare['measure'] | 'compute-bought';
	/** "2025", "2025-12" or "2025-12-31". */
	date: string;
	/** Named firms with their shares of the whole (percent), largest first. What is missing from 100 is not listed. */
	named: { name: string; percent: number }[];
};

const LAYERS: Partial<Record<MarketShare['market'], Layer>> = {
	'ai-chips': 'chips',
	cloud: 'cloud',
	'models-for-companies': 'models',
	chatbots: 'chatbots'
};

/** Shares of these add up to more than a whole, since a buyer uses several. */
const NOT_OF_A_WHOLE: MarketShare['measure'][] = ['buyers-using-it'];

const tenth = (percent: number) => Math.round(percent * 10) / 10;
const largestFirst = (named: Reading['named']) => [...named].sort((a, b) => b.percent - a.percent);

const owners = OWNERS.read();
const shares = MARKETS.read().filter(
	(row) => LAYERS[row.market] && !NOT_OF_A_WHOLE.includes(row.measure)
);

/** Companies only: what a country or all others hold is held by firms that are not listed. */
const owned: Reading[] = [...new Set(owners.map((row) => row.date))].map((date) => {
	const rows = owners.filter((row) => row.date === date);
	if (!rows.some((row) => row.kind === 'rest'))
		throw new Error(`compute-owners.csv: ${date} does not say what all others own`);
	const all = rows.reduce((sum, row) => sum + row.h100e, 0);
	return {
		layer: 'owners',
		survey: 'epoch-owners',
		measure: 'compute-bought',
		date,
		named: largestFirst(
			rows
				.filter((row) => row.kind === 'company')
				.map((row) => ({ name: row.owner, percent: tenth((100 * row.h100e) / all) }))
		)
	};
});

const sold = new Map<string, Reading>();
for (const { market, survey, measure, date, name, percent } of shares) {
	const layer = LAYERS[market];
	if (!layer) continue;
	const key = [layer, survey, measure, date].join(' ');
	const reading = sold.get(key) ?? { layer, survey, measure, date, named: [] };
	sold.set(key, { ...reading, named: largestFirst([...reading.named, { name, percent }]) });
}

/** Every reading of who holds how much of a layer, oldest first. */
export const READINGS: Reading[] = [...owned, ...sold.values()].sort((a, b) =>
	a.date.localeCompare(b.date)
);

/** Where the shares come from. */
export const CONCENTRATION_SOURCES: SourceLink[] = sourcesOf([...owners, ...shares]);
