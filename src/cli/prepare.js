// @ts-check
// Runs before the commands of everyday work (dev, build, check, …): is Node new enough, are the tools there?
import { refuseOldNode } from './node-version.js';

refuseOldNode();
const { main } = await import('./commands.js');
const { ensureInstalled } = await import('./install.js');

await main(ensureInstalled);
