const OPENING = /<[a-z]\w*(?:\s+[^\s"<>=]+(?:="[^"]*")?)*\s*\/?>/g;
const OPERATED = /\srole="(?:button|slider|grid|row|gridcell)"/;
const INVITATION = /\s(?:role|tabindex|title|aria-[a-z]+)="[^"]*"/g;

/**
 * A chapter's markup with nothing in it that asks to be operated, for where no script runs: a number to drag is a number,
 * a chart to walk through is a picture that is described as a whole. What is drawn and written stays.
 */
export const stilled = (markup: string): string =>
	markup.replace(OPENING, (tag) =>
		OPERATED.test(tag)
			? tag.replace(INVITATION, '')
			: tag
					.replace(/\stabindex="[^"]*"/, '')
					.replace(/^<svg\s.*/s, (svg) => svg.replace(' role="group"', ' role="img"'))
	);
