import type { Coded, Facts } from '../facts.ts';
import { nameOf } from '../papers/paper-name.ts';
import { codeAndWords, isReadable, perhapsOfProviders, statements, wholePaper } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { named } from '../the-list.ts';

const NONDOMINANT = /\bnon-?\s?dominant\b/i;
const DOMINANT =
  /(?<!non-?\s?|hand )\bdominant (?:side|hemi\w*|arm|leg|limb|weakness)|\b(?:hemi\w+|weakness)[^.;\n]{0,12}\((?:right |left |[RL] )?dominant\b/i;
const RIGHT_HANDED = /\b(?:right|R)[- ]hand(?:ed|[- ](?:dominant|dominance))\b|\bRHD\b/i;
const LEFT_HANDED = /\b(?:left|L)[- ]hand(?:ed|[- ](?:dominant|dominance))\b|\bLHD\b/i;

/** A paralysis coded as of the dominant side, or of the other, where the documents say the contrary of that side. */
export function* otherDominance(facts: Facts): Iterable<Said> {
  for (const one of facts.coded('G81', 'G83.1', 'G83.2', 'G83.3', 'I69')) {
    const [, side, non] = /\baffecting (right|left) (non-?)?dominant side\b/i.exec(facts.title(one.code)) ?? [];
    if (side === undefined) continue;
    const ownHand = side.toLowerCase() === 'right' ? RIGHT_HANDED : LEFT_HANDED;
    const otherHand = side.toLowerCase() === 'right' ? LEFT_HANDED : RIGHT_HANDED;
    const [fitting, contrary] = [
      [DOMINANT, ownHand],
      [NONDOMINANT, otherHand],
    ] as const;
    const [own, against] = non === undefined ? [fitting, contrary] : [contrary, fitting];
    if (facts.papers.some(({ text }) => own.some((words) => words.test(text)))) continue;
    const [found] = against.flatMap((words) => statements(facts, perhapsOfProviders(facts), words, 'any'));
    if (!found) {
      if ((non === undefined) !== (side.toLowerCase() === 'right')) yield* notTheDefault(facts, one, side);
      continue;
    }
    const words = found.mention.span.text;
    yield {
      ...codeAndWords(one, found),
      severity: 'warn',
      asks: 'replace',
      say: `${named(facts, one)}: the ${nameOf(found.paper.type)} says “${words}”, which makes the ${side.toLowerCase()} side the ${non === undefined ? 'non-dominant' : 'dominant'} one.`,
      cite: ['OG I.C.6.a (FY2026)'],
    };
    return;
  }
}

/** No document says which hand or side is the dominant one, and the code has not what the guideline takes then. */
function* notTheDefault(facts: Facts, one: Coded, side: string): Iterable<Said> {
  const papers = perhapsOfProviders(facts);
  if (
    papers.length === 0 ||
    facts.papers.some((paper) => !isReadable(paper) || ANY_DOMINANCE.test(paper.text.replace(NOT_TOLD, ' ')))
  )
    return;
  yield {
    at: [one.at, ...papers.map(wholePaper)],
    about: [one.shown],
    severity: 'warn',
    asks: 'replace',
    say: `${named(facts, one)}: no document says which side is dominant. Then the ${side.toLowerCase()} side is taken as ${side.toLowerCase() === 'right' ? '' : 'non-'}dominant.`,
    cite: ['OG I.C.6.a (FY2026)'],
  };
}

/** A form's line that says that nothing is known of it. */
const NOT_TOLD = /\b(?:hand )?dominance:? (?:is |was )?(?:not |un)(?:\w+ )?\w+/gi;
/** Any word of the hand or side that is the dominant one. */
const ANY_DOMINANCE = /\bdominan\w*|\bnon-?dominan\w*|\bhanded\b|\b[RL]HD\b|\bambidext\w*/i;
