import { expect, test } from 'vitest';
import { complaintAbout, isSupported } from '../../src/cli/node-version.js';
import packageFile from '../../package.json' with { type: 'json' };

test.each(['18.20.4', '20.0.0', '20.18.3', '21.7.3', '22.12.0', '4.9.1'])(
	'Node %s is refused in one sentence that names it and says what to do',
	(version) => {
		const complaint = complaintAbout(version);
		expect(complaint).toContain(`this is Node ${version}:`);
		expect(complaint).toContain('20.19');
		expect(complaint).toContain('https://nodejs.org');
		expect(complaint.trim().split('\n')).toHaveLength(1);
	}
);

test.each(['20.19.0', '20.20.2', '22.13.0', '22.21.1', '23.4.0', '24.0.0', '26.1.0'])(
	'Node %s is welcome',
	(version) => {
		expect(isSupported(version)).toBe(true);
		expect(complaintAbout(version)).toBe('');
	}
);

test('package.json tells npm the same as the command tells the person', () => {
	expect(packageFile.engines.node).toBe('^20.19 || >=22.13');
});
