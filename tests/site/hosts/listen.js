// @ts-check
{
	/** What the elements of this page have said, for the test to read. @type {object[]} */
	const heard = [];
	Object.assign(window, { heard });
	for (const type of ['ready', 'scenariochange', 'error'])
		addEventListener(type, (event) => {
			if (!(event instanceof CustomEvent) || !(event.target instanceof Element)) return;
			heard.push({ type, id: event.target.id, .../** @type {object} */ (event.detail) });
		});
}
