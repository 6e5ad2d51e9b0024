import { TABLE as CELLS, type ModelDisclosure } from './tables/model-disclosure';
import { type LandmarkModel, TABLE as MODELS } from './tables/landmark-models';
import { TABLE as TREND } from './tables/disclosure-trend';
import { TABLE as SOURCES } from './tables/sources';
import { type SourceLink, sourcesOf } from './sources-of';

export type Dimension = ModelDisclosure['dimension'];

/** The items, from the machine to the words about it. */
export const DIMENSIONS: Dimension[] = [
	'architecture',
	'parameters',
	'training-compute',
	'hardware',
	'data-mix',
	'data-size',
	'data-release',
	'training-code',
	'weights',
	'license',
	'publication'
];

/** What was disclosed of one item: the verdict, its evidence, and why it is doubtful where it is. */
export type DrawnCell = [verdict: ModelDisclosure['disclosed'], evidence: string, doubt?: string];

/** A landmark model as the grid draws it. */
export type DrawnDisclosure = Pick<
	LandmarkModel,
	'id' | 'name' | 'developer' | 'released' | 'access' | 'publishedAs' | 'note'
> & {
	/** One for each dimension, in their order; null where nothing could be verified. */
	cells: (DrawnCell | null)[];
	/** Places in the list of sources. */
	sources: number[];
};

const models = MODELS.read();
const cells = new Map(CELLS.read().map((cell) => [cell.id, cell]));
const used = [...new Set(models.flatMap((model) => model.sourceIds))];
const titles = new Map(SOURCES.read().map(({ id, title, url }) => [id, { title, url }]));

/** The sources of single cells. */
export const CELL_SOURCES: SourceLink[] = used.flatMap((id) => titles.get(id) ?? []);

/** Landmark models in order of release. */
export const DISCLOSURES: DrawnDisclosure[] = models.map(
	({ id, name, developer, released, access, publishedAs, note, sourceIds }) => ({
		id,
		name,
		developer,
		released,
		access,
		publishedAs,
		note,
		cells: DIMENSIONS.map((dimension) => {
			const cell = cells.get(`${id}-${dimension}`);
			if (!cell) return null;
			const { disclosed, evidence, doubt } = cell;
			return doubt ? [disclosed, evidence, doubt] : [disclosed, evidence];
		}),
		sources: sourceIds.map((one) => used.indexOf(one))
	})
);

/** One item of the notable models of each year. */
export type KnownLine = {
	dimension: Dimension;
	/** Known for this share of the year’s models (0 to 1). */
	points: { year: number; share: number; models: number }[];
};

/** More of a year’s models without a record than this, and the year says nothing. */
const MOST_UNCODED = 0.2;
const trend = TREND.read();

/** The items followed over all notable models, most known first. */
export const KNOWN_LINES: KnownLine[] = (
	['parameters', 'training-compute', 'hardware', 'data-size', 'training-code'] as const
).map((dimension) => ({
	dimension,
	points: trend
		.filter((row) => row.dimension === dimension)
		.filter((row) => (row.uncoded ?? 0) / row.models <= MOST_UNCODED)
		.map(({ year, known, models: all }) => ({
			year,
			share: Number((known / all).toFixed(4)),
			models: all
		}))
}));

/** Where all of it comes from. */
export const DISCLOSURE_SOURCES: SourceLink[] = sourcesOf([...models, ...trend]);
