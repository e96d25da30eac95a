import { openAxes } from '../../icd10cm/axes.ts';
import type { CodeSet } from '../../icd10cm/code-set.ts';
import { type Token, wordsOf } from '../reading/tokens.ts';
import { type Attached, attach } from './attach.ts';
import type { Match } from './match.ts';
import { WITH } from './tiers.ts';

/**
 * The codes that a head's words lead to. A complete code that leaves an axis open gives way to the one beside it that the
 * words of its clause say: "Crohn's disease of the small intestine", where "Crohn's disease" alone is unspecified (OG I.B.2);
 * and one whose title denies something to the one that has it: "umbilical hernia with obstruction".
 * @param given words of titles that the phrase says in other words
 * @param beside the tokens directly at the phrase
 * @param match the phrase in its sentence
 */
export function closestCodes(
  codes: CodeSet,
  head: string,
  tiers: readonly (readonly Token[])[],
  given: readonly string[],
  beside: ReadonlySet<Token>,
  match: Match,
): Attached[] {
  const heard = {};
  const found = attach(codes, head, tiers, { given, beside, heard });
  if (!codes.isValid(head) || NO_SIBLINGS.test(head)) return found;
  const title = codes.title(head) ?? '';
  const denied = DENIED.exec(title)?.[0];
  const beneath = (at: string | undefined, own: string, isSaid = (_: Token) => true): Attached[] | undefined => {
    const closer = at === undefined ? [] : attach(codes, at, tiers, { given, beside, heard });
    const known = new Set(wordsOf(own));
    const isCloser = ({ code, complete, used }: Attached): boolean =>
      complete && code !== head && used.every(isSaid) && used.some(({ word }) => !known.has(word));
    return closer.length > 0 && closer.every(isCloser) ? closer : undefined;
  };
  const open = beneath(openAxes(codes, head)[0]?.at, title.replace(LEFT_OPEN, ' '));
  if (open || !denied) return open ?? found;
  // Whether a disease is intractable is told two characters above; whether a hernia obstructs, one or two.
  const above = codes.ancestors(head);
  const isNear = (token: Token) => isTied(match, token);
  const own = title.replace(AFTER_DENIAL, ' ');
  const near = denied === INTRACTABLE ? undefined : beneath(above.at(-1)?.code, own, isNear);
  if (near) return near;
  const far = beneath(above.at(-2)?.code, own, isNear);
  return far?.every(({ code }) => affirms(codes.title(code) ?? '', title)) ? far : found;
}

/** What a title leaves open, and a note may say. */
const LEFT_OPEN = /\bunspecified as\b[^,]*/gi;
const INTRACTABLE = 'not intractable';
/** What a title denies stands unless the words about it say otherwise. */
const DENIED = /\bwithout\b|\bnot intractable\b/;
const AFTER_DENIAL = /\b(?:without|unspecified as)\b[^,]*|\bnot intractable\b/gi;

/** Whether a title says something that another one denies. */
function affirms(title: string, denying: string): boolean {
  const denied = new Set((denying.match(AFTER_DENIAL) ?? []).flatMap((part) => wordsOf(part)));
  return wordsOf(title.replace(AFTER_DENIAL, ' ')).some((word) => denied.has(word) && !NO_WORDS.has(word));
}

const NO_WORDS: ReadonlySet<string> = new Set(['without', 'not', 'or', 'and', 'of', 'as', 'mention', 'unspecified']);

/**
 * Whether a word belongs to a phrase: it stands before or within it, or behind a "with" (`watch for bleeding` is another matter).
 * What the phrase itself denies says nothing: `epilepsy, not intractable`, `non-intractable`.
 */
function isTied({ tokens: { to }, sentence }: Match, token: Token): boolean {
  const at = sentence.tokens.indexOf(token);
  const before = sentence.tokens[at - 1]?.word;
  if (before === 'not' || before === 'non') return false;
  if (at < to || OF_THE_DISEASE.has(token.word)) return true;
  return sentence.tokens.slice(Math.max(to, at - WITHIN), at).some(({ word }) => WITH.has(word) || CAUSES.has(word));
}

/** Said of nothing but the disease itself: `migraine with aura, intractable`, `incisional hernia, incarcerated`. */
const OF_THE_DISEASE: ReadonlySet<string> = new Set([
  'intractable',
  'refractory',
  'incarcerated',
  'irreducible',
  'nonreducible',
  'strangulated',
]);
const CAUSES: ReadonlySet<string> = new Set(['c/b', 'causing']);
const WITHIN = 4;

/** Heads whose neighbours differ in what a word nearby may say of something else. */
const NO_SIBLINGS = /^(?:Z|R|F10\.9[67]|I10|N39|E11|E66|F32\.A|F41|I63|D64|I50|J96|G62)/;
