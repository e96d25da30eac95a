import { pattern } from '../../pattern.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import type { SectionName } from '../reading/section-name.ts';
import type { Span } from '../reading/span.ts';
import type { Candidate } from '../standing/candidate.ts';
import { isLasting } from '../standing/lasting.ts';

/** Sections in which a provider says what the matter is. */
const MATTER: ReadonlySet<SectionName> = new Set<SectionName>(['assessment', 'diagnoses']);
/** Sections that tell how it came, what was seen, and what is to be done. */
const ASIDE: ReadonlySet<SectionName> = new Set<SectionName>([
  'hpi',
  'subjective',
  'objective',
  'narrative',
  'course',
  'exam',
  'vitals',
  'results',
  'ros',
  'social-history',
  'medications',
  'plan',
  'orders',
  'interventions',
  'instructions',
  'return-precautions',
  'teaching',
]);
const DISEASE = /^(?:[A-LN-QST]|M(?!25\.[4-6]|79\.[168]|54\.[2569]))/;
/** Signs and symptoms, pain of a part of the body among them. */
const SYMPTOM = /^(?:R|M25\.[4-6]|M79\.6|H57\.1|N64\.4)/;
/** Infections, and what the skin, eyes, airways and the lower tract have for a while: with its kind left open. Ulcers are cared for. */
const LESSER = /^(?:A|B(?!9[5-7])|[HJN]|L(?!89|97|98\.4))/;
/** What home health treats, or looks into, wherever a provider names it: falls, incontinence, deficits of speech and face, suicidal thoughts. */
const OF_THEIR_OWN = /^R(?:15|29\.6|29\.810|32|39\.81|40\.[23]|45\.851|4[78]|53\.2|65|78\.81)/;
/** The same in what is told of the patient; a plan names them as what may come as well. */
const TOLD_OF_HIM = /^R(?:63\.6|13\.1[1-9]|18|33|41|44|53\.81|54|62\.7|64|73\.03)/;
/** Sections of what is to be done or taken. */
const TO_DO: ReadonlySet<SectionName> = new Set<SectionName>([
  'plan',
  'orders',
  'medications',
  'interventions',
  'instructions',
  'return-precautions',
  'teaching',
]);
/** The writer knows of it for long. */
const KNOWN_BEFORE = pattern('i')`
  \b(?:known|chronic\w*|long-?\s?standing|persist\w+|ongoing|continu\w+|still|residual|recurrent|baseline|h\/o|hx(?: of)?|history of|s\/p|due to|d\/t|from|for)
  \s(?:[\w\/,-]+\s){0,3}$
`;
/** It is tied to a cause, a treatment or a measure of its own behind its name. */
const TIED_BEHIND = pattern('i')`
  ^\s?[(,:–-]?\s?(?:
    due to|d\/t|2\/2|secondary to|from|since (?!\w+day\b|yesterday|(?:last|this|the (?:weekend|morning|night|start))\b|\d)|x\s?\d|for (?:the (?:past|last) )?(?:\d|years|months|weeks|several|many)|on and off|on (?!exam|palp|admission|arrival|presentation|examination)\w
    |treated|managed|requir\w+|needs?\b|controlled|with (?:tube|diet|thick|oxygen|o2)
  )
`;

/**
 * Whether a symptom, or a passing or lesser thing of which the note leaves the kind open, stands only beside what its provider calls
 * the matter: the note has an assessment or a list of diagnoses that names a disease, and this is told in the history, the findings
 * or the plan alone, and not said to last or to be treated. A symptom that the assessment does not take up is explained by it or not
 * sure (OG I.B.4, I.B.5; IV.D); of 24 that this takes away in 828 notes by strangers at most two were right.
 */
export function isToldAside(reading: Reading, one: Candidate, found: readonly Candidate[]): boolean {
  const { code, missing, spans } = one;
  const isLesser = LESSER.test(code) && missing.some((axis) => axis !== 'laterality') && !isLasting(code);
  if (OF_THEIR_OWN.test(code) || !(SYMPTOM.test(code) || isLesser)) return false;
  if (!spans.every((span) => isAside(reading, span, code))) return false;
  if (found.some((other) => isOfCause(other, one))) return false;
  return found.some(({ code: other, section }) => MATTER.has(section) && DISEASE.test(other));
}

/** The drug whose effect it is, named in the same words; the residual of a stroke that wants its kind beside it (Tabular I69.-91). */
export function isOfCause({ code, spans }: Candidate, symptom: Candidate): boolean {
  if (/^I69\.\d91/.test(code)) return symptom.code.startsWith('R13');
  return (
    /^T(?:3[6-9]|4\d|50)/.test(code) &&
    spans.some((of) => symptom.spans.some(({ start, end }) => start < of.end && of.start < end))
  );
}

function isAside(reading: Reading, { start, end }: Span, code: string): boolean {
  const sentence = sentenceAt(reading, start);
  if (!sentence || !ASIDE.has(sentence.section.name) || sentence.section.isProblem) return false;
  if (TOLD_OF_HIM.test(code) && !TO_DO.has(sentence.section.name)) return false;
  const before = reading.text.slice(Math.max(sentence.start, start - 60), start);
  if (NAMES_ITEM.test(reading.text.slice(sentence.start, start))) return false;
  return !KNOWN_BEFORE.test(before) && !TIED_BEHIND.test(reading.text.slice(end, Math.min(sentence.end, end + 30)));
}

/** `3. Dysphagia`, `# Wound infection / cellulitis`: an item of its own. */
const NAMES_ITEM = /^\s*(?:#\s?\d*|\d{1,2}[.):]|\(\d{1,2}\))[^.;:\n]{0,25}$/;
