declare module 'virtual:embed-islands' {
	/** Files of each figure's own script and style sheet, relative to the site's root; `css` is the text of the sheet. */
	const islands: Record<string, { script: string; style?: string; css: string }>;
	export default islands;
}
