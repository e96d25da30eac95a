import { openAxes } from '../../icd10cm/axes.ts';
import type { CodeSet } from '../../icd10cm/code-set.ts';
import { assertionIn } from '../assertion/assertion.ts';
import type { Token } from '../reading/tokens.ts';
import { attach } from './attach.ts';
import type { Condition } from './condition.ts';
import type { Match } from './match.ts';
import { SIDE_WORDS } from './modifier-words.ts';
import { CONTRACTED, JOINTS } from './place-heads.ts';
import { spansOf } from './spans-of.ts';
import { AND } from './tiers.ts';

type Joints = typeof JOINTS;

/** Vertebrae of the chest and the loins, and the header of their fractures (Tabular S22.0-, S32.0-). */
const VERTEBRAE: readonly (readonly [word: RegExp, fractures: string])[] = [
  [/^t1$/, 'S22.01'],
  [/^t2$/, 'S22.02'],
  [/^t3$/, 'S22.03'],
  [/^t4$/, 'S22.04'],
  [/^t[56]$/, 'S22.05'],
  [/^t[78]$/, 'S22.06'],
  [/^t(?:9|10)$/, 'S22.07'],
  [/^t1[12]$/, 'S22.08'],
  [/^l1$/, 'S32.01'],
  [/^l2$/, 'S32.02'],
  [/^l3$/, 'S32.03'],
  [/^l4$/, 'S32.04'],
  [/^l5$/, 'S32.05'],
];
/** A wedge of them: `compression fractures of T12 and L1`. */
const WEDGED: Joints = VERTEBRAE.map(([word, header]) => [word, `${header}0`]);

/** Conditions that lists give to several joints or vertebrae, and their code by these. */
const JOINTS_OF: readonly (readonly [head: RegExp, joints: Joints])[] = [
  [/^M1[679]/, JOINTS],
  [/^M24\.5/, CONTRACTED],
  [/^S[23]2\.0\d0$/, WEDGED],
  [/^S[23]2\.0\d$/, VERTEBRAE],
];

/** A joint of a list: the words of its side, of the joint, and the head that it has. */
interface Item {
  sides: readonly Token[];
  joint: Token;
  head: string;
}

/**
 * The other joints of a list that a condition is said of: `OA of the left knee and right hip`, `right hip and left knee OA`. A
 * side that stands before the first joint goes with those that follow without one of their own (`left hip and knee OA`).
 * @returns one condition for each joint that the phrase itself does not take in
 */
export function furtherJoints(text: string, codes: CodeSet, match: Match): Condition[] {
  const joints = JOINTS_OF.find(([head]) => head.test(match.codes[0] ?? ''))?.[1];
  if (joints === undefined) return [];
  return [...itemsBefore(text, match, joints), ...itemsBehind(text, match, joints)].flatMap((item) =>
    conditionOf(text, codes, match, item),
  );
}

function itemsBehind(text: string, { sentence: { tokens }, tokens: { from, to } }: Match, joints: Joints): Item[] {
  const found: Item[] = [];
  let at = to;
  // `T12 compression fracture and L1 radiculopathy`: a list of vertebrae begins at one.
  if ((joints === WEDGED || joints === VERTEBRAE) && headOf(joints, tokens[to - 1]) === undefined) return [];
  while (SIDE_WORDS.has(tokens[at]?.word ?? '')) at++;
  // `OA of the right hip and knee`: the side within the phrase, or right behind it.
  let sides: readonly Token[] = tokens.slice(from, at).filter(isSide);
  while (at < tokens.length) {
    const isAnd = AND.has(tokens[at]?.word ?? '');
    if (!isAnd && !/[,&+/]/.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0))) break;
    const first = isAnd ? at + 1 : at;
    let here = first;
    while (isBefore(tokens[here])) here++;
    const joint = tokens[here];
    const head = joint && headOf(joints, joint);
    if (!joint || head === undefined || OF_ANOTHER.test(tokens[here + 1]?.word ?? '')) break;
    if (here > first) sides = tokens.slice(first, here).filter(isSide);
    found.push({ sides, joint, head });
    at = here + 1;
  }
  return found;
}

/** What else a vertebra may have: `compression fracture T12 and L1 stenosis`. */
const OF_ANOTHER =
  /^(?:radicul\w*|stenosis|spondyl\w*|dis[ck]|herniat\w*|level|pain|nerve|root|laminectomy|fusion|kyphoplasty|lesion|met|mets|metastas\w*|osteo\w*|weakness)$/;

/** Joints before the last one, which is the phrase's own. */
function itemsBefore(text: string, { sentence: { tokens }, tokens: { from, to } }: Match, joints: Joints): Item[] {
  let last = from;
  // The phrase may begin with its joint; between them: `both knees and right shoulder with osteoarthritis`.
  while (last < to && headOf(joints, tokens[last]) === undefined && SIDE_WORDS.has(tokens[last]?.word ?? '')) last++;
  if (headOf(joints, tokens[last]) === undefined) {
    last = from - 1;
    if (/^(?:with|w|w\/|have|has)$/.test(tokens[last]?.word ?? '')) last--;
  }
  if (headOf(joints, tokens[last]) === undefined) return [];
  let at = last;
  const items: { sides: Token[]; joint: Token; head: string }[] = [];
  while (true) {
    while (isBefore(tokens[at - 1])) at--;
    const isAnd = AND.has(tokens[at - 1]?.word ?? '');
    const before = isAnd ? at - 2 : at - 1;
    const isListed = isAnd || /[,&+/]/.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0));
    const joint = tokens[before];
    const head = joint && headOf(joints, joint);
    if (!isListed || !joint || head === undefined) break;
    let first = before;
    while (isBefore(tokens[first - 1])) first--;
    items.unshift({ sides: tokens.slice(first, before).filter(isSide), joint, head });
    at = first;
  }
  // `Left shoulder, hip and knee OA`
  let sides: readonly Token[] = [];
  return items.map((item) => {
    if (item.sides.length > 0) sides = item.sides;
    return { ...item, sides };
  });
}

function isSide({ word }: Token): boolean {
  return SIDE_WORDS.has(word);
}

/** `And the right shoulder` */
function isBefore(token: Token | undefined): boolean {
  return token !== undefined && (SIDE_WORDS.has(token.word) || token.word === 'the');
}

function headOf(joints: Joints, token: Token | undefined): string | undefined {
  return token && joints.find(([word]) => word.test(token.word))?.[1];
}

function conditionOf(text: string, codes: CodeSet, match: Match, { sides, joint, head }: Item): Condition[] {
  const assertion = assertionIn(text, match.sentence, match.start, match.end);
  return attach(codes, head, [[...sides, joint]]).map((found) => ({
    code: found.code,
    complete: found.complete,
    head,
    spans: spansOf(text, match, [...sides, joint]),
    sentence: match.sentence,
    assertion,
    source: match.source,
    exact: match.exact,
    missing: openAxes(codes, found.code).map(({ axis }) => axis),
    competing: found.competing,
    place: 0,
  }));
}
