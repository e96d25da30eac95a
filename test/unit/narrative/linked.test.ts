import { describe, expect, test } from 'vitest';
import { STEPS } from '../../../shared/narrative/linked.ts';
import { readNote } from '../../../shared/narrative/reading/reading.ts';
import type { Candidate } from '../../../shared/narrative/standing/candidate.ts';
import { lexiconOn } from '../../../shared/narrative/terms/lexicon.ts';
import { shippedEditions } from '../../shipped.ts';

const codes = lexiconOn(await shippedEditions(), '2026-06-01')?.codes;
if (!codes) throw new Error('no codes');

/** Says much of what the steps look for beside a code. */
const reading = readNote(
  [
    'Diabetes type 1, left-handed man with residual left-sided weakness since the stroke, no LOC, polio with weak leg and brace.',
    'Wound R hand with cellulitis, MRSA grew from the culture, septic left knee, antibiotic spacer, explanted, acute rejection.',
    'Fragility fracture per endocrine, no falls; metastatic to bone and liver, myeloma; exposed tendon, bone and fat in the ulcer.',
    'Dyskinesia, wearing off, impaired attention and memory, quadriplegia from SCI C5 complete, 8 month old infant, 3 falls in 2 months.',
    'Steroid-induced, due to prednisone, obstructing, arm swelling after surgery, cesarean incision, postpartum, stump, POD 3.',
  ].join('\n'),
);

/** A candidate whose words are the whole note, with every axis open. */
const candidate = (code: string): Candidate => ({
  code,
  complete: true,
  head: code.slice(0, 3),
  spans: [{ start: 0, end: 9, text: reading.text }],
  section: 'assessment',
  assertion: 'affirmed',
  missing: ['laterality', 'stage', 'type', 'site', 'acuity'],
  competing: [],
  match: 3,
});

describe('a step is not asked about codes of chapters that it does not name', () => {
  // Injuries are two thirds of the list, and alike.
  const all = codes
    .lines()
    .filter(({ code }, i) => codes.isValid(code) && (!/^[ST]/.test(code) || i % 10 === 0))
    .map(({ code }) => candidate(code));
  /** From all over the list, so that few of a lot are alike. */
  const lotsOf = (list: readonly Candidate[]) => {
    const lots: Candidate[][] = Array.from({ length: Math.ceil(list.length / 30) }, () => []);
    list.forEach((one, i) => {
      lots[i % lots.length]?.push(one);
    });
    return lots;
  };

  test.each(STEPS.filter(([chapters]) => chapters !== '' && chapters.length < 26))('%s', (chapters, step) => {
    const others = all.filter(({ code }) => !chapters.includes(code.charAt(0)));
    const changed = lotsOf(others).filter((lot) => {
      const now = step(lot, { reading, codes, day: '2026-06-01' });
      return now.length !== lot.length || now.some((one, i) => one.code !== lot[i]?.code);
    });
    expect(changed.flat().map(({ code }) => code)).toEqual([]);
  });
});
