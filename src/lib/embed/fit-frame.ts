/** Marks what stands aside in a frame that is too low for the whole figure. */
const ASIDE = 'data-aside';

/**
 * Reports a figure's whole height (whole px) now and after every change, and keeps it inside a frame that does not grow
 * with it: there, its last parts stand aside until the frame has room, so that nothing is cut and nothing scrolls. A table
 * the reader has opened may scroll. The figure's height must not depend on the height of the window, or host and embed
 * would chase each other. Returns how to stop.
 */
export function fitFrame(embed: HTMLElement, report: (height: number) => void): () => void {
	let last = 0;
	let frame = 0;
	const height = () => Math.ceil(embed.getBoundingClientRect().height);

	function fit() {
		frame = 0;
		const figure = embed.querySelector('figure');
		const parts = figure ? lastFirst(figure) : [];
		for (const part of parts) part.removeAttribute(ASIDE);
		embed.removeAttribute(ASIDE);
		const whole = height();
		if (whole === 0) return;
		if (whole !== last) report((last = whole));
		const root = document.documentElement;
		root.classList.toggle('framed', window.parent !== window);
		if (window.parent === window || window.innerHeight === 0 || whole <= window.innerHeight) return;
		if (!figure?.querySelector('details[open]')) {
			embed.setAttribute(ASIDE, '');
			for (const part of parts) {
				part.setAttribute(ASIDE, '');
				if (height() <= window.innerHeight) return;
			}
		}
		// Better a scroll bar than something nobody can reach.
		for (const part of parts) part.removeAttribute(ASIDE);
		embed.removeAttribute(ASIDE);
		root.classList.remove('framed');
	}
	const later = () => {
		frame ||= requestAnimationFrame(fit);
	};

	const observer = new ResizeObserver(later);
	observer.observe(embed);
	window.addEventListener('resize', later);
	fit();
	return () => {
		observer.disconnect();
		window.removeEventListener('resize', later);
		cancelAnimationFrame(frame);
	};
}

/**
 * What of a figure may stand aside, in the order in which it does: its table, its doors, its drawings but the first, from
 * the last on, and then its controls but the first.
 */
function lastFirst(figure: Element): Element[] {
	const ends = [...figure.children].filter((child) => child.matches('details:last-child, .footer'));
	const controls = [...(figure.querySelector('.controls')?.children ?? [])];
	return [...ends.reverse(), ...afterFirstDrawing(figure, ends), ...controls.slice(1).reverse()];
}

/** What comes after the first drawing, from the last on: first what lies beside the part it is in, then what is in that part. */
function afterFirstDrawing(part: Element, ends: Element[] = []): Element[] {
	const children = [...part.children];
	const first = children.findIndex(
		(child) => child.matches('.chart') || child.querySelector('.chart')
	);
	const holder = children[first];
	if (!holder) return [];
	const after = children.filter(
		(child, index) =>
			index > first && !ends.includes(child) && !child.matches('.conditions, .visually-hidden')
	);
	return [...after.reverse(), ...(holder.matches('.chart') ? [] : afterFirstDrawing(holder))];
}
