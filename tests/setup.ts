// What jsdom lacks and the components use. Sizes stay unknown there: charts keep the widths the server draws.
class SizeObserver implements ResizeObserver {
	observe(): void {}
	unobserve(): void {}
	disconnect(): void {}
}
globalThis.ResizeObserver = SizeObserver;
