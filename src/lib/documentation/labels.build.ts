import { QUANTITIES } from './quantities.build';

/** What every quantity of the model is called, by its name. */
export const LABELS: Readonly<Record<string, string>> = Object.fromEntries(
	Object.values(QUANTITIES).map(({ name, label }) => [name, label])
);
