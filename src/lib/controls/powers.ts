/** Range of a slider over powers of ten: of its positions, ends and step, and the value it begins with. */
export type Powers = { low: number; high: number; step: number; initial: number };

/** The value of a position on a slider of powers of ten, rounded to two digits, as people would say it. */
export const valueOfPower = (position: number): number => Number((10 ** position).toPrecision(2));

/** The position nearest to a value, on the slider's steps and inside its ends. */
export function powerOfValue(value: number, { low, high, step }: Omit<Powers, 'initial'>): number {
	const steps = Math.round((Math.log10(value) - low) / step);
	return Math.min(high, Math.max(low, Number((low + steps * step).toFixed(6))));
}

/** A count as people type it ("10,000", "2 million", "3e5"); undefined where it is none. */
export function typedCount(text: string): number | undefined {
	const parts =
		/^\s*(?:1 in )?\s*(\d[\d,]*(?:\.\d+)?(?:e\d{1,2})?)\s*(thousand|k|million|m|billion|bn?)?\s*$/i.exec(
			text
		);
	if (!parts) return undefined;
	const power = { t: 1e3, k: 1e3, m: 1e6, b: 1e9 }[(parts[2] ?? '').charAt(0).toLowerCase()] ?? 1;
	return Number((parts[1] ?? '').replaceAll(',', '')) * power;
}
