// @ts-check
{
	/** The messages of every frame of this page, with who sent them, for the test to read. @type {object[]} */
	const heard = [];
	Object.assign(window, { heard });
	addEventListener('message', ({ origin, data }) =>
		heard.push({ origin, .../** @type {object} */ (data) })
	);
}
