import { areAcuteAndChronic } from '../icd10cm/acute-and-chronic.ts';
import { combinedCode } from '../icd10cm/combined-code.ts';
import type { Coded, Facts } from './facts.ts';
import { distinctOf } from './pairs.ts';
import { nameOf } from './papers/paper-name.ts';
import { perhapsOfProviders, statements } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { isWhole, named } from './the-list.ts';

/**
 * One condition coded as acute and as chronic: the acute one goes first; where one code says both, it stands alone. Documented
 * as both and coded as one, where the index has an entry for each. Acute
 * kidney failure and chronic kidney disease are two conditions, in the order of the circumstances.
 */
export const acuteAndChronic = rule({
  code: 'CV12',
  name: 'acute-and-chronic',
  version: 1,
  severity: 'warn',
  cite: ['OG I.B.8 (FY2026)', 'OG I.B.9 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes'],
  reads: ['order', 'secondary', 'provider-documents'],
  check: (facts) => {
    const list = distinctOf(facts);
    const chronic = list.filter(({ code }) => /\bchronic\b/i.test(facts.title(code)));
    const acute = list.filter(({ code }) => /\bacute\b/i.test(facts.title(code)));
    return [...acute.flatMap((one) => chronic.flatMap((other) => said(facts, one, other))), ...oneOfTwo(facts)];
  },
});

/** Conditions with an entry for acute and one for chronic at the same level of the index (coding-rules.md CV-12). */
const TWO = [
  { of: 'osteomyelitis', acute: ['M86.0', 'M86.1', 'M86.2'], chronic: ['M86.3', 'M86.4', 'M86.5', 'M86.6'] },
  { of: 'pancreatitis', acute: ['K85'], chronic: ['K86.0', 'K86.1'] },
  { of: 'bronchitis', acute: ['J20'], chronic: ['J41', 'J42', 'J44'] },
  { of: 'cystitis', acute: ['N30.0'], chronic: ['N30.1', 'N30.2'] },
].map((one) => ({
  ...one,
  both: new RegExp(
    `\\b(?:acute (?:and|&|\\+|on|upon|superimposed on) chronic|chronic (?:and|&|with) acute) (?:\\w+ )?${one.of}\\b`,
    'i',
  ),
}));

/** A provider documents it as acute and as chronic at once, and the list has one of the two. */
function oneOfTwo(facts: Facts): Said[] {
  return TWO.flatMap(({ of, both, acute, chronic }): Said[] => {
    const [one] = facts.coded(...acute);
    const [other] = facts.coded(...chronic);
    const coded = one ?? other;
    if (!coded || (one && other) || !isWhole(facts)) return [];
    const [found] = statements(facts, perhapsOfProviders(facts), both);
    if (!found) return [];
    const words = found.mention.span.text;
    return [
      {
        at: [coded.at, found.at],
        about: [coded.shown, of],
        document: found.paper.id,
        words,
        asks: 'add',
        say: `${named(facts, coded)}: the ${nameOf(found.paper.type)} says “${words}”. Both are coded, the acute one first, and the ${one ? 'chronic' : 'acute'} one is not in the list.`,
      },
    ];
  });
}

function said(facts: Facts, acute: Coded, chronic: Coded): Said[] {
  if (!facts.codes || !areAcuteAndChronic(facts.title(acute.code), facts.title(chronic.code))) return [];
  const both = combinedCode(facts.codes, acute.code, chronic.code);
  const about = { at: [acute.at, chronic.at], about: [acute.shown, chronic.shown] } as const;
  if (both) {
    return [
      {
        ...about,
        asks: 'replace',
        say: `${named(facts, acute)} and ${named(facts, chronic)}: ${both.code} says both and is coded alone.`,
        quote: `${both.code} ${both.title}`,
        over: ['CV11'],
      },
    ];
  }
  if (!facts.isOrdered || acute.place < chronic.place) return [];
  return [{ ...about, say: `${named(facts, acute)} goes before ${named(facts, chronic)}: the acute one is first.` }];
}
