import { expect, test } from 'vitest';
import { withStyles } from '../../src/build/linked-styles';

const CHUNKS = {
	page: { imports: ['figures', 'frame'], css: ['page.css'] },
	figures: { imports: ['core'], dynamicImports: ['later'], css: ['figures.css'] },
	frame: { imports: ['core', 'figures'], css: ['frame.css'] },
	later: { imports: ['frame'], css: [] },
	core: {}
};

test('a page names the style of all it imports, what it builds on first, each once', () => {
	expect(withStyles(CHUNKS).page?.css).toEqual(['figures.css', 'frame.css', 'page.css']);
});

test('what is imported for later brings its style to itself, not to the page', () => {
	const listed = withStyles(CHUNKS);
	expect(listed.later?.css).toEqual(['figures.css', 'frame.css']);
	expect(listed.figures?.css).toEqual(['figures.css']);
	expect(listed.core).toEqual({});
});

test('chunks that import each other come to an end', () => {
	const round = { one: { imports: ['two'], css: ['1'] }, two: { imports: ['one'], css: ['2'] } };
	expect(withStyles(round)).toEqual({
		one: { imports: ['two'], css: ['2', '1'] },
		two: { imports: ['one'], css: ['1', '2'] }
	});
});
