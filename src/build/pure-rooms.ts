import type { Plugin } from 'vite';

/** Rooms whose modules only say what things are: loading one does nothing to the world around it. */
const PURE = /\/src\/lib\/(model|analysis|networks|facts|charts|export)\/[^?]*\.ts$/;

/**
 * Tells the bundler that a module of these rooms may be left out when nothing asks for what it exports. Without it a
 * table joined from several (the model's parameters with their words and sources, 10 kB after compression) would be
 * carried to every page that only wants to run the model.
 */
export function pureRooms(): Plugin {
	return {
		name: 'pure-rooms',
		enforce: 'pre',
		transform(code, id) {
			return PURE.test(id) ? { code, map: null, moduleSideEffects: false } : null;
		}
	};
}
