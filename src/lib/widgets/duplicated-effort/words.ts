const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const shares = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en-US', {
	minimumFractionDigits: 1,
	maximumFractionDigits: 1
});

/** "1,000". */
export const counted = (count: number): string => whole.format(count);

/** "29%". */
export const percent = (share: number): string => shares.format(share);

/** "409.1". */
export const inTenths = (count: number): string => tenths.format(count);

/** "1 lab", "4 labs". */
export const labsCounted = (labs: number): string => `${labs} ${labs === 1 ? 'lab' : 'labs'}`;

/** "409 ± 14": an expected count and twice its standard deviation. */
export const giveOrTake = ({ distinct, deviation }: { distinct: number; deviation: number }) =>
	`${counted(distinct)} ± ${counted(2 * deviation)}`;
