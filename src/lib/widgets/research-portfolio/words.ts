import { type Course, VISIBLE } from './delay';

const share = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat('en-US', { style: 'percent', maximumSignificantDigits: 2 });
const signed = new Intl.NumberFormat('en-US', {
	maximumFractionDigits: 1,
	signDisplay: 'exceptZero'
});

/** A share for labels: "83%"; what is less than one percent is not called none. */
export const percent = (value: number): string =>
	value > 0 && value < 0.005 ? '<1%' : share.format(value);

/** A share to two digits, however small. */
export const percentFine = (value: number): string => fine.format(value);

/** A difference in percent with its sign: "+1%", "−16.2%". */
export const difference = (percents: number): string =>
	`${signed.format(percents).replace('-', '−')}%`;

/** "9.5% slower", "1% faster", or nothing where the two cannot be told apart. */
export function paceWords(gap: number): string {
	if (Math.abs(gap) <= VISIBLE) return '';
	return `${fine.format(Math.abs(gap))} ${gap > 0 ? 'faster' : 'slower'}`;
}

/** How the pace of a run goes against the status quo, in a sentence. */
export function courseWords({ parts, turns, widest, last }: Course, end: number): string {
	if (parts === null) return 'Research keeps the pace of the status quo.';
	if (turns)
		return `Research is up to ${paceWords(turns.before)} than in the status quo until ${Math.floor(turns.year)}, and ${turns.before > 0 ? 'slower' : 'faster'} after that: in ${end} it is ${paceWords(last) || 'about level'}.`;
	const lasting =
		widest.year >= end
			? `, and the difference still grows in ${end}, when it is ${paceWords(widest.gap)}`
			: `, most in ${Math.floor(widest.year)}, when it is ${paceWords(widest.gap)}`;
	return `Research runs ${widest.gap > 0 ? 'faster' : 'slower'} than in the status quo from ${Math.floor(parts)}${lasting}.`;
}

/** How much later the pace has changed by half than the work on basic questions has; nothing where either does not change. */
export function delayWords(work: number | null, pace: number | null): string {
	if (work === null || pace === null) return '';
	const years = Math.round((pace - work) * 10) / 10;
	const later = years <= 0 ? 'no later' : `${years} ${years === 1 ? 'year' : 'years'} later`;
	return `Half of the change in people on basic questions is reached in ${Math.floor(work)}; half of the change in pace comes ${later}.`;
}
