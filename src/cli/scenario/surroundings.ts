/** What a command has to know of the place it runs in. */
export type Surroundings = {
	/** The folder in which names of files begin. */
	readonly folder: string;
	/** Addresses of this module, bundled, and of the script in which a thread runs it. */
	readonly module: string;
	readonly thread: URL;
};
