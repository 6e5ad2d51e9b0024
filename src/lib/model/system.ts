import { alternatives } from './sectors/alternatives';
import { capital } from './sectors/capital';
import { focus } from './sectors/focus';
import { frontier } from './sectors/frontier';
import { hardware } from './sectors/hardware';
import { ideas } from './sectors/ideas';
import { knowledge } from './sectors/knowledge';
import { market } from './sectors/market';
import { openEcosystem } from './sectors/open-ecosystem';
import { openness } from './sectors/openness';
import { oversight } from './sectors/oversight';
import { products } from './sectors/products';
import { setting } from './sectors/setting';
import { talent } from './sectors/talent';
import type { Equations, Levers, Parameters, Stocks } from './types';

/**
 * Every equation that moves the world, at a time: who takes what from whom. Read it as the causal diagram.
 * The clock runs the same equations from `fused.generated.ts`, which a test holds to these.
 */
export function system(
	time: number,
	stocks: Stocks,
	levers: Levers,
	parameters: Parameters,
	start: Equations<'beginning'>
) {
	const now = setting(time, levers, parameters);
	const chips = hardware(time, stocks, parameters, start, now);
	const edge = frontier(stocks, parameters, start, chips);
	const people = talent(time, stocks, parameters, start, now, chips);
	const aims = focus(stocks, parameters, now, people);
	const sharing = openness(stocks, parameters, now, edge);
	const checks = oversight(stocks, parameters, now, chips, aims);
	const field = market(stocks, parameters, now, chips, edge);
	const others = alternatives(stocks, parameters, start, aims);
	const algorithms = ideas(stocks, parameters, start, now, edge, aims, sharing, field);
	const pool = knowledge(stocks, parameters, start, edge, aims);
	const money = capital(stocks, parameters, now, chips, edge, aims, sharing, field);
	const uses = products(stocks, parameters, now, people, field, money);
	const commons = openEcosystem(
		stocks,
		parameters,
		start,
		now,
		chips,
		edge,
		aims,
		others,
		algorithms,
		money
	);
	return {
		setting: now,
		hardware: chips,
		frontier: edge,
		talent: people,
		focus: aims,
		openness: sharing,
		oversight: checks,
		market: field,
		alternatives: others,
		ideas: algorithms,
		knowledge: pool,
		capital: money,
		products: uses,
		openEcosystem: commons
	};
}
