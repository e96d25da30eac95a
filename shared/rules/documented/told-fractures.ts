import type { Coded, Facts } from '../facts.ts';
import { namesBoneOf } from '../injuries/bones.ts';
import { isFracture } from '../injuries/injuries.ts';
import { nameOf } from '../papers/paper-name.ts';
import { witnesses } from '../papers/repeats-coding.ts';
import { isOfOtherSide } from '../papers/sides-in-words.ts';
import { clauseOf, codeAndWords, hasUnreadOfProviders, perhapsOfProviders, statements } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { named } from '../the-list.ts';

/** What a fracture's title says of the break, against what documents say: displaced or not, and how the bone broke. */

interface Value {
  title: RegExp;
  words: RegExp;
}

const KINDS: readonly { what: string; values: readonly Value[] }[] = [
  {
    what: 'displacement',
    values: [
      {
        title: /\bdisplaced\b/i,
        words: /(?<!\b(?:non|un|not|no)[ -]?)\bdisplace(?:d|ment)\b/i,
      },
      { title: /\bnondisplaced\b/i, words: /\b(?:non-?|un|not |no |without )displace(?:d|ment)\b/i },
    ],
  },
  {
    what: 'kind of break',
    values: ['comminuted', 'transverse', 'oblique', 'spiral', 'segmental'].map((word) => ({
      title: new RegExp(`\\b${word}\\b`, 'i'),
      words: new RegExp(`\\b${word}(?! (?:process|body|ramus|colon))\\b`, 'i'),
    })),
  },
];

const FRACTURE = /\b(?:fractur\w*|fxs?|fx['’]?d)\b/i;

/** Fractures whose documents have another word for the break than the title, and nowhere the title's own. */
export function anotherBreakTold(facts: Facts): Said[] {
  const fractures = facts.list.filter((one) => isFracture(one));
  if (fractures.length === 0 || hasUnreadOfProviders(facts)) return [];
  return fractures.flatMap((one) => KINDS.flatMap(({ what, values }) => against(facts, one, what, values)));
}

function against(facts: Facts, one: Coded, what: string, values: readonly Value[]): Said[] {
  const title = facts.title(one.code);
  const own = values.find((value) => value.title.test(title));
  if (!own || witnesses(facts).some(({ text }) => own.words.test(text))) return [];
  for (const other of values) {
    if (other === own || isCodedElsewhere(facts, one, other)) continue;
    const stated = statements(facts, perhapsOfProviders(facts), other.words).find((statement) => {
      const clause = clauseOf(statement);
      return FRACTURE.test(clause) && namesBoneOf(title, clause) && !isOfOtherSide(title, clause);
    });
    if (!stated) continue;
    const words = stated.mention.span.text;
    const say = `${named(facts, one)}: the ${nameOf(stated.paper.type)} gives another ${what} (“${words}”), and no document gives the coded one.`;
    return [{ ...codeAndWords(one, stated), severity: 'warn', asks: 'replace', say }];
  }
  return what === 'displacement' ? byDefault(facts, one, title) : [];
}

/** Any word of how the parts of the bone stand. */
const ANY_POSITION =
  /displac|\baligned?\b|\balignment\b|\bshift|\bangulat|\bimpacted\b|\bhairline\b|\bnon-?disp|\bND\b/i;

/** Nondisplaced, where providers tell of the break and no document of how its parts stand: then it is coded as displaced. */
function byDefault(facts: Facts, one: Coded, title: string): Said[] {
  if (!/\bnondisplaced\b/i.test(title) || facts.papers.some(({ text }) => ANY_POSITION.test(text))) return [];
  const stated = statements(facts, perhapsOfProviders(facts), FRACTURE).find((statement) =>
    namesBoneOf(title, clauseOf(statement)),
  );
  if (!stated) return [];
  const say = `${named(facts, one)}: no document says that the fracture is nondisplaced. Where nothing is said of it, a fracture is coded as displaced.`;
  const cite = ['OG I.C.19.c (FY2026)'];
  return [{ ...codeAndWords(one, stated), severity: 'warn', asks: 'replace', say, cite }];
}

/** Another fracture of the list has it: the words may be of that one. */
function isCodedElsewhere(facts: Facts, one: Coded, value: Value): boolean {
  return facts.list.some(
    (other) => other.code !== one.code && isFracture(other) && value.title.test(facts.title(other.code)),
  );
}
