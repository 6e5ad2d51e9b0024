/**
 * Reports an element's height (whole px) now and after every change, at most once a frame. The element's height must not
 * depend on the height of the window, or host and embed would chase each other. Returns how to stop.
 */
export function reportHeight(element: HTMLElement, report: (height: number) => void): () => void {
	let last = -1;
	let frame = 0;
	const measure = () => {
		frame = 0;
		const height = Math.ceil(element.getBoundingClientRect().height);
		if (height === last || height === 0) return;
		last = height;
		report(height);
	};
	const observer = new ResizeObserver(() => {
		frame ||= requestAnimationFrame(measure);
	});
	observer.observe(element);
	measure();
	return () => {
		observer.disconnect();
		cancelAnimationFrame(frame);
	};
}
