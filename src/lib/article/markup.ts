/**
 * Stands, in the browser, for markup that only the server draws. Not empty: Svelte passes an empty `{@html}` over without
 * skipping what the server put there, and the whole page would be drawn anew.
 */
export const AS_THE_SERVER_DREW_IT = ' ';
