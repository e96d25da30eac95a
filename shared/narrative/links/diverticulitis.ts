import type { CodeSet } from '../../icd10cm/code-set.ts';
import { pattern } from '../../pattern.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { spanOf } from '../reading/span.ts';
import { type Candidate, joinedSpans } from '../standing/candidate.ts';

/** Without perforation, abscess or bleeding; and with the first two, of the same part of the bowel (Tabular K57). */
const QUIET = /^K57\.([1358])2$/;
/** `Diverticulitis, now with a 4 cm pericolic abscess`; not one that may come, nor another organ's. */
const ABSCESS = pattern('i')`
  ^[^.;\n]{0,40}?\b(?:with|w\/|and|complicated by|c\/b|plus|\+) ?(?:an? |the |now |small |large |contained |\d+(?:\.\d+)? ?(?:x ?\d+(?:\.\d+)? ?)?cm ){0,4}(
    (?:peri-?colic|peri-?colonic|peri-?diverticular|diverticular|pelvic|intramural|mesenteric|sigmoid|paracolic)? ?(?:abscess(?:es)?|micro-?perforation|perforation)
  )\b(?! (?:risk|precautions|unlikely|excluded|ruled out))
`;

/** A diverticulitis whose sentence tells of its abscess or perforation behind its name: one code (Index: Diverticulitis, with). */
export function withDiverticularAbscess(
  reading: Reading,
  codes: CodeSet,
  found: readonly Candidate[],
): readonly Candidate[] {
  return found.map((one) => {
    const part = QUIET.exec(one.code)?.[1];
    const sentence = sentenceAt(reading, one.spans[0].start);
    if (part === undefined || !sentence) return one;
    const end = one.spans.reduce((last, span) => Math.max(last, span.end), 0);
    const told = ABSCESS.exec(reading.text.slice(end, sentence.end));
    const words = told?.[1];
    const code = `K57.${Number(part) - 1}0`;
    if (!told || words === undefined || !codes.isValid(code)) return one;
    const start = end + told[0].lastIndexOf(words);
    if (assertionOf(reading, start, start + words.length).kind !== 'affirmed') return one;
    const spans = joinedSpans(one.spans, [spanOf(reading.text, start, start + words.length)]);
    return { ...one, code, spans, missing: [] };
  });
}
