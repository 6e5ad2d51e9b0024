// @ts-check
{
	/** Figures to choose from, by id, and how many there are to be. */
	const widgets = (new URLSearchParams(location.search).get('widgets') ?? '').split(',');
	const main = document.getElementById('fifty');
	for (let index = 0; index < 50; index++) {
		const words = document.createElement('p');
		words.id = `before-${index}`;
		words.textContent = `Before figure ${index}.`;
		const figure = document.createElement('ai-gold-rush');
		figure.id = `figure-${index}`;
		figure.setAttribute('widget', widgets[index % widgets.length] ?? '');
		figure.setAttribute('height', '900');
		main?.append(words, figure);
	}
}
