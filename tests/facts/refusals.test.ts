import { expect, test } from 'vitest';
import { TABLE as CAPITAL } from '$lib/facts/tables/capital-spending';
import { TABLE as CHIP_PRICES } from '$lib/facts/tables/chip-prices';
import { TABLE as CHIPS } from '$lib/facts/tables/chips';
import { TABLE as REVENUE } from '$lib/facts/tables/company-revenue';
import { TABLE as OWNERS } from '$lib/facts/tables/compute-owners';
import { TABLE as DECODE_RUNS } from '$lib/facts/tables/decode-runs';
import { TABLE as DEVICES } from '$lib/facts/tables/devices';
import { TABLE as LARGEST_RUNS } from '$lib/facts/tables/largest-runs-gap';
import { TABLE as LIQUID } from '$lib/facts/tables/liquid-results';
import { TABLE as MEMORY_RULES } from '$lib/facts/tables/memory-rules';
import { TABLE as ACCESS } from '$lib/facts/tables/model-access';
import { TABLE as NEURO_SYMBOLIC } from '$lib/facts/tables/neuro-symbolic-results';
import { TABLE as MAKERS } from '$lib/facts/tables/notable-model-makers';
import { TABLE as GAP } from '$lib/facts/tables/open-closed-gap';
import { TABLE as HUB } from '$lib/facts/tables/open-model-hub';
import { TABLE as OPEN_MODELS } from '$lib/facts/tables/open-models';
import { TABLE as PEFT_RUNS } from '$lib/facts/tables/peft-runs';
import { TABLE as RESEARCH } from '$lib/facts/tables/research-output';
import { TABLE as TALENT } from '$lib/facts/tables/talent';
import { TABLE as TOKENS } from '$lib/facts/tables/token-prices';
import { changed } from './read-rows';

/** Slips an editor could make: a piece of a table, what it became, the column to blame, what the build says, the table. */
test.each([
	[
		'185000000000,180000000000',
		'158000000000,180000000000',
		'low_usd',
		'exceeds the value',
		CAPITAL
	],
	['low,"One analyst’s sum, read in another’s account"', 'low,', 'doubt', 'must say why', CAPITAL],
	['80598000000', '8059800000', 'amount_usd', 'below the plausible range', CAPITAL],
	['rental-contract,2.35', 'purchase,2.35', 'usd', 'mixes up an hour of rent', CHIP_PRICES],
	[',2.49,4.5,', ',2.49,,', 'usd', 'needs a price or both ends', CHIP_PRICES],
	['989.4,1979', '9894,1979', 'dense_16_bit_tflops', 'above the plausible range', CHIPS],
	['2307,4614', '2307,461', 'dense_8_bit_tflops', 'is slower than at 16 bits', CHIPS],
	['47000000000', '470000000000', 'amount_usd', 'above the plausible range', REVENUE],
	[',1020727,', ',10207270,', 'own_design_h100e', 'exceeds all the owner has', OWNERS],
	[',low,Far below', ',high,Far below', 'doubt', 'cannot carry a doubt', DECODE_RUNS],
	[
		',low,"Memory assumed, and how fast it is read not confirmed",',
		',low,,',
		'doubt',
		'must say why',
		DEVICES
	],
	['6.74e24', '6.74e26', 'other_flop', 'exceeds the run', LARGEST_RUNS],
	[',0.839,', ',83.9,', 'value', 'is not plausible in share', LIQUID],
	['0.65,0.5,1.0', '6.5,0.5,1.0', 'high', 'is below the value', MEMORY_RULES],
	[',38,15,30,13,', ',38,15,30,31,', 'total', 'is not the sum of its parts', ACCESS],
	[',13,10,19,', ',13,14,19,', 'unrestricted', 'exceeds all open weights', ACCESS],
	[',28,42,', ',82,42,', 'value', 'exceeds what can be reached', NEURO_SYMBOLIC],
	[',13,,2,8,', ',13,,9,8,', 'largest_with_industry', 'exceeds the number looked at', MAKERS],
	[',12,,,months', ',120,,,months', 'gap', 'is not plausible in months', GAP],
	['3.5,1.1,5.3', '3.5,1.1,3.3', 'high', 'is below the value', GAP],
	[',81,percent', ',810,percent', 'value', 'a share cannot exceed 100', HUB],
	['62,10,52,1024', '62,10,25,1024', 'local_layers', 'does not make up all layers', OPEN_MODELS],
	['62,10,52,1024', '62,10,52,', 'window', 'stands exactly where', OPEN_MODELS],
	['22190763520', '235190763520', 'active_parameters', 'exceeds', OPEN_MODELS],
	['22.29,14.4', '2.229,14.4', 'average_gb', 'exceeds the value', PEFT_RUNS],
	[',,2016,', ',2017,2016,', 'to_year', 'lies before the first year', RESEARCH],
	[
		',250000000,,usd',
		',250000000,,usd-per-year',
		'value',
		'is not plausible in usd-per-year',
		TALENT
	],
	[',85000,135000,', ',85000,13500,', 'high', 'is below the value', TALENT],
	[',2,12,', ',12,2,', 'output_usd', 'is below the price of reading', TOKENS]
] as const)(
	'“%s” turned into “%s” is refused: %s %s',
	(piece, other, column, problem, { name, read }) => {
		const slip = () => read(changed(name, piece, other));
		expect(slip).toThrow(`column ${column}: `);
		expect(slip).toThrow(problem);
	}
);
