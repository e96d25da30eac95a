import { isOf, outOfOrder } from './chapter.ts';
import type { Coded, Facts } from './facts.ts';
import { resultsOf } from './papers/laboratory.ts';
import { inPaper } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { isWhole, listed, named } from './the-list.ts';

/** Weight diagnoses that a BMI goes with: obesity, malnutrition, underweight, cachexia, eating and growth disorders. */
const WEIGHT = (
  'E40 E41 E42 E43 E44 E45 E46 E64.0 E64.3 E65 E66 E67 E68 E88.1 E88.82 E88.A F50 F98.2 O25 O99.21 O99.84 P05 P92 ' +
  'R62 R63 R64 Z98.84'
).split(' ');

/** BMI stands behind a weight diagnosis of the provider, never first, and in the range of a figure that a document gives. */
export const bmiWithoutDiagnosis = rule({
  code: 'CH26',
  name: 'bmi-without-diagnosis',
  version: 1,
  severity: 'error',
  cite: ['OG I.B.14 (FY2026)', 'OG I.C.21.c.3 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes'],
  reads: ['notes', 'order', 'secondary', 'provider-documents'],
  *check(facts): Iterable<Said> {
    const [bmi] = facts.coded('Z68');
    if (!bmi) return;
    if (bmi === facts.principal) {
      yield { at: [bmi.at], say: `${named(facts, bmi)} is secondary only: the weight diagnosis goes first.` };
      return;
    }
    yield* otherFigure(facts, bmi);
    if (!facts.list.some((one) => isOf(WEIGHT, one))) {
      if (!isWhole(facts)) return;
      const say = `${named(facts, bmi)} goes with a reportable weight diagnosis of the provider, and none is in the list.`;
      yield { at: [bmi.at, listed(facts)], about: [bmi.shown], asks: 'add', say, act: 'query-provider' };
    } else if (facts.isOrdered) {
      yield* outOfOrder(facts, (before, after) => isOf(WEIGHT, before) && isOf(['Z68'], after));
    }
  },
});

/** The documents give the body mass index as a figure, and none of them lies in the range of the code. */
function* otherFigure(facts: Facts, bmi: Coded): Iterable<Said> {
  const range = rangeOf(facts.title(bmi.code));
  const figures = range
    ? resultsOf(facts, 'bmi|body mass index').filter(({ value }) => value >= 8 && value <= 120)
    : [];
  const [first] = figures;
  if (!range || !first || figures.some(({ value }) => value >= range.from && value < range.below)) return;
  yield {
    at: [bmi.at, ...figures.slice(0, 3).map((one) => inPaper(one.paper, one))],
    about: [bmi.shown, 'figure'],
    document: first.paper.id,
    words: first.text,
    severity: 'warn',
    asks: 'replace',
    say: `${named(facts, bmi)}: the documents give another figure (“${first.text}”).`,
    cite: ['OG I.B.14 (FY2026)'],
  };
}

/** `40.0-44.9`, `19.9 or less`, `70 or greater`; percentiles of children have none. */
function rangeOf(title: string): { from: number; below: number } | undefined {
  const [, from, to] = /(\d{1,2}(?:\.\d)?)-(\d{1,2}(?:\.\d)?)/.exec(title) ?? [];
  if (from !== undefined && to !== undefined) return { from: Number(from), below: Number(to) + TENTH };
  const [, most] = /(\d{1,2}(?:\.\d)?) or less/i.exec(title) ?? [];
  if (most !== undefined) return { from: 0, below: Number(most) + TENTH };
  const [, least] = /(\d{1,2}(?:\.\d)?) or greater/i.exec(title) ?? [];
  return least === undefined ? undefined : { from: Number(least), below: Number.POSITIVE_INFINITY };
}

/** Titles end a tenth below the next range. */
const TENTH = 0.1;
