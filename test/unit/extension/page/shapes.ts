import { describe, expect, it } from 'vitest';
import { FLAGS } from '../../../charts/risk-flags.ts';
import { readPage } from './read-page.ts';

/** A page, and what a nurse reads on it: readings as `field=value`, and what the panel says was seen and not read. */
export interface Shape {
  name: string;
  html: string;
  reads?: string[];
  doubts?: string[];
}

/** One test a page: exactly these readings and doubts, in alphabetical order. */
export function readsShapes(shapes: Record<string, Shape[]>): void {
  describe.each(Object.entries(shapes))('%s', (_, rows) => {
    it.each(rows)('$name', ({ html, reads = [], doubts = [] }) => {
      expect(readPage(`<body>${html}</body>`)).toEqual({ readings: [...reads].sort(), doubts });
    });
  });
}

export const BATHING = [
  'Able to bathe self in shower or tub independently',
  'With the use of devices, is able to bathe self or in shower or tub independently',
  'Able to bathe in shower or tub with the intermittent assistance of another person',
  'Able to participate in bathing self in shower or tub, but requires presence of another person',
  'Unable to use the shower or tub, but able to bathe self independently',
  'Unable to use the shower or tub, but able to participate in bathing self',
  'Unable to participate effectively in bathing and is bathed totally by another person',
];

export const RISKS = [
  'History of falls (2 or more falls – or any fall with an injury – in the past 12 months)',
  'Unintentional weight loss of a total of 10 pounds or more in the past 12 months',
  'Multiple hospitalizations (2 or more) in the past 6 months',
  'Multiple emergency department visits (2 or more) in the past 6 months',
  'Decline in mental, emotional, or behavioral status in the past 3 months',
  'Reported or observed history of difficulty complying with any medical instructions',
  'Currently taking 5 or more medications',
  'Currently reports exhaustion',
  'Other risk(s) not listed in 1 - 8',
  'None of the above',
];

/** The readings of all ten flags of M1033, with these answers (1 to 10) said to be so. */
export function flagsWith(...yes: number[]): string[] {
  return FLAGS.map((flag, i) => `M1033_HOSP_RISK_${flag}=${yes.includes(i + 1) ? '1' : '0'}`);
}
