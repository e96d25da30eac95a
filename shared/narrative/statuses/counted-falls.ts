import type { CodeSet } from '../../icd10cm/code-set.ts';
import { pattern } from '../../pattern.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { matchesIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { type Candidate, statedCandidate } from '../standing/candidate.ts';

/** A label of a form and the number behind it: `Falls: 2 in last 6 mos`, `Falls past yr: 3`, `Fall hx: 1 fall since d/c`. */
const COUNTED = pattern('gi')`
  (?<!\b(?:near|almost)[- ])\b(?:falls?|fallen)(?: (?:hx|history|reported))?(?: ?\(?(?:in |within |over )?(?:the )?(?:past|last|prior) (?:(\d{1,2}) )?(days?|wks?|weeks?|mos?|months?|yrs?|years?)\)?)?(?:
    \s?[:=(]\s?| (?=(?:\d{1,2}|two|three|four|five|six|several) (?:in|over|within|since|this)\b)
  )(\d{1,2}|one|two|three|four|five|six|several|multiple)\b(?!\s?(?:\/|%|ft\b|feet\b|steps?\b|stairs?\b|-\d))[^.;\n]{0,40}
`;
/** `Follow up after fall 11/17`, `fell 10/30`. */
const DATED =
  /\b(?:falls?|fell)(?: on| at home| in \w+| (?:in|at|from|off|out of|getting|going|on|down|while|walking|trying)(?: [a-z]+){1,5} on)?,? \(?(?:on )?\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b/gi;
const WINDOW = pattern('i')`
  \b(?:past|last|prior|this) (?:(?:\d{1,2}|two|three|four|six|few|several) )?(days?|wks?|weeks?|mos?|months?)\b
  |\bin (?:the )?(?:\d{1,2}|two|three|four|six|few) (?:days?|wks?|weeks?|mos?|months?)\b
  |\bsince (?:d\/?c|discharge|soc|admission|last visit)\b
`;
const ONE = /^(?:1|one)$/i;
const ASIDE: ReadonlySet<string> = new Set(['family-history', 'teaching', 'instructions', 'goals']);

/**
 * Falls that a form counts: a history of falling (Z91.81), and repeated falls (R29.6) where it counts several within weeks or
 * months (OG I.C.18.d).
 */
export function countedFalls(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  if (found.some(({ code }) => code === 'R29.6' || code === 'Z91.81')) return [];
  for (const { 0: words, 2: unit = '', 3: count = '', index } of matchesIn(reading, COUNTED)) {
    const sentence = sentenceAt(reading, index);
    if (/^0+$/.test(count) || !sentence || ASIDE.has(sentence.section.name)) continue;
    const isLately = /^[dwm]/i.test(unit) || (unit === '' && WINDOW.test(words));
    const code = isLately && !ONE.test(count) ? 'R29.6' : 'Z91.81';
    if (codes.isValid(code)) return [statedCandidate(reading, code, index, index + words.trimEnd().length)];
  }
  // The fall that broke or tore something is told by its injury.
  if (found.some(({ code }) => /^(?:S|M80|M84|T81\.33)/.test(code))) return [];
  for (const { 0: words, index } of matchesIn(reading, DATED)) {
    const sentence = sentenceAt(reading, index);
    if (!sentence || ASIDE.has(sentence.section.name)) continue;
    const { kind } = assertionOf(reading, index, index + 4);
    if (kind === 'affirmed' && codes.isValid('Z91.81'))
      return [statedCandidate(reading, 'Z91.81', index, index + words.length)];
  }
  return [];
}

/** `4 falls/2 months`, `3 recent falls since Sept`: several, counted before the word, within weeks or months. */
const SEVERAL_LATELY = pattern('i')`
  \b(?:[2-9]|two|three|four|five|six|several|multiple)(?: \w+){0,2} falls? ?(?:\/|in|over|within|x|past|last|since|this)[^.;\n]{0,14}?\b(?:
    days?|wks?|weeks?|mos?|months?|d\/c|soc|roc|admission|discharge|last visit|jan|feb|mar|apr|may|june?|july?|aug
    |sept?|oct|nov|dec
  )\b
`;

/** The candidates with repeated falls (R29.6) in place of a history of falling, where several fell within weeks or months. */
export function withRepeatedFalls(reading: Reading, found: readonly Candidate[]): readonly Candidate[] {
  if (!found.some(({ code }) => code === 'Z91.81') || found.some(({ code }) => code === 'R29.6')) return found;
  return found.map((one) => {
    const sentence = one.code === 'Z91.81' ? sentenceAt(reading, one.spans[0].start) : undefined;
    const isSeveral = sentence && SEVERAL_LATELY.test(reading.text.slice(sentence.start, sentence.end));
    return isSeveral ? { ...one, code: 'R29.6', head: 'R29.6', missing: [] } : one;
  });
}
