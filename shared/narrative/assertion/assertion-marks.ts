import { allIn } from '../reading/find.ts';
import type { Section } from '../reading/sections.ts';
import type { Sentence } from '../reading/sentence.ts';
import { type Span, spanOf } from '../reading/span.ts';
import { answeredNo, answeredPast } from './answers.ts';
import type { AssertionKind } from './assertion-kind.ts';
import type { CuedSentence } from './cue.ts';
import { COLON, COMMA, DASH, HARD } from './gaps.ts';
import { FARTHEST } from './triggers/trigger.ts';

/** Behind a dash or an answer, these end what a list item names: `Retention – failed trial, Foley out, resolved`. */
const ENDED = /^(?:resolved|corrected|healed|cleared|recovered|normalized|gone)$/;

/** What a list item says at its end of what it names at its beginning. */
export function addEnd(
  text: string,
  { gaps }: CuedSentence,
  { tokens }: Sentence,
  b: number,
  found: Map<AssertionKind, Span>,
): void {
  if (found.has('historical')) return;
  let isRemark = false;
  for (let k = b + 1; k < Math.min(tokens.length, b + FARTHEST); k++) {
    const gap = gaps[k] ?? 0;
    if ((gap & HARD) !== 0 || (!isRemark && (gap & COMMA) !== 0)) return;
    if ((gap & (DASH | COLON)) !== 0) isRemark = true;
    const token = tokens[k];
    if (!isRemark || !token || !ENDED.test(token.word)) continue;
    const isWhole = (gap & (DASH | COMMA | COLON)) !== 0 || /^(?:and|\d[\d.]*)$/.test(tokens[k - 1]?.word ?? '');
    if (isWhole && ((gaps[k + 1] ?? 0) !== 0 || k === tokens.length - 1)) {
      found.set('historical', spanOf(text, token.start, token.end));
      return;
    }
  }
}

const pluses = new WeakMap<Section, boolean>();

/** Whether a review or an examination writes plus signs before what is there. Asked of the text once a section. */
export function hasPluses(text: string, section: Section): boolean {
  if (section.name !== 'ros' && section.name !== 'exam') return false;
  const held = pluses.get(section);
  if (held !== undefined) return held;
  const has = /\s\+\s?\w/.test(text.slice(section.start, section.end));
  pluses.set(section, has);
  return has;
}

/** `?CHF`, `(?)TIA`, `± asthma`: right before it. */
const DOUBTED = /(?:\?\)?|±|\+\/-)\s?$/;
/** Between a question mark and a name these say that something else is asked: `?source of anemia`. */
const ASKS_OF = new Set(
  'of for w with due to in on and or re if 2/2 from is are has had at by why when what about how source cause etiology compliance adherence taking stop start change increase decrease need repeat vs than then but'.split(
    ' ',
  ),
);
const FARTHEST_DOUBT = 3;

/** A mark of doubt right before a name, or before the words that describe it: `?early dementia`, `?mild COPD`. */
function doubtBefore(
  text: string,
  gaps: Uint16Array,
  { start: from, tokens }: Sentence,
  a: number,
  start: number,
): Span | undefined {
  const near = DOUBTED.exec(text.slice(Math.max(from, start - 4), start));
  if (near) return spanOf(text, start - near[0].length, start);
  for (let k = a; k > 0 && k > a - FARTHEST_DOUBT; k--) {
    const described = tokens[k - 1];
    if ((gaps[k] ?? 0) !== 0 || !described || ASKS_OF.has(described.word)) return undefined;
    const at = described.start - 1;
    if (text[at] === '?' && (at === from || /[\s(,;:/–—-]/.test(text[at - 1] ?? ''))) return spanOf(text, at, at + 1);
  }
  return undefined;
}

/** `+HTN +DM -CAD`: among signs a hyphen denies, in whatever section. */
function isAmongSigns(text: string, { start, end }: Sentence, at: number): boolean {
  return (
    text[at - 1] !== ' ' && /(?:^|\s)\+\p{L}/u.test(text.slice(Math.max(start, at - SIGNS), Math.min(end, at + SIGNS)))
  );
}

const SIGNS = 80;

interface Target {
  a: number;
  start: number;
  end: number;
}

/** What marks say: `?CHF`, `CHF (?)`, `(-) fever`, boxes, `Pain: none`. */
export function addMarks(
  text: string,
  { gaps }: CuedSentence,
  sentence: Sentence,
  { a, start, end }: Target,
  found: Map<AssertionKind, Span>,
): void {
  const doubt = doubtBefore(text, gaps, sentence, a, start);
  if (doubt) found.set('possible', doubt);
  const behind = /^\s?(?:\(\?\)|\?\?*(?=["”]?\s*(?:$|[,;./)–—-]|vs\b|\p{L})))/u.exec(
    text.slice(end, Math.min(sentence.end, end + 5)),
  );
  const no = answeredNo(text, sentence, start, end);
  if (no) found.set('negated', no);
  // `Diabetes? Yes`
  // `Syncope ?cardiac`: what the mark leads is asked, not what stands before it.
  else if (behind && !/^(?:\s?\?+\s*(?:yes|y)\b|\s\?\p{L})/iu.test(text.slice(end, end + 8)))
    found.set('possible', spanOf(text, end, end + behind[0].length));
  // `ROS: − fever − chills`: a true minus, or a hyphen where plus signs stand for what is there.
  const minus = /(?:^|\s)([−-])\s?$/.exec(text.slice(Math.max(sentence.start, start - 3), start));
  // `Cigarettes - vapes only`: between words a hyphen with blanks is a dash, but in a review of systems.
  const isDash = minus?.[0].length === 3 && sentence.section.name !== 'ros' && /\p{L}/u.test(text[start - 4] ?? '');
  const isSigned = !isDash && (hasPluses(text, sentence.section) || isAmongSigns(text, sentence, start));
  if (minus && (minus[1] === '−' || isSigned)) {
    found.set('negated', spanOf(text, start - 1 - (minus[0].endsWith(' ') ? 1 : 0), start));
  }
  const past = answeredPast(text, end);
  if (past) found.set('historical', past);
  const sign = signAbout(text, sentence, start, end);
  if (sign) found.set('negated', sign);
}

/** `COPD (-)`, `COPD [N]`, where it ends an item or all signs of its sentence stand behind their names. */
const SIGN_BEHIND = /^ ?(?:\([−–N-]\)|\[N\])/;
const ENDS_ITEM = /^\s*(?:[,;.|\n]|$)/;
/** `(-) fever` */
const SIGN_BEFORE = /(?:\([−–N-]\)|\[N\])\s{0,3}$/;
const LONGEST_SIGN = 7;

/** The minus in brackets that denies a name. */
function signAbout(text: string, sentence: Sentence, start: number, end: number): Span | undefined {
  const side = sideOfSigns(text, sentence);
  if (!side) return undefined;
  const behind = SIGN_BEHIND.exec(text.slice(end, end + LONGEST_SIGN))?.[0] ?? '';
  const after = end + behind.length;
  if (behind && (side === 'behind' || ENDS_ITEM.test(text.slice(after, Math.min(after + 3, sentence.end)))))
    return spanOf(text, after - '(-)'.length, after);
  const before =
    side === 'behind' ? null : SIGN_BEFORE.exec(text.slice(Math.max(sentence.start, start - LONGEST_SIGN), start));
  return before ? spanOf(text, start - before[0].length, start - before[0].length + '(-)'.length) : undefined;
}

const signs = new WeakMap<Sentence, false | 'before' | 'behind'>();
const SIGN = /\([+−–YN-]\)|\[[YN]\]/g;

/** `HTN (+), DM (-)` or `(+) HTN (-) DM`: the last sign of a sentence has a name on one side only. */
function sideOfSigns(text: string, sentence: Sentence): false | 'before' | 'behind' {
  const held = signs.get(sentence);
  if (held !== undefined) return held;
  const words = text.slice(sentence.start, sentence.end);
  const last = /[)\]]/.test(words) ? allIn(words, SIGN).at(-1) : undefined;
  const isLast = last !== undefined && !/[\p{L}\p{N}]/u.test(words.slice(last.index + last[0].length));
  const made = last === undefined ? false : isLast ? 'behind' : 'before';
  signs.set(sentence, made);
  return made;
}
