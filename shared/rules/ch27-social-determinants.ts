import type { Evidence } from '../chart/evidence.ts';
import { pattern } from '../pattern.ts';
import type { Coded, Facts } from './facts.ts';
import { isReadable, OF_NOW, statements, wordsAround } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { isWhole, listed, named } from './the-list.ts';

/** Z55–Z65. */
const SDOH = /^Z(?:5[5-9]|6[0-5])/;
const ALONE = /\b(?:lives? alone|living alone|resides? alone)\b/i;
/** A risk or an unmet need that living alone brings. */
const NEED = pattern('i')`
  \b(?:
    no (?:one|caregiver|help|support|family)|without (?:help|support|assistance|a caregiver)|unable to|cannot|can't
    |needs? (?:help|assistance)|unmet|limited (?:support|help)|isolat\w*|lonel\w*|unsafe|risk|difficult\w*
    |struggl\w*|problems?|lack\w*|neglect\w*
  )\b
`;

/** An OASIS answer that states a need, and the codes that say the same. */
interface Item {
  item: string;
  name: string;
  codes: readonly string[];
  /** `true`: a need; `false`: none; `undefined`: not answered, declined, unable. */
  need: (facts: Facts) => { has: boolean; at: Evidence } | undefined;
}

const ITEMS: readonly Item[] = [
  {
    item: 'A1255',
    name: 'lack of transportation',
    codes: ['Z59.82', 'Z75.3'],
    need: (facts) => yesNo(facts, 'A1255'),
  },
  {
    item: 'A1250',
    name: 'lack of transportation',
    codes: ['Z59.82', 'Z75.3'],
    need: (facts) => transportation(facts),
  },
  {
    item: 'B1300',
    name: 'needing help to read health material',
    codes: ['Z55.0', 'Z55.6'],
    need: (facts) => often(facts, 'B1300'),
  },
  { item: 'D0700', name: 'loneliness or isolation', codes: ['Z60.2', 'Z60.4'], need: (facts) => often(facts, 'D0700') },
];

/**
 * Social determinants (Z55–Z65): never first; living alone by itself is none; and OASIS A1255 (A1250), B1300 and D0700
 * against the codes. Any clinician may document them.
 */
export const socialDeterminants = rule({
  code: 'CH27',
  name: 'social-determinants',
  version: 1,
  severity: 'info',
  cite: ['OG I.C.21.c.17 (FY2026)', 'OG I.B.14 (FY2026)'],
  needs: ['diagnoses', 'codes'],
  reads: ['principal', 'secondary', 'documents', 'oasis:A1250|A1255|B1300|D0700'],
  *check(facts): Iterable<Said> {
    const { principal } = facts;
    if (principal && SDOH.test(principal.code)) {
      const say = `${named(facts, principal)} is a social circumstance: it is a secondary diagnosis and cannot be primary (M1021).`;
      yield { at: [principal.at], severity: 'warn', cite: ['OG I.B.14 (FY2026)'], say };
    }
    yield* livingAlone(facts);
    yield* oasis(facts);
  },
});

function* livingAlone(facts: Facts): Iterable<Said> {
  const [coded] = facts.coded('Z60.2');
  if (!coded || facts.papers.some((paper) => !isReadable(paper))) return;
  const found = statements(facts, facts.papers, ALONE, OF_NOW);
  const [first] = found;
  const isSupported = found.some((one) => NEED.test(wordsAround(one, 150)));
  if (!first || isSupported) return;
  const say = `${named(facts, coded)}: the documents say that the patient lives alone, and no risk or need that comes of it. Living alone by itself is not coded.`;
  yield { at: [coded.at, first.at], document: first.paper.id, words: first.mention.span.text, asks: 'remove', say };
}

function* oasis(facts: Facts): Iterable<Said> {
  for (const { item, name, codes, need } of ITEMS) {
    const answer = need(facts);
    if (!answer) continue;
    const [coded]: Coded[] = facts.coded(...codes);
    if (answer.has && !coded && isWhole(facts)) {
      const say = `${item} states ${name}, and no code of Z55–Z65 is in the list for it. A clinician’s documentation may support one.`;
      yield { at: [answer.at, listed(facts)], about: [item], asks: 'add', say };
    } else if (!answer.has && coded && coded.code !== 'Z602') {
      const say = `${named(facts, coded)} is coded, and ${item} states no ${name}.`;
      yield { at: [coded.at, answer.at], about: [item, coded.shown], act: 'return-to-clinician', say };
    }
  }
}

function yesNo(facts: Facts, item: string) {
  const said = facts.oasis(item);
  const value = facts.answer(item);
  return said && (value === 0 || value === 1) ? { has: value === 0, at: said.at } : undefined;
}

function transportation(facts: Facts) {
  const [a, b, none] = ['A', 'B', 'C'].map((answer) => facts.ticked('A1250', answer));
  const yes = [a, b].find((one) => one?.ticked);
  if (yes) return { has: true, at: yes.at };
  return none?.ticked ? { has: false, at: none.at } : undefined;
}

/** Often or always is a need; never or rarely is none; sometimes decides nothing. */
function often(facts: Facts, item: string) {
  const said = facts.oasis(item);
  const value = facts.answer(item);
  if (!said || value === undefined || value > 4 || value === 2) return undefined;
  return { has: value >= 3, at: said.at };
}
