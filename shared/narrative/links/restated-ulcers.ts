import type { CodeSet } from '../../icd10cm/code-set.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { type Candidate, joinedSpans } from '../standing/candidate.ts';

/*
 * A note names an ulcer with its kind and side, and speaks of it again, in its examination, by a part of the body alone:
 * `Diabetic ulcer of the left great toe … Exam: plantar ulcer, bone palpable`. That is one ulcer and one code.
 */

/** What tells a kind of ulcer, or a side, or that another one begins. */
const OWN_KIND =
  /\b(?:pressure|decub\w*|bed ?sores?|diabetic|dfus?|venous|stasis|arterial|isch[ae]?emic|neuropathic|stage|stg|second|another|other|also|new|additional)\b|#\s?\d/i;
const ULCER = /ulcer|wound|\bsore/i;
const LABELLED = /^\W*(?:wound|ulcer|site)\s*(?:#\s*)?\d/i;

/** Sites of L97 and L89 by the parts of the leg that notes call one another. */
function partOf(code: string): 'foot' | 'ankle' | 'leg' | undefined {
  if (/^L97\.[45]|^L89\.(?:6|89)/.test(code)) return 'foot';
  if (/^L97\.3|^L89\.5/.test(code)) return 'ankle';
  return /^L97\.[289]/.test(code) ? 'leg' : undefined;
}

/** `1` right, `2` left; `undefined`: no side told. */
function sideOf(code: string): string | undefined {
  const digit = code.startsWith('L97.') ? code[5] : /^L89\.[56]/.test(code) ? code[5] : undefined;
  return digit === '1' || digit === '2' ? digit : undefined;
}

/**
 * The candidates without ulcers that are another one's again. What only the second mention tells, of the depth or of the
 * part of the leg, goes to the first.
 */
export function withoutRestated(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  return withoutAgain(reading, codes, withoutOfNoPlace(found));
}

/** `Location: L great toe`, `Etiology: diabetic ulcer`: the label's own words say no more than the form, which has the place. */
function withoutOfNoPlace(found: readonly Candidate[]): readonly Candidate[] {
  const placed = found.filter(({ code }) => /^E(?:08|09|1[013])\.621/.test(code));
  if (placed.length === 0) return found;
  const isIn = (one: Candidate, { code, spans }: Candidate): boolean =>
    code === `${one.code.slice(0, -1)}2` &&
    spans.every(({ start, end }) => one.spans.some((told) => told.start === start && told.end === end));
  return found.filter((again) => !placed.some((one) => isIn(one, again)));
}

function withoutAgain(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const ulcers = found.filter(({ code, complete }) => complete && partOf(code) !== undefined);
  if (ulcers.length < 2) return [...found];
  const gone = new Set<Candidate>();
  const fuller = new Map<Candidate, Candidate>();
  for (const again of ulcers) {
    if (!isBare(reading, again) && !ulcers.some((one) => isCalledPressure(one, again))) continue;
    const others = ulcers.filter((one) => one !== again && partOf(one.code) === partOf(again.code));
    const [first, another] = others;
    if (!first || another || gone.has(first) || !isSameSide(first, again) || isElsewhere(first, again)) continue;
    const whole = together(codes, first, again);
    if (!whole) continue;
    gone.add(again);
    fuller.set(first, whole);
  }
  return gone.size === 0 ? [...found] : found.filter((one) => !gone.has(one)).map((one) => fuller.get(one) ?? one);
}

/** Named by a part of the body alone, in every mention. */
function isBare(reading: Reading, { code, spans }: Candidate): boolean {
  if (!code.startsWith('L97.')) return false;
  // Its side may come from words elsewhere.
  const mentions = spans.filter(({ text }) => ULCER.test(text));
  if (mentions.length === 0) return false;
  return mentions.every(({ start, end }) => {
    const sentence = sentenceAt(reading, start);
    const words = sentence ? reading.text.slice(sentence.start, Math.max(end, sentence.end)) : '';
    return words !== '' && !OWN_KIND.test(words) && !LABELLED.test(words);
  });
}

/** `Unstageable L heel ulcer, black eschar, pressure`: the very words that a pressure ulcer was read from. */
function isCalledPressure(one: Candidate, { code, spans }: Candidate): boolean {
  return (
    isSamePlace(one.code, code) &&
    spans.every(({ start, end }) => one.spans.some((told) => told.start < end && start < told.end))
  );
}

/** Parts of a foot or leg that a wound of another part is not called by. */
const PARTS = /\b(?:dors\w+|toes?|hallux|midfoot|forefoot|metatars\w*|shin|lateral|medial)\b/gi;

/** The second mention names a part that the first does not: another wound. */
function isElsewhere(first: Candidate, again: Candidate): boolean {
  const words = ({ spans }: Candidate) => spans.map(({ text }) => text.toLowerCase()).join(' ');
  const named = words(first);
  return (words(again).match(PARTS) ?? []).some((part) => !named.includes(part));
}

/** The second mention tells no side, or the first one's. */
function isSameSide(first: Candidate, again: Candidate): boolean {
  const side = sideOf(again.code);
  return side === undefined || side === sideOf(first.code);
}

function isSamePlace(pressure: string, other: string): boolean {
  return (
    (pressure.startsWith('L89.6') && other.startsWith('L97.4')) ||
    (pressure.startsWith('L89.5') && other.startsWith('L97.3'))
  );
}

/**
 * The first one with what the second tells more: its depth, and the part of a leg of which the first says no more. `undefined`:
 * they tell different depths, two ulcers.
 */
function together(codes: CodeSet, first: Candidate, again: Candidate): Candidate | undefined {
  const spans = joinedSpans(first.spans, again.spans);
  // Pressure has stages: an ulcer of another part, or with a depth of its own words, is another one.
  if (first.code.startsWith('L89'))
    return isSamePlace(first.code, again.code) && again.code.endsWith('9') ? { ...first, spans } : undefined;
  const [depth, own] = [again.code.at(-1), first.code.at(-1)];
  if (depth !== '9' && own !== '9' && depth !== own) return undefined;
  const site = first.code.startsWith('L97.9') ? again.code.slice(0, 5) : first.code.slice(0, 5);
  const code = `${site}${first.code[5]}${own === '9' ? depth : own}`;
  if (!codes.isValid(code)) return undefined;
  const missing = first.missing.filter((axis) =>
    axis === 'site' ? site.endsWith('9') : axis === 'stage' || axis === 'severity' ? code.endsWith('9') : true,
  );
  return { ...first, code, spans, missing };
}
