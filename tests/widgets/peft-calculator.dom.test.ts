import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import PeftCalculator from '../../src/lib/widgets/PeftCalculator.svelte';

afterEach(cleanup);

const heading = () => screen.getByRole('heading', { level: 2 }).textContent.replace(/\s+/g, ' ');
const choose = (label: string, value: string) =>
	fireEvent.change(screen.getByLabelText(label), { target: { value } });
const slide = (label: string, value: string) =>
	fireEvent.input(screen.getByLabelText(label), { target: { value } });

test('says what is trained, what is held, and whether one card may do', () => {
	render(PeftCalculator);
	expect(heading()).toContain('LoRA, rank 16, trains 0.085% of Llama 3.1 8B');
	expect(heading()).toContain('one RTX 4090 24 GB may do');
});

test('frozen at four bits, the same model surely fits the same card', async () => {
	render(PeftCalculator);
	await choose('Method', 'qlora');
	expect(heading()).toContain('on 4 bits');
	expect(heading()).toContain('one RTX 4090 24 GB does');
});

test('the count known from papers comes out: LLaMA 7B, rank 8, queries and values', async () => {
	const { container } = render(PeftCalculator);
	await choose('Model', 'llama-2-7b');
	await slide('Rank of the adapter', '8');
	expect(container.querySelector('.summary')?.textContent).toContain('4,194,304 of 6,738,415,616');
});

test('all weights need more cards than an adapter does', async () => {
	render(PeftCalculator);
	await choose('Method', 'full');
	expect(heading()).toMatch(
		/Full fine-tuning of Llama 3.1 8B holds at least [\d.]+ GB: it takes at least \d+ of/
	);
	await choose('Card', 'b200-180');
	expect(heading()).toContain('one B200');
});

test('a price of one’s own is reckoned with until another card is chosen', async () => {
	const { container } = render(PeftCalculator);
	const summary = () => container.querySelector('.summary')?.textContent ?? '';
	const before = summary();
	await slide('Dollars for an hour of it', '6');
	expect(summary()).not.toBe(before);
	await choose('Card', 'h100-80-sxm');
	expect(screen.getByLabelText<HTMLInputElement>('Dollars for an hour of it').value).toBe('4.76');
});

test('where no rank is meant, none is asked for', async () => {
	render(PeftCalculator);
	await choose('Method', 'prompt-tuning');
	expect(screen.getByLabelText('Trained tokens')).toBeTruthy();
	await choose('Method', 'ia3');
	expect(screen.queryByLabelText('Rank of the adapter')).toBeNull();
	expect(screen.queryByLabelText('Trained tokens')).toBeNull();
});
