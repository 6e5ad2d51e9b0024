/** Lowest and highest frame (px) that is believed. */
const HEIGHTS = { lowest: 80, highest: 4000 };
/** Longest scenario (characters) that is believed. */
const LONGEST = 4000;

type Told = { type?: unknown; height?: unknown; by?: unknown; query?: unknown } | null | undefined;

/** The height (px) a figure's message tells, or undefined where it is another message or another shape. */
export function heightReported(data: unknown): number | undefined {
	const told = data as Told;
	if (told?.type !== 'ai-gold-rush:height' || typeof told.height !== 'number') return undefined;
	return told.height >= HEIGHTS.lowest && told.height <= HEIGHTS.highest ? told.height : undefined;
}

/** The scenario, as a query string, that a reader has set in a figure; undefined where the message says anything else. */
export function scenarioReported(data: unknown): string | undefined {
	const told = data as Told;
	if (told?.type !== 'ai-gold-rush:scenario' || told.by !== 'reader') return undefined;
	return typeof told.query === 'string' && told.query.length <= LONGEST ? told.query : undefined;
}
