// @ts-check
// Written so that even a very old Node can read it: this file must speak before anything newer fails.

/**
 * Can this site be built and tested on that version of Node?
 * @param {string} version such as '20.19.0', without a leading v
 * @returns {boolean}
 */
export function isSupported(version) {
	var parts = version.split('.').map(Number);
	var major = parts[0] || 0;
	var minor = parts[1] || 0;
	if (major === 20) return minor >= 19;
	if (major === 22) return minor >= 13;
	return major > 22;
}

/**
 * One sentence for someone whose Node is too old, or '' when it is not.
 * @param {string} version such as '18.0.0'
 * @returns {string}
 */
export function complaintAbout(version) {
	if (isSupported(version)) return '';
	return (
		'The AI Gold Rush needs Node 20.19 or newer (in the 22 line, 22.13 or newer), and this is Node ' +
		version +
		': install a current one from https://nodejs.org and run the command again.'
	);
}

/** Ends the process with that sentence when this Node is too old. */
export function refuseOldNode() {
	var complaint = complaintAbout(process.versions.node);
	if (!complaint) return;
	console.error(complaint);
	process.exit(1);
}
