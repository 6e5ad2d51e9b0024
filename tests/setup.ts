// What jsdom lacks and the components use. Sizes stay unknown there: charts keep the widths the server draws.
class SizeObserver implements ResizeObserver {
	observe(): void {}
	unobserve(): void {}
	disconnect(): void {}
}
globalThis.ResizeObserver = SizeObserver;
// Nobody asks for less motion, another theme or paper there.
globalThis.matchMedia = (media) =>
	Object.assign(new EventTarget(), {
		media,
		matches: false,
		onchange: null,
		addListener: () => undefined,
		removeListener: () => undefined
	});
