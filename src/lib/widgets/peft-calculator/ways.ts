import type { Way } from './trained';

/** What a reader can choose: all weights, LoRA on frozen weights of 16 or 4 bits, or another adapter. */
export type Method =
	| 'full'
	| 'lora'
	| 'qlora'
	| 'dora'
	| 'adalora'
	| 'lora-fa'
	| 'miss'
	| 'vera'
	| 'ia3'
	| 'prefix-tuning'
	| 'prompt-tuning';

export const METHODS: Record<Method, { name: string; group: string; size?: 'rank' | 'tokens' }> = {
	full: { name: 'Full fine-tuning', group: 'Everything' },
	lora: { name: 'LoRA', group: 'Thin matrices beside the frozen ones', size: 'rank' },
	qlora: {
		name: 'QLoRA, LoRA on 4 bits',
		group: 'Thin matrices beside the frozen ones',
		size: 'rank'
	},
	dora: { name: 'DoRA', group: 'Thin matrices beside the frozen ones', size: 'rank' },
	adalora: { name: 'AdaLoRA', group: 'Thin matrices beside the frozen ones', size: 'rank' },
	'lora-fa': { name: 'LoRA-FA', group: 'Thin matrices beside the frozen ones', size: 'rank' },
	miss: { name: 'MiSS', group: 'Thin matrices beside the frozen ones', size: 'rank' },
	vera: { name: 'VeRA', group: 'Factors', size: 'rank' },
	ia3: { name: 'IA3', group: 'Factors' },
	'prefix-tuning': { name: 'Prefix tuning', group: 'Tokens put before the text', size: 'tokens' },
	'prompt-tuning': { name: 'Prompt tuning', group: 'Tokens put before the text', size: 'tokens' }
};

export const METHOD_IDS = Object.keys(METHODS) as Method[];

/** What is trained in a method; QLoRA trains what LoRA does. */
export const wayOf = (method: Method): Way => (method === 'qlora' ? 'lora' : method);

/** The adapter beside which full fine-tuning is drawn. */
export const adapterOf = (method: Method): Exclude<Method, 'full' | 'qlora'> =>
	method === 'full' || method === 'qlora' ? 'lora' : method;
