import { describe, expect, test } from 'vitest';
import { leversOf } from '$lib/model';
import { decode, encode, type Shared } from '$lib/scenario/link';

/**
 * Links as they were handed out. A published link is a promise: this table only ever grows. Whatever changes in the
 * site, each of these must go on restoring what it restored on the day it was written.
 */
const GOLDEN: Record<string, Partial<Shared>> = {
	'': {},
	'?v=1&investment=1.5': { levers: { ...leversOf('status-quo'), investment: 1.5 } },
	'?v=1&openness=0.6&year=2035': {
		levers: { ...leversOf('status-quo'), openness: 0.6 },
		year: 2035
	},
	'?v=1&scenario=open-commons': { scenario: 'open-commons', levers: leversOf('open-commons') },
	'?v=1&scenario=open-commons&investment=1.5&openness=0.6&year=2035': {
		scenario: 'open-commons',
		levers: { ...leversOf('open-commons'), investment: 1.5, openness: 0.6 },
		year: 2035
	},
	'?v=1&scenario=winner-takes-all&antitrust=-0.5&release-delay=24': {
		scenario: 'winner-takes-all',
		levers: { ...leversOf('winner-takes-all'), antitrust: -0.5, releaseDelay: 24 }
	},
	'?v=1&scenario=public-compute&public-compute=30&policy-start=2029&policy-ramp=0.5': {
		scenario: 'public-compute',
		levers: {
			...leversOf('public-compute'),
			publicCompute: 30,
			policyStart: 2029,
			policyRamp: 0.5
		}
	},
	'?v=1&scenario=bubble-bursts&outcome=ai-investment&outcome=academic-talent-share': {
		scenario: 'bubble-bursts',
		levers: leversOf('bubble-bursts'),
		outcomes: ['aiInvestment', 'academicTalentShare']
	},
	'?v=1&scenario=alternative-paradigms&compare=open-commons': {
		scenario: 'alternative-paradigms',
		levers: leversOf('alternative-paradigms'),
		compare: 'open-commons'
	},
	'?v=1&compare=a:investment:0.5,academic-pay:2': {
		compare: {
			levers: { ...leversOf('status-quo'), investment: 0.5, academicPay: 2 },
			parameters: {},
			cuts: []
		}
	},
	'?v=1&parameter=algorithmicDifficulty:0.5&cut=pace-capability&outcome=capability&view=difference':
		{
			parameters: { algorithmicDifficulty: 0.5 },
			cuts: ['pace-capability'],
			outcomes: ['capability'],
			views: ['difference']
		},
	'?v=1&compare=a:openness:0.9,algorithmicDifficulty:0.5,cut:pace-capability': {
		compare: {
			levers: { ...leversOf('status-quo'), openness: 0.9 },
			parameters: { algorithmicDifficulty: 0.5 },
			cuts: ['pace-capability']
		}
	},
	'?v=1&commercial-pressure=0.7&transparency-mandate=1&collaboration=0.3&efficiency-research=0.2&alternative-research=0.3':
		{
			levers: {
				...leversOf('status-quo'),
				commercialPressure: 0.7,
				transparencyMandate: 1,
				collaboration: 0.3,
				efficiencyResearch: 0.2,
				alternativeResearch: 0.3
			}
		}
};

describe('links handed out in version 1', () => {
	for (const [link, expected] of Object.entries(GOLDEN)) {
		const complete: Shared = {
			scenario: 'status-quo',
			levers: leversOf('status-quo'),
			parameters: {},
			cuts: [],
			outcomes: [],
			views: [],
			...expected
		};
		test(`“${link}” restores what it restored, without a word`, () => {
			expect(decode(link)).toEqual({ shared: complete, notices: [] });
		});
		test(`what “${link}” restores is written as that link again`, () => {
			const parameters = (text: string) => [...new URLSearchParams(text)].sort().join('&');
			expect(parameters(encode(complete))).toBe(parameters(link));
		});
	}

	test('a link begins with its version, then the scenario, then what differs', () => {
		const link = encode({
			scenario: 'open-commons',
			levers: { ...leversOf('open-commons'), investment: 1.5 },
			outcomes: ['frontierCost'],
			year: 2035,
			compare: 'bubble-bursts'
		});
		expect(link).toBe(
			'?v=1&scenario=open-commons&investment=1.5&outcome=frontier-cost&year=2035&compare=bubble-bursts'
		);
	});
});
