import { generateCode, parseModel, resetState } from '@sdeverywhere/compile';
import {
	createInputValue,
	createSynchronousModelRunner,
	type JsModel
} from '@sdeverywhere/runtime';

/** One run: every quantity by its name in the file, step by step. */
export type OtherRun = Readonly<Record<string, readonly number[]>>;

/** Names as that engine writes them in code. */
const codeName = (name: string) => `_${name.replaceAll(' ', '_')}`;

/**
 * Hands an XMILE file to SDEverywhere, which compiles it into a program of its own.
 * @param inputs names of the constants that a run may set
 * @param outputs names of what a run tells
 * @returns a run for a setting of all inputs, in their order
 */
export async function compiled(
	xmile: string,
	inputs: string[],
	outputs: string[]
): Promise<(setting: readonly number[]) => OtherRun> {
	resetState(); // it remembers the last file
	const code = generateCode(parseModel(xmile, 'xmile'), {
		spec: { inputVarNames: inputs, outputVarNames: outputs, bundleListing: false },
		operations: ['generateJS'],
		extData: new Map<string, never>(),
		directData: new Map<string, never>(),
		modelDirname: '.'
	});
	const program = (await import(
		/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
	)) as { default: () => Promise<JsModel> };
	const runner = createSynchronousModelRunner(await program.default());
	return (setting) => {
		const values = inputs.map((name, index) =>
			createInputValue(codeName(name), setting[index] ?? NaN)
		);
		const run = runner.runModelSync?.(values, runner.createOutputs());
		if (!run) throw new Error('that engine gives no runs while one waits');
		return Object.fromEntries(
			outputs.map((name) => {
				const series = run.varSeries.find(({ varId }) => varId === codeName(name));
				if (!series) throw new Error(`that engine does not tell '${name}'`);
				return [name, series.points.map(({ y }) => y)];
			})
		);
	};
}
