/** What the address of a figure may say beside the scenario: which outcome, which year, which levers it shows as sliders. */
export type Choice = 'outcome' | 'year' | 'levers';

export type RegisteredWidget = {
	/** Name of the figure, for lists. */
	title: string;
	/** The one idea, in a sentence. */
	idea: string;
	/** Slug of the chapter it belongs to. */
	chapter: string;
	/** File in `src/lib/widgets/`. */
	component: `${string}.svelte`;
	/** Height (px) of its embed before it has reported its own: at 720 px of width, and at 360 px. */
	height: {
		wide: number;
		narrow: number;
		/** Height (px) of a frame that cannot grow, where even the least of the figure needs more than `wide` at 280 px. */
		frame?: number;
	};
	/** What can be chosen for it in an address, beside the scenario. */
	takes: Choice[];
	/** Whether its drawing follows the reader's scenario; one that rests on facts alone does not. */
	scenario: boolean;
};

/**
 * List 2: what can be embedded. The id is a public promise: it is in addresses, snippets and messages.
 * Adding a figure is one line here; gallery, embed page, element and generic tests follow.
 */
export const WIDGETS = {
	'frontier-cost': {
		title: 'The price of a frontier run',
		idea: 'What the largest training runs have cost, where that is heading, and what one budget still buys.',
		chapter: 'compute-access',
		component: 'FrontierCost.svelte',
		height: { wide: 960, narrow: 1190, frame: 1010 },
		takes: ['levers'],
		scenario: true
	},
	'feedback-loop': {
		title: 'The loop and what eats into it',
		idea: 'Money, compute, capability, products and money again; rivalry, secrecy and repeated work against it; and what happens when a link is cut.',
		chapter: 'compute-access',
		component: 'FeedbackLoop.svelte',
		height: { wide: 1490, narrow: 1975 },
		takes: ['year', 'levers'],
		scenario: true
	},
	'who-can-train': {
		title: 'Who can train',
		idea: 'How many of 150 would-be labs can pay for a frontier run, year by year.',
		chapter: 'compute-access',
		component: 'WhoCanTrain.svelte',
		height: { wide: 680, narrow: 840, frame: 810 },
		takes: ['year', 'levers'],
		scenario: true
	},
	'duplicated-effort': {
		title: 'The same holes',
		idea: 'Labs search the same ground for ideas: what they tell sends them apart, what they hide is dug up again.',
		chapter: 'commercialization',
		component: 'DuplicatedEffort.svelte',
		height: { wide: 1145, narrow: 2010, frame: 1340 },
		takes: ['year', 'levers'],
		scenario: true
	},
	'audit-access': {
		title: 'What an audit can see',
		idea: 'How many queries a rare failure takes to be seen with black-, gray- and white-box access, and what 13 developers offer.',
		chapter: 'commercialization',
		component: 'AuditAccess.svelte',
		height: { wide: 1330, narrow: 1975 },
		takes: [],
		scenario: false
	},
	'who-powers-whom': {
		title: 'Who powers whom',
		idea: 'The deals that tie labs, clouds, chip makers and investors together: who gives what to whom, and how sure it is.',
		chapter: 'compute-access',
		component: 'WhoPowersWhom.svelte',
		height: { wide: 1580, narrow: 2255, frame: 1810 },
		takes: [],
		scenario: false
	},
	'research-portfolio': {
		title: 'What research is for',
		idea: 'How much research is applied, basic, on efficiency or on other paradigms, and how late a cut in basic work shows.',
		chapter: 'commercialization',
		component: 'ResearchPortfolio.svelte',
		height: { wide: 1945, narrow: 2945 },
		takes: ['year', 'levers'],
		scenario: true
	},
	'scenario-chart': {
		title: 'An outcome over time',
		idea: 'Any outcome of the model from 2012 to 2041, in your scenario and in the status quo.',
		chapter: 'balance',
		component: 'ScenarioChart.svelte',
		height: { wide: 730, narrow: 945 },
		takes: ['outcome', 'year', 'levers'],
		scenario: true
	},
	'balance-map': {
		title: 'The balance map',
		idea: 'The whole plane of investment and openness, and where on it a chosen outcome gets better or worse.',
		chapter: 'balance',
		component: 'BalanceMap.svelte',
		height: { wide: 985, narrow: 1535 },
		takes: ['outcome', 'year'],
		scenario: true
	},
	'paper-to-api': {
		title: 'From paper to API',
		idea: 'What landmark language models disclosed, item by item, from papers to company reports to an API.',
		chapter: 'commercialization',
		component: 'PaperToApi.svelte',
		height: { wide: 1880, narrow: 2835 },
		takes: [],
		scenario: false
	},
	'transparency-index': {
		title: 'The transparency index',
		idea: 'Three editions of the Foundation Model Transparency Index, firm by firm, and where duties to disclose lead in the model.',
		chapter: 'commercialization',
		component: 'TransparencyIndex.svelte',
		height: { wide: 1760, narrow: 2475 },
		takes: ['year', 'levers'],
		scenario: true
	},
	'liquid-neuron': {
		title: 'A liquid neuron',
		idea: 'A neuron whose sense of time bends with its input, running live; and such cells beside plain ones when looks come at odd times.',
		chapter: 'open-alternatives',
		component: 'LiquidNeuron.svelte',
		height: { wide: 1440, narrow: 2080 },
		takes: [],
		scenario: false
	},
	'neuro-symbolic': {
		title: 'Adding what was read',
		idea: 'A network reads two handwritten digits, an exact rule adds them; and how few examples that takes beside a network without the rule.',
		chapter: 'open-alternatives',
		component: 'NeuroSymbolic.svelte',
		height: { wide: 1385, narrow: 1810 },
		takes: [],
		scenario: false
	},
	'will-it-run': {
		title: 'Will it run?',
		idea: 'Whether an open model fits a machine, in which format, with how long a text, and how fast it writes there.',
		chapter: 'open-alternatives',
		component: 'WillItRun.svelte',
		height: { wide: 1975, narrow: 2540 },
		takes: [],
		scenario: false
	},
	'peft-calculator': {
		title: 'What tuning takes',
		idea: 'Full fine-tuning beside LoRA and QLoRA: parameters trained, memory held, hours and dollars, checked against measured runs.',
		chapter: 'open-alternatives',
		component: 'PeftCalculator.svelte',
		height: { wide: 1880, narrow: 2555 },
		takes: [],
		scenario: false
	},
	'compute-concentration': {
		title: 'In how few hands',
		idea: 'Who owns the world’s AI compute, how concentrated chips, clouds, models and chatbots are, and what the model projects.',
		chapter: 'centralization',
		component: 'ComputeConcentration.svelte',
		height: { wide: 2070, narrow: 2995 },
		takes: ['year'],
		scenario: true
	},
	'open-gap': {
		title: 'How far behind',
		idea: 'How far open models are behind closed ones by measures that disagree, and where waiting and openness lead in the model.',
		chapter: 'open-alternatives',
		component: 'OpenGap.svelte',
		height: { wide: 1460, narrow: 2040 },
		takes: ['year', 'levers'],
		scenario: true
	},
	'who-makes-models': {
		title: 'Who makes the models',
		idea: 'Firms, universities and both together in the notable models of each year since 2012: draw your guess, then see.',
		chapter: 'centralization',
		component: 'WhoMakesModels.svelte',
		height: { wide: 920, narrow: 1045 },
		takes: ['year'],
		scenario: true
	},
	'talent-flow': {
		title: 'Where researchers go',
		idea: 'Where new AI PhDs went by a survey whose base changed twice, and where people move in the model when academic pay is turned.',
		chapter: 'centralization',
		component: 'TalentFlow.svelte',
		height: { wide: 1875, narrow: 2445 },
		takes: ['year', 'levers'],
		scenario: true
	},
	remedies: {
		title: 'What each remedy buys and costs',
		idea: 'Nine remedies, each taken to the end of its range alone: what it wins in your scenario, what it gives up, who pays.',
		chapter: 'balance',
		component: 'Remedies.svelte',
		height: { wide: 1700, narrow: 2500 },
		takes: ['year', 'levers'],
		scenario: true
	},
	'future-compare': {
		title: 'Six futures side by side',
		idea: 'The named futures and your own on the outcomes that matter, with what each wins and what it gives up.',
		chapter: 'balance',
		component: 'FutureCompare.svelte',
		height: { wide: 1680, narrow: 2370 },
		takes: ['year', 'levers'],
		scenario: true
	}
} as const satisfies Record<string, RegisteredWidget>;

export type WidgetId = keyof typeof WIDGETS;

export const WIDGET_IDS = Object.keys(WIDGETS) as WidgetId[];

/** Every registered figure with its id, in the order of the list. */
export const REGISTERED: (RegisteredWidget & { id: WidgetId })[] = WIDGET_IDS.map((id) => ({
	id,
	...WIDGETS[id]
}));

/** True when a figure of that name exists. */
export const isWidget = (id: string): id is WidgetId => Object.hasOwn(WIDGETS, id);

/** The figure of that name. Throws, naming those that exist, when there is none. */
export function widgetById(id: string): RegisteredWidget & { id: WidgetId } {
	if (!isWidget(id))
		throw new Error(`src/lib/registry.ts: no widget "${id}"; there are ${WIDGET_IDS.join(', ')}`);
	return { id, ...WIDGETS[id] };
}
