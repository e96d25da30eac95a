import type { CodeSet } from '../../icd10cm/code-set.ts';
import { assertionOf } from '../assertion/assertion.ts';
import type { Reading } from '../reading/reading.ts';
import { type Span, spanOf } from '../reading/span.ts';
import { type Candidate, joinedSpans } from '../standing/candidate.ts';

const DYSKINESIA = /(?<!tardive )\bdyskinesias?\b|\bdyskinetic\b/gi;
const FLUCTUATIONS =
  /\b(?:motor fluctuations?|wearing[- ]off|wears off|off (?:times?|periods?|episodes?|spells?)|on[-/ ]off|fluctuat(?:es|ing) (?:on|with) (?:levodopa|sinemet|carbidopa|meds?|medications?|doses?))\b/gi;

/** Parkinson's disease by the dyskinesia and the fluctuations that its note tells of anywhere (titles of G20.A-, G20.B-). */
export function withParkinson(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const own = found.find(({ code }) => /^G20\.[AB][12]$/.test(code));
  if (!own || /tardive/i.test(reading.text)) return [...found];
  const dyskinesia = said(reading, DYSKINESIA);
  const fluctuations = said(reading, FLUCTUATIONS);
  const kind = dyskinesia || own.code.startsWith('G20.B') ? 'B' : 'A';
  const code = `G20.${kind}${fluctuations || own.code.endsWith('2') ? '2' : '1'}`;
  if (code === own.code || !codes.isValid(code)) return [...found];
  const spans = joinedSpans(own.spans, [...(dyskinesia ? [dyskinesia] : []), ...(fluctuations ? [fluctuations] : [])]);
  const changed = { ...own, code, spans };
  return found.flatMap((one) => (one === own ? changed : one.code === code ? [] : one));
}

function said(reading: Reading, pattern: RegExp): Span | undefined {
  for (const { 0: words, index } of reading.text.matchAll(pattern)) {
    const { kind, cue } = assertionOf(reading, index, index + words.length);
    if (kind === 'affirmed' || (kind === 'historical' && !cue))
      return spanOf(reading.text, index, index + words.length);
  }
  return undefined;
}
