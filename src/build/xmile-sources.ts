import ts from 'typescript';
import { readTree, type Tree } from './read-equations.ts';

/** One of the model's own functions, as an expression of what it takes. */
export type FunctionText = { readonly takes: readonly string[]; readonly tree: Tree };

/** The functions of a file by name. Throws where one is more than a single expression. */
export function readFunctions(file: string, text: string): Record<string, FunctionText> {
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
	return Object.fromEntries(
		source.statements.filter(ts.isFunctionDeclaration).map((declaration) => {
			const name = declaration.name?.text ?? '';
			const [statement, ...others] = declaration.body?.statements ?? [];
			if (!statement || !ts.isReturnStatement(statement) || others.length > 0)
				throw new Error(`${file}: ${name} is not one expression`);
			if (!statement.expression) throw new Error(`${file}: ${name} returns nothing`);
			const takes = declaration.parameters.map((parameter) => parameter.name.getText());
			return [name, { takes, tree: readTree(statement.expression, () => undefined) }];
		})
	);
}

/**
 * What stocks start from: the functions called `initial` in a file's table, by the stock they stand under, as
 * expressions of parameters. Throws where one cannot be read, and where there is none at all.
 */
export function readInitials(file: string, text: string): Record<string, Tree> {
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
	const initials: Record<string, Tree> = {};
	visit(source);
	if (Object.keys(initials).length === 0) throw new Error(`${file} has no initial values`);
	return initials;

	function visit(node: ts.Node): void {
		if (ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.initializer))
			for (const property of node.initializer.properties)
				if (
					ts.isPropertyAssignment(property) &&
					property.name.getText() === 'initial' &&
					ts.isArrowFunction(property.initializer)
				)
					initials[node.name.getText()] = initial(property.initializer);
		ts.forEachChild(node, visit);
	}
}

/** `(p) => Math.log(p.initialRunCost)` as ['log', 'initialRunCost']. */
function initial({ parameters, body }: ts.ArrowFunction): Tree {
	const prefix = parameters[0] ? `${parameters[0].name.getText()}.` : '';
	const plain = prefix ? body.getText().replaceAll(prefix, '') : body.getText();
	const statement = ts.createSourceFile('initial.ts', plain, ts.ScriptTarget.Latest, true)
		.statements[0];
	if (!statement || !ts.isExpressionStatement(statement))
		throw new Error(`cannot read '${body.getText()}' as an initial value`);
	return readTree(statement.expression, () => undefined);
}
