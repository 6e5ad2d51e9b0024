/** A number, a name, or an operation and what it is applied to: ['*', 'share', 'researchers']. */
export type Expression = number | string | Operation;
export interface Operation extends ReadonlyArray<Expression> {
	readonly 0: string;
}

/** A function that XMILE does not have, as an expression of what it takes. */
export type OwnFunction = { readonly takes: readonly string[]; readonly tree: Expression };

/** What XMILE writes between its operands, and how closely it binds; operands of equal strength are read from the left. */
const INFIX: Readonly<Record<string, readonly [sign: string, strength: number]>> = {
	'>=': ['>=', 1],
	'<=': ['<=', 1],
	'<': ['<', 1],
	'+': ['+', 2],
	'-': ['-', 2],
	'*': ['*', 3],
	'/': ['/', 3],
	pow: ['^', 4]
};
const FUNCTIONS: Readonly<Record<string, string>> = {
	exp: 'EXP',
	log: 'LN',
	sqrt: 'SQRT',
	min: 'MIN',
	max: 'MAX',
	abs: 'ABS'
};
/** What engines know without being told. */
const CLOCK: Readonly<Record<string, string>> = { time: 'TIME', step: 'DT' };
/** How closely a sign or a condition binds, and what needs no parentheses anywhere. */
const WEAKEST = 0;
const WHOLE = 5;

/** Text, and how closely its weakest operation binds. */
type Written = readonly [text: string, strength: number];

/**
 * An expression in XMILE's language. Own functions are written out; logarithms to base ten as quotients, which more
 * engines read. Throws on an operation neither XMILE nor `functions` has.
 * @param identifier how a name is written
 */
export function xmileExpression(
	expression: Expression,
	functions: Readonly<Record<string, OwnFunction>>,
	identifier: (name: string) => string
): string {
	return write(writtenOut(expression, functions))[0];

	function write(part: Expression): Written {
		if (typeof part === 'number')
			return [String(part).replace('e+', 'e'), part < 0 ? WEAKEST : WHOLE];
		if (typeof part === 'string') return [CLOCK[part] ?? identifier(part), WHOLE];
		const [operation, ...operands] = part;
		return operationWritten(operation, operands.map(write));
	}
}

function operationWritten(operation: string, operands: readonly Written[]): Written {
	const within = (place: number, strength: number) => {
		const [text, own] = operands[place] ?? ['', WHOLE];
		return own < strength ? `(${text})` : text;
	};
	const infix = INFIX[operation];
	if (infix) {
		const [sign, strength] = infix;
		// Powers of powers are read from the left by some engines and from the right by others.
		const left = within(0, operation === 'pow' ? WHOLE : strength);
		return [`${left} ${sign} ${within(1, strength + 1)}`, strength];
	}
	const name = FUNCTIONS[operation];
	if (name) return [`${name}(${operands.map(([text]) => text).join(', ')})`, WHOLE];
	switch (operation) {
		case 'negative':
			return [`-${within(0, WHOLE)}`, WEAKEST];
		case 'LN10':
			return ['LN(10)', WHOLE];
		case 'log10':
			return [`LN(${within(0, WEAKEST)}) / LN(10)`, 3];
		case 'if':
			return [`IF ${within(0, WEAKEST)} THEN ${within(1, 1)} ELSE ${within(2, WEAKEST)}`, WEAKEST];
		default:
			throw new Error(`XMILE has no '${operation}'`);
	}
}

/** The expression with every own function replaced by what it computes. */
function writtenOut(
	expression: Expression,
	functions: Readonly<Record<string, OwnFunction>>
): Expression {
	if (typeof expression === 'number' || typeof expression === 'string') return expression;
	const [operation, ...operands] = expression;
	const inner = operands.map((operand) => writtenOut(operand, functions));
	const own = functions[operation];
	if (!own) return [operation, ...inner];
	const given = Object.fromEntries(own.takes.map((name, index) => [name, inner[index] ?? NaN]));
	return substituted(writtenOut(own.tree, functions), given);
}

function substituted(
	expression: Expression,
	given: Readonly<Record<string, Expression>>
): Expression {
	if (typeof expression === 'number') return expression;
	if (typeof expression === 'string') return given[expression] ?? expression;
	const [operation, ...operands] = expression;
	return [operation, ...operands.map((operand) => substituted(operand, given))];
}
