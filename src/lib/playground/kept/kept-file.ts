import * as v from 'valibot';
import { MODEL_VERSION } from '$lib/model';
import { decode, encode, LONGEST_LINK } from '$lib/scenario/link';
import { keep, type Kept, KEPT_COLORS, LONGEST_NAME, MOST_KEPT } from './kept';

const FORMAT = 'ai-gold-rush-scenarios';
const VERSION = 1;
/** Longest file (characters) that is read at all. */
const LONGEST_FILE = 2_000_000;

const Scenario = v.object({
	name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_NAME)),
	color: v.optional(
		v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(KEPT_COLORS.length - 1))
	),
	drawn: v.optional(v.boolean(), false),
	link: v.pipe(v.string(), v.maxLength(LONGEST_LINK), v.regex(/^(\?[\x21-\x7e]*)?$/))
});
const File = v.object({
	format: v.literal(FORMAT),
	version: v.pipe(v.number(), v.integer(), v.minValue(1)),
	scenarios: v.array(v.unknown())
});

/** The text of a file that holds the scenarios. */
export function printFile(kept: readonly Kept[]): string {
	const scenarios = kept.map(({ name, color, drawn, link }) => ({ name, color, drawn, link }));
	return `${JSON.stringify({ format: FORMAT, version: VERSION, model: MODEL_VERSION, scenarios }, null, '\t')}\n`;
}

/**
 * Reads scenarios from the text of a file and adds them to those there are. Never throws: what cannot be taken is left
 * out and told in words; what there was is never lost.
 */
export function readFile(
	text: string,
	others: readonly Kept[]
): { kept: readonly Kept[]; added: number; problems: string[] } {
	const refused = (problem: string) => ({ kept: others, added: 0, problems: [problem] });
	if (text.length > LONGEST_FILE) return refused('The file is too long to hold scenarios.');
	let content: unknown;
	try {
		content = JSON.parse(text);
	} catch {
		return refused('The file is not JSON: it is damaged, or no file of scenarios.');
	}
	const file = v.safeParse(File, content);
	if (!file.success) return refused('The file holds no scenarios of this site.');
	const problems: string[] = [];
	if (file.output.version > VERSION)
		problems.push(
			'The file was made by a newer version of this site; what could be read was read.'
		);
	let kept = others;
	file.output.scenarios.forEach((entry, index) => {
		const scenario = v.safeParse(Scenario, entry);
		if (!scenario.success) {
			const [issue] = scenario.issues;
			problems.push(
				`Scenario ${index + 1} was left out: its ${v.getDotPath(issue) ?? 'entry'} cannot be used.`
			);
		} else if (kept.length >= MOST_KEPT)
			problems.push(`“${scenario.output.name}” was left out: there is room for ${MOST_KEPT}.`);
		else kept = [...kept, taken(scenario.output, kept, problems)];
	});
	return { kept, added: kept.length - others.length, problems };
}

/** A scenario as it is kept here; what its link cannot say here is told. */
function taken(
	{ name, color, drawn, link }: v.InferOutput<typeof Scenario>,
	others: readonly Kept[],
	problems: string[]
): Kept {
	const { shared, notices } = decode(link);
	problems.push(...notices.map((notice) => `“${name}”: ${notice}`));
	const { levers, parameters, cuts } = shared;
	const one = keep(name, encode({ levers, parameters, cuts }), others);
	return { ...one, color: color ?? one.color, drawn };
}
