/* Keeps what the elements of this page say. */
window.heard = [];
for (const type of ['ready', 'scenariochange', 'error'])
	addEventListener(type, (event) => {
		if (event instanceof CustomEvent)
			window.heard.push({ type, id: event.target.id, ...event.detail });
	});
