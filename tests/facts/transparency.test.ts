import { describe, expect, it } from 'vitest';
import { EDITIONS, LAST_INDICATORS, TRANSPARENCY_SOURCES } from '$lib/facts/transparency.build';
import { TABLE as INDICATORS } from '$lib/facts/tables/transparency-indicators';
import { TABLE as SCORES } from '$lib/facts/tables/transparency-scores';

const total = (scores: number[]) => scores.reduce((sum, one) => sum + one, 0);

describe('the transparency index', () => {
	it('has 100 questions in each of three editions', () => {
		expect(EDITIONS.map(({ year }) => year)).toEqual([2023, 2024, 2025]);
		for (const { year, subdomains } of EDITIONS)
			expect(total(subdomains.map(({ indicators }) => indicators)), String(year)).toBe(100);
	});

	// The totals as its authors published them; here they are sums of what stands in the table.
	it.each([
		[2023, 'Meta', 54],
		[2023, 'OpenAI', 48],
		[2023, 'Amazon', 12],
		[2024, 'BigCode', 85],
		[2024, 'AI21 Labs', 75],
		[2024, 'Google', 47],
		[2025, 'IBM', 95],
		[2025, 'Anthropic', 46],
		[2025, 'Mistral', 18],
		[2025, 'xAI', 14]
	])('in %i gives %s %i points', (year, name, points) => {
		const edition = EDITIONS.find((one) => one.year === year);
		const developer = edition?.developers.find((one) => one.name === name);
		expect(total(developer?.scores ?? [])).toBe(points);
	});

	it('counts an answer in the list of questions as often as in the scores', () => {
		const answers = SCORES.read().filter(({ edition }) => edition === 2025);
		const bySubdomain = new Map<string, number>();
		for (const { subdomain, score } of answers)
			bySubdomain.set(subdomain, (bySubdomain.get(subdomain) ?? 0) + score);
		for (const { subdomain, met } of INDICATORS.read())
			bySubdomain.set(subdomain, (bySubdomain.get(subdomain) ?? NaN) - met);
		for (const [subdomain, left] of bySubdomain) expect(left, subdomain).toBe(0);
	});

	it('lists the questions from the least to the most answered, with names where these are few', () => {
		const met = LAST_INDICATORS.map((one) => one.met);
		expect(met).toEqual([...met].sort((a, b) => a - b));
		expect(met[0]).toBe(0);
		expect(met.at(-1)).toBe(13);
		for (const { met: count, by, name } of LAST_INDICATORS)
			expect(by.length, name).toBe(count <= 2 ? count : 0);
	});

	it('is credited as its license asks', () => {
		expect(TRANSPARENCY_SOURCES[0]?.credit).toBe('Foundation Model Transparency Index, CC BY 4.0');
	});

	it('refuses more answers than questions, and a count that its list of names belies', () => {
		const head =
			'id,edition,developer,model,domain,subdomain,indicators,score,source_ids,confidence\n';
		expect(() => SCORES.read(`${head}a,2025,IBM,,model,Risks,5,6,fmti-repo,high\n`)).toThrow(
			'is more than there are indicators'
		);
		const other = 'id,indicator,domain,subdomain,met,scored,met_by,source_ids,confidence\n';
		expect(() => INDICATORS.read(`${other}a,A,model,Risks,2,13,IBM,fmti-repo,high\n`)).toThrow(
			'is not how many are named in met_by'
		);
	});
});
