let watching = false;

/**
 * What cards need beyond CSS: Escape hides the open ones until they are left and come to again; a tap opens a card
 * instead of following its link, a tap on the same link or anywhere else closes it. Once for the whole page.
 */
export function watchCards(): void {
	if (watching) return;
	watching = true;
	let dismissed: Element[] = [];
	let finger = false;
	let wasOpen = false;

	const cardOf = (target: EventTarget | null) =>
		target instanceof Element ? target.closest('.carded') : null;
	const linkOf = (card: Element) => card.querySelector<HTMLElement>(':scope > a');

	function dismiss(cards: Iterable<Element>) {
		for (const card of cards) {
			// Focus inside a card that goes would be lost.
			if (card.contains(document.activeElement)) linkOf(card)?.focus({ preventScroll: true });
			card.setAttribute('data-dismissed', '');
			dismissed.push(card);
		}
	}
	function forgive() {
		for (const card of dismissed)
			if (!card.matches(':hover, :focus-within')) card.removeAttribute('data-dismissed');
		dismissed = dismissed.filter((card) => card.hasAttribute('data-dismissed'));
	}

	document.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') dismiss(document.querySelectorAll('.carded:is(:hover, :focus-within)'));
	});
	document.addEventListener('pointerover', forgive);
	document.addEventListener('focusin', forgive);
	document.addEventListener('pointerdown', ({ target, pointerType }) => {
		finger = pointerType !== 'mouse';
		const touched = cardOf(target);
		const open = cardOf(document.activeElement);
		wasOpen = open !== null && open === touched && !open.hasAttribute('data-dismissed');
		// A phone leaves the focus where it was when the finger comes down on plain text.
		if (finger && open && open !== touched && document.activeElement instanceof HTMLElement)
			document.activeElement.blur();
	});
	document.addEventListener(
		'click',
		(event) => {
			const card = cardOf(event.target);
			const link = card && linkOf(card);
			if (!finger || !card || !link?.contains(event.target as Node)) return;
			finger = false;
			event.preventDefault();
			if (wasOpen) return dismiss([card]);
			card.removeAttribute('data-dismissed');
			link.focus({ preventScroll: true });
		},
		// Before the router follows the link.
		true
	);
}
