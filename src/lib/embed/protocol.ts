import type { EmbedMessage, HostMessage } from './messages';

type Kind = EmbedMessage['type'] | HostMessage['type'];
/** A field of a message: its name, its type as JSON has it, what it says. */
export type Field = { name: string; type: string; says: string };

/** Every message with its fields, for the page that describes them. `type` itself is a field of each. */
export const MESSAGES: Record<Kind, { from: 'figure' | 'page'; when: string; fields: Field[] }> = {
	'ai-gold-rush:ready': {
		from: 'figure',
		when: 'Once, when the figure answers.',
		fields: [
			{ name: 'widget', type: 'string', says: 'The figure’s id.' },
			{ name: 'protocol', type: 'number', says: 'Version of these messages.' },
			{ name: 'version', type: 'string', says: 'Version of the model.' }
		]
	},
	'ai-gold-rush:height': {
		from: 'figure',
		when: 'At first and whenever it changes, at most once a frame.',
		fields: [
			{ name: 'widget', type: 'string', says: 'The figure’s id.' },
			{ name: 'height', type: 'number', says: 'The whole figure, in whole px.' }
		]
	},
	'ai-gold-rush:scenario': {
		from: 'figure',
		when: 'After “ready”, then a quarter of a second after each change has come to rest.',
		fields: [
			{ name: 'widget', type: 'string', says: 'The figure’s id.' },
			{
				name: 'scenario',
				type: 'object',
				says: 'The named scenario and every lever by id, each in its unit; outcomes and year where chosen.'
			},
			{ name: 'query', type: 'string', says: 'The same as the query string of a link.' },
			{ name: 'by', type: 'string', says: '“reader” or “host”: who changed it.' }
		]
	},
	'ai-gold-rush:set-scenario': {
		from: 'page',
		when: 'At any time after “ready”.',
		fields: [
			{
				name: 'scenario',
				type: 'object',
				says: 'By ids, as above; levers left out are those of the named scenario. At most 60 names, lists of at most 20.'
			}
		]
	},
	'ai-gold-rush:theme': {
		from: 'page',
		when: 'At any time after “ready”.',
		fields: [{ name: 'theme', type: 'string', says: '“auto”, “light” or “dark”.' }]
	},
	'ai-gold-rush:flags': {
		from: 'page',
		when: 'At any time after “ready”.',
		fields: [
			{ name: 'flags', type: 'object', says: 'Flags by name; those left out stay as they are.' }
		]
	}
};
