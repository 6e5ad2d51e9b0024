/* Keeps the messages of every frame, with who sent them. */
window.heard = [];
addEventListener('message', ({ origin, data }) => window.heard.push({ origin, ...data }));
