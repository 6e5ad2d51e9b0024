import { toCsv } from '$lib/export/csv';
import { download } from '$lib/export/picture';
import type { OutcomeKey, World } from '$lib/model';
import { analyst } from '$lib/scenario/analyst';
import { fetchMembers } from '$lib/scenario/members';
import { drawsTable } from './draws-table';

/** Whoever asks again before the file is there gets one file, of what was asked last. */
const asker = analyst.asker('draws');

/** Has every draw of the outcomes in a world computed and saves them as a file. */
export async function saveDraws(world: World, outcomes: OutcomeKey[]): Promise<void> {
	const draws = await asker.ask({ levers: world.levers, outcomes, model: world });
	if (!draws) return;
	const table = drawsTable(draws, await fetchMembers(), world);
	download('scenario-chart-draws.csv', toCsv(table), 'text/csv');
}
