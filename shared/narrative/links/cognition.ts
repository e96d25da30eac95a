import { assertionOf } from '../assertion/assertion.ts';
import { matchesIn } from '../reading/find.ts';
import type { Reading } from '../reading/reading.ts';
import { type Candidate, statedCandidate } from '../standing/candidate.ts';

const FUNCTION =
  '(?:(?:short|long)[- ]?term |(?:ST|LT|immediate|delayed|working|sustained|selective|divided|alternating|visual|verbal|new) )?(?:attention|concentration|memory|STM|recall|exec(?:utive)?\\.? (?:function(?:s|ing)?|fxns?|skills)|problem[- ]solving|planning|sequencing|organi[sz]ation|visuo-?spatial(?: skills)?)';
const AND = '(?:, ?and |,? ?& ?|, ?| and |/)';
const LIST = `${FUNCTION}(?:${AND}${FUNCTION})*`;
const WEAK =
  '(?:impaired|impairments?|deficits?|decreased|reduced|diminished|poor|weak|difficult(?:y|ies)|problems|trouble)';
/** `Deficits: attention, memory, executive function`, `mod impairments in STM and problem solving`. */
const LED = new RegExp(
  `\\b${WEAK}(?: (?:noted|seen|found|identified|areas?|persist|include|including|are|in|of|with))*:? ?(${LIST})\\b(?! (?:intact|WNL|WFL|good|improv|strateg|aid|tasks?|book|log|care|clinic|for|of))`,
  'gi',
);
/** `Memory & exec fxn deficits`, `attention and planning impaired`. */
const TRAILED = new RegExp(
  `\\b(${LIST})(?: (?:is|are|remains?|still|mildly|moderately|severely|mild|mod|moderate|severe|and))*:? (?:deficits?|impaired|impairments?|decreased|poor|reduced)\\b`,
  'gi',
);

const CODES: readonly (readonly [named: RegExp, code: string])[] = [
  [/attention|concentration/i, 'R41.840'],
  [/memory|STM|recall/i, 'R41.3'],
  [/visuo/i, 'R41.842'],
  [/exec|solving|planning|sequencing|organi/i, 'R41.844'],
];
/** What leaves single functions impaired; a dementia impairs them by what it is. */
const LEAVES = /^(?:I6[0-39]|Z86\.73|S06|Z87\.820|G93\.1|C71|G35|G04|Z86\.61)/;
const INTEGRAL_TO = /^(?:F0[1-5]|G30|G31)/;

/**
 * The functions that a list calls impaired, each for itself (R41.840, R41.3, R41.842, R41.844), of who had a stroke or an injury
 * of the brain. Of a stroke they become what it left (stroke-links.ts).
 */
export function withCognition(reading: Reading, found: readonly Candidate[]): readonly Candidate[] {
  if (!found.some(({ code }) => LEAVES.test(code)) || found.some(({ code }) => INTEGRAL_TO.test(code))) return found;
  const added = new Map<string, Candidate>();
  for (const pattern of [LED, TRAILED])
    for (const { 0: words, 1: list = '', index } of matchesIn(reading, pattern)) {
      const start = index + words.indexOf(list);
      if (assertionOf(reading, start, start + list.length).kind !== 'affirmed') continue;
      for (const [named, code] of CODES) {
        const at = list.search(named);
        if (at === -1 || added.has(code) || found.some((one) => one.code === code)) continue;
        added.set(code, statedCandidate(reading, code, start, start + list.length));
      }
    }
  return [...found, ...added.values()];
}
