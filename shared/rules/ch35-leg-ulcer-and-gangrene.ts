import { isOf, keptApart, outOfOrder } from './chapter.ts';
import type { Coded, Facts } from './facts.ts';
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
  *check(facts): Iterable<Said> {
    if (facts.isOrdered)
      yield* outOfOrder(facts, (before, after) => isOf(ULCER, after) && !isAside(facts, before, after));
    yield* keptApart(facts, ['I96'], ['I70.26'], 'I70.26- says the gangrene.');
    yield* keptApart(
      facts,
      ['I73.9'],
      ['I70.2', 'I70.3', 'I70.4', 'I70.5', 'I70.6', 'I70.7'],
      'The atherosclerosis says more than I73.9.',
    );
  },
});

/** Venous insufficiency asks for the ulcer "if applicable" only: another cause before the ulcer may be the whole of it. */
function isAside({ list }: Facts, before: Coded, after: Coded): boolean {
  const causes = ['E08', 'E09', 'E10', 'E11', 'E13'].flatMap((category) => [`${category}.621`, `${category}.622`]);
  const isOther = (one: Coded) => isOf([...causes, 'I70', 'I83', 'I87.0', 'I87.3'], one);
  return isOf(['I87.2'], before) && list.some((one) => one.place < after.place && isOther(one));
}
