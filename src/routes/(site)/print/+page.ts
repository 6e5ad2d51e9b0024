/** Nothing on paper can be pressed: the edition is drawn by the server and needs no script. */
export const csr = false;
