import type { AuditTerm } from '$lib/facts/tables/audit-access';
import type { Access } from './access';

/** How each kind of access is named and drawn. */
export const KINDS: Record<Access, { label: string; short: string; color: string }> = {
	'black-box': { label: 'Black box', short: 'from outside', color: 'var(--ink)' },
	'gray-box': { label: 'Gray box', short: 'reading probabilities', color: 'var(--second)' },
	'white-box': { label: 'White box', short: 'with the weights', color: 'var(--third)' }
};

/** The terms of the index: those that mean a release first, then those that mean a rule is stated. */
export const TERMS: { id: AuditTerm['term']; label: string; released: boolean }[] = [
	{ id: 'open-weights', label: 'Weights to download', released: true },
	{ id: 'training-code', label: 'Code to train and run the model', released: true },
	{ id: 'repeatable-risk-tests', label: 'Risk tests that others can repeat', released: true },
	{ id: 'research-credits', label: 'Who gets free queries for research', released: false },
	{ id: 'special-access', label: 'Who gets early, cheaper or deeper access', released: false },
	{ id: 'outside-evaluators', label: 'Who is hired to test for risks', released: false },
	{ id: 'safe-harbor', label: 'Whether good-faith testers may be sued', released: false },
	{ id: 'bug-bounty', label: 'What finding a flaw is paid', released: false },
	{ id: 'flaw-reports', label: 'How to report a flaw', released: false }
];

/** The access anyone has to a developer's model: all of it where the weights are open, else questions and answers. */
export const accessTo = (met: AuditTerm['term'][]): Access =>
	met.includes('open-weights') ? 'white-box' : 'black-box';
