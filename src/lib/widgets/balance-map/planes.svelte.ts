import { planeOfLevers, type ResponseMap } from '$lib/analysis';
import type { Levers } from '$lib/model';
import { analyst } from '$lib/scenario/analyst';

/** The response map last computed, and what is being computed. */
export class Planes {
	/** Replaced as a whole; may be of another plane than the reader's, so look at its `plane`. */
	latest = $state.raw<{ plane: string; map: ResponseMap }>();
	/** Share done (0 to 1) of what is being computed. */
	done = $state<number>();
	failed = $state(false);

	#asker = analyst.asker('response-map');
	#asked: string | undefined;

	/** Has the map of the plane these levers lie on computed, unless that is so or under way. */
	want(levers: Levers): void {
		const plane = planeOfLevers(levers);
		if (this.#asked === plane) return;
		this.#asked = plane;
		this.done = 0;
		this.failed = false;
		this.#asker
			.ask({ levers }, ({ done }) => (this.done = done))
			.then((map) => {
				if (!map || this.#asked !== plane) return;
				this.latest = { plane, map };
				this.done = undefined;
			})
			.catch(() => {
				if (this.#asked !== plane) return;
				this.#asked = undefined;
				this.done = undefined;
				this.failed = true;
			});
	}

	/** Nothing needs to be computed any more. */
	rest(): void {
		if (this.done === undefined) return;
		this.#asker.drop();
		this.#asked = this.latest?.plane;
		this.done = undefined;
	}
}
