import type { Equations, Parameters, Stocks } from '../types';

/**
 * Products: how AI gets built into what people use.
 * Integration follows an S of Gompertz; usefulness, trust and spending speed it up, a high markup slows it down.
 */
export function products(
	{ logIntegration, auditCoverage }: Stocks,
	{ markupScale, trustFromAudits, integrationSpendingElasticity, integrationRate }: Parameters,
	{ worldGdp }: Equations<'setting'>,
	{ labMoney }: Equations<'talent'>,
	{ computeConcentration }: Equations<'market'>,
	{ usefulness, leadAdvantage }: Equations<'capital'>
) {
	/** 1 · markup. Price over cost that a lead and few rivals allow. */
	const markup = 1 + markupScale * leadAdvantage * Math.sqrt(computeConcentration / 0.125);
	/** 1 · trust. What audits do for adoption. */
	const trust = 1 + trustFromAudits * (auditCoverage - 0.2);
	/** 1 · integ. What spending other than on compute does for adoption. */
	const integrationSpending = Math.pow(
		labMoney / worldGdp / 0.003 + 0.02,
		integrationSpendingElasticity
	);
	/** 1/year. Growth of product integration. */
	const logIntegrationChange =
		integrationRate *
		usefulness *
		-logIntegration *
		trust *
		integrationSpending *
		Math.pow(markup / 1.5, -0.25);

	return { markup, trust, integrationSpending, logIntegrationChange };
}
