import type { CodeSet } from '../../icd10cm/code-set.ts';
import type { Token } from '../reading/tokens.ts';
import { type Leaf, leavesOf } from './leaf-words.ts';
import { withDepth } from './pressure-depth.ts';
import { type Said, SIDES, saidWords } from './said-words.ts';

/** How far a head's code could be followed down the code tree with the words that stand about it. */
export interface Attached {
  /** The most specific code that the words support: complete, or a header where they stop. */
  code: string;
  complete: boolean;
  /** The words that led there, in the order of the text. */
  used: readonly Token[];
  /** Words that name two codes at once: two sides, two stages. No leaf then (CV-24). */
  competing: readonly string[];
}

interface Beside {
  /** Words of titles that the head's phrase says in other words (`afib`: atrial, fibrillation). */
  given?: readonly string[];
  /** The tokens directly at the phrase: a number there is a stage (`CKD 3b`). Absent: the first tier. */
  beside?: ReadonlySet<Token>;
  /** For who attaches the same words to several heads: what they say is kept here, and worked out once. */
  heard?: { said?: Said };
}

/**
 * Walks from a head down to the leaf that the words about it support (narrative.md section 5). A leaf is supported where each
 * word that its title needs is said; the leaf that says most wins; where two say as much, none does, and the answer is the
 * header above both.
 * @param head complete code or header
 * @param tiers tokens about the head, nearest first: its phrase, its clause, its sentence, its list item. Of sides, stages,
 * acuity and severity the nearest tier that has any counts, of other words all tiers.
 * @returns one, or one a side where both sides are said and no code says both
 */
export function attach(
  codes: CodeSet,
  head: string,
  tiers: readonly (readonly Token[])[],
  context: Beside = {},
): Attached[] {
  const either = tiers.flat().find(({ word }) => word.includes('|'));
  return either ? undecided(codes, head, tiers, either) : decided(codes, head, tiers, context);
}

/** The header above what each of two values would lead to (`stage 2|3`), which compete; where both lead to one code, that. */
function undecided(codes: CodeSet, head: string, tiers: readonly (readonly Token[])[], either: Token): Attached[] {
  const each = either.word.split('|').flatMap((word) => {
    const read = tiers.map((tier) => tier.map((token) => (token === either ? { ...either, word } : token)));
    return decided(codes, head, read, {});
  });
  const [first] = each;
  if (!first || each.every(({ code }) => code === first.code)) return first ? [first] : [];
  const above = each.map(({ code }) => codes.ancestors(code).map((line) => line.code));
  const code = (above[0] ?? []).filter((one) => above.every((line) => line.includes(one))).at(-1) ?? head;
  return [{ code, complete: false, used: [either], competing: either.word.split('|') }];
}

function decided(
  codes: CodeSet,
  head: string,
  tiers: readonly (readonly Token[])[],
  { given = [], beside = new Set(tiers[0]), heard = {} }: Beside,
): Attached[] {
  const leaves = leavesOf(codes, head);
  const [only] = leaves;
  if (only && leaves.length === 1) return [{ code: only.code, complete: true, used: [], competing: [] }];
  heard.said ??= saidWords(tiers, beside);
  const said = new Map(heard.said);
  // `CHF with BLE edema`: the sides about a heart are those of legs; its own are in its phrases.
  if (head.startsWith('I50'))
    for (const side of ['left', 'right', 'bilateral'])
      if (!isRightBefore(said.get(side), tiers[0]?.[0])) said.delete(side);
  withTurn(head, tiers, said);
  for (const word of given) if (!said.has(word)) said.set(word, undefined);
  withLimb(head, tiers, said);
  withDepth(head, tiers, said);
  // `Asthma : Status - Active` is no status asthmaticus.
  if (said.has('status') && !tiers.flat().some(({ word }) => OF_STATUS.has(word))) said.delete('status');
  // Bone that is dead and exposed is coded as dead.
  if (said.has('necrosis')) said.delete('involvement');
  const isBoth = said.has('bilateral') || (said.has('left') && said.has('right'));
  if (!isBoth) return oneEach(codes, head, leaves, withDominance(said));
  const both = without(said, 'left', 'right');
  both.set('bilateral', said.get('bilateral') ?? said.get('left'));
  const bilateral = walk(codes, head, leaves, both);
  if (leaves.some(({ code, needs }) => code === bilateral.code && needs.includes('bilateral'))) return [bilateral];
  // One code a side where there is no code for both (OG I.B.13).
  const [left, right] = (['left', 'right'] as const).map((side) => {
    const one = without(said, 'left', 'right', 'bilateral');
    one.set(side, said.get(side) ?? said.get('bilateral'));
    return walk(codes, head, leaves, withDominance(one));
  });
  return left && right && left.code !== right.code ? [left, right] : [bilateral];
}

/** What makes a "status" one of a disease. */
const OF_STATUS: ReadonlySet<string> = new Set(['asthmaticus', 'epilepticus', 'migrainosus']);

/** Parts of a limb where the code tells the limb only: `cellulitis of the left foot`, `abscess of the right thigh`. */
const LIMBS: readonly { heads: RegExp; part: RegExp; limb: string }[] = [
  { heads: /^L03\.1[12]$/, part: /^(?:foot|ankle|heel|knee|thigh|calf|shin)$/, limb: 'lower' },
  { heads: /^L03\.1[12]$/, part: /^(?:hand|wrist|forearm|elbow)$/, limb: 'upper' },
  { heads: /^G90\.5/, part: /^(?:foot|ankle|knee|leg)$/, limb: 'lower' },
  { heads: /^G90\.5/, part: /^(?:hand|wrist|arm|forearm|shoulder)$/, limb: 'upper' },
  { heads: /^L02\.41$/, part: /^(?:ankle|knee|thigh|calf|shin)$/, limb: 'lower' },
  { heads: /^L02\.41$/, part: /^(?:wrist|forearm|elbow)$/, limb: 'upper' },
];

function withLimb(head: string, tiers: readonly (readonly Token[])[], said: Said): void {
  for (const { heads, part, limb } of LIMBS) {
    if (!heads.test(head) || said.has('upper') || (said.has('lower') && said.has('limb'))) continue;
    const token = tiers.flat().find(({ word }) => part.test(word));
    if (!token) continue;
    said.set(limb, token);
    said.set('limb', token);
  }
}

/** A heart failure that "exacerbates" or "decompensates" was there before: acute on chronic (Coding Clinic 2013/2, titles of I50). */
function withTurn(head: string, tiers: readonly (readonly Token[])[], said: Said): void {
  if (!head.startsWith('I50')) return;
  const near = tiers.slice(0, 2);
  const turn = near.flatMap((tier) => tier.find(({ word }) => TURNS.has(word)) ?? [])[0];
  const [acute, chronic] = turn ? [turn, turn] : acuteOnChronic(near.flat());
  if (!acute || !chronic) return;
  said.set('acute', acute);
  said.set('chronic', chronic);
}

/** The two words of `acute on chronic`. */
function acuteOnChronic(tokens: readonly Token[]): readonly Token[] {
  for (const acute of tokens) {
    if (acute.word !== 'acute') continue;
    const chronic = tokens.find(({ word, start }) => word === 'chronic' && start > acute.end && start - acute.end < ON);
    if (chronic) return [acute, chronic];
  }
  return [];
}

/** More characters than stand between the two, ` on top of `. */
const ON = 12;

const TURNS: ReadonlySet<string> = new Set([
  'exacerbation',
  'exac',
  'exacerbated',
  'decompensated',
  'decompensation',
  'adhf',
]);

/** `R-sided HF`, `left heart failure`. */
function isRightBefore(side: Token | undefined, phrase: Token | undefined): boolean {
  if (!side || !phrase || !SIDES.has(side.word)) return false;
  return side === phrase || (phrase.start > side.end && phrase.start - side.end < NEAR_SIDE);
}

const NEAR_SIDE = 8;

/** Kinds of one condition that a patient may have at once, each with its code. */
const TOGETHER: readonly { heads: RegExp; kinds: readonly (readonly string[])[] }[] = [
  {
    heads: /^E(?:08|09|1[013])/,
    kinds: [['hyperglycemia'], ['polyneuropathy'], ['gangrene']],
  },
  { heads: /^J96/, kinds: [['hypoxia'], ['hypercapnia']] },
  { heads: /^F0[1-3]/, kinds: [['agitation'], ['psychotic', 'disturbance'], ['mood', 'disturbance'], ['anxiety']] },
];

/** One code; several where the words name kinds that go together: respiratory failure with hypoxia and with hypercapnia. */
function oneEach(codes: CodeSet, head: string, leaves: readonly Leaf[], said: Said): Attached[] {
  const kinds = TOGETHER.find(({ heads }) => heads.test(head))?.kinds.filter((kind) =>
    kind.every((word) => said.has(word)),
  );
  if (!kinds || kinds.length < 2) return [walk(codes, head, leaves, said)];
  return kinds.map((kind) => {
    const others = kinds.flat().filter((word) => !kind.includes(word));
    return walk(codes, head, leaves, without(said, ...others));
  });
}

function without(said: Said, ...words: string[]): Said {
  const left = new Map(said);
  for (const word of words) left.delete(word);
  return left;
}

function walk(codes: CodeSet, head: string, leaves: readonly Leaf[], said: Said): Attached {
  let best: Leaf[] = [];
  let most = -1;
  for (const leaf of leaves) {
    if (leaf.isOther || leaf.needs.length < most || !leaf.needs.every((word) => isSaid(said, word))) continue;
    if (leaf.needs.length > most) best = [];
    most = leaf.needs.length;
    best.push(leaf);
  }
  const least = Math.min(...best.map(({ open }) => open));
  const closest = best.filter(({ open }) => open === least);
  const [first, second] = closest;
  if (!first) return { code: head, complete: false, used: [], competing: [] };
  if (second) {
    return {
      code: sharedHeader(codes, closest, head),
      complete: false,
      used: usedFor(said, shared(closest)),
      competing: differing(closest),
    };
  }
  return { code: first.code, complete: true, used: usedFor(said, first.needs), competing: [] };
}

/** Where the note does not say which side is dominant, the right one is (OG I.C.6.a, I.C.9.d). */
function withDominance(said: Said): Said {
  if (said.has('dominant') || said.has('nondominant')) return said;
  if (said.has('right')) said.set('dominant', said.get('right'));
  else if (said.has('left')) said.set('nondominant', said.get('left'));
  return said;
}

/** `ankle|foot`: one of them. */
function isSaid(said: Said, word: string): boolean {
  return said.has(word) || (word.includes('|') && word.split('|').some((one) => said.has(one)));
}

function usedFor(said: Said, words: readonly string[]): Token[] {
  const used = new Set(words.flatMap((word) => word.split('|')).flatMap((word) => said.get(word) ?? []));
  return [...used].sort((a, b) => a.start - b.start);
}

function shared(best: readonly Leaf[]): string[] {
  const [first, ...others] = best;
  return (first?.needs ?? []).filter((word) => others.every(({ needs }) => needs.includes(word)));
}

function differing(best: readonly Leaf[]): string[] {
  const common = new Set(shared(best));
  return [...new Set(best.flatMap(({ needs }) => needs.filter((word) => !common.has(word))))];
}

/** The deepest header above all of them. */
function sharedHeader(codes: CodeSet, best: readonly Leaf[], head: string): string {
  const [first, ...others] = best.map(({ code }) => codes.ancestors(code).map((line) => line.code));
  const together = (first ?? []).filter((code) => others.every((above) => above.includes(code)));
  return together.at(-1) ?? head;
}
