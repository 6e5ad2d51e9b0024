/** Something a person can turn. */
export type Lever = {
	/** In addresses, files and on the command line. */
	readonly id: string;
	readonly label: string;
	readonly unit: string;
	readonly low: number;
	readonly high: number;
	/** What is the case today. */
	readonly default: number;
	/** A sensible step of a slider, in the unit. */
	readonly step: number;
	readonly group: 'Money and openness' | 'Rules' | 'Public money' | 'Research agenda' | 'Timing';
	/** What some positions mean, from the low edge to the high edge of the plausible. */
	readonly positions: readonly { readonly value: number; readonly label: string }[];
	/** What turning it does, in one sentence. */
	readonly explains: string;
	/** What today's position and the range rest on; ids of the source table in brackets. */
	readonly source: string;
};

const table = {
	investment: {
		id: 'investment',
		label: 'Investment appetite',
		unit: '× today',
		low: 0,
		high: 3,
		default: 1,
		step: 0.05,
		group: 'Money and openness',
		positions: [
			{ value: 0, label: 'money stops' },
			{ value: 0.2, label: 'a burst bubble' },
			{ value: 1, label: 'as today' },
			{ value: 1.5, label: 'a hotter rush' },
			{ value: 3, label: 'three times the appetite' }
		],
		explains: 'Multiplies what investors would put into AI at any given expectation of its value.',
		source:
			'About 700 billion dollars in 2025: private investment and the AI part of capital spending (S098, S075, S094).'
	},
	openness: {
		id: 'openness',
		label: 'Openness of frontier labs',
		unit: 'share',
		low: 0,
		high: 1,
		default: 0.15,
		step: 0.01,
		group: 'Money and openness',
		positions: [
			{ value: 0, label: 'everything secret' },
			{ value: 0.15, label: 'as today: left to incentives' },
			{ value: 0.5, label: 'half shared' },
			{ value: 0.85, label: 'open by norm' },
			{ value: 1, label: 'all published' }
		],
		explains: 'Sets how much of their methods, data and code the frontier labs aim to disclose.',
		source:
			'The measured proxy, industry models with a disclosed data-set size, fell from 0.9 in 2012–21 to 0.27 in 2025 (S001).'
	},
	commercialPressure: {
		id: 'commercial-pressure',
		label: 'Commercial pressure',
		unit: '× today',
		low: 0.25,
		high: 2,
		default: 1,
		step: 0.05,
		group: 'Rules',
		positions: [
			{ value: 0.25, label: 'patient owners' },
			{ value: 1, label: 'as today' },
			{ value: 2, label: 'every idea must sell' }
		],
		explains: 'Scales how strongly the need to sell bends research agendas and calls for secrecy.',
		source: 'Assumption, with the sign from Arora et al. 2021 and Klinger et al. 2020.'
	},
	transparencyMandate: {
		id: 'transparency-mandate',
		label: 'Transparency and audit duties',
		unit: 'share of full strength',
		low: 0,
		high: 1,
		default: 0.15,
		step: 0.01,
		group: 'Rules',
		positions: [
			{ value: 0, label: 'duties repealed' },
			{ value: 0.15, label: 'as today: the first EU duties' },
			{ value: 0.6, label: 'duties everywhere' },
			{ value: 1, label: 'full disclosure and access for auditors' }
		],
		explains: 'Obliges labs to report on their models and to let outsiders examine them.',
		source:
			'EU AI Act duties for general-purpose models since August 2025; Foundation Model Transparency Index 2025.'
	},
	antitrust: {
		id: 'antitrust',
		label: 'Mergers or antitrust',
		unit: '−1 merger wave to +1 strong antitrust',
		low: -1,
		high: 1,
		default: 0,
		step: 0.05,
		group: 'Rules',
		positions: [
			{ value: -1, label: 'a merger wave' },
			{ value: 0, label: 'as today' },
			{ value: 1, label: 'break-ups and duties of access' }
		],
		explains:
			'Lowers or raises the number of frontier developers that a market of given size keeps.',
		source: 'Assumption.'
	},
	releaseDelay: {
		id: 'release-delay',
		label: 'Wait before open weights',
		unit: 'months',
		low: 0,
		high: 36,
		default: 0,
		step: 1,
		group: 'Rules',
		positions: [
			{ value: 0, label: 'as today: no extra wait' },
			{ value: 12, label: 'a year' },
			{ value: 36, label: 'three years' }
		],
		explains: 'Makes developers of open models wait before they release weights.',
		source: 'Assumption: a rule or a licence.'
	},
	publicCompute: {
		id: 'public-compute',
		label: 'Public AI compute',
		unit: 'billion USD (2023) a year',
		low: 0,
		high: 60,
		default: 5,
		step: 0.5,
		group: 'Public money',
		positions: [
			{ value: 0, label: 'none' },
			{ value: 5, label: 'as today' },
			{ value: 15, label: 'three times as much' },
			{ value: 50, label: 'a public laboratory of the first rank' },
			{ value: 60, label: 'twelve times as much' }
		],
		explains: 'Pays for computers that universities and public institutes can use.',
		source:
			'EuroHPC about 11 billion for 2021–27, EU gigafactories 21.7 billion planned, Isambard-AI 0.3 billion (S137, S132, S129).'
	},
	academicPay: {
		id: 'academic-pay',
		label: 'Academic pay and grants',
		unit: '× today',
		low: 1,
		high: 3,
		default: 1,
		step: 0.05,
		group: 'Public money',
		positions: [
			{ value: 1, label: 'as today' },
			{ value: 1.6, label: 'a serious raise' },
			{ value: 3, label: 'three times today' }
		],
		explains: 'Raises what universities pay and how many posts they can offer.',
		source:
			'Akcigit and Chikis 2026: the pay premium of industry has grown fivefold since 2001; the effect is assumed.'
	},
	collaboration: {
		id: 'collaboration',
		label: 'Research done together',
		unit: 'share of frontier research',
		low: 0,
		high: 0.6,
		default: 0.03,
		step: 0.01,
		group: 'Research agenda',
		positions: [
			{ value: 0, label: 'none' },
			{ value: 0.03, label: 'as today' },
			{ value: 0.3, label: 'a common program' },
			{ value: 0.6, label: 'a CERN for AI' }
		],
		explains: 'Lets labs share part of their research with each other before they compete.',
		source: 'Assumption, after proposals of a “CERN for AI”.'
	},
	efficiencyResearch: {
		id: 'efficiency-research',
		label: 'Research on efficiency',
		unit: 'share of non-commercial research',
		low: 0,
		high: 0.4,
		default: 0.08,
		step: 0.01,
		group: 'Research agenda',
		positions: [
			{ value: 0, label: 'none' },
			{ value: 0.08, label: 'as today' },
			{ value: 0.2, label: 'a priority' },
			{ value: 0.4, label: 'two fifths of all free research' }
		],
		explains:
			'Directs free research to making models cheap to adapt and run, at the expense of basic research.',
		source: 'LoRA (arXiv 2106.09685) and QLoRA (arXiv 2305.14314); the share is assumed.'
	},
	alternativeResearch: {
		id: 'alternative-research',
		label: 'Research on other paradigms',
		unit: 'share of non-commercial research',
		low: 0,
		high: 0.5,
		default: 0.06,
		step: 0.01,
		group: 'Research agenda',
		positions: [
			{ value: 0, label: 'none' },
			{ value: 0.06, label: 'as today' },
			{ value: 0.3, label: 'a priority' },
			{ value: 0.5, label: 'half of all free research' }
		],
		explains:
			'Directs free research to other kinds of networks, which may save compute later and cost basic research now.',
		source: 'Review arXiv 2501.05435; the payoff is an assumption and may be nothing.'
	},
	policyStart: {
		id: 'policy-start',
		label: 'When the change starts',
		unit: 'year',
		low: 2026,
		high: 2035,
		default: 2027,
		step: 0.25,
		group: 'Timing',
		positions: [
			{ value: 2026, label: 'at once' },
			{ value: 2027, label: 'soon' },
			{ value: 2035, label: 'late' }
		],
		explains: 'Sets the year from which every other lever begins to leave its position of today.',
		source: 'A choice, not a fact.'
	},
	policyRamp: {
		id: 'policy-ramp',
		label: 'How long the change takes',
		unit: 'years',
		low: 0.25,
		high: 10,
		default: 2,
		step: 0.25,
		group: 'Timing',
		positions: [
			{ value: 0.25, label: 'a season' },
			{ value: 2, label: 'two years' },
			{ value: 10, label: 'a decade' }
		],
		explains: 'Sets how many years the levers take from their position of today to the chosen one.',
		source: 'A choice, not a fact.'
	}
} as const satisfies Record<string, Lever>;

export type LeverKey = keyof typeof table;

/** Every lever; the first two are the ones the whole site is about. */
export const LEVERS: Readonly<Record<LeverKey, Lever>> = table;

/** A complete setting: every lever, in its unit. */
export type Levers = Record<LeverKey, number>;

export const LEVER_KEYS = Object.keys(table) as LeverKey[];

/** Every lever at today's position: the status quo. A fresh object each time. */
export function defaultLevers(): Levers {
	return Object.fromEntries(LEVER_KEYS.map((key) => [key, LEVERS[key].default])) as Levers;
}

/** The lever of that id, e.g. 'public-compute', with its key. */
export function leverById(id: string): (Lever & { readonly key: LeverKey }) | undefined {
	const key = LEVER_KEYS.find((one) => LEVERS[one].id === id);
	return key && { ...LEVERS[key], key };
}
