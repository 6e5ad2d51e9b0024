import { escaped } from '../lib/escaped';

/** Greek letters by the beginnings that the mathematics spells them with; longer beginnings first. */
const GREEK: readonly (readonly [string, string])[] = [
	['theta', 'θ'],
	['alpha', 'α'],
	['kappa', 'κ'],
	['beta', 'β'],
	['zeta', 'ζ'],
	['iota', 'ι'],
	['gam', 'γ'],
	['del', 'δ'],
	['eps', 'ε'],
	['kap', 'κ'],
	['lam', 'λ'],
	['tau', 'τ'],
	['eta', 'η'],
	['phi', 'φ'],
	['chi', 'χ'],
	['psi', 'ψ'],
	['rho', 'ρ'],
	['sig', 'σ'],
	['mu', 'μ'],
	['nu', 'ν'],
	['xi', 'ξ']
];

/** Symbols that are words of their own, though they begin like a Greek letter or like a letter with an index. */
const WORDS =
	/^(invest|open|commPress|pubCompute|mandate|acadPay|antitrust|collab|effShare|altShare|releaseDelay|gdp|share|use|lead|rev|dup|dupAll|gap|stake|cap|capex|load|access|fill|posts|poach|conv|back|lay|markup|trust|integ|price|top|hhi|afford|base|grad|mob|ret|assist|lag|pace|openFund|basicIndex|academicTalent|academiaNotable|dep|fpd|lh)$/;
/** Words that carry an index: 'gapA' is gap with index A. */
const INDEXED = /^(gap|dup|exit|posts|conv|capex|cap|load|mand|exp|dif|grad|dep|gdp|price|bpub|lab|mean|pub|rate|flop)([A-Z0-9]\w*)$/;

const upright = (text: string) => `<mtext>${escaped(text)}</mtext>`;

/**
 * A symbol of the mathematics as MathML: 'tauI' is τ with an index, 'Istar' and 'sTar' are what I and s tend to,
 * 'lnX' a logarithm, 'assist(Q)' a function's value. What has no symbol is written as its name in words.
 */
export function typesetSymbol(symbol: string): string {
	const applied = /^(\w+)\((.+)\)$/.exec(symbol);
	if (applied?.[1] && applied[2])
		return `<mrow>${typesetSymbol(applied[1])}<mo stretchy="false">(</mo>${argument(applied[2])}<mo stretchy="false">)</mo></mrow>`;
	if (WORDS.test(symbol)) return upright(inWords(symbol));
	const logarithm = /^ln([A-Z]\w*)$/.exec(symbol)?.[1];
	if (logarithm) return `<mrow><mi>ln</mi><mspace width="0.17em"/>${typesetSymbol(logarithm)}</mrow>`;
	const target = /^(\w+?)(?:star|tar)$/i.exec(symbol)?.[1];
	if (target) return starred(target);
	const [, word, wordIndex] = INDEXED.exec(symbol) ?? [];
	if (word && wordIndex) return `<msub>${upright(word)}${upright(inWords(wordIndex, false))}</msub>`;
	const [letter, index] = split(symbol);
	return index ? `<msub><mi>${letter}</mi>${upright(index)}</msub>` : `<mi>${letter}</mi>`;
}

function starred(symbol: string): string {
	const [letter, index] = split(symbol);
	return index
		? `<msubsup><mi>${letter}</mi>${upright(index)}<mo>*</mo></msubsup>`
		: `<msup><mi>${letter}</mi><mo>*</mo></msup>`;
}

function argument(text: string): string {
	const negative = text.startsWith('-');
	const bare = negative ? text.slice(1) : text;
	const value = /^[\d.]+$/.test(bare) ? `<mn>${bare}</mn>` : typesetSymbol(bare);
	return negative ? `<mo>−</mo>${value}` : value;
}

function split(symbol: string): [letter: string, index: string] {
	const greek = GREEK.find(([beginning]) => symbol.startsWith(beginning));
	if (greek) return [greek[1], symbol.slice(greek[0].length)];
	return [symbol.slice(0, 1), symbol.slice(1)];
}

/** A name as code has it, in words: 'alternativeGain' → 'alternative gain'. */
export function inWords(name: string, lower = true): string {
	const words = name.replace(/(?<=[a-z])(?=[A-Z]|20\d\d)/g, ' ');
	return lower ? words.toLowerCase().replace(/\b(ai|gdp|flop|gpt)(?=\d|\b)/g, (one) => one.toUpperCase()) : words;
}

/** A quantity without a symbol, by its name in words; `index` in small below it. */
export function typesetName(name: string, index = ''): string {
	return index
		? `<msub>${upright(inWords(name))}${upright(index)}</msub>`
		: upright(inWords(name));
}
