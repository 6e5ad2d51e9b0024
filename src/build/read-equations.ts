import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** An expression as plain data: a number, a name, or an operation and what it is applied to. */
export type Tree = number | string | Operation;
/** e.g. ['*', 'commercialShare', 'researchers']; besides + - * / >= <= also 'negative', 'if' (condition, yes, no) and the functions of Math and of the model. */
export interface Operation extends ReadonlyArray<Tree> {
	readonly 0: string;
}

/** One equation of the model as its file states it. */
export type Equation = {
	/** Its name: the same in code, files and on pages, and the only one of that name. */
	readonly id: string;
	/** The sector it belongs to: the name of the file. */
	readonly sector: string;
	readonly unit: string;
	/** The letter it has in the mathematics, if it has one. */
	readonly symbol?: string;
	/** What it is or why it is so. */
	readonly sentence: string;
	/** The right-hand side as written. */
	readonly source: string;
	readonly tree: Tree;
	/** Every stock, parameter, lever or equation it is computed from. */
	readonly dependencies: readonly string[];
};

/** A sector as its file states it. */
export type SectorText = {
	readonly id: string;
	/** The function in the file, e.g. 'openEcosystem'. */
	readonly name: string;
	/** What the sector is about: one line, and why it is so: another. */
	readonly sentence: string;
	readonly reason: string;
	/** Names it takes, and from where: 'Stocks', 'Parameters', 'Levers', 'Past', 'time' or the sector that owns them. */
	readonly takes: Readonly<Record<string, string>>;
	readonly equations: readonly Equation[];
};

const DOCUMENTED = /^(?<unit>[^.·]+?)(?: · (?<symbol>\S+?))?\. (?<sentence>.+\.)$/s;
const OPERATORS = new Set(['+', '-', '*', '/', '>=', '<=']);
/** Operations of a tree that are no function in the text. */
const FORMS = new Set(['if', 'negative', 'LN10']);
const MATHEMATICS = new Set(['exp', 'log', 'log10', 'sqrt', 'pow', 'min', 'max', 'abs']);

/** Reads every sector in a folder. Throws with file and name where something is not an equation as this project writes them. */
export function readSectors(folder: string): SectorText[] {
	const sectors = readdirSync(folder)
		.filter((file) => file.endsWith('.ts'))
		.sort()
		.map((file) => readSector(file, readFileSync(join(folder, file), 'utf8')));
	const owners = new Map<string, string>();
	for (const { id, equations } of sectors)
		for (const equation of equations) {
			const other = owners.get(equation.id);
			if (other) throw new Error(`${id}: '${equation.id}' is already an equation of ${other}`);
			owners.set(equation.id, id);
		}
	return sectors;
}

/** Reads one sector file: a documented function whose body is nothing but documented constants and what it returns. */
export function readSector(file: string, text: string): SectorText {
	const id = file.replace(/\.ts$/, '');
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
	const functions = source.statements.filter(ts.isFunctionDeclaration);
	const [sector] = functions;
	if (functions.length !== 1 || !sector?.name || !sector.body)
		throw new Error(`${file}: a sector is one function`);
	const [sentence, ...reason] = documentation(sector, file).split('\n');
	const takes = Object.fromEntries(
		sector.parameters.flatMap((parameter) => taken(parameter, file))
	);
	const functionsKnown = imported(source);
	const known = new Set(Object.keys(takes));
	const equations: Equation[] = [];
	for (const statement of sector.body.statements) {
		if (ts.isReturnStatement(statement)) {
			everythingReturned(statement, equations, file);
			continue;
		}
		const equation = readEquation(statement, id, file, known, functionsKnown);
		known.add(equation.id);
		equations.push(equation);
	}
	return {
		id,
		name: sector.name.text,
		sentence: sentence ?? '',
		reason: reason.join(' '),
		takes,
		equations
	};
}

function readEquation(
	statement: ts.Statement,
	sector: string,
	file: string,
	known: ReadonlySet<string>,
	functions: ReadonlySet<string>
): Equation {
	const declaration = ts.isVariableStatement(statement)
		? statement.declarationList.declarations[0]
		: undefined;
	if (!declaration?.initializer || !ts.isIdentifier(declaration.name))
		throw new Error(`${file}: not an equation: ${statement.getText()}`);
	const id = declaration.name.text;
	const groups = DOCUMENTED.exec(documentation(statement, `${file}: ${id}`))?.groups;
	if (!groups?.['unit'] || !groups['sentence'])
		throw new Error(`${file}: ${id}: its comment is not "unit · symbol. Sentence."`);
	const dependencies = new Set<string>();
	const tree = readTree(declaration.initializer, (name) => {
		if (!known.has(name) && !name.startsWith('today.'))
			throw new Error(`${file}: ${id}: '${name}' comes from nowhere`);
		dependencies.add(name);
	});
	checkCalls(tree, functions, `${file}: ${id}`);
	return {
		id,
		sector,
		unit: groups['unit'],
		...(groups['symbol'] && { symbol: groups['symbol'] }),
		sentence: groups['sentence'],
		source: declaration.initializer.getText().replace(/\s+/g, ' '),
		tree,
		dependencies: [...dependencies]
	};
}

/** An expression as a tree; `use` hears every name in it. */
export function readTree(node: ts.Expression, use: (name: string) => void): Tree {
	const read = (operand: ts.Expression) => readTree(operand, use);
	if (ts.isParenthesizedExpression(node)) return read(node.expression);
	if (ts.isNumericLiteral(node)) return Number(node.text);
	if (ts.isIdentifier(node)) {
		use(node.text);
		return node.text;
	}
	if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken)
		return ['negative', read(node.operand)];
	if (ts.isBinaryExpression(node) && OPERATORS.has(node.operatorToken.getText()))
		return [node.operatorToken.getText(), read(node.left), read(node.right)];
	if (ts.isConditionalExpression(node))
		return ['if', read(node.condition), read(node.whenTrue), read(node.whenFalse)];
	if (ts.isPropertyAccessExpression(node)) {
		if (node.getText() === 'Math.LN10') return ['LN10'];
		if (node.expression.getText() === 'TODAY') {
			use(`today.${node.name.text}`);
			return `today.${node.name.text}`;
		}
	}
	if (ts.isCallExpression(node)) {
		const name = node.expression.getText().replace(/^Math\./, '');
		if (ts.isIdentifier(node.expression) || MATHEMATICS.has(name))
			return [name, ...node.arguments.map(read)];
	}
	throw new Error(`cannot read '${node.getText()}' as an equation`);
}

function checkCalls(tree: Tree, functions: ReadonlySet<string>, where: string): void {
	if (typeof tree === 'number' || typeof tree === 'string') return;
	const [operation, ...operands] = tree;
	const known =
		OPERATORS.has(operation) || MATHEMATICS.has(operation) || functions.has(operation);
	if (!known && !FORMS.has(operation))
		throw new Error(`${where}: '${operation}' is not a function of this model`);
	for (const operand of operands) checkCalls(operand, functions, where);
}

/** The text of the comment in front of a statement, line by line without its stars. */
function documentation(node: ts.Node, where: string): string {
	const comment = ts.getJSDocCommentsAndTags(node).at(-1);
	const text = comment && ts.isJSDoc(comment) ? ts.getTextOfJSDocComment(comment.comment) : '';
	if (!text) throw new Error(`${where}: needs a comment that says what it is`);
	return text.trim();
}

/** The names a parameter of a sector brings, each with where it comes from. */
function taken(parameter: ts.ParameterDeclaration, file: string): [string, string][] {
	if (ts.isIdentifier(parameter.name)) return [[parameter.name.text, 'time']];
	const type = parameter.type?.getText() ?? '';
	const from = /^Equations<'(\w+)'>$/.exec(type)?.[1] ?? type;
	if (!ts.isObjectBindingPattern(parameter.name) || !from)
		throw new Error(`${file}: '${parameter.getText()}' does not say where it comes from`);
	return parameter.name.elements.map((element) => [element.name.getText(), from]);
}

/** The functions a file takes from the model's own few. */
function imported(source: ts.SourceFile): ReadonlySet<string> {
	const names = source.statements
		.filter(ts.isImportDeclaration)
		.filter(({ moduleSpecifier }) => moduleSpecifier.getText().includes('/functions'))
		.flatMap(({ importClause }) => importClause?.namedBindings)
		.flatMap((bindings) => (bindings && ts.isNamedImports(bindings) ? bindings.elements : []))
		.map(({ name }) => name.text);
	return new Set(names);
}

function everythingReturned(
	statement: ts.ReturnStatement,
	equations: readonly Equation[],
	file: string
): void {
	const returned =
		statement.expression && ts.isObjectLiteralExpression(statement.expression)
			? statement.expression.properties.map((property) => property.getText())
			: [];
	if (returned.join() !== equations.map(({ id }) => id).join())
		throw new Error(`${file}: a sector returns its equations, all of them, in their order`);
}
