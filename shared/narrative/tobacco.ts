import type { CodeSet } from '../icd10cm/code-set.ts';
import { assertionOf } from './assertion.ts';
import type { Candidate } from './candidate.ts';
import { type Reading, sentenceAt } from './reading.ts';
import { spanOf } from './span.ts';

/** `still smokes 1/2 ppd`, `smoking half a pack a day`: who smokes by the pack smokes cigarettes. */
const SMOKES =
  /\bsmok(?:es?|ing|e[dr]|kng|ng)\b[^.;\n]{0,25}?\b(?:ppd|packs?|cigarettes?|cigs?)\b|\b(?:\d+(?:\.\d+)?|[½¼]|half|one|two)[\s-]?(?:a )?(?:ppd|packs?(?: ?\/ ?| a | per )day)\s+(?:\w+ )?smoker\b/gi;
const OVER = /\b(?:quit|stopped|former|ex-?|until|used to|never|previously|pack[- ]years?)\b|\bsmoked\b/i;

/** The candidates with the dependence on cigarettes that a smoker by the pack has (Alphabetic Index: Smoker, see Dependence). */
export function withTobacco(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  if (found.some(({ code }) => /^F17\.21/.test(code)) || !codes.isValid('F17.210')) return [...found];
  for (const { 0: words, index } of reading.text.matchAll(SMOKES)) {
    const sentence = sentenceAt(reading, index);
    if (!sentence || sentence.start > index || ASIDE.has(sentence.section.name)) continue;
    if (
      OVER.test(
        reading.text.slice(Math.max(sentence.start, index - 40), Math.min(sentence.end, index + words.length + 25)),
      )
    )
      continue;
    if (assertionOf(reading, index, index + words.length).kind !== 'affirmed') continue;
    const span = spanOf(reading.text, index, index + words.length);
    const one: Candidate = {
      code: 'F17.210',
      complete: true,
      head: 'F17.2',
      spans: [span],
      section: sentence.section.name,
      assertion: 'affirmed',
      missing: [],
      competing: [],
      match: 3,
    };
    return [...found.filter(({ code }) => !/^(?:F17|Z72\.0|Z87\.891)/.test(code)), one];
  }
  return [...found];
}

const ASIDE: ReadonlySet<string> = new Set(['teaching', 'instructions', 'family-history', 'goals']);
