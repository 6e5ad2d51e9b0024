import { bandOf, type Band, ceiling, type Fit, tokensPerSecond } from './speed';
import { cacheBytes, weightBytes } from './memory';
import type { Choice } from './nearest';
import type { FamilyFit } from './measured.build';

/** How fast a choice would write: with hardly any text so far, and at the end of its text. Tokens a second. */
export type Outlook = {
	start: Band & { most: number };
	end: Band & { most: number };
};

/** The fit and spread that hold for a machine: of its kind, or a rule of thumb where there is none. */
function groundsFor(
	{ machine }: Choice,
	fits: FamilyFit[],
	thumb: Band
): { fit: Fit; spread: Band } | undefined {
	if (machine.grounds === 'rule') return { fit: { efficiency: 1, delay: 0 }, spread: thumb };
	const fit = fits.find((one) => one.family === machine.family);
	return fit && { fit, spread: fit.spread };
}

/** The speed to expect; undefined where the memory's speed is not known. */
export function outlookFor(choice: Choice, fits: FamilyFit[], thumb: Band): Outlook | undefined {
	const { model, format, machine, text } = choice;
	const grounds = groundsFor(choice, fits, thumb);
	if (!grounds || machine.bandwidth === null) return undefined;
	const { bandwidth } = machine;
	const at = (bytes: number) => {
		const most = ceiling(bytes, bandwidth);
		return {
			most,
			...bandOf(tokensPerSecond(bytes, bandwidth, grounds.fit), grounds.spread, most)
		};
	};
	const weights = weightBytes(model.active, format.bits);
	const cache = model.cache ? cacheBytes(model.cache, text.tokens, text.bytesPerNumber) : 0;
	return { start: at(weights), end: at(weights + cache) };
}
