/** Something people come from or go to. */
export type Place = { id: string; label: string };
/** How many go from one place to another. */
export type Stream = { from: string; to: string; value: number };

/** A place as a bar: its top and height in px. */
export type Bar = { id: string; value: number; top: number; height: number };
/** A stream as a band between two columns: its upper edge at either end, and its height, in px. */
export type Band = Stream & { fromTop: number; toTop: number; height: number };

export type Layout = { sources: Bar[]; targets: Bar[]; bands: Band[] };

const sum = (streams: readonly Stream[]) =>
	streams.reduce((total, stream) => total + stream.value, 0);

/**
 * Two columns of bars with bands between them: every bar is as high as all that flows through it, and bands leave and arrive
 * in the order of the places, so that none crosses another without need. `perUnit` px for each unit of flow, `gap` px between bars.
 */
export function layBands(
	from: readonly string[],
	to: readonly string[],
	streams: readonly Stream[],
	perUnit: number,
	gap: number
): Layout {
	const column = (ids: readonly string[], end: 'from' | 'to'): Bar[] => {
		let top = 0;
		return ids.map((id) => {
			const value = sum(streams.filter((stream) => stream[end] === id));
			const bar = { id, value, top, height: value * perUnit };
			top += bar.height + gap;
			return bar;
		});
	};
	const [sources, targets] = [column(from, 'from'), column(to, 'to')];
	const left = new Map(sources.map((bar) => [bar.id, bar.top]));
	const arrived = new Map(targets.map((bar) => [bar.id, bar.top]));
	const bands = from.flatMap((source) =>
		to.flatMap((target) =>
			streams
				.filter((stream) => stream.from === source && stream.to === target)
				.map((stream) => {
					const height = stream.value * perUnit;
					const [fromTop = 0, toTop = 0] = [left.get(source), arrived.get(target)];
					left.set(source, fromTop + height);
					arrived.set(target, toTop + height);
					return { ...stream, fromTop, toTop, height };
				})
		)
	);
	return { sources, targets, bands };
}

/** A band as a path: level where it leaves and where it arrives. */
export function bandShape({ fromTop, toTop, height }: Band, left: number, right: number): string {
	const middle = (left + right) / 2;
	const at = (px: number) => Math.round(px * 10) / 10;
	return (
		`M${at(left)},${at(fromTop)}C${at(middle)},${at(fromTop)} ${at(middle)},${at(toTop)} ${at(right)},${at(toTop)}` +
		`V${at(toTop + height)}C${at(middle)},${at(toTop + height)} ${at(middle)},${at(fromTop + height)} ${at(left)},${at(fromTop + height)}Z`
	);
}
