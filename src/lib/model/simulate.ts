import { defaultLevers, type Levers } from './levers';
import { OUTCOME_KEYS, type OutcomeKey } from './outcomes';
import { PARAMETER_VALUES } from './parameter-values.build';
import { STOCK_NAMES, STOCKS, type StockName } from './stocks';
import { beginning, report, system } from './system';
import type { Parameters as Assumptions } from './types';

/** Every assumption's value, in its unit. */
export type Parameters = Record<keyof Assumptions, number>;
export type Method = 'rk4' | 'euler';
export type SimulateOptions = {
	parameters?: Partial<Parameters>;
	stepsPerYear?: number;
	method?: Method;
};

export const FIRST_YEAR = 2012;
export const LAST_YEAR = 2041;
export const ROWS_PER_YEAR = 4;
const ROWS = (LAST_YEAR - FIRST_YEAR) * ROWS_PER_YEAR + 1;

export type Run = {
	years: Float64Array;
	outcomes: Record<OutcomeKey, Float64Array>;
	levers: Levers;
	readouts: Record<string, Float64Array>;
};
export function defaultParameters(): Record<keyof Parameters, number> {
	return { ...PARAMETER_VALUES };
}
type State = Record<StockName, number>;

export function simulate(
	set: Partial<Levers> = {},
	options: {
		parameters?: Partial<Parameters>;
		stepsPerYear?: number;
		method?: 'rk4' | 'euler';
	} = {}
): Run {
	const levers = { ...defaultLevers(), ...set };
	const parameters = { ...PARAMETER_VALUES, ...options.parameters };
	const steps = options.stepsPerYear ?? 8;
	const start = beginning(parameters);
	let state = Object.fromEntries(
		STOCK_NAMES.map((n) => [n, STOCKS[n].initial(parameters)])
	) as State;
	const rates = (t: number, s: State) =>
		system(t, s, levers, parameters, start) as unknown as Record<string, number>;
	const move = (s: State, r: Record<string, number>, dt: number) =>
		Object.fromEntries(STOCK_NAMES.map((n) => [n, s[n] + dt * (r[n + 'Change'] ?? NaN)])) as State;
	const years = new Float64Array(ROWS);
	const all: State[] = [];
	const dt = 1 / steps;
	for (let row = 0; row < ROWS; row++) {
		years[row] = FIRST_YEAR + row / ROWS_PER_YEAR;
		all.push(state);
		const per = steps / ROWS_PER_YEAR;
		for (let i = 0; i < per; i++) {
			const t = (years[row] ?? 0) + i * dt;
			const a = rates(t, state);
			if (options.method === 'euler') {
				state = move(state, a, dt);
				continue;
			}
			const b = rates(t + dt / 2, move(state, a, dt / 2));
			const c = rates(t + dt / 2, move(state, b, dt / 2));
			const d = rates(t + dt, move(state, c, dt));
			const old = state;
			state = Object.fromEntries(
				STOCK_NAMES.map((n) => {
					const k = n + 'Change';
					return [
						n,
						old[n] + (dt / 6) * ((a[k] ?? 0) + 2 * (b[k] ?? 0) + 2 * (c[k] ?? 0) + (d[k] ?? 0))
					];
				})
			) as State;
		}
	}
	const at = all.map((s, row) => system(years[row] ?? 0, s, levers, parameters, start));
	const row = (year: number) => (year - FIRST_YEAR) * ROWS_PER_YEAR;
	const result: Record<string, number>[] = [];
	for (let i = 0; i < ROWS; i++) {
		const goal = all[i]!.openCapability;
		let t = NaN;
		for (let j = i; j > 0; j--) {
			const p = at[j - 1]!.capability,
				q = at[j]!.capability;
			if (p <= goal && goal <= q) {
				t = years[j - 1]! + (goal - p) / (q - p || 1) / ROWS_PER_YEAR;
				break;
			}
		}
		if (Number.isNaN(t))
			t =
				goal >= at[i]!.capability
					? years[i]!
					: FIRST_YEAR + (goal - at[0]!.capability) / at[0]!.capabilityChange;
		result.push({
			...all[i]!,
			...at[i]!,
			...report(years[i]!, all[i]!, parameters, start, at[i]!, {
				logPublicEfficiencyIn2023: all[row(2023)]!.logPublicEfficiency,
				markupIn2023: at[row(2023)]!.markup,
				logPublicEfficiencyInMid2025: all[row(2025.5)]!.logPublicEfficiency,
				markupInMid2025: at[row(2025.5)]!.markup,
				timeOfFrontierAtOpenCapability: t
			})
		});
	}
	const column = (n: string) => Float64Array.from(result, (r) => r[n]!);
	const readouts: Record<string, Float64Array> = {};
	for (const n of Object.keys(result[0]!)) readouts[n] = column(n);
	const outcomes = Object.fromEntries(
		OUTCOME_KEYS.map((k) => [k, readouts[k]!])
	) as Run['outcomes'];
	return { years, outcomes, levers, readouts };
}
