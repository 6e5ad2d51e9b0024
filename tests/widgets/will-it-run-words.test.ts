import { expect, test } from 'vitest';
import { rowOf } from '../../src/lib/widgets/will-it-run/lists';
import { FITS } from '../../src/lib/widgets/will-it-run/measured.build';
import { verdictOf } from '../../src/lib/widgets/will-it-run/memory';
import { needIn, roomIn, whatFits } from '../../src/lib/widgets/will-it-run/nearest';
import { outlookFor } from '../../src/lib/widgets/will-it-run/outlook';
import {
	CONSTANTS,
	FORMATS,
	MACHINES,
	MODELS
} from '../../src/lib/widgets/will-it-run/running.build';
import { advice, finding, memoryWords, speedWords } from '../../src/lib/widgets/will-it-run/words';

const ALL = { models: MODELS, formats: FORMATS, machines: MACHINES };

test('every model on every machine is told in whole sentences, in one format or another', () => {
	for (const [row, model] of MODELS.entries())
		for (const [column, machine] of MACHINES.entries()) {
			const format = rowOf(FORMATS, FORMATS[(row + column) % FORMATS.length]?.id ?? '');
			const choice = { model, format, machine, text: { tokens: 2048, bytesPerNumber: 2 } };
			const need = needIn(choice, CONSTANTS);
			const room = roomIn(machine, CONSTANTS);
			const verdict = verdictOf(need.total, room);
			const outlook = outlookFor(choice, FITS, CONSTANTS.thumb);
			const said = [
				finding(choice, need.total, need.total - room.safe, verdict, outlook?.start),
				advice(choice, verdict, whatFits(choice, CONSTANTS, ALL)),
				memoryWords(choice, need, room),
				speedWords(choice, outlook)
			]
				.filter(Boolean)
				.join(' ');
			expect(said).not.toMatch(/NaN|Infinity|undefined| -\d| {2}|\*\*/);
			expect(said).toContain(model.name);
			expect(said).toContain(machine.name);
		}
});
