import { areOppositeSides, meaningfulWords, namesSide } from '../icd10cm/title-words.ts';
import { axesSaid, lessSaid, moreSaid } from './against-documents.ts';
import { documentedOf, quoteOf, wordsAt } from './documented.ts';
import { nameOf } from './documentation/item.ts';
import type { Coded, Facts } from './facts.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/**
 * The side of a code against the side that documents state: left open although someone states it, one side although only the
 * other is stated, or stated by the code alone. The side may come from any clinician. Left and right where one code says
 * both: CV11.
 */
export const sideNotAsDocumented = rule({
  code: 'CV13',
  name: 'side-not-as-documented',
  version: 1,
  severity: 'warn',
  asks: 'replace',
  cite: ['OG I.B.13 (FY2026)', 'OG I.B.14 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'documents'],
  check: (facts) =>
    facts.list.flatMap((one) => {
      if (axesSaid(facts, one).includes('laterality')) return moreSaid(facts, one);
      return namesSide(facts.title(one.code)) ? otherSide(facts, one) : [];
    }),
});

/** Every document that names a side for the condition names the other one. */
function otherSide(facts: Facts, one: Coded): Said[] {
  const title = facts.title(one.code);
  const found = documentedOf(facts, one).filter(({ standing }) => standing === 'current');
  const sided = found.filter(({ condition }) => namesSide(facts.title(condition.code)));
  const [first] = sided;
  if (!first) return lessSaid(facts, one).filter(({ act }) => act === 'return-to-clinician');
  const isOther = sided.every(({ condition }) => {
    const other = facts.title(condition.code);
    return areOppositeSides(title, other) && withoutSide(title) === withoutSide(other);
  });
  // The other side may be coded as well.
  if (!isOther || facts.list.some(({ code }) => code !== one.code && areOppositeSides(title, facts.title(code)) && code.slice(0, 3) === one.code.slice(0, 3)))
    return [];
  return [
    {
      at: [one.at, ...wordsAt(first)],
      about: [one.shown],
      document: first.paper.id,
      words: quoteOf(first),
      severity: 'query',
      act: facts.isProvider(first.paper) ? 'query-provider' : 'return-to-clinician',
      say: `${named(facts, one)}: the ${nameOf(first.paper.type)} says the other side (“${quoteOf(first)}”), and no document says the coded one.`,
    },
  ];
}

/** What a title says apart from the side and the stage, which is another axis. */
function withoutSide(title: string): string {
  return meaningfulWords(title)
    .filter((word) => !/^(?:right|left|dominant|non|unilateral|stage|\d|unstageable|side)$/.test(word))
    .join(' ');
}
