/** A kind of page a figure is tried on in a real browser, and what must hold there. */
export type ConformanceCase = { page: string; holds: string };

/** Every kind of page figures are tried on, by id. `tests/site/conformance.spec.ts` tries each; what it found is in `content/conformance.json`. */
export const CONFORMANCE = {
	plain: {
		page: 'A plain frame, no script on the page',
		holds:
			'At the stated height and any width from 280 px the first drawing is whole, and no scroll bar appears; the figure answers its dials.'
	},
	'strict-policy': {
		page: 'A content security policy that allows our frames and nothing else',
		holds: 'The frame is drawn and answers; the browser reports no violation.'
	},
	'strict-policy-element': {
		page: 'A content security policy that allows our frames and our script and nothing else',
		holds: 'The element finds its height and answers; the browser reports no violation.'
	},
	sandbox: {
		page: 'A frame sandboxed without allow-same-origin, from a server that sends no headers',
		holds: 'The figure is drawn and styled, answers, and tells its height.'
	},
	'no-scripts': {
		page: 'A frame sandboxed without allow-scripts',
		holds:
			'The drawing, its table and its sources are there; nothing is offered that would not work.'
	},
	stripped: {
		page: 'A host that strips scripts from what is pasted',
		holds: 'Of the element its link is left, and leads to the figure.'
	},
	refused: {
		page: 'A policy that allows our script but not our frames',
		holds: 'Within seconds a link to the figures is there, and the page is told in an event.'
	},
	'hidden-tab': {
		page: 'A tab panel that is hidden at first and shown later',
		holds: 'Once shown, the figure has its full height and answers.'
	},
	'display-none': {
		page: 'A parent with display: none, shown later',
		holds: 'Once shown, the figure has its full height and answers.'
	},
	'light-on-light': {
		page: 'A light page, a light system',
		holds: 'The figure is light.'
	},
	'light-on-dark': {
		page: 'A light page, a dark system',
		holds: 'The figure is light, as the page is.'
	},
	'dark-on-light': {
		page: 'A dark page, a light system',
		holds: 'The figure is dark, as the page is.'
	},
	'dark-on-dark': {
		page: 'A dark page, a dark system',
		holds: 'The figure is dark.'
	},
	toggle: {
		page: 'A page whose reader switches between light and dark',
		holds: 'The figure follows each time, without being loaded anew.'
	},
	'right-to-left': {
		page: 'A page written from right to left',
		holds:
			'The figure fills its column, reads from left to right inside, and nothing scrolls sideways.'
	},
	narrow: {
		page: 'A column of 280 px',
		holds: 'The element has its full height; nothing scrolls, neither down nor sideways.'
	},
	print: {
		page: 'A page being printed',
		holds: 'The figure is on paper, whole, without its dials.'
	},
	fifty: {
		page: 'Fifty figures on one page',
		holds:
			'Those out of sight wait; scrolled through, all fifty answer, none moves what the reader reads, and the page stays usable.'
	},
	reloaded: {
		page: 'A host that loads the frame again, or moves the element',
		holds: 'The figure comes back with the scenario it had.'
	},
	flood: {
		page: 'A hostile host that sends ten thousand messages',
		holds:
			'The figure stays as it was, or takes the last that makes sense, and answers its dials at once.'
	},
	react: {
		page: 'A React 19 page',
		holds: 'Attributes, property and events work as React writes them.'
	},
	vue: {
		page: 'A Vue 3 page',
		holds: 'Attributes, property and events work as Vue writes them.'
	}
} as const satisfies Record<string, ConformanceCase>;

export type ConformanceId = keyof typeof CONFORMANCE;
export const CONFORMANCE_IDS = Object.keys(CONFORMANCE) as ConformanceId[];
