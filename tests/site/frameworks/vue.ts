import { createApp, h, ref } from 'vue';

type Changed = CustomEvent<{ scenario: { investment: number } }>;

const app = document.getElementById('app');

/** A page of Vue 3 that sets an attribute and a property, and shows what the reader does. */
createApp({
	setup() {
		const investment = ref(1.2);
		const scenario = ref<object>();
		const heard = ref('');
		return () => [
			h('button', { id: 'attribute', onClick: () => (investment.value = 2.4) }, 'Attribute'),
			h(
				'button',
				{ id: 'property', onClick: () => (scenario.value = { investment: 0.5 }) },
				'Property'
			),
			h('output', heard.value),
			h('ai-gold-rush', {
				widget: app?.dataset.widget,
				investment: investment.value,
				height: 640,
				...(scenario.value === undefined ? {} : { scenario: scenario.value }),
				onScenariochange: ({ detail }: Changed) => {
					heard.value = String(detail.scenario.investment);
				}
			})
		];
	}
}).mount('#app');
