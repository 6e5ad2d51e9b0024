import { defaultLevers, type Levers } from './levers';

/** A named future: the levers that leave today's position. */
export type Scenario = {
	readonly id: ScenarioId;
	readonly label: string;
	/** What happens, in one sentence. */
	readonly sentence: string;
	/** What it gives up for what it gains. */
	readonly trade: string;
	readonly levers: Readonly<Partial<Levers>>;
};

export type ScenarioId =
	| 'status-quo'
	| 'open-commons'
	| 'winner-takes-all'
	| 'public-compute'
	| 'bubble-bursts'
	| 'alternative-paradigms';

/** The named futures, the status quo first. */
export const SCENARIOS: Readonly<Record<ScenarioId, Scenario>> = {
	'status-quo': {
		id: 'status-quo',
		label: 'Status quo',
		sentence: 'Everything is left as it is: money keeps coming, and labs share what suits them.',
		trade:
			'Growing capability against fewer labs that can pay, fewer audits and an emptier academia.',
		levers: {}
	},
	'open-commons': {
		id: 'open-commons',
		label: 'Open commons',
		sentence:
			'Frontier labs publish by norm and by duty, share part of their research, and public computers triple.',
		trade: 'A short lag and many more audits against well over a third less private money.',
		levers: {
			openness: 0.85,
			collaboration: 0.3,
			transparencyMandate: 0.6,
			efficiencyResearch: 0.15,
			publicCompute: 15
		}
	},
	'winner-takes-all': {
		id: 'winner-takes-all',
		label: 'Winner takes all',
		sentence:
			'A hotter rush, full secrecy and a merger wave leave a few labs far ahead of the rest.',
		trade:
			'The largest runs of all against slower research, rare audits and open models years behind.',
		levers: {
			investment: 1.5,
			openness: 0,
			commercialPressure: 1.6,
			antitrust: -1,
			releaseDelay: 12,
			transparencyMandate: 0
		}
	},
	'public-compute': {
		id: 'public-compute',
		label: 'Public compute',
		sentence: 'Governments pay for computers and researchers on a scale that companies notice.',
		trade:
			'The most basic research of all against a public bill of some fifty billion dollars a year.',
		levers: { publicCompute: 50, academicPay: 1.6, transparencyMandate: 0.3 }
	},
	'bubble-bursts': {
		id: 'bubble-bursts',
		label: 'The bubble bursts',
		sentence: 'Investors lose four fifths of their appetite within two years.',
		trade: 'Far less capability against more academics, more audits and more basic research.',
		levers: { investment: 0.2 }
	},
	'alternative-paradigms': {
		id: 'alternative-paradigms',
		label: 'Alternative paradigms',
		sentence:
			'Free research turns to other kinds of networks and to efficiency, under less pressure to sell.',
		trade:
			'A slight dip in capability until about 2032 against a payoff later, which is assumed and may not come.',
		levers: {
			alternativeResearch: 0.3,
			efficiencyResearch: 0.2,
			commercialPressure: 0.7,
			academicPay: 1.3
		}
	}
};

export const SCENARIO_IDS = Object.keys(SCENARIOS) as ScenarioId[];

/** Every lever of a named scenario, in its unit. A fresh object each time. */
export function leversOf(scenario: ScenarioId): Levers {
	return { ...defaultLevers(), ...SCENARIOS[scenario].levers };
}
