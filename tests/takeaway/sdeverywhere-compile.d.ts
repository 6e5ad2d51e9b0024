/** The part of this package that the tests use; it comes without types. */
declare module '@sdeverywhere/compile' {
	export function resetState(): void;
	export function parseModel(text: string, kind: 'xmile' | 'vensim'): { readonly kind: string };
	export function generateCode(
		model: ReturnType<typeof parseModel>,
		options: {
			spec: { inputVarNames: string[]; outputVarNames: string[]; bundleListing: boolean };
			operations: 'generateJS'[];
			extData: Map<string, never>;
			directData: Map<string, never>;
			modelDirname: string;
		}
	): string;
}
