import { Resvg } from '@resvg/resvg-js';
import upng from 'upng-js';
import { FONT_FOLDER, MEASURED } from './text';

/** Fonts of a package, so that every machine makes the same picture. */
const FONTS = ['Sans', 'Sans-Bold', 'Sans-Oblique', 'Serif-Bold'].map(
	(name) => `${FONT_FOLDER}/DejaVu${name}.ttf`
);
/** A larger file (bytes) is written again with a palette of so many colours: a chart has no more that matter. */
const LARGE = 250_000;
const COLORS = 256;

/** The picture as PNG, as large as the SVG says. */
export function pngOf(svg: string): Uint8Array<ArrayBuffer> {
	const image = new Resvg(inOurFonts(svg), {
		font: {
			loadSystemFonts: false,
			fontFiles: FONTS,
			defaultFontFamily: MEASURED.sans,
			sansSerifFamily: MEASURED.sans,
			serifFamily: MEASURED.serif
		}
	}).render();
	const png = image.asPng();
	if (png.length <= LARGE) return new Uint8Array(png);
	const pixels = new Uint8Array(image.pixels).buffer;
	return new Uint8Array(upng.encode([pixels], image.width, image.height, COLORS));
}

/** The renderer looks for the first family of a list and no further. */
const inOurFonts = (svg: string): string =>
	svg.replace(
		/font-family="[^"]*?(sans-)?serif"/g,
		(_, sans: string | undefined) => `font-family="${sans ? MEASURED.sans : MEASURED.serif}"`
	);
