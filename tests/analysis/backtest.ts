import { readFileSync } from 'node:fs';
import { type ParameterName, PARAMETERS, type Parameters } from '$lib/model';

const folder = 'tests/analysis/reference';

/** Series by their letters in the reference files. */
const SERIES: Record<string, string> = {
	log10C: 'frontierCompute',
	X: 'frontierCost',
	I: 'aiInvestment',
	s: 'computeShare',
	K: 'industryChips',
	Kp: 'publicChips',
	log10A: 'frontierEfficiency',
	O: 'labOpenness',
	T: 'transparency',
	U: 'auditCoverage',
	qI: 'graduatesToIndustry',
	academiaNotable: 'academicModelShare',
	N: 'frontierDevelopers',
	lag: 'openClosedLag',
	rev: 'aiRevenue',
	price35: 'gpt35Price',
	G: 'fineTuningOrganizations',
	Li: 'industryResearchers',
	La: 'academicResearchers',
	E: 'tuningEfficiency',
	sInd: 'industryTalentShare'
};

/** A printed score: number of values, error, bias, deviations. */
export type PrintedScore = [count: number, rmse: number, bias: number, deviations: number];
export type PrintedRow = {
	series: string;
	inSample: PrintedScore;
	heldOut?: PrintedScore;
	naive?: number;
};

/** The published backtest of one fit: A saw the time before 2024, B saw everything. */
export function printedBacktest(fit: 'A' | 'B'): PrintedRow[] {
	const text = readFileSync(`${folder}/backtest.txt`, 'utf8');
	const part = text.split(/\n\s*\n/).find((one) => one.trim().startsWith(`${fit}.`)) ?? '';
	return part
		.trim()
		.split('\n')
		.slice(2)
		.map((line) => {
			const [words = '', out = '', trend = ''] = line.split('|');
			const [symbol = '', , ...inSample] = words.trim().split(/\s+/);
			const heldOut = out.trim().split(/\s+/).map(Number);
			return {
				series: SERIES[symbol] ?? symbol,
				inSample: inSample.map(Number) as PrintedScore,
				...(heldOut[0] ? { heldOut: heldOut as PrintedScore } : {}),
				...(trend.trim() === '-' ? {} : { naive: Number(trend) })
			};
		});
}

/** The published parameters of the fit that saw the time before 2024. */
export function fittedBefore2024(): Partial<Parameters> {
	const printed = JSON.parse(readFileSync(`${folder}/fitted-before-2024.json`, 'utf8')) as Record<
		string,
		number
	>;
	const names = Object.keys(PARAMETERS) as ParameterName[];
	const known = names.filter((name) => PARAMETERS[name].symbol in printed);
	if (known.length !== Object.keys(printed).length) throw new Error('an unknown parameter');
	return Object.fromEntries(known.map((name) => [name, printed[PARAMETERS[name].symbol]]));
}
