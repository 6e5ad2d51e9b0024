/** How the tables are grouped where all of them are listed. A table that stands in no group comes last, under its own heading. */
const GROUPS: { title: string; tables: string[] }[] = [
	{
		title: 'Models and what they cost',
		tables: [
			'models',
			'growth-rates',
			'budgets',
			'notable-model-makers',
			'token-prices',
			'chips',
			'chip-prices'
		]
	},
	{
		title: 'Who owns the compute and the money',
		tables: [
			'lab-compute',
			'public-compute',
			'academic-compute',
			'compute-owners',
			'market-shares',
			'ai-investment',
			'private-investment',
			'capital-spending',
			'company-money',
			'company-revenue',
			'company-valuations',
			'lab-spending',
			'partnerships',
			'organizations'
		]
	},
	{
		title: 'People and research',
		tables: ['phd-destinations', 'talent', 'research-output', 'research-focus']
	},
	{
		title: 'What is disclosed',
		tables: [
			'model-disclosure',
			'disclosure-trend',
			'transparency-scores',
			'transparency-indicators',
			'audit-access'
		]
	},
	{
		title: 'Open models and other ways',
		tables: [
			'open-closed-gap',
			'largest-runs-gap',
			'open-model-openness',
			'open-models',
			'quantizations',
			'devices',
			'decode-runs',
			'peft-counts',
			'peft-runs',
			'liquid-results',
			'neuro-symbolic-results'
		]
	},
	{ title: 'What all of it rests on', tables: ['figures', 'sources'] }
];

/** The heading for what stands in no group. */
const REST = 'Further tables';

/** Tables under their headings, in the order of the groups; headings without tables are left out. */
export function grouped<Table extends { name: string }>(
	tables: Table[]
): { title: string; tables: Table[] }[] {
	const known = new Set(GROUPS.flatMap((group) => group.tables));
	const groups = GROUPS.map(({ title, tables: names }) => ({
		title,
		tables: names.flatMap((name) => tables.find((table) => table.name === name) ?? [])
	}));
	const rest = { title: REST, tables: tables.filter(({ name }) => !known.has(name)) };
	return [...groups, rest].filter((group) => group.tables.length > 0);
}
