import type { CodeSet } from '../icd10cm/code-set.ts';
import { assertionOf } from './assertion.ts';
import type { Candidate } from './candidate.ts';
import { type Reading, sentenceAt } from './reading.ts';
import { spanOf } from './span.ts';

/** Openings and devices, the code for their care, and the status that this care says already (OG I.C.21.c.7; CH-32). */
const DEVICES: readonly { names: string; code: string; status: RegExp }[] = [
  {
    names: 'foley(?: catheter)?|indwelling (?:urinary )?catheter|(?:three-way |urinary |urethral )catheter|F/C',
    code: 'Z46.6',
    status: /^Z96\.0|^Z97\.8/,
  },
  { names: 'suprapubic(?: (?:tube|catheter|cath))?|SP (?:tube|cath(?:eter)?)|SPT', code: 'Z43.5', status: /^Z93\.5/ },
  { names: 'PEG(?: tube)?|G-?tube|gastrostomy(?: tube)?|feeding tube', code: 'Z43.1', status: /^Z93\.1/ },
  { names: 'trach(?:eostomy)?(?: tube)?', code: 'Z43.0', status: /^Z93\.0/ },
  { names: 'colostomy', code: 'Z43.3', status: /^Z93\.3/ },
  { names: 'ileostomy', code: 'Z43.2', status: /^Z93\.2/ },
  { names: 'nephrostomy(?: tubes?)?|urostomy|ileal conduit', code: 'Z43.6', status: /^Z93\.6/ },
  {
    names: 'PICC(?: line)?|midline|hickman|port-?a-?cath|mediport|central line',
    code: 'Z45.2',
    status: /^Z95\.828|^Z45\.2/,
  },
];
const CARE =
  '(?:site |tube |line |cath(?:eter)? |stoma )?(?:care|chang(?:e|es|ed|ing)|exchang(?:e|es|ed)|irrigat\\w+|flush\\w*|management|maintenance|dressing(?: changes?)?|teaching|pouch\\w*|appliance\\w*)';
const GAP = '(?:[\\s/,()-]+(?:\\w+[\\s/-]+){0,3}?)';
const CARED_FOR = DEVICES.map(({ names, code, status }) => ({
  pattern: new RegExp(
    `\\b(?:(?:${names})${GAP}${CARE}|(?:${names})[^.;,\\n]{0,40}?\\b(?:changed|change|flush|flushes|irrigat\\w+|exchanged)|(?:care|change|changing|irrigation|flushing|management|exchange) of (?:the |his |her )?(?:\\w+ )?(?:${names}))\\b`,
    'gi',
  ),
  code,
  status,
}));
/** Most notes name none, and are looked through once only. */
const ANY = new RegExp(`\\b(?:${DEVICES.map(({ names }) => names).join('|')})\\b`, 'i');

/** Not the patient's, not now, or not by us. */
const ASIDE: ReadonlySet<string> = new Set(['pmh', 'psh', 'family-history', 'allergies', 'results', 'ros']);

/** The candidates with the attention to openings and devices that the note says is given, in place of their status. */
export function withDeviceCare(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const own = found.filter((one) => one.code !== 'Z45.2' || !isForDialysis(reading, one));
  return ANY.test(reading.text) ? withAttention(reading, codes, own) : own;
}

function withAttention(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const added: Candidate[] = [];
  const gone = new Set<Candidate>();
  for (const { pattern, code, status } of CARED_FOR) {
    if (!codes.isValid(code)) continue;
    const span = cared(reading, pattern);
    if (!span) continue;
    for (const one of found) if (status.test(one.code)) gone.add(one);
    if (found.some((one) => one.code === code && !gone.has(one))) continue;
    const section = sentenceAt(reading, span.start)?.section.name ?? 'other';
    added.push({
      code,
      complete: true,
      head: code,
      spans: [span],
      section,
      assertion: 'affirmed',
      missing: [],
      competing: [],
      match: 3,
    });
  }
  return [...found.filter((one) => !gone.has(one)), ...added];
}

function cared(reading: Reading, pattern: RegExp) {
  for (const { 0: words, index } of reading.text.matchAll(pattern)) {
    const sentence = sentenceAt(reading, index);
    if (!sentence || sentence.start > index || ASIDE.has(sentence.section.name)) continue;
    if (/[.;\n]/.test(words) || assertionOf(reading, index, index + words.length).kind !== 'affirmed') continue;
    if (
      /\b(?:removed|discontinued|d\/c'?d|out)\b/i.test(
        reading.text.slice(index, Math.min(sentence.end, index + words.length + 20)),
      )
    )
      continue;
    return spanOf(reading.text, index, index + words.length);
  }
  return undefined;
}

/** A line for dialysis is the dialysis unit's to care for. */
function isForDialysis(reading: Reading, { spans }: Candidate): boolean {
  const sentence = sentenceAt(reading, spans[0].start);
  return (
    sentence !== undefined &&
    /\bdialy\w*|\bhemodialysis\b|\bHD\b/i.test(reading.text.slice(sentence.start, sentence.end))
  );
}
