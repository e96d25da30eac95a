import type { CodeSet } from '../../icd10cm/code-set.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { type Span, spanOf } from '../reading/span.ts';
import { type Candidate, joinedSpans } from '../standing/candidate.ts';

/** A disc whose place its own words leave open (or that is of the neck, of no level), and one of the loins that degenerates. */
const OPEN = /^M51\.9$|^M5[01]\.[0-3]0$|^M51\.3[67]/;
/** `L4-5`, `L4/L5`, `C5-C6`, `T12-L1`: the vertebrae on both sides of a disc. */
const LEVEL = /\b([CTL])(\d{1,2}) ?[-–/] ?([CTLS]?)(\d{1,2})\b/g;
const DISPLACED = /herniat|bulg|protru|extru|prolaps|displac|rupture|slipped|nucleus|hnp/i;
/** What a disc does to cord and roots (M50.0, M50.1, M51.0, M51.1 and their inclusion terms). */
const CORD = /\bmyelopathy\b/i;
const ROOT = /\b(?:radicul\w+|sciatica)\b/i;
/** What a degenerated disc of the loins hurts: its sixth character (M51.360–M51.379, since FY2025). */
const BACK_HURTS = /\b(?:(?:low(?:er)?|lumbar|axial|discogenic|chronic) )?(?:back|lumbar) pain\b|\bLBP\b|\blumbago\b/i;
const LEG_HURTS = /\b(?:legs?|thigh|calf|lower extremit(?:y|ies)|[LRB]LEs?) pain\b|\bpain in (?:\w+ ){0,2}legs?\b/i;
/** What the code of a disc says with it (Excludes1 at M54.1, M54.3, M54.4, M54.5). */
const SAID_WITH_IT = /^(?:M54\.[1345]|G95\.9)/;

/**
 * The candidates with the region that the levels in the sentence of a disc tell, and with what the disc does to root or cord:
 * `a herniated disc at L4-5 with radiculopathy` is M51.16 (Tabular M50, M51: fifth and sixth characters).
 */
export function withDiscLevels(reading: Reading, codes: CodeSet, found: readonly Candidate[]): readonly Candidate[] {
  const placed = new Map<Candidate, readonly Candidate[]>();
  for (const one of found) if (OPEN.test(one.code)) placed.set(one, placedDiscs(reading, codes, one, found));
  if (placed.size === 0) return found;
  const all = [...placed.values()].flat();
  return found
    .flatMap((one) => placed.get(one) ?? [one])
    .filter((one) => !SAID_WITH_IT.test(one.code) || !all.some((disc) => isSaidWith(one, disc)));
}

function placedDiscs(
  reading: Reading,
  codes: CodeSet,
  one: Candidate,
  found: readonly Candidate[],
): readonly Candidate[] {
  const sentence = sentenceAt(reading, one.spans[0].start);
  if (!sentence) return [one];
  const { start, end } = sentence;
  const text = reading.text.slice(start, end);
  const affirmed = (pattern: RegExp): Span | undefined => {
    const word = pattern.exec(text);
    if (!word) return undefined;
    const span = spanOf(reading.text, start + word.index, start + word.index + word[0].length);
    return assertionOf(reading, span.start, span.end).kind === 'affirmed' ? span : undefined;
  };
  const [cord, root, leg] = [CORD, ROOT, LEG_HURTS].map(affirmed);
  // Pain that is named elsewhere in the note is mentioned too.
  const back = affirmed(BACK_HURTS) ?? found.find(({ code }) => code.startsWith('M54.5'))?.spans[0];
  if (/^M51\.3[67]/.test(one.code)) return [hurting(codes, one, back, leg)];
  const damage = cord ? 0 : root ? 1 : -1;
  const harm = cord ?? root;
  const kind = damage >= 0 ? damage : DISPLACED.test(one.spans.map((span) => span.text).join(' ')) ? 2 : 3;
  const byCode = new Map<string, Candidate>();
  for (const { 0: words, 1: upper = '', 2: from = '', 3: lower = '', 4: to = '', index } of text.matchAll(LEVEL)) {
    const code = codeOf(kind, upper, Number(from), lower || upper, Number(to));
    if (byCode.has(code)) continue;
    const level = spanOf(reading.text, start + index, start + index + words.length);
    const spans = joinedSpans(one.spans, [level], harm ? [harm] : []);
    const disc = { ...one, code, head: code, complete: true, missing: [], competing: [], spans };
    const placed = /^M51\.3[67]/.test(code) ? hurting(codes, disc, back, leg) : disc;
    if (codes.isValid(placed.code)) byCode.set(code, placed);
  }
  return byCode.size > 0 ? [...byCode.values()] : [one];
}

/** A degenerated disc of the loins with what hurts, if the edition of the day tells it apart. */
function hurting(codes: CodeSet, one: Candidate, back: Span | undefined, leg: Span | undefined): Candidate {
  const code = `${one.code.slice(0, 6)}${back ? (leg ? 2 : 0) : leg ? 1 : 9}`;
  if (!codes.isValid(code)) return one;
  const said = [back, leg].flatMap((span) => span ?? []);
  return { ...one, code, head: code, complete: true, missing: [], spans: joinedSpans(one.spans, said) };
}

/** @param kind 0 with myelopathy, 1 with radiculopathy, 2 displaced, 3 degenerated: the fourth character of M50 and M51 */
function codeOf(kind: number, upper: string, from: number, lower: string, to: number): string {
  if (upper === 'C') {
    if (lower === 'T') return `M50.${kind}3`;
    // Of several levels at once none is said.
    if (to !== from + 1) return `M50.${kind}0`;
    return from < 4 ? `M50.${kind}1` : `M50.${kind}2${from - 3}`;
  }
  const region = upper === 'T' ? (lower === 'L' ? 5 : 4) : lower === 'S' ? 7 : 6;
  return `M51.${kind}${region}`;
}

function isSaidWith(one: Candidate, disc: Candidate): boolean {
  return one.spans.some((span) => disc.spans.some(({ start, end }) => span.start < end && start < span.end));
}
