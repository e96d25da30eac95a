import type { CodeSet } from '../../icd10cm/code-set.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { matchesIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { spanOf } from '../reading/span.ts';
import { type Candidate, joinedSpans } from '../standing/candidate.ts';

/** Grafts by their status or aftercare, and their rejection (titles of T86). */
const GRAFTS: readonly (readonly [graft: RegExp, rejection: string])[] = [
  [/^(?:Z94\.0|Z48\.22)$/, 'T86.11'],
  [/^(?:Z94\.1|Z48\.21)$/, 'T86.21'],
  [/^(?:Z94\.2|Z48\.24)$/, 'T86.810'],
  [/^(?:Z94\.4|Z48\.23)$/, 'T86.41'],
];
const REJECTION =
  /\b(?:(?:acute|chronic|mild|moderate|severe|active)\s+){0,3}(?:(?:(?:T[- ]?)?cellular|antibody[- ]mediated|humoral|graft|allograft|transplant)\s+){0,3}rejection\b/gi;
/** Of drugs against it, of its signs, or of one that was. */
const NO_REJECTION =
  /\banti-?\s*$|^\s*(?:drugs?|meds?|medications?|prophylaxis|prevention|monitoring|surveillance|risk|episodes?\b.{0,12}\b(?:none|resolved|19|20)|(?:has |is |was )?(?:resolved|ruled|negative|grade 0|0R))\b/i;
const OVER =
  /\b(?:no|without|s\/s of|signs? of|risk of|prevent\w*|history of|hx|prior|past|resolved|negative for)\s+(?:[\w,-]+\s+){0,3}$/i;

/** The candidates with the rejection of the one graft that the patient has; its status says no more then (OG I.C.21.c.3). */
export function withRejection(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const grafts = new Set(found.flatMap(({ code }) => GRAFTS.find(([graft]) => graft.test(code))?.[1] ?? []));
  const [code, another] = grafts;
  if (code === undefined || another !== undefined || !codes.isValid(code)) return [...found];
  const own = found.filter((one) => GRAFTS.some(([graft]) => graft.test(one.code)));
  const [first] = own;
  if (!first || found.some((one) => one.code === code)) return [...found];
  for (const { 0: words, index } of matchesIn(reading, REJECTION)) {
    const end = index + words.length;
    const sentence = sentenceAt(reading, index);
    if (!sentence || ASIDE.has(sentence.section.name)) continue;
    if (NO_REJECTION.test(reading.text.slice(end, Math.min(sentence.end, end + 40)))) continue;
    if (OVER.test(reading.text.slice(Math.max(sentence.start, index - 40), index))) continue;
    if (assertionOf(reading, index, end).kind !== 'affirmed') continue;
    const spans = joinedSpans(first.spans, [spanOf(reading.text, index, end)]);
    return [
      ...found.filter((one) => !own.includes(one)),
      { ...first, code, head: code, spans, missing: [], competing: [] },
    ];
  }
  return [...found];
}

const ASIDE: ReadonlySet<string> = new Set(['teaching', 'instructions', 'pmh', 'psh', 'family-history', 'goals']);
