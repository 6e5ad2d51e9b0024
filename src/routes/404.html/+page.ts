/** A file of exactly this name, for static servers; plain HTML, since it is handed out at any depth. */
export const trailingSlash = 'never';
export const csr = false;
