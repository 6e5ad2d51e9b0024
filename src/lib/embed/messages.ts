import { type Flags, flagsOf } from './flags';

type Value = string | number;
/** A scenario by public ids: `scenario`, lever ids, `outcome`, `year`, `compare`; numbers in the lever's unit. */
export type ScenarioById = Record<string, Value | Value[]>;

/** What the page around an embed may say to it. */
export type HostMessage =
	| { type: 'ai-gold-rush:set-scenario'; scenario: ScenarioById }
	| { type: 'ai-gold-rush:theme' | 'ai-gold-rush:flags'; flags: Flags };

/** Most names in a scenario, most values of one name, longest name and value (characters). */
const MOST = { names: 60, values: 20, characters: 200 };

/** Version of the messages: it changes when one of them means something else than before. */
export const PROTOCOL = 1;

/** What an embed says to the page around it. */
export type EmbedMessage =
	| { type: 'ai-gold-rush:ready'; protocol: number; version: string }
	| { type: 'ai-gold-rush:height'; height: number }
	| {
			type: 'ai-gold-rush:scenario';
			scenario: ScenarioById;
			/** The same as a query string. */
			query: string;
			/** Who changed it: the reader in the figure, or the page around it. */
			by: 'reader' | 'host';
	  };

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isValue = (value: unknown): value is Value =>
	typeof value === 'string' ? value.length <= MOST.characters : Number.isFinite(value);

/** Has this the shape of a scenario? Whether it makes sense is the link reader's question. */
function isScenario(given: unknown): given is ScenarioById {
	if (!isRecord(given)) return false;
	const entries = Object.entries(given);
	return (
		entries.length <= MOST.names &&
		entries.every(
			([name, value]) =>
				name.length <= MOST.characters &&
				(isValue(value) ||
					(Array.isArray(value) && value.length <= MOST.values && value.every(isValue)))
		)
	);
}

/** The message, when its sender is the page that holds this one and its shape is known; otherwise undefined. */
export function messageFromHost({ source, data }: MessageEvent<unknown>): HostMessage | undefined {
	if (source === null || source !== window.parent || window.parent === window) return undefined;
	if (!isRecord(data)) return undefined;
	const { type } = data;
	if (type === 'ai-gold-rush:set-scenario' && isScenario(data.scenario))
		return { type, scenario: data.scenario };
	if (type === 'ai-gold-rush:theme') return { type, flags: flagsOf({ theme: data.theme }) };
	if (type === 'ai-gold-rush:flags' && isRecord(data.flags))
		return { type, flags: flagsOf(data.flags) };
	return undefined;
}

/** Tells the page around this one. Nothing told is secret, so any page may hear it. */
export function tellHost(widget: string, message: EmbedMessage): void {
	if (window.parent !== window) window.parent.postMessage({ ...message, widget }, '*');
}

/** What WordPress puts behind the address of a frame it has made; it listens only to messages that repeat it. */
const SECRET = /^#\?secret=(\w{1,40})$/;

/** Tells the page around this one, in our words and where WordPress made the frame in its own, how high (px) the figure is. */
export function tellHeight(widget: string, height: number): void {
	tellHost(widget, { type: 'ai-gold-rush:height', height });
	const secret = SECRET.exec(location.hash)?.[1];
	if (secret !== undefined && window.parent !== window)
		window.parent.postMessage({ message: 'height', value: height, secret }, '*');
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
