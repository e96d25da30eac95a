import { openAxes } from '../icd10cm/axes.ts';
import { bilateralCode, withoutSide } from '../icd10cm/bilateral.ts';
import { areOppositeSides, namesSide } from '../icd10cm/title-words.ts';
import { anyCase } from '../pattern.ts';
import { type Documented, documentedOf, hemiplegiaOf } from './documented/documented.ts';
import { codeAndCondition, quoteOf, withoutSpans } from './documented/documented-words.ts';
import { ledOtherwise } from './documented/led-otherwise.ts';
import { lessSaid } from './documented/less-said.ts';
import { axesSaid, moreSaid } from './documented/more-said.ts';
import { isReplacedOnOtherSide } from './documented/replaced-joints.ts';
import { bothCoded } from './documented/sides-coded.ts';
import { sidesOfInjuryTold, sidesOfPlace } from './documented/sides-of-injuries.ts';
import { sideOfStroke } from './documented/sides-of-strokes.ts';
import type { Coded, Facts, Paper } from './facts.ts';
import { FRACTURE, namesBoneOf } from './injuries/bones.ts';
import { isFracture, isInjury } from './injuries/injuries.ts';
import { nameOf } from './papers/paper-name.ts';
import { witnesses } from './papers/repeats-coding.ts';
import { isOfOtherSide, sidesIn } from './papers/sides-in-words.ts';
import {
  clauseOf,
  codeAndWords,
  isClinician,
  isReadable,
  NOW_OR_BEFORE,
  type Statement,
  statements,
} from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';
import { otherPlaceSaid } from './ulcers/ulcer-places.ts';

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
  needs: ['diagnoses', 'from', 'codes'],
  reads: ['documents', 'provider-documents', 'terms'],
  check: (facts) => [
    ...bothCoded(facts),
    ...facts.list.flatMap((one) => {
      const more = axesSaid(facts, one).includes('laterality') ? moreSaid(facts, one) : [];
      if (more.length > 0) return more;
      if (!namesSide(facts.title(one.code))) return openSide(facts, one);
      const said = otherSide(facts, one);
      if (said.length > 0) return said;
      if (hemiplegiaOf(one)) return sideOfStroke(facts, one);
      if (isFracture(one)) return otherSideOfBone(facts, one);
      const led = otherSideLed(facts, one);
      if (led.length > 0) return led;
      return isInjury(one) ? otherSideTold(facts, one, sidesOfInjuryTold(facts, facts.title(one.code))) : [];
    }),
  ],
});

/** Every document that names a side for the condition names the other one, or both are named and one code says both. */
function otherSide(facts: Facts, one: Coded): Said[] {
  const alike = hemiplegiaOf(one);
  const title = facts.title(alike?.code ?? one.code);
  const all = alike ? [...documentedOf(facts, one), ...documentedOf(facts, alike)] : documentedOf(facts, one);
  const found = all.filter(({ standing }) => standing === 'current');
  const sided = found.filter(
    ({ condition: { code } }) =>
      namesSide(facts.title(code)) &&
      // The right heel says nothing of the buttock.
      (!ULCER.test(one.code) || areOfOnePart(withoutStage(title), withoutStage(facts.title(code)))),
  );
  const [first] = sided;
  if (!first) {
    const unsaid = lessSaid(facts, one).filter(({ act }) => act === 'return-to-clinician');
    return unsaid.map((said) => ({ ...said, over: ['CV20'] }));
  }
  const isOpposite = ({ condition }: Documented) => {
    const other = facts.title(condition.code);
    return areOppositeSides(title, other) && areOfOnePart(withoutStage(title), withoutStage(other));
  };
  const opposite = sided.filter(isOpposite);
  const both = facts.codes && bilateralCode(facts.codes, one.code);
  const isBoth = ({ condition }: Documented) => condition.code === both?.code;
  // "Of both knees" is read as right and left in one sentence.
  const isBeside = ({ condition }: Documented) =>
    sided.some((other) => other.fit === 'same' && other.condition.sentence === condition.sentence);
  const ofBoth = isReplacedOnOtherSide(facts, one) ? undefined : (sided.find(isBoth) ?? opposite.find(isBeside));
  if (isOtherCoded(facts, one)) return [];
  if (both && ofBoth) {
    return [
      {
        ...codeAndCondition(one, ofBoth),
        say: `${named(facts, one)}: the documents say both sides (${nameOf(ofBoth.paper.type)} “${quoteOf(ofBoth)}”), and the code for both is ${both.code} (${both.title}).`,
      },
    ];
  }
  // Toes that were read as the foot are of the other side all the same.
  const isOnOtherSide = ({ condition: { code } }: Documented) => areOppositeSides(title, facts.title(code));
  if (opposite.length === 0 || !sided.every(isOnOtherSide) || isSaidNearby(facts, one, found)) return [];
  // A scan may be what the side was coded from; and of a list of places, the side may have been read of the one before.
  if (facts.papers.some((paper) => !isReadable(paper) || hasSideAndPlace(title, withoutOthers(facts, one, paper))))
    return [];
  return [
    {
      ...codeAndCondition(one, first),
      severity: 'query',
      act: facts.isProvider(first.paper) ? 'query-provider' : 'return-to-clinician',
      say: `${named(facts, one)}: the ${nameOf(first.paper.type)} says the other side (“${quoteOf(first)}”), and no document says the coded side.`,
    },
  ];
}

/** The text of a document without the words of conditions that other codes of the list stand for: arthritis of the other hip. */
function withoutOthers(facts: Facts, one: Coded, paper: Paper): string {
  const others = facts.list.filter(({ code }) => code.slice(0, 3) !== one.code.slice(0, 3));
  const spans = others.flatMap((other) =>
    documentedOf(facts, other).flatMap((each) =>
      each.paper === paper && each.fit === 'same' ? each.condition.spans : [],
    ),
  );
  return withoutSpans(paper.text, spans);
}

/** Whether a text has the side of a title right before the place: `left lower back`. */
function hasSideAndPlace(title: string, text: string): boolean {
  const [, side = '', place = ''] = /\b(left|right) ((?:lower |upper )?\w+)\b/i.exec(title) ?? [];
  if (place === '') return false;
  return new RegExp(`\\b(?:${side}|${side[0]}t?)\\.? ${place}\\b`, 'i').test(text);
}

/** The other side is coded too. */
function isOtherCoded(facts: Facts, one: Coded): boolean {
  const title = facts.title(one.code);
  return facts.list.some(
    ({ code }) =>
      code.slice(0, 3) === one.code.slice(0, 3) &&
      areOppositeSides(title, facts.title(code)) &&
      // An ulcer of the other buttock is none of the back.
      (!one.code.startsWith('L89') || areOfOnePart(withoutStage(title), withoutStage(facts.title(code)))),
  );
}

/** What words come to together has the other side: `abscess and cellulitis of the right lower leg`. */
function otherSideLed(facts: Facts, one: Coded): Said[] {
  const led = ledOtherwise(facts).get(one);
  // An ulcer of another place is none of the other side (CH15).
  if (
    led?.how !== 'side' ||
    otherPlaceSaid(facts, one).length > 0 ||
    isSaidNearby(facts, one, documentedOf(facts, one))
  )
    return [];
  return [{ ...led.said, severity: 'query', act: 'query-provider' }];
}

/** A fracture in words that lead to no code (`open comminuted fracture R tibial shaft`): its bone, and only the other side. */
function otherSideOfBone(facts: Facts, one: Coded): Said[] {
  return otherSideTold(facts, one, sidesOfBoneTold(facts, one));
}

/** An injury in words that lead to no code: its place, and only the other side. */
function otherSideTold(facts: Facts, one: Coded, told: readonly Statement[]): Said[] {
  if (isOtherCoded(facts, one) || facts.papers.some((paper) => !isReadable(paper))) return [];
  const title = facts.title(one.code);
  const [first] = told;
  if (!first || !told.every((statement) => isOfOtherSide(title, clauseOf(statement)))) return [];
  const words = clauseOf(first).trim();
  return [
    {
      ...codeAndWords(one, first),
      words,
      severity: 'query',
      act: facts.isProvider(first.paper) ? 'query-provider' : 'return-to-clinician',
      say: `${named(facts, one)}: the ${nameOf(first.paper.type)} says the other side (“${shortened(words)}”), and no document says the coded side.`,
    },
  ];
}

/** An injury in words that lead to no code, where the code leaves the side open and all of them name one. */
function openSide(facts: Facts, one: Coded): Said[] {
  const { codes } = facts;
  const title = facts.title(one.code);
  if (
    !codes ||
    !(isInjury(one) || isFracture(one)) ||
    !openAxes(codes, one.code).some(({ axis }) => axis === 'laterality')
  )
    return [];
  // What leads to a closer code is CV14's: the side is in that code.
  if (moreSaid(facts, one).length > 0) return [];
  const all = isFracture(one) ? sidesOfBoneTold(facts, one) : sidesOfInjuryTold(facts, title);
  const told = all.filter(({ mention }) => mention.assertion.kind === 'affirmed');
  const [first] = told;
  const sides = told.flatMap((each) =>
    isFracture(one) ? sidesIn(clauseOf(each)) : sidesOfPlace(title, clauseOf(each)),
  );
  if (!first || new Set(sides).size !== 1) return [];
  const words = clauseOf(first).trim();
  return [
    {
      ...codeAndWords(one, first),
      words,
      say: `${named(facts, one)} leaves the side open; the ${nameOf(first.paper.type)} says it (“${shortened(words)}”).`,
    },
  ];
}

/** Where clinicians name the bone of a fracture, its fracture and a side in one clause. */
function sidesOfBoneTold(facts: Facts, one: Coded): Statement[] {
  const title = facts.title(one.code);
  return statements(facts, witnesses(facts).filter(isClinician), FRACTURE, NOW_OR_BEFORE).filter(
    (statement) => namesBoneOf(title, clauseOf(statement)) && sidesIn(clauseOf(statement)).length > 0,
  );
}

const LONGEST_QUOTE = 80;

function shortened(words: string): string {
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, '')} …`;
}

/** `Varicose veins of right leg with ulcer of calf`: the side stands in the sentence, though not with the words of the ulcer. */
function isSaidNearby(facts: Facts, one: Coded, found: readonly Documented[]): boolean {
  const [, side] = /\b(right|left)\b/i.exec(facts.title(one.code)) ?? [];
  if (side === undefined) return false;
  const said = side.toLowerCase() === 'right' ? SAYS_RIGHT : SAYS_LEFT;
  return found.some(
    ({ fit, paper, condition: { sentence, spans } }) =>
      fit === 'vaguer' &&
      said.test(itemAround(paper.text.slice(sentence.start, sentence.end), spans[0].start - sentence.start)),
  );
}

const SAYS_RIGHT = new RegExp(`\\b(?:${anyCase('right|rt')}|R|R[LU]E)\\b`);
const SAYS_LEFT = new RegExp(`\\b(?:${anyCase('left|lt')}|L|L[LU]E)\\b`);

/** Of a list in one line (`Pelvic fx, R wrist fx`) the item that holds an offset. */
function itemAround(sentence: string, at: number): string {
  const before = Math.max(...[',', ';'].map((mark) => sentence.lastIndexOf(mark, at)));
  const behind = sentence.slice(at).search(/[,;]/);
  return sentence.slice(before + 1, behind < 0 ? sentence.length : at + behind);
}

const ULCER = /^L(?:89|97)/;

/** The stage is another axis, and so are the depth of an ulcer and the encounter. */
function withoutStage(title: string): string[] {
  return withoutSide(title.replace(ENCOUNTER, '').replace(DEPTH, ''))
    .split(' ')
    .filter(
      (word) =>
        !/^(?:unspecified|extremit\w+|(?:non)?dominant|non|stage|\d|unstageable|side|in|of|by|with|other|)$/.test(word),
    );
}

const DEPTH =
  / (?:limited to|with) (?:breakdown of skin|fat layer exposed|necrosis of \w+|(?:muscle|bone) involvement\b.*|(?:other specified|unspecified) severity)$/i;
const ENCOUNTER = /, (?:initial|subsequent) encounter\b.*$|, sequela$/i;

/** The same words, or all of the shorter title in the longer: a pathological fracture of a femur, and one in neoplastic disease. */
function areOfOnePart(own: readonly string[], other: readonly string[]): boolean {
  const [few, many] = own.length <= other.length ? [own, other] : [other, own];
  return few.every((word) => many.includes(word));
}
