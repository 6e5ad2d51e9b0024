import licenseText from '../../../../LICENSE?raw';
import { MODEL_VERSION, type World } from '$lib/model';
import { commandOf } from './command';

type Told = {
	runs: readonly { label: string; file: string; world: World }[];
	/** What the reader's scenario changes, one sentence each. */
	changes: readonly string[];
	address: string;
	date: string;
};

/** The license of the code and the model, as the repository has it. */
export const LICENSE: string = licenseText;

/** What is in the package, what it says, and how to make it again. */
export const readme = ({ runs, changes, address, date }: Told): string =>
	`# A scenario from The AI Gold Rush

Made on ${date} with model version ${MODEL_VERSION}. To see it again: ${address}

Everything after 2026 is conditional on the model's assumptions. It is no forecast: differences between scenarios mean
more than levels, and directions more than numbers.

## The scenario

${changes.length ? changes.map((change) => `- ${change}`).join('\n') : 'The status quo: every lever as it is today, the model as published.'}

## The files

- runs/: one file a scenario, a row for every quarter of a year, every outcome in its unit, all digits.
${runs.map(({ label, file }) => `  - ${file}: ${label}`).join('\n')}
- bands.csv: how the outcomes of your scenario spread over 150 sets of assumptions that fit the history (quantiles).
- levers.csv: every lever, its value here and in the status quo, its unit and range.
- parameters.csv: every assumption, its value here and as published, its unit, range, source and confidence.
- outcomes.csv: name and unit of every outcome.
- scenario.json: all of this scenario for a program.
- CITATION.cff, LICENSE.

## To make it again

In a checkout of the site's repository:

${runs.map(({ label, world }) => `    # ${label}\n    ${commandOf(world)}`).join('\n')}

The bands come from the same command with the word ensemble before the options.
`;

/** How to cite it. */
export const CITATION = (address: string, date: string): string =>
	`cff-version: 1.2.0
message: If you use this scenario, please cite it as below.
title: A scenario from The AI Gold Rush
type: dataset
authors:
  - name: The AI Gold Rush
version: '${MODEL_VERSION}'
date-released: '${date}'
url: '${address.replaceAll("'", '%27')}'
license: CC-BY-4.0
`;
