import { escaped } from '$lib/escaped';
import { type Expression, type OwnFunction, xmileExpression } from './xmile-expression';
import { unitNames, xmileUnit } from './xmile-units';

/** One quantity of a system. */
export type Variable = {
	/** Its name in expressions, as code writes it: 'aiInvestment'. */
	readonly id: string;
	/** What it is computed from; of a stock: what it starts from. */
	readonly expression: Expression;
	readonly unit: string;
	readonly sentence: string;
	/** Of a stock: the variable that says how it changes in a year. */
	readonly changedBy?: string;
	/** Of something people set: from where to where. */
	readonly range?: { readonly low: number; readonly high: number };
};

/** Variables that belong together, and what is said of them. */
export type Group = {
	readonly name: string;
	readonly sentence: string;
	readonly variables: readonly Variable[];
};

export type System = {
	readonly name: string;
	readonly version: string;
	/** What a person must know who opens the file: sentences. */
	readonly remarks: readonly string[];
	readonly copyright: string;
	/** Years in which a run starts and stops, and the length of a step in years. */
	readonly start: number;
	readonly stop: number;
	readonly step: number;
	readonly groups: readonly Group[];
	/** What expressions may call besides the usual functions of mathematics. */
	readonly functions: Readonly<Record<string, OwnFunction>>;
};

/** Names an engine may take for its own, in its spelling. */
const RESERVED = /^(time|dt|starttime|stoptime|pi|inf|nan|and|or|not|mod|if|then|else)$/;

/**
 * A system as an XMILE 1.0 file, to be stepped by Euler's method. Throws where two names are one, where an expression
 * names something that is not there, and on what XMILE cannot say.
 */
export function toXmile(system: System): string {
	const { name, version, remarks, copyright, start, stop, step, groups } = system;
	const variables = groups.flatMap((group) => group.variables);
	const names = namesOf(variables);
	const flows = new Set(variables.map(({ changedBy }) => changedBy));
	const units = [...new Set(variables.flatMap(({ unit }) => unitNames(xmileUnit(unit))))].sort();
	return `<?xml version="1.0" encoding="UTF-8"?>
<!--
${remarks.map((remark) => `	${remark.replaceAll('--', '–')}`).join('\n')}
-->
<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
	<header>
		<vendor>${escaped(name)}</vendor>
		<product version="${escaped(version)}" lang="en">${escaped(name)}</product>
		<name>${escaped(name)}</name>
		<version>${escaped(version)}</version>
		<caption>${escaped(remarks.join(' '))}</caption>
		<copyright>${escaped(copyright)}</copyright>
		<options/>
	</header>
	<sim_specs method="euler" time_units="year">
		<start>${start}</start>
		<stop>${stop}</stop>
		<dt>${step}</dt>
	</sim_specs>
	<model_units>
${units.map((unit) => `\t\t<unit name="${escaped(unit)}"/>`).join('\n')}
	</model_units>
	<model>
		<variables>
${variables.map((variable) => element(variable, flows.has(variable.id))).join('\n')}
${groups.map(groupElement).join('\n')}
		</variables>
	</model>
</xmile>
`;

	function element(variable: Variable, flow: boolean): string {
		const { id, expression, unit, sentence, changedBy, range } = variable;
		const kind = changedBy ? 'stock' : flow ? 'flow' : 'aux';
		const lines = [
			`<eqn>${escaped(xmileExpression(expression, system.functions, identifier))}</eqn>`,
			changedBy && `<inflow>${identifier(changedBy)}</inflow>`,
			`<units>${escaped(xmileUnit(unit))}</units>`,
			`<doc>${escaped(sentence)}</doc>`,
			range && `<range min="${range.low}" max="${range.high}"/>`
		];
		const inside = lines.filter((line) => line).map((line) => `\t\t\t\t${line ?? ''}\n`);
		return `\t\t\t<${kind} name="${spelled(id)}">\n${inside.join('')}\t\t\t</${kind}>`;
	}

	function identifier(id: string): string {
		if (!names.has(id)) throw new Error(`nothing is called '${id}'`);
		return spelled(id).replaceAll(' ', '_');
	}
}

/** A name as words: 'flopPerDollar2023' is 'flop per dollar 2023', 'today.openness' is 'openness today'. */
export function spelled(id: string): string {
	const [first = '', second] = id.split('.');
	const words = (second ? `${second} ${first}` : first)
		.replace(/([a-z])(\d{4})/g, '$1 $2')
		.replace(/([a-z\d])([A-Z])/g, '$1 $2');
	return words.toLowerCase();
}

function namesOf(variables: readonly Variable[]): ReadonlySet<string> {
	const taken = new Map<string, string>();
	for (const { id } of variables) {
		const name = spelled(id);
		const other = taken.get(name);
		if (other) throw new Error(`'${id}' and '${other}' are both spelled '${name}'`);
		if (RESERVED.test(name)) throw new Error(`'${name}' is a word of XMILE itself`);
		taken.set(name, id);
	}
	return new Set(taken.values());
}

function groupElement({ name, sentence, variables }: Group): string {
	const entities = variables.map(({ id }) => `\t\t\t\t<entity name="${spelled(id)}"/>`);
	return [
		`\t\t\t<group name="${escaped(name)}">`,
		`\t\t\t\t<doc>${escaped(sentence)}</doc>`,
		...entities,
		'\t\t\t</group>'
	].join('\n');
}
