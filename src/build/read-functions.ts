import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { readTree, type Tree } from './read-equations.ts';

/** A function of the model as its file states it. */
export type FunctionText = {
	readonly id: string;
	readonly sentence: string;
	/** Names of what it is applied to. */
	readonly takes: readonly string[];
	readonly tree: Tree;
};

/** Reads the functions of a file, each a comment and one expression. Throws on one that is more than that. */
export function readFunctions(file: string): FunctionText[] {
	const text = readFileSync(file, 'utf8');
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
	return source.statements.filter(ts.isFunctionDeclaration).map((statement) => {
		const id = statement.name?.text ?? '';
		const [result, ...more] = statement.body?.statements ?? [];
		if (!result || more.length > 0 || !ts.isReturnStatement(result) || !result.expression)
			throw new Error(`${file}: ${id} is more than one expression`);
		const comment = ts.getJSDocCommentsAndTags(statement).at(-1);
		return {
			id,
			sentence: comment && ts.isJSDoc(comment) ? (ts.getTextOfJSDocComment(comment.comment) ?? '') : '',
			takes: statement.parameters.map(({ name }) => name.getText()),
			tree: readTree(result.expression, () => undefined)
		};
	});
}
