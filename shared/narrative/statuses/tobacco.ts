import type { CodeSet } from '../icd10cm/code-set.ts';
import { assertionOf } from './assertion.ts';
import type { Candidate } from './candidate.ts';
import { isIn, matchesIn } from './find.ts';
import { type Reading, sentenceAt } from './reading.ts';
import { spanOf } from './span.ts';

/** `still smokes 1/2 ppd`, `smoking half a pack a day`: who smokes by the pack smokes cigarettes. */
const SMOKES =
  /\bsmok(?:es?|ing|e[dr]|kng|ng)\b[^.;\n]{0,25}?\b(?:ppd|packs?|cigarettes?|cigs?)\b|\b(?:\d+(?:\.\d+)?|[½¼]|half|one|two)[\s-]?(?:a )?(?:ppd|packs?(?: ?\/ ?| a | per )day)\s+(?:\w+ )?smoker\b/gi;
/** `Tobacco: quit 1998`, `smoking - quit the day of surgery`. */
const QUIT =
  /\b(?:smok(?:es?|ing|er)|tobacco|cigarettes?|cigs?)\s?(?:use|status|hx)?\s?[:–-]\s?(?:quit|former|stopped|ex-?smoker|past)\b/gi;
const OF_SMOKING = /smok|tobacco|\bcig/i;
const OVER =
  /\b(?:(?<!\b(?:to|ready|trying to|can not|cannot|not) )quit|stopped|former|ex-?|until|used to|never|previously|pack[- ]years?)\b|\bsmoked\b/i;

/** The candidates with the dependence on cigarettes that a smoker by the pack has (Alphabetic Index: Smoker, see Dependence). */
export function withTobacco(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  if (found.some(({ code }) => /^F17\.21/.test(code)) || !codes.isValid('F17.210')) return [...found];
  if (!isIn(reading, OF_SMOKING)) return [...found];
  const quit = found.some(({ code }) => /^(?:F17|Z87\.891)/.test(code)) ? undefined : quitIn(reading);
  if (quit) return [...found, quit];
  for (const { 0: words, index } of matchesIn(reading, SMOKES)) {
    const sentence = sentenceAt(reading, index);
    if (!sentence || sentence.start > index || ASIDE.has(sentence.section.name)) continue;
    if (
      OVER.test(
        reading.text.slice(Math.max(sentence.start, index - 40), Math.min(sentence.end, index + words.length + 25)),
      )
    )
      continue;
    const { kind, cue } = assertionOf(reading, index, index + words.length);
    if (kind !== 'affirmed' && (kind !== 'historical' || cue)) continue;
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

/** That the patient has quit, as an answer to a label. */
function quitIn(reading: Reading): Candidate | undefined {
  for (const { 0: words, index } of matchesIn(reading, QUIT)) {
    const sentence = sentenceAt(reading, index);
    if (!sentence || ASIDE.has(sentence.section.name)) continue;
    return {
      code: 'Z87.891',
      complete: true,
      head: 'Z87.891',
      spans: [spanOf(reading.text, index, index + words.length)],
      section: sentence.section.name,
      assertion: 'affirmed',
      missing: [],
      competing: [],
      match: 3,
    };
  }
  return undefined;
}

const ASIDE: ReadonlySet<string> = new Set(['teaching', 'instructions', 'family-history', 'goals']);
