import type { ForecasterId } from '$lib/networks/forecasters';

/** How each kind of cell is named, drawn and spoken of. */
export const KINDS: Record<
	ForecasterId,
	{ label: string; spoken: string; color: string; mark: 'dot' | 'ring' | 'square' }
> = {
	liquid: { label: 'Liquid', spoken: 'the liquid cell', color: 'var(--accent)', mark: 'dot' },
	plain: { label: 'Plain', spoken: 'a plain cell', color: 'var(--second)', mark: 'square' },
	timed: {
		label: 'Plain with gaps',
		spoken: 'a plain cell told the gaps',
		color: 'var(--third)',
		mark: 'ring'
	}
};
