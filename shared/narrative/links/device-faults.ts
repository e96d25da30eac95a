import type { CodeSet } from '../../icd10cm/code-set.ts';
import { pattern } from '../../pattern.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { type Span, spanOf } from '../reading/span.ts';
import { type Candidate, joinedSpans } from '../standing/candidate.ts';

/**
 * What has gone wrong with a device or an opening that the patient has, by the words right beside its name: `clogged J-tube`,
 * `suprapubic catheter is leaking`. The complication stands in place of the status (OG I.C.21.c.3).
 */
export function withDeviceFaults(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  return found.map((one) => {
    const faults = DEVICES.find(([status]) => status.test(one.code))?.[1];
    if (!faults) return one;
    for (const span of one.spans) {
      if (IS_WORN.test(span.text)) continue;
      const said = faultBeside(reading, span);
      const code = said && faults[said.fault];
      if (!said || code === undefined || !codes.isValid(code)) continue;
      return { ...one, code, head: code, spans: joinedSpans(one.spans, [said.span]), missing: [], competing: [] };
    }
    return one;
  });
}

type Fault = 'infected' | 'blocked' | 'moved' | 'leaking' | 'broken' | 'bleeding';

/** Devices and openings by the code for having or caring for one, and the code of each fault (Tabular J95.0, K94, T83, T85.6). */
const DEVICES: readonly (readonly [status: RegExp, faults: Partial<Record<Fault, string>>])[] = [
  [/^Z(?:93|43)\.0$/, stoma('J95.02', 'J95.03', 'J95.01')],
  [/^Z(?:93|43)\.1$/, stoma('K94.22', 'K94.23', 'K94.21')],
  [/^Z(?:93|43)\.[24]$/, stoma('K94.12', 'K94.13', 'K94.11')],
  [/^Z(?:93|43)\.3$/, stoma('K94.02', 'K94.03', 'K94.01')],
  [/^Z(?:93\.59|43\.5)$/, catheter('T83.510A', 0)],
  [/^Z(?:93|43)\.6$/, catheter('T83.512A', 2)],
  [/^Z96\.41$/, { broken: 'T85.614A', blocked: 'T85.694A', moved: 'T85.624A', leaking: 'T85.633A' }],
];

/** What goes wrong with an opening, but for its infection and bleeding, is its malfunction. */
function stoma(infected: string, malfunction: string, bleeding: string): Partial<Record<Fault, string>> {
  return { infected, bleeding, blocked: malfunction, moved: malfunction, leaking: malfunction, broken: malfunction };
}

/** @param last the sixth character: 0 of a cystostomy catheter, 2 of a nephrostomy catheter */
function catheter(infected: string, last: number): Partial<Record<Fault, string>> {
  const code = (fault: string): string => `T83.0${fault}${last}A`;
  return { infected, broken: code('1'), moved: code('2'), leaking: code('3'), blocked: code('9') };
}

const FAULTS: readonly (readonly [Fault, RegExp])[] = [
  ['infected', /^infect/i],
  ['blocked', /^(?:clog|block|occlu|obstruct|plug|kink)/i],
  ['moved', /^(?:dislo|displac|pulled|fell|came)/i],
  ['leaking', /^leak/i],
  ['bleeding', /^(?:bleed|hemorrhag)/i],
  ['broken', /^(?:malfunction|broke|crack|fail)/i],
];

/** A fault named before the device. */
const BEFORE = pattern('i')`
  \b(
    infected|clogged|blocked|occluded|obstructed|plugged|kinked|dislodged|dislocated|displaced|leaking|leaky
    |bleeding|malfunctioning|broken|cracked
    |(?:infection|obstruction|occlusion|dislodge?ment|displacement|malfunction|bleeding) (?:of|from)
  ) (?:(?:the|his|her|an?|chronic|indwelling) ){0,2}$
`;
/** What is worn over an opening may leak, and nothing has gone wrong with the opening. */
const IS_WORN = /\b(?:bag|pouch|appliance|wafer|flange)/i;
/** One named behind it. */
const BEHIND = pattern('i')`
  ^ ?(?:(?:tube|site|stoma|catheter|cath) ){0,2}(?:(?:is|was|has|been|now|currently|became|found|again|partially) ){0,3}(
    infected|infection|clogged|blocked|blockage|occluded|occlusion|obstructed|obstruction|plugged|kinked|dislodged
    |dislodge?ment|displaced|displacement|pulled out|fell out|came out|leaking|leakage|bleeding|malfunction(?:ing|ed)?
    |broken|cracked
  )\b(?! ?[?:]| (?:prevention|control|risk|precautions?|protocol|prophylaxis|care|teaching|education|signs|resolved|alarm|from (?:the )?(?:bag|pouch|appliance)))
`;

/** The fault that the words beside a device affirm. */
function faultBeside(reading: Reading, { start, end }: Span): { fault: Fault; span: Span } | undefined {
  const { text } = reading;
  const sentence = sentenceAt(reading, start);
  if (!sentence) return undefined;
  const before = BEFORE.exec(text.slice(sentence.start, start));
  const behind = BEHIND.exec(text.slice(end, sentence.end));
  const named = [
    before && { words: before[1] ?? '', at: sentence.start + before.index },
    behind && { words: behind[1] ?? '', at: end + behind[0].length - (behind[1] ?? '').length },
  ];
  for (const one of named) {
    if (!one) continue;
    const span = spanOf(text, one.at, one.at + one.words.length);
    const fault = FAULTS.find(([, words]) => words.test(one.words))?.[0];
    if (fault && assertionOf(reading, span.start, span.end).kind === 'affirmed') return { fault, span };
  }
  return undefined;
}
