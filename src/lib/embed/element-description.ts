import { LEVER_KEYS, LEVERS } from '$lib/model';
import { type Attribute, BEHAVIOR, SHOWN } from './attributes';

const NAME = 'AiGoldRushElement';
const LEVER_IDS = LEVER_KEYS.map((key) => LEVERS[key].id);

const EVENTS = [
	{
		name: 'ready',
		type: 'CustomEvent<{ widget: string; version: string }>',
		description: 'The figure answers.'
	},
	{
		name: 'scenariochange',
		type: 'CustomEvent<{ scenario: AiGoldRushScenario; query: string }>',
		description: 'The reader has let go of a control.'
	},
	{
		name: 'error',
		type: 'CustomEvent<{ reason: string }>',
		description: 'No figure answers, or there is none of that name.'
	}
];
const WIDGET: Attribute = {
	name: 'widget',
	values: 'name',
	does: 'Which figure, by its id; the only one that must be there.'
};

/** A type of TypeScript for what an attribute can say. */
const typeOf = ({ oneOf }: Pick<Attribute, 'oneOf'>): string =>
	oneOf?.map((value) => `'${value}'`).join(' | ') ?? 'string';

/** The element as a custom elements manifest, schema 1.0.0, which editors and documentation tools read. */
export const customElementsManifest = () => ({
	schemaVersion: '1.0.0',
	modules: [
		{
			kind: 'javascript-module',
			path: 'embed.js',
			declarations: [
				{
					kind: 'class',
					name: NAME,
					tagName: 'ai-gold-rush',
					customElement: true,
					description: 'One figure of The AI Gold Rush in a frame that finds its own height.',
					superclass: { name: 'HTMLElement' },
					attributes: [
						...[WIDGET, ...BEHAVIOR].map((attribute) => ({
							name: attribute.name,
							type: { text: typeOf(attribute) },
							description: attribute.does,
							...(attribute.oneOf?.[0] && { default: attribute.oneOf[0] })
						})),
						...SHOWN.map(({ name, unit, does }) => ({
							name,
							type: { text: 'string' },
							description: `${does} Unit: ${unit}.`
						}))
					],
					members: [
						{
							kind: 'field',
							name: 'scenario',
							type: { text: 'AiGoldRushScenario' },
							description: 'What is shown, by ids. Setting it is the same as setScenario.'
						},
						{
							kind: 'method',
							name: 'setScenario',
							description: 'Shows a scenario given by ids, or a named one.',
							parameters: [{ name: 'scenario', type: { text: 'AiGoldRushScenario | string' } }],
							return: { type: { text: 'void' } }
						}
					],
					events: EVENTS.map(({ name, type, description }) => ({
						name,
						type: { text: type },
						description
					}))
				}
			],
			exports: [
				{
					kind: 'custom-element-definition',
					name: 'ai-gold-rush',
					declaration: { name: NAME, module: 'embed.js' }
				}
			]
		}
	]
});

/** The element's types, for projects that put it on their pages. */
export const elementTypes =
	(): string => `/** Types of embed.js, the <ai-gold-rush> element of The AI Gold Rush. MIT License. */

/** A scenario by ids: a named one, and levers in their units. */
export interface AiGoldRushScenario {
	scenario?: string;
	year?: number;
	outcome?: string | string[];
	compare?: string;
${LEVER_IDS.map((id) => `\t'${id}'?: number;`).join('\n')}
}

/** What can be said of a figure, as attributes. For JSX, add it to your framework's table of elements. */
export interface AiGoldRushAttributes {
${[WIDGET, ...BEHAVIOR]
	.map(
		(attribute) =>
			`\t/** ${attribute.does} */\n\t'${attribute.name}'${attribute === WIDGET ? '' : '?'}: ${typeOf(attribute)};`
	)
	.join('\n')}
${SHOWN.map(
	({ name, unit, does }) => `\t/** ${does} Unit: ${unit}. */\n\t'${name}'?: string | number;`
).join('\n')}
}

export interface AiGoldRushEvents {
${EVENTS.map(({ name, type, description }) => `\t/** ${description} */\n\t${name}: ${type};`).join('\n')}
}

/** One figure of The AI Gold Rush in a frame that finds its own height. */
export interface ${NAME} extends HTMLElement {
	/** What is shown, by ids. */
	get scenario(): AiGoldRushScenario;
	/** The same as setScenario. */
	set scenario(scenario: AiGoldRushScenario | string);
	/** Shows a scenario given by ids, or a named one; levers it leaves out are those of the named scenario. */
	setScenario(scenario: AiGoldRushScenario | string): void;
	addEventListener<Name extends keyof AiGoldRushEvents>(
		type: Name,
		listener: (event: AiGoldRushEvents[Name]) => void,
		options?: boolean | AddEventListenerOptions
	): void;
	addEventListener(
		type: string,
		listener: EventListenerOrEventListenerObject,
		options?: boolean | AddEventListenerOptions
	): void;
}

declare global {
	interface HTMLElementTagNameMap {
		'ai-gold-rush': ${NAME};
	}
}
`;
