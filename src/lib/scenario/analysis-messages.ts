import type {
	Attribution,
	AttributionQuestion,
	BandsByOutcome,
	Draws,
	Found,
	LeverPlane,
	LeverPlaneQuestion,
	LeversQuestion,
	Model,
	PlaneAnswer,
	PlaneQuestion,
	Ranking,
	RankingQuestion,
	ResponseMap
} from '$lib/analysis';
import type { Levers, OutcomeKey } from '$lib/model';

/** How outcomes come out in every member of the ensemble under these levers, and the model as published where none is given. */
export type EnsembleQuestion = { levers: Levers; outcomes: OutcomeKey[]; model?: Model };

/** What can be asked, by kind: the question, its answer, and what is known before the answer is complete. */
export type Analyses = {
	'response-map': { question: { levers: Levers }; answer: ResponseMap; partial: never };
	bands: { question: EnsembleQuestion; answer: BandsByOutcome; partial: BandsByOutcome };
	draws: { question: EnsembleQuestion; answer: Draws; partial: Draws };
	ranking: { question: RankingQuestion; answer: Ranking[]; partial: never };
	attribution: { question: AttributionQuestion; answer: Attribution; partial: never };
	'lever-plane': { question: LeverPlaneQuestion; answer: LeverPlane; partial: never };
	'goals-on-plane': { question: PlaneQuestion; answer: PlaneAnswer; partial: never };
	'goals-over-levers': { question: LeversQuestion; answer: Found; partial: never };
};
export type Kind = keyof Analyses;

export type Question = { [K in Kind]: { kind: K } & Analyses[K]['question'] }[Kind];
export type Answer = Analyses[Kind]['answer'];

/** How far an analysis has come: the share done (0 to 1), and a first, coarser answer where there is one. */
export type Progress<K extends Kind = Kind> = { done: number; partial?: Analyses[K]['partial'] };

/** What the page says to the worker. A ticket belongs to one question; a dropped one is never answered. */
export type ToWorker =
	| { type: 'ask'; ticket: number; question: Question }
	| { type: 'drop'; ticket: number }
	| { type: 'warm' };

/** What the worker says to the page. */
export type FromWorker =
	| { type: 'progress'; ticket: number; progress: Progress }
	| { type: 'answer'; ticket: number; answer: Answer }
	| { type: 'failure'; ticket: number; message: string };
