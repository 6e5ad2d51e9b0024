import type { OutcomeFormat } from '../format';

/** Something the model reports about a year. */
export type Outcome = {
	/** In addresses, files and on the command line. */
	readonly id: string;
	readonly label: string;
	/** Where room is short. */
	readonly shortLabel: string;
	/** Unit of the numbers in a run and in files. */
	readonly unit: string;
	/** The axis on which its course is easiest to read. */
	readonly scale: 'linear' | 'log';
	/** How a number of it is said. */
	readonly format: OutcomeFormat;
	/** What most people would welcome; 'neither' where it depends on what one wants. */
	readonly better: 'more' | 'less' | 'neither';
	/** First year for which the value means something, where that is not the first of the run. */
	readonly since?: number;
};

/** What is said of an outcome where there is room to say it. */
export type OutcomeWords = {
	/** What is said when it goes up and when it goes down. */
	readonly rises: string;
	readonly falls: string;
	/** What it is, in one sentence. */
	readonly definition: string;
};

/** An outcome as its file states it. */
export type StatedOutcome = Outcome & OutcomeWords;
