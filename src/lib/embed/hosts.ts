import type { RegisteredWidget } from '$lib/registry';
import { figureAddress, frameHeight, frameSnippet } from './snippets';

/** How a figure gets onto pages of one kind: what to do there, and what to paste. */
export type HostingAdvice = { host: string; how: string; code: string };

type Embeddable = Pick<RegisteredWidget, 'title' | 'height'> & { id: string };

/** What to do in the places people write in. `site` is the site's address, ending in a slash; `search` what is asked of the figure. */
export function hostingAdvice(widget: Embeddable, site: string, search: string): HostingAdvice[] {
	const { id } = widget;
	const plain = figureAddress(id, site);
	const address = figureAddress(id, site, search);
	const frame = frameSnippet(widget, site, search);
	return [
		{
			host: 'WordPress',
			how: 'Paste the link on a line of its own: the editor asks this site what to show and puts the figure there, as it usually is. For the figure with your options, add a “Custom HTML” block with the frame; on WordPress.com that takes a plan which allows frames.',
			code: plain
		},
		{
			host: 'Ghost',
			how: 'Paste the link into the editor, which shows the figure; or add an “HTML” card with the frame.',
			code: frame
		},
		{
			host: 'Substack, Medium, newsletters',
			how: 'They take no frames from elsewhere. Save the picture from its address, add it to the post, and let it lead to the figure.',
			code: `${plain}still.png`
		},
		{
			host: 'Notion',
			how: 'Type /embed and paste the address; drag the lower edge until nothing is cut.',
			code: address
		},
		{
			host: 'Observable',
			how: 'Put the frame into a cell. Whoever wants the numbers imports the model instead of the figure.',
			code: `html\`${frame}\``
		},
		{
			host: 'Jupyter',
			how: 'Run this in a cell. On paper and on GitHub, where frames are cut out, show the picture instead.',
			code: [
				`from IPython.display import IFrame`,
				`IFrame("${address}", width="100%", height=${frameHeight(widget)})`
			].join('\n')
		},
		{
			host: 'Quarto',
			how: 'Put the frame into a raw block for pages, and the picture where the document becomes a PDF.',
			code: [
				'::: {.content-visible when-format="html"}',
				'```{=html}',
				frame,
				'```',
				':::',
				'::: {.content-visible unless-format="html"}',
				`![${widget.title}](${plain}still.png)`,
				':::'
			].join('\n')
		}
	];
}
