import type { Coded, Facts } from '../facts.ts';
import { nameOf } from '../papers/paper-name.ts';
import { type Side, sidesIn } from '../papers/sides-in-words.ts';
import {
  hasUnreadOfProviders,
  NOW_OR_BEFORE,
  perhapsOfProviders,
  type Statement,
  sentenceOf,
  statements,
  wordsAround,
} from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { named, shownAll } from '../the-list.ts';
import { documentedOf } from './documented.ts';

/** Levels of amputations, each side for itself: `L AKA, R BKA` says two things, and the codes may have them changed over. */

interface Level {
  codes: RegExp;
  words: string;
}

/** Two levels of one limb: above and below its middle joint. */
const LIMBS: readonly (readonly [Level, Level])[] = [
  [
    { codes: /^(?:Z896[12]|S781)/, words: 'AKA|above[ -](?:the[ -])?knee|trans-?femoral' },
    { codes: /^(?:Z895[12]|S881)/, words: 'BKA|below[ -](?:the[ -])?knee|trans-?tibial' },
  ],
  [
    { codes: /^(?:Z8922|S481)/, words: 'AEA|above[ -](?:the[ -])?elbow|trans-?humeral' },
    { codes: /^(?:Z8921|S581)/, words: 'BEA|below[ -](?:the[ -])?elbow|trans-?radial' },
  ],
];

const SIDE = '(?:right|left|rt|lt|R|L|bilat(?:eral)?|b/l|both)';

const patterns = new Map<Level, RegExp>();

/** A level with the side before it or behind it, or alone. */
function patternOf(level: Level): RegExp {
  const held = patterns.get(level);
  if (held) return held;
  const { words } = level;
  const made = new RegExp(
    `\\b(?:${SIDE}[. ]+(?:leg |arm |lower extremity |upper extremity )?)?(?:${words})(?!\\w)(?:(?: amputations?)?(?: |, ?| ?\\(| of (?:the )?)(?:${SIDE})(?= leg| arm| side|[.,;)\\n]|$)(?! ?(?:AKA|BKA|AEA|BEA|above|below|trans)))?`,
    'i',
  );
  patterns.set(level, made);
  return made;
}

interface Told {
  level: Level;
  /** Empty: the words name no side. */
  sides: readonly Side[];
  statement: Statement;
}

/** Codes whose side has another level in the documents, and theirs nowhere: one finding a limb. */
export function anotherLevelTold(facts: Facts): Said[] {
  if (!facts.list.some(({ code }) => /^(?:Z89|S[4578]81)/.test(code)) || hasUnreadOfProviders(facts)) return [];
  return LIMBS.flatMap((levels): Said[] => {
    const told = levels.flatMap((level) => toldOf(facts, level));
    const wrong = facts.list.flatMap((one) => {
      const found = otherLevel(facts, one, levels, told);
      return found ? [{ one, found }] : [];
    });
    const [first, ...more] = wrong;
    return first ? [said(facts, [first.one, ...more.map(({ one }) => one)], first.found)] : [];
  });
}

function toldOf(facts: Facts, level: Level): Told[] {
  return statements(facts, perhapsOfProviders(facts), patternOf(level), NOW_OR_BEFORE)
    .filter(isOfAmputation)
    .map((statement) => ({ level, sides: sidesIn(statement.mention.span.text), statement }));
}

/** `Wound above the knee` is no amputation. */
function isOfAmputation(statement: Statement): boolean {
  const { own } = sentenceOf(statement);
  return /\b[AB][KE]A\b/i.test(own) || /\b(?:amput|prosthe|stump|absence)/i.test(wordsAround(statement));
}

function otherLevel(facts: Facts, { code }: Coded, levels: readonly Level[], told: readonly Told[]): Told | undefined {
  const own = levels.find(({ codes }) => codes.test(code));
  if (!own) return undefined;
  const side = sideOf(code);
  const isHere = ({ sides }: Told) => side === undefined || sides.length === 0 || sides.includes(side);
  const isCoded = ({ codes }: Level) =>
    facts.list.some((other) => codes.test(other.code) && (side === undefined || sideOf(other.code) === side));
  if (told.some((one) => one.level === own && isHere(one))) return undefined;
  // Z89 by side alone is CV13's, where the narrative has read it.
  const another = told.find((one) => one.level !== own && isHere(one) && !isCoded(one.level));
  const isRead = code.startsWith('S') || documentedOf(facts, { code }).length === 0;
  return another ?? (isRead ? told.find((one) => one.level === own) : undefined);
}

/** The sixth character of Z89.2-, Z89.5-, Z89.6- and of traumatic amputations. */
function sideOf(code: string): Side | undefined {
  return SIDES[code.charAt(5)];
}

const SIDES: Readonly<Record<string, Side>> = { 1: 'right', 2: 'left' };

function said(
  facts: Facts,
  codes: readonly [Coded, ...Coded[]],
  { level, statement: { paper, mention, at } }: Told,
): Said {
  const [one, ...more] = codes;
  const words = mention.span.text;
  const which = more.length === 0 ? named(facts, one) : shownAll(codes);
  const isSide = level.codes.test(one.code);
  const what = one.code.startsWith('S') && sidesIn(words).length > 0 ? 'side or level' : isSide ? 'side' : 'level';
  return {
    at: [one.at, ...more.map((each) => each.at), at],
    about: codes.map(({ shown }) => shown),
    document: paper.id,
    words,
    asks: 'replace',
    severity: 'warn',
    say: `${which}: the ${nameOf(paper.type)} gives another ${what} (“${words}”), and no document gives the coded one on that side.`,
  };
}
