import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

const FOLDER = 'content/chapters';

const Frontmatter = v.object({
	title: v.pipe(v.string(), v.minLength(3)),
	summary: v.pipe(v.string(), v.minLength(20)),
	date: v.pipe(v.string(), v.isoDate())
});

export type ChapterHead = v.InferOutput<typeof Frontmatter> & { number: number; slug: string };

/** What the head of every written chapter says, in reading order. The number in the file's name is the order. */
export const WRITTEN: ChapterHead[] = readdirSync(FOLDER)
	.filter((file) => file.endsWith('.md'))
	.map(readHead)
	.sort((a, b) => a.number - b.number);

/** The words of the cover: its title, the argument, one sentence for each chapter by slug. */
export const COVER = readCover();

function readCover(): { title: string; argument: string; sentences: Record<string, string> } {
	const text = readFileSync('content/cover.md', 'utf8');
	const parts = /^---\ntitle: '(.*)'\n---\n([\s\S]*)$/.exec(text);
	if (!parts) throw new Error('content/cover.md: needs a title in its head');
	const [argument = '', ...sections] = (parts[2] ?? '').split(/^## /m);
	return {
		title: (parts[1] ?? '').replaceAll("''", "'"),
		argument: argument.trim(),
		sentences: Object.fromEntries(
			sections.map((section) => {
				const [slug = '', ...words] = section.split('\n');
				return [slug.trim(), words.join(' ').trim()];
			})
		)
	};
}

function readHead(file: string): ChapterHead {
	const name = /^(\d+)-([a-z-]+)\.md$/.exec(file);
	if (!name) throw new Error(`${FOLDER}/${file}: the name must be number-slug.md`);
	const block = /^---\n([\s\S]*?)\n---/.exec(readFileSync(`${FOLDER}/${file}`, 'utf8'))?.[1] ?? '';
	const fields: Record<string, string> = Object.fromEntries(
		[...block.matchAll(/^(\w+):\s*(.*)$/gm)].map(([, key = '', value]) => [
			key,
			(value ?? '').replace(/^(['"])(.*)\1$/, '$2').replaceAll("''", "'")
		])
	);
	const parsed = v.safeParse(Frontmatter, fields);
	if (!parsed.success) throw new Error(`${FOLDER}/${file}: ${v.summarize(parsed.issues)}`);
	return { ...parsed.output, number: Number(name[1]), slug: name[2] ?? '' };
}
