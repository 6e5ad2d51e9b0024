declare module 'virtual:embed-islands' {
	/** Files of each figure's own script and style sheet, relative to the site's root. */
	const islands: Record<string, { script: string; style?: string }>;
	export default islands;
}
