/** Seconds as people say them, to two digits. */
export const seconds = (value: number): string => `${Number(value.toPrecision(2))}\u00a0s`;

/** An error to three digits behind the point. */
export const error = (value: number): string => value.toFixed(3);

/** A number from 0 to 1 to two digits behind the point. */
export const level = (value: number): string => value.toFixed(2);

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

export const mean = (values: number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;
