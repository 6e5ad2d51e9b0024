// @ts-check
/**
 * <ai-gold-rush widget="frontier-cost" investment="1.5" height="640"></ai-gold-rush>
 *
 * One figure of The AI Gold Rush in a frame that finds its own height. No dependencies; how to use it: /widgets/.
 * Nothing but a figure's own frame is listened to, and of what it says only what has the right shape.
 */
(() => {
	const PREFIX = 'ai-gold-rush:';
	/** Attributes that describe a scenario: the names of the address, values in the lever's unit. */
	const SCENARIO =
		'scenario outcome year compare investment openness commercial-pressure public-compute transparency-mandate academic-pay antitrust collaboration efficiency-research alternative-research release-delay policy-start policy-ramp'.split(
			' '
		);
	/** Attributes that say how the figure looks, with what holds where they are missing. */
	const FLAGS = { theme: 'auto', controls: 'on', chrome: 'on', static: 'off', transparent: 'off' };
	/** Attributes that need another frame when they change. */
	const FRAME = ['widget', 'lang', 'pin', 'levers', 'sandbox'];
	const LOWEST = 80;
	const HIGHEST = 4000;
	/** Below this width (px) a figure takes its phone form, and `height-narrow` holds. */
	const NARROW = 520;
	/** How long (ms) after its frame has loaded a figure may take to answer. */
	const PATIENCE = 5000;
	const script = /** @type {HTMLScriptElement | null} */ (
		document.currentScript ?? document.querySelector('script[src$="/embed.js"]')
	);
	const site = new URL('.', script?.src || location.href);
	/** @type {Set<Figure>} */
	const live = new Set();
	/** Where a page says which theme it wears: when one of them changes, so may what lies behind the figures. */
	const watch = () => {
		for (const figure of live) figure.follow();
	};
	/** How long (ms) a page may take to fade from one theme to the other. */
	const FADE = 600;
	const changed = new MutationObserver(() => {
		watch();
		setTimeout(watch, FADE);
	});
	changed.observe(document.documentElement, { attributes: true });
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', watch);
	/** Whether what is painted behind an element is light or dark; undefined where nothing is. @param {Element | null} node @returns {string | undefined} */
	const painted = (node) => {
		if (!node) return undefined;
		const color = getComputedStyle(node).backgroundColor;
		const [red = 0, green = 0, blue = 0, alpha = 1] = color.match(/[\d.]+/g)?.map(Number) ?? [];
		if (!color.startsWith('rgb') || alpha < 0.5) return painted(node.parentElement);
		return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
	};
	/** @param {number} px */
	const bounded = (px) => Math.min(HIGHEST, Math.max(LOWEST, px));

	class Figure extends HTMLElement {
		static observedAttributes = [...FRAME, ...SCENARIO, ...Object.keys(FLAGS)];

		#root = this.attachShadow({ mode: 'open' });
		/** @type {HTMLIFrameElement | undefined} */
		#frame;
		#ready = false;
		/** @type {Record<string, unknown>} The scenario the figure shows, by ids; empty until it is ready. */
		#scenario = {};
		/** @type {Record<string, unknown> | undefined} Set by a script; holds until an attribute changes. */
		#wanted;
		/** @type {Set<string>} Attributes changed and not yet passed on. */
		#changed = new Set();
		/** The theme the figure wears. */
		#theme = 'auto';
		/** @type {ReturnType<typeof setTimeout> | undefined} */
		#timer;

		connectedCallback() {
			addEventListener('message', this.#hear);
			changed.observe(document.body, { attributes: true });
			live.add(this);
			this.#build();
		}

		disconnectedCallback() {
			removeEventListener('message', this.#hear);
			clearTimeout(this.#timer);
			live.delete(this);
			this.#ready = false;
			this.#frame = undefined;
			this.#root.replaceChildren();
		}

		/** @param {string} name @param {string | null} before @param {string | null} after */
		attributeChangedCallback(name, before, after) {
			if (before === after || !live.has(this)) return;
			if (!this.#changed.size) queueMicrotask(() => this.#pass());
			this.#changed.add(name);
		}

		/** The scenario shown, by ids: `{ scenario, investment, … }`. Setting it is the same as `setScenario`. */
		get scenario() {
			return { ...this.#scenario };
		}
		set scenario(scenario) {
			this.setScenario(scenario);
		}

		/** Shows a scenario given by ids, or a named one; levers it leaves out are those of the named scenario. @param {Record<string, unknown> | string} scenario */
		setScenario(scenario) {
			this.#wanted = typeof scenario === 'string' ? { scenario } : { ...scenario };
			if (this.#ready) this.#send('set-scenario', { scenario: this.#wanted });
		}

		/** Passes changed attributes on to the figure; only what it is made of needs a new frame. */
		#pass() {
			const names = [...this.#changed];
			this.#changed.clear();
			if (!live.has(this)) return;
			const scenario = names.some((name) => SCENARIO.includes(name));
			if (scenario) this.#wanted = undefined;
			if (!this.#ready || names.some((name) => FRAME.includes(name))) return this.#build();
			this.#theme = this.#around();
			this.#send('flags', {
				flags: { ...FLAGS, ...this.#given(Object.keys(FLAGS)), theme: this.#theme }
			});
			if (scenario) this.#send('set-scenario', { scenario: this.#given(SCENARIO) });
		}

		/** Shows the theme of the page around, where no other is asked for. */
		follow() {
			const theme = this.#around();
			if (theme === this.#theme) return;
			this.#theme = theme;
			if (this.#ready) this.#send('theme', { theme });
		}

		/** 'light' or 'dark' as what is painted behind the figure; 'auto' where nothing tells. */
		#around() {
			const given = this.getAttribute('theme') ?? 'auto';
			if (given !== 'auto') return given;
			const scheme = painted(this) ?? getComputedStyle(this).colorScheme;
			return scheme === 'dark' || scheme === 'light' ? scheme : 'auto';
		}

		/** What the attributes of these names say. @param {string[]} names */
		#given(names) {
			/** @type {Record<string, unknown>} */
			const given = {};
			for (const name of names) {
				const value = this.getAttribute(name);
				if (value !== null)
					given[name] = name === 'outcome' ? value.split(/[\s,]+/).filter(Boolean) : value;
			}
			return given;
		}

		#build() {
			const widget = this.getAttribute('widget') ?? '';
			clearTimeout(this.#timer);
			this.#ready = false;
			this.#frame = undefined;
			this.#root.replaceChildren();
			this.style.display ||= 'block';
			if (!/^[a-z0-9-]+$/.test(widget)) return this.#fail(`no figure is called “${widget}”`);

			const address = new URL(`embed/${widget}/?v=1`, site);
			this.#theme = this.#around();
			/** @type {Record<string, unknown>} */
			const told = {
				...this.#given(['lang', 'pin', 'levers', ...Object.keys(FLAGS)]),
				...(this.#theme === 'auto' ? {} : { theme: this.#theme }),
				...this.#given(SCENARIO)
			};
			for (const [name, value] of Object.entries(told))
				for (const one of [value].flat()) address.searchParams.append(name, String(one));

			const frame = document.createElement('iframe');
			const height =
				(this.clientWidth < NARROW && this.getAttribute('height-narrow')) ||
				this.getAttribute('height');
			const sandbox = this.getAttribute('sandbox');
			if (sandbox !== null)
				frame.setAttribute(
					'sandbox',
					sandbox || 'allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox'
				);
			frame.title = this.title || `The AI Gold Rush: ${widget.replaceAll('-', ' ')}`;
			frame.loading = 'lazy';
			frame.allow = 'clipboard-write';
			frame.setAttribute('scrolling', 'no');
			frame.style.cssText = 'display:block;width:100%;border:0';
			frame.style.height = `${bounded(parseInt(height ?? '') || 640)}px`;
			frame.addEventListener('load', () => {
				clearTimeout(this.#timer);
				if (!this.#ready)
					this.#timer = setTimeout(() => this.#fail(`“${widget}” does not answer`), PATIENCE);
			});
			frame.src = address.href;
			this.#root.append(frame);
			this.#frame = frame;
		}

		/** Says what is wrong, and leaves the reader a way to the figures. @param {string} reason */
		#fail(reason) {
			const link = document.createElement('a');
			link.href = new URL('widgets/', site).href;
			link.target = '_blank';
			link.rel = 'noopener';
			link.textContent = 'See this figure at The AI Gold Rush';
			this.#root.append(link);
			this.#emit('error', { reason });
		}

		/** @param {string} type @param {object} detail */
		#emit(type, detail) {
			this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
		}

		/** @param {string} event @param {object} content */
		#send(event, content) {
			this.#frame?.contentWindow?.postMessage({ type: PREFIX + event, ...content }, '*');
		}

		/** @param {MessageEvent<{ [name: string]: unknown, scenario?: object } | null>} event */
		#hear = ({ source, origin, data }) => {
			const frame = this.#frame;
			if (!frame || source !== frame.contentWindow) return;
			if (origin !== site.origin && origin !== 'null') return;
			if (typeof data?.type !== 'string' || !data.type.startsWith(PREFIX)) return;
			const type = data.type.slice(PREFIX.length);
			if (type === 'height' && Number(data.height) > 0) {
				frame.style.height = `${bounded(Math.ceil(Number(data.height)))}px`;
			} else if (type === 'scenario') {
				this.#scenario = { ...data.scenario };
				if (data.by !== 'reader') return;
				this.#wanted = this.#scenario;
				this.#emit('scenariochange', { scenario: this.scenario, query: String(data.query) });
				const group = this.getAttribute('group');
				if (group)
					for (const other of live)
						if (other !== this && other.getAttribute('group') === group)
							other.setScenario(this.scenario);
			} else if (type === 'ready') {
				this.#ready = true;
				clearTimeout(this.#timer);
				this.#root.querySelector('a')?.remove();
				if (this.#wanted) this.#send('set-scenario', { scenario: this.#wanted });
				this.#emit('ready', { widget: String(data.widget), version: String(data.version) });
			}
		};
	}

	if (!customElements.get('ai-gold-rush')) customElements.define('ai-gold-rush', Figure);
})();
