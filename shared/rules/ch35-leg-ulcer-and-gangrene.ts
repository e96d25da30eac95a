import { isOf, keptApart, outOfOrder } from './chapter.ts';
import { rule, type Said } from './rule.ts';

const ULCER = ['L97', 'L89'];

/** Each cause of an ulcer that is present goes before L97; gangrene before L97 and L89; arterial codes that say the rest. */
export const legUlcerAndGangrene = rule({
  code: 'CH35',
  name: 'leg-ulcer-and-gangrene',
  version: 1,
  severity: 'error',
  cite: ['OG I.A.13 (FY2026)', 'OG I.C.12.a (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'notes'],
  reads: ['order'],
  *check(facts): Iterable<Said> {
    if (facts.isOrdered) yield* outOfOrder(facts, (_, after) => isOf(ULCER, after));
    yield* keptApart(facts, ['I96'], ['I70.26'], 'I70.26- says the gangrene.');
    yield* keptApart(
      facts,
      ['I73.9'],
      ['I70.2', 'I70.3', 'I70.4', 'I70.5', 'I70.6', 'I70.7'],
      'The atherosclerosis says more than I73.9.',
    );
  },
});
