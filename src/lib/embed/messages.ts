import * as v from 'valibot';
import { FlagsSchema } from './flags';

/** A scenario by public ids: `scenario`, lever ids, `outcome`, `year`, `compare`; numbers in the lever's unit. */
const Value = v.union([v.string(), v.pipe(v.number(), v.finite())]);
export const ScenarioSchema = v.pipe(
	v.record(
		v.pipe(v.string(), v.maxLength(40)),
		v.union([Value, v.pipe(v.array(Value), v.maxLength(20))])
	),
	v.check((scenario) => Object.keys(scenario).length <= 60)
);
export type ScenarioById = v.InferOutput<typeof ScenarioSchema>;

/** What the page around an embed may say to it. */
const FromHost = v.variant('type', [
	v.object({ type: v.literal('ai-gold-rush:set-scenario'), scenario: ScenarioSchema }),
	v.object({
		type: v.literal('ai-gold-rush:theme'),
		theme: v.picklist(['auto', 'light', 'dark'])
	}),
	v.object({ type: v.literal('ai-gold-rush:flags'), flags: FlagsSchema })
]);
export type HostMessage = v.InferOutput<typeof FromHost>;

/** What an embed says to the page around it. */
export type EmbedMessage =
	| { type: 'ai-gold-rush:ready'; version: string }
	| { type: 'ai-gold-rush:height'; height: number }
	| {
			type: 'ai-gold-rush:scenario';
			scenario: ScenarioById;
			/** The same as a query string. */
			query: string;
			/** Who changed it: the reader in the figure, or the page around it. */
			by: 'reader' | 'host';
	  };

/** The message, when its sender is the page that holds this one and its shape is known; otherwise undefined. */
export function messageFromHost(event: MessageEvent): HostMessage | undefined {
	if (event.source === null || event.source !== window.parent || window.parent === window)
		return undefined;
	const parsed = v.safeParse(FromHost, event.data);
	return parsed.success ? parsed.output : undefined;
}

/** Tells the page around this one. Nothing told is secret, so any page may hear it. */
export function tellHost(widget: string, message: EmbedMessage): void {
	if (window.parent !== window) window.parent.postMessage({ ...message, widget }, '*');
}

/** A scenario by ids as the query string of a link. */
export function asSearch(scenario: ScenarioById): string {
	const query = new URLSearchParams({ v: '1' });
	for (const [name, value] of Object.entries(scenario)) {
		if (name === 'v') continue;
		for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
	}
	return `?${query.toString()}`;
}
