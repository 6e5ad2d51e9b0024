/** A place where an equation hides a unit, said aloud. Each is reviewed by hand; one that is not found is an error. */
export type Declared = {
	readonly equation: string;
	/** A constant as the equation writes it, or the base of a power as its text: 'labMoney / industryPay'. */
	readonly at: number | string;
	/** Unit of the constant; or the amount, 1 of this unit, to which the base is a ratio. */
	readonly unit: string;
	readonly reason: string;
};

const MILLIONS_IN_BILLION = 'million USD (2023) per billion USD (2023)';
const DOLLARS_IN_MILLION = 'USD (2023) per million USD (2023)';
const DOLLARS_IN_BILLION = 'USD (2023) per billion USD (2023)';

/** Constants that convert one unit into another. */
const CONVERSIONS: readonly Declared[] = [
	{
		equation: 'frontierComputeIn2012',
		at: 1e6,
		unit: DOLLARS_IN_MILLION,
		reason: 'A run’s cost is kept in millions, FLOP are bought per dollar.'
	},
	{
		equation: 'frontierCompute',
		at: 1e6,
		unit: DOLLARS_IN_MILLION,
		reason: 'A run’s cost is kept in millions, FLOP are bought per dollar.'
	},
	{
		equation: 'industryChipsChange',
		at: 1e9,
		unit: DOLLARS_IN_BILLION,
		reason: 'Outlays are kept in billions, chips are bought per dollar.'
	},
	{
		equation: 'publicChipsChange',
		at: 1e9,
		unit: DOLLARS_IN_BILLION,
		reason: 'Outlays are kept in billions, chips are bought per dollar.'
	},
	{
		equation: 'leaderRunBudget',
		at: 1e3,
		unit: MILLIONS_IN_BILLION,
		reason: 'Outlays are kept in billions, the cost of a run in millions.'
	},
	{
		equation: 'publicRunBudget',
		at: 1000,
		unit: MILLIONS_IN_BILLION,
		reason: 'Outlays are kept in billions, the cost of a run in millions.'
	},
	{
		equation: 'openRunBudget',
		at: 1000,
		unit: MILLIONS_IN_BILLION,
		reason: 'Outlays are kept in billions, the cost of a run in millions.'
	},
	{
		equation: 'academicDependence',
		at: 1000,
		unit: MILLIONS_IN_BILLION,
		reason: 'Thousands of people at thousands of dollars make millions; budgets are in billions.'
	},
	{
		equation: 'payrollCover',
		at: 1000,
		unit: MILLIONS_IN_BILLION,
		reason: 'Budgets are in billions; thousands of people at thousands of dollars make millions.'
	},
	{
		equation: 'converting',
		at: 1000,
		unit: 'thousand people per million people',
		reason: 'The fitted scale counts entrants in millions, the stock in thousands.'
	},
	{
		equation: 'openCapabilityChange',
		at: 12,
		unit: 'months per year',
		reason: 'The lever is set in months.'
	},
	{
		equation: 'openClosedLag',
		at: 12,
		unit: 'months per year',
		reason: 'The lag is reported in months.'
	},
	{
		equation: 'intendedTransparency',
		at: 100,
		unit: 'points',
		reason: 'A full score is 100 points.'
	},
	{ equation: 'auditAccess', at: 100, unit: 'points', reason: 'A full score is 100 points.' },
	{ equation: 'basicResearch', at: 100, unit: 'index points', reason: 'The index is 100 in 2012.' }
];

/** Constants that are amounts: points of reference, floors, time spans. */
const AMOUNTS: readonly Declared[] = [
	{
		equation: 'openCompute',
		at: 10,
		unit: '1',
		reason: 'The base of a power of ten: its exponent counts orders of magnitude.'
	},
	{
		equation: 'tuningCost',
		at: 1e24,
		unit: 'FLOP',
		reason: 'Adapting a model of 1e24 FLOP is the point of reference of the cost in 2023.'
	},
	{
		equation: 'meanLabBudget',
		at: 1e5,
		unit: 'million USD (2023) a year',
		reason: 'All budgets together at an outlay of 100 billion.'
	},
	{
		equation: 'meanLabBudget',
		at: 100,
		unit: 'billion USD (2023) a year',
		reason: 'The outlay at which that is so.'
	},
	{
		equation: 'industryPay',
		at: 0.002,
		unit: 'million USD (2023) a year per person',
		reason: 'A floor of two thousand dollars a head, so that pay outlives investment.'
	},
	{
		equation: 'auditCapacity',
		at: 0.05,
		unit: '1/thousand people',
		reason:
			'Capacity and load are counted in units of their own; a twentieth a thousand researchers.'
	},
	{
		equation: 'catchUpRate',
		at: 0.15,
		unit: '1/year',
		reason: 'Catching up that needs neither money nor openness.'
	},
	{
		equation: 'leaderRunBudget',
		at: 1e-9,
		unit: 'million USD (2023)',
		reason: 'A floor, so that a logarithm exists where nobody invests.'
	},
	{
		equation: 'budgetMargin',
		at: 1e-9,
		unit: 'million USD (2023)',
		reason: 'A floor, so that a logarithm exists where nobody invests.'
	},
	{
		equation: 'openFundingReach',
		at: 1e-9,
		unit: 'million USD (2023)',
		reason: 'A floor, so that a ratio exists where nobody invests.'
	},
	{
		equation: 'fineTuningOrganizationsChange',
		at: 0.001,
		unit: 'thousand organizations',
		reason: 'A floor of one organization, so that a ratio exists.'
	},
	{
		equation: 'plannedPublicComputeBudget',
		at: 2,
		unit: 'years',
		reason: 'Past budgets lead over to today’s plans within two years.'
	},
	{
		equation: 'enactedMandate',
		at: 2,
		unit: 'years',
		reason: 'The duties are phased in over two years.'
	}
];

/** Powers of amounts: what the amount is a ratio to. The constant in front carries the unit of the result. */
const REFERENCES: readonly Declared[] = [
	{
		equation: 'converting',
		at: 'labMoney / industryPay',
		unit: 'million people',
		reason: 'Entrants follow the number of salaries that the money would pay.'
	},
	{
		equation: 'academicModels',
		at: 'academicResearchers',
		unit: 'thousand people',
		reason: 'Only the ratio of academia to industry counts; both are on one scale.'
	},
	{
		equation: 'academicModels',
		at: 'publicChips',
		unit: 'H100-equivalents',
		reason: 'Only the ratio of academia to industry counts; both are on one scale.'
	},
	{
		equation: 'industryModels',
		at: 'industryResearchers',
		unit: 'thousand people',
		reason: 'Only the ratio of academia to industry counts; both are on one scale.'
	},
	{
		equation: 'industryModels',
		at: 'industryChips',
		unit: 'H100-equivalents',
		reason: 'Only the ratio of academia to industry counts; both are on one scale.'
	}
];

/** Every unit that an equation does not say by itself. */
export const DECLARED: readonly Declared[] = [...CONVERSIONS, ...AMOUNTS, ...REFERENCES];
