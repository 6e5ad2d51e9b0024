import { SOURCES } from './sources.build';
import { TABLE } from './tables/partnerships';

/** Where each deal was read, by the id of the deal: publisher and address. */
export const READ_IN: Record<string, { publisher: string; url: string }[]> = Object.fromEntries(
	TABLE.read().map(({ id, sourceIds }) => [
		id,
		sourceIds.flatMap((source) => {
			const { publisher, url } = SOURCES[source] ?? {};
			return publisher && url ? [{ publisher, url }] : [];
		})
	])
);
