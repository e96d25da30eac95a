import type { Coded, Facts } from '../facts.ts';
import { burnDegree, burnPlace } from '../injuries/burn-codes.ts';
import { isSequela } from '../injuries/injuries.ts';
import { distinctOf } from '../pairs.ts';
import { nameOf } from '../papers/paper-name.ts';
import {
  codeAndWords,
  hasUnreadOfProviders,
  perhapsOfProviders,
  type Statement,
  statements,
} from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { brokenGuidelines } from '../sequence/broken.ts';
import { named, shownAll } from '../the-list.ts';

/** Burns and corrosions beside each other, and their extent (guideline I.C.19.d). */

/** Burns of T20–T25 that are there now: what a healed one left is coded beside them (I.C.19.d.8). */
function current(facts: Facts): Coded[] {
  return distinctOf(facts).filter((one) => burnDegree(one) !== undefined && !isSequela(one));
}

/** The highest degree goes first among several burns. Only a burn as primary is known to be the reason for care (d.1.a). */
export function highestDegreeFirst(facts: Facts): Said[] {
  const isReason = facts.principal !== undefined && isBurn(facts.principal);
  return brokenGuidelines(facts, isBurn).map(({ before: [highest], after, said }) => ({
    ...said,
    ...(isReason ? {} : { severity: 'warn' as const }),
    say: `${named(facts, highest)} goes before ${named(facts, after)}: of several burns the one of the highest degree is first.`,
  }));
}

function isBurn(one: Coded): boolean {
  return burnDegree(one) !== undefined;
}

/** Of one place and side only the highest degree is coded. */
export function degreesOfOnePlace(facts: Facts): Said[] {
  const places = Map.groupBy(
    current(facts).filter(({ code }) => code[4] !== '9'),
    burnPlace,
  );
  return [...places.values()].flatMap((same): Said[] => {
    const [highest, ...lower] = same.sort((a, b) => (burnDegree(b) ?? 0) - (burnDegree(a) ?? 0));
    const less = lower.filter((one) => highest && burnDegree(one) !== burnDegree(highest));
    const [one, ...more] = less;
    if (!highest || !one) return [];
    return [
      {
        at: [one.at, ...more.map(({ at }) => at), highest.at],
        asks: 'remove',
        say: `${named(facts, highest)} says the highest degree of this place: ${shownAll(less)} is not coded with it.`,
        cite: ['OG I.C.19.d.2 (FY2026)'],
      },
    ];
  });
}

/** A burn of no site beside one whose site is known. */
export function siteUnsaid(facts: Facts): Said[] {
  const [vague] = facts.coded('T30');
  const [known] = current(facts);
  if (!vague || !known) return [];
  return [
    {
      at: [vague.at, known.at],
      severity: 'warn',
      asks: 'remove',
      say: `${named(facts, vague)} leaves the site open, and ${named(facts, known)} says it: T30 is for burns whose site nobody documents.`,
      cite: ['OG I.C.19.d.5 (FY2026)'],
    },
  ];
}

const BODY = '(?:TBSA|BSA|body surface(?: area)?|(?:of (?:the |his |her )?)?(?:total )?body)';
const DEGREE = '(?:third|3rd)[ -]degree|full[ -]thickness|deep burns?';
const PERCENT = '(\\d{1,2})(?:\\.\\d+)? ?(?:%|percent)';
const TOTAL = new RegExp(
  `(?<![\\d.])${PERCENT} (?:total )?${BODY}\\b|\\b(?:T?BSA|body surface(?: area)?)(?: (?:burn\\w*|involved|of|is|was|approx\\w*|about))*[:= ~]+${PERCENT}`,
  'i',
);
const DEEP = new RegExp(`(?<![\\d.])${PERCENT} (?:\\w+ )?(?:${DEGREE})`, 'i');

/** Where providers write how much of the body surface is burned. */
export function extentTold(facts: Facts): Statement[] {
  return statements(facts, perhapsOfProviders(facts), TOTAL);
}

/** T31 and T32: with the family of the burns, for burns that are there now, and of the extent that documents give. */
export function extent(facts: Facts): Said[] {
  return facts.coded('T31', 'T32').flatMap((one) => [...besideBurns(facts, one), ...asDocumented(facts, one)]);
}

function besideBurns(facts: Facts, one: Coded): Said[] {
  const burns = facts.coded('T20', 'T21', 'T22', 'T23', 'T24', 'T25');
  if (burns.length === 0) return [];
  const now = burns.filter((burn) => !isSequela(burn));
  const [healed] = burns;
  if (now.length === 0 && healed) {
    const say = `${named(facts, one)} is for current burns, and ${shownAll(burns)} is the sequela of one.`;
    return [{ at: [one.at, healed.at], asks: 'remove', say, cite: ['OG I.C.19.d.6 (FY2026)'] }];
  }
  const [first] = now;
  const isOfFamily = ({ code }: Coded) => Number(code[3]) > 3 === one.code.startsWith('T32');
  if (!first || now.some(isOfFamily)) return [];
  const say = `${named(facts, one)} is the extent of ${one.code.startsWith('T32') ? 'corrosions (T31 is that of burns)' : 'burns (T32 is that of corrosions)'}, and the list has ${shownAll(now)}.`;
  return [{ at: [one.at, first.at], asks: 'replace', say, cite: ['OG I.C.19.d.6 (FY2026)'] }];
}

/** The percents that providers write, all in another ten than the code's. */
function asDocumented(facts: Facts, one: Coded): Said[] {
  if (hasUnreadOfProviders(facts)) return [];
  const papers = perhapsOfProviders(facts);
  const parts = [
    { what: 'extent of body surface', words: TOTAL, tens: Number(one.code[3]) },
    { what: 'extent of third degree burns', words: DEEP, tens: Number(one.code[4] ?? Number.NaN) },
  ];
  for (const { what, words, tens } of parts) {
    const told = statements(facts, papers, words).map((statement) => ({ statement, tens: tensOf(words, statement) }));
    const [first] = told;
    if (!first || Number.isNaN(tens) || told.some((each) => each.tens === tens)) continue;
    const { statement } = first;
    return [
      {
        ...codeAndWords(one, statement),
        asks: 'replace',
        severity: 'warn',
        say: `${named(facts, one)}: the ${nameOf(statement.paper.type)} gives another ${what} (“${statement.mention.span.text}”).`,
        cite: ['OG I.C.19.d.6 (FY2026)'],
      },
    ];
  }
  return [];
}

function tensOf(words: RegExp, { mention }: Statement): number {
  const [, one, other] = words.exec(mention.span.text) ?? [];
  return Math.floor(Number(one ?? other) / 10);
}
