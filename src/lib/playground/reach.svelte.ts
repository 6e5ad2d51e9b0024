import type { LeverKey } from '$lib/model';

/** How long (ms) a mouse rests on a lever, or a finger is held there, before its reach is shown. */
const REST = 120;
const HOLD = 400;

/** The lever whose whole reach the charts show at the moment: the one pointed at, held or focused in the deck. */
class Reach {
	lever = $state<LeverKey>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Shows a lever's reach, after a wait (ms). */
	show(lever: LeverKey, wait = 0): void {
		clearTimeout(this.#timer);
		if (wait) this.#timer = setTimeout(() => (this.lever = lever), wait);
		else this.lever = lever;
	}

	/** Shows it no more, nor what was about to be shown. */
	hide(lever: LeverKey): void {
		clearTimeout(this.#timer);
		if (this.lever === lever) this.lever = undefined;
	}
}

export const reach = new Reach();

/**
 * Attached to a lever's row: resting on it with a mouse, holding a finger on it, or reaching it by keyboard shows its reach,
 * until it is left. The reach does not depend on where the lever itself stands, so it stays while that is moved.
 */
export const showsReach = (lever: LeverKey) => (row: Element) => {
	const show = (wait: number) => reach.show(lever, wait);
	const hide = () => reach.hide(lever);
	const isTouch = (event: Event) => event instanceof PointerEvent && event.pointerType === 'touch';
	const listeners: [string, (event: Event) => void][] = [
		['pointerenter', (event) => !isTouch(event) && show(REST)],
		['pointerdown', (event) => isTouch(event) && show(HOLD)],
		['pointerup', (event) => isTouch(event) && hide()],
		['pointercancel', hide],
		['pointerleave', hide],
		[
			'focusin',
			({ target }) => target instanceof Element && target.matches(':focus-visible') && show(0)
		],
		['focusout', hide]
	];
	for (const [name, listen] of listeners) row.addEventListener(name, listen);
	return () => {
		for (const [name, listen] of listeners) row.removeEventListener(name, listen);
		hide();
	};
};
