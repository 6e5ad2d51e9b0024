import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

type Changed = CustomEvent<{ scenario: { investment: number } }>;

/** A page of React 19 that sets an attribute and a property, and shows what the reader does. */
function Page({ widget }: { widget: string }) {
	const [investment, setInvestment] = useState(1.2);
	const [scenario, setScenario] = useState<string | object>();
	const [heard, setHeard] = useState('');
	return createElement(
		'main',
		null,
		createElement('button', { id: 'attribute', onClick: () => setInvestment(2.4) }, 'Attribute'),
		createElement(
			'button',
			{ id: 'property', onClick: () => setScenario({ investment: 0.5 }) },
			'Property'
		),
		createElement('output', null, heard),
		createElement('ai-gold-rush', {
			widget,
			investment,
			height: 640,
			...(scenario === undefined ? {} : { scenario }),
			onscenariochange: ({ detail }: Changed) => setHeard(String(detail.scenario.investment))
		})
	);
}

const app = document.getElementById('app');
if (app) createRoot(app).render(createElement(Page, { widget: app.dataset.widget ?? '' }));
