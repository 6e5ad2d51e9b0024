import { describe, expect, it } from 'vitest';
import { CELL_SOURCES, DIMENSIONS, DISCLOSURES, KNOWN_LINES } from '$lib/facts/disclosure.build';
import { TABLE as CELLS } from '$lib/facts/tables/model-disclosure';
import { TABLE as MODELS } from '$lib/facts/tables/landmark-models';
import { TABLE as TREND } from '$lib/facts/tables/disclosure-trend';

describe('what landmark models disclosed', () => {
	it('has every cell that has a row, and nothing where none could be verified', () => {
		const drawn = DISCLOSURES.flatMap((model) => model.cells);
		expect(drawn).toHaveLength(MODELS.read().length * DIMENSIONS.length);
		expect(drawn.filter((cell) => cell !== null)).toHaveLength(CELLS.read().length);
		const apertus = DISCLOSURES.find((model) => model.id === 'apertus-70b');
		expect(apertus?.cells[DIMENSIONS.indexOf('hardware')]).toBeNull();
	});

	it('is in order of release, each model with sources that exist', () => {
		const months = DISCLOSURES.map((model) => model.released);
		expect(months).toEqual([...months].sort());
		for (const { name, sources } of DISCLOSURES) {
			expect(sources.length, name).toBeGreaterThan(0);
			for (const place of sources) expect(CELL_SOURCES[place]?.url, name).toMatch(/^https:/);
		}
	});

	it('says of every weak cell why it is weak, and never says so of a strong one', () => {
		const weak = CELLS.read().filter((cell) => cell.confidence === 'low');
		expect(weak.length).toBeGreaterThan(0);
		const doubts = DISCLOSURES.flatMap((model) => model.cells).filter((cell) => cell?.[2]);
		expect(doubts).toHaveLength(weak.length);
	});

	it('uses no shorthand of the sources in the words that readers see', () => {
		for (const { id, evidence, doubt } of CELLS.read())
			expect(`${evidence} ${doubt}`, id).not.toMatch(/FMTI|OSAI|OUC|licen[c]e|\de\d\d/);
	});

	it('refuses a cell of a model nobody knows, and a cell that stands twice under two names', () => {
		const head = 'id,model,dimension,disclosed,evidence,source_ids,confidence,doubt\n';
		expect(() => CELLS.read(`${head}a-weights,a,weights,yes,Open,fmti-repo,high,\n`)).toThrow(
			'row 2, column model: is not in landmark-models.csv'
		);
		expect(() => CELLS.read(`${head}again,gpt-4,weights,yes,Open,fmti-repo,high,\n`)).toThrow(
			'row 2, column id: is not the model and the dimension'
		);
	});
});

describe('what is known of all notable models', () => {
	it('fell for every item from 2021 to 2025', () => {
		expect(KNOWN_LINES).toHaveLength(5);
		for (const { dimension, points } of KNOWN_LINES) {
			const at = (year: number) => points.find((point) => point.year === year)?.share ?? NaN;
			expect(at(2025), dimension).toBeLessThan(at(2021));
		}
	});

	it('leaves out the years in which hardly anybody recorded whether code is open', () => {
		const code = KNOWN_LINES.find((line) => line.dimension === 'training-code');
		expect(code?.points[0]?.year).toBe(2019);
		const uncoded = TREND.read().find((row) => row.id === '2017-training-code');
		expect((uncoded?.uncoded ?? 0) / (uncoded?.models ?? 1)).toBeGreaterThan(0.5);
	});

	it('never counts more models than there are', () => {
		const head = 'id,year,dimension,known,uncoded,models,source_ids,confidence\n';
		expect(() => TREND.read(`${head}a,2020,parameters,60,,50,epoch-notable-2026,medium\n`)).toThrow(
			'counts more models than there are'
		);
		expect(() =>
			TREND.read(`${head}a,2020,training-code,6,,50,epoch-notable-2026,medium\n`)
		).toThrow('is given for training code and for nothing else');
	});
});
