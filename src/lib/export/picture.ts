/** What is printed around a chart when it leaves the page. */
export type Caption = { title: string; subtitle: string; credit: string };

const DRAWN = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity'];
const WRITTEN = ['font-family', 'font-size', 'font-weight', 'text-anchor', 'paint-order'];
const MARGIN = 20;
const HEAD = 64;
const FOOT = 30;

/** A chart as a file of its own: every colour and font resolved, with its title above and its credit below. */
export function toSvg(chart: SVGSVGElement, caption: Caption): string {
	const { width, height } = chart.getBoundingClientRect();
	const copy = chart.cloneNode(true) as SVGSVGElement;
	const originals = [...chart.querySelectorAll('*')];
	[...copy.querySelectorAll('*')].forEach((node, index) => {
		const original = originals[index];
		if (original) resolve(original, node);
	});
	copy.setAttribute('x', String(MARGIN));
	copy.setAttribute('y', String(HEAD));
	copy.setAttribute('width', String(width));
	copy.setAttribute('height', String(height));

	const style = getComputedStyle(chart);
	const paper = getComputedStyle(document.documentElement).backgroundColor;
	const full = { width: width + 2 * MARGIN, height: height + HEAD + FOOT };
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
	svg.setAttribute('viewBox', `0 0 ${full.width} ${full.height}`);
	svg.setAttribute('width', String(full.width));
	svg.setAttribute('height', String(full.height));
	svg.append(
		rect(full.width, full.height, paper),
		text(caption.title, MARGIN, 28, 17, style.color, 600),
		text(caption.subtitle, MARGIN, 48, 12.5, style.color),
		copy,
		text(caption.credit, MARGIN, full.height - 12, 11.5, style.color)
	);
	return new XMLSerializer().serializeToString(svg);
}

/** A picture of the SVG text, `scale` times its size in px. */
export async function toPng(svg: string, scale = 2): Promise<Blob> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = image.naturalWidth * scale;
	canvas.height = image.naturalHeight * scale;
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((done, fail) =>
		canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('The picture could not be made'))))
	);
}

/** Hands a file to the reader. */
export function download(name: string, content: Blob | string, type = 'text/plain'): void {
	const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function resolve(original: Element, node: Element): void {
	const style = getComputedStyle(original);
	const written = original instanceof SVGTextContentElement;
	for (const name of written ? [...DRAWN, ...WRITTEN] : DRAWN) {
		node.setAttribute(name, style.getPropertyValue(name));
	}
	node.removeAttribute('class');
}

function rect(width: number, height: number, fill: string): SVGRectElement {
	const node = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
	node.setAttribute('width', String(width));
	node.setAttribute('height', String(height));
	node.setAttribute('fill', fill);
	return node;
}

function text(words: string, x: number, y: number, size: number, fill: string, weight = 400) {
	const node = document.createElementNS('http://www.w3.org/2000/svg', 'text');
	for (const [name, value] of Object.entries({
		x,
		y,
		fill,
		'font-size': size,
		'font-weight': weight
	}))
		node.setAttribute(name, String(value));
	node.setAttribute('font-family', 'system-ui, sans-serif');
	node.textContent = words;
	return node;
}
