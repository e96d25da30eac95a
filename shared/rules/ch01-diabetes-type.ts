import { pattern } from '../pattern.ts';
import type { Facts } from './facts.ts';
import { hasUnreadOfProviders, NOT_DENIED, perhapsOfProviders, statements, wordsAround } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

const DIABETES = /\b(?:diabet(?:es|ic)\w*|t?[12]?dm(?: ?[12])?|n?iddm)\b/i;
/** Type 1 by its names. "Insulin dependent" is none: the Index sends it to the type. */
const TYPE_1 =
  /\b(?:type ?-?(?:1|i|one)\b(?! ?(?:ami|mi\b|myocardial))|t1dm?|dm ?-?(?:type )?(?:1|i)\b|iddm type 1|juvenile(?:[- ]onset)? diabet\w*|autoimmune diabet\w*|lada|latent autoimmune|brittle diabet\w*|islet|gad ?-?(?:65)? antibod\w*)/i;
const TYPE_2 =
  /\b(?:type ?-?(?:2|ii|two)\b(?! ?(?:ami|mi\b|myocardial))|t2dm?|dm ?-?(?:type )?(?:2|ii)\b|adult[- ]onset diabet\w*|niddm)/i;

/**
 * Diabetes coded as type 1 where providers name no type or type 2, and as type 2 where they name type 1 only. A type that
 * is not stated is E11; insulin does not make it type 1.
 */
export const diabetesType = rule({
  code: 'CH01',
  name: 'diabetes-type',
  version: 1,
  severity: 'error',
  asks: 'replace',
  cite: ['OG I.C.4.a.2 (FY2026)', 'OG I.C.4.a.3 (FY2026)'],
  needs: ['diagnoses', 'codes', 'provider-documents'],
  *check(facts): Iterable<Said> {
    const [one] = facts.coded('E10');
    const [two] = facts.coded('E11');
    if ((one && two) || hasUnreadOfProviders(facts)) return;
    if (!one && !two) {
      yield* otherThanSaid(facts);
      return;
    }
    const { diabetes, type1, type2 } = namedTypes(facts);
    if (one && type1.length === 0) {
      const [said] = type2.length > 0 ? type2 : diabetes;
      if (!said) return;
      const why =
        type2.length > 0
          ? `a provider’s document says “${said.mention.span.text}”`
          : 'no provider’s document states the type: that is E11.-, and insulin does not make it type 1';
      const say = `${named(facts, one)}: ${why}.`;
      yield { at: [one.at, said.at], about: [one.shown], document: said.paper.id, words: said.mention.span.text, say };
    }
    const [said] = type1;
    if (!two || !said || type2.length > 0) return;
    const say = `${named(facts, two)}: providers’ documents name type 1 only (“${said.mention.span.text}”).`;
    yield { at: [two.at, said.at], about: [two.shown], document: said.paper.id, words: said.mention.span.text, say };
  },
});

/** Another specified diabetes is coded, and providers name neither a type nor what it comes from: that is E11.-. */
function otherThanSaid(facts: Facts): Said[] {
  const [other] = facts.coded('E13');
  if (!other || facts.coded('E89.1', 'Z90.41', 'E84', 'K86').length > 0) return [];
  const papers = perhapsOfProviders(facts);
  const [found] = statements(facts, papers, DIABETES, NOT_DENIED);
  if (!found || papers.some(({ text }) => TYPE_1.test(text) || TYPE_2.test(text) || SPECIFIED.test(text))) return [];
  return [
    {
      at: [other.at, found.at],
      about: [other.shown],
      document: found.paper.id,
      words: found.mention.span.text,
      severity: 'warn',
      say: `${named(facts, other)}: no provider’s document states the type or what it comes from: that is E11.-.`,
    },
  ];
}

/** What makes a diabetes another specified one. */
const SPECIFIED = pattern('i')`
  \b(?:
    secondary|other (?:specified )?(?:types? of )?diabet\w*|pancrea\w*|type ?-?3c?|mody|mitochondr\w*|genetic|monogenic|neonatal
    |post-?(?:transplant|procedur\w*|surg\w*)|ketosis[- ]prone|flatbush|steroid\w*
    |(?:drug|steroid|prednisone)[- ]induced|cushing\w*|cystic fibrosis|hemochromatosis|1\.5|double|mixed|due to
    |caused by
  )\b
`;

function namedTypes(facts: Facts) {
  const papers = perhapsOfProviders(facts);
  const diabetes = statements(facts, papers, DIABETES, NOT_DENIED);
  const typed = (pattern: RegExp) =>
    statements(facts, papers, pattern, NOT_DENIED).filter((one) => DIABETES.test(wordsAround(one)));
  return { diabetes, type1: typed(TYPE_1), type2: typed(TYPE_2) };
}
