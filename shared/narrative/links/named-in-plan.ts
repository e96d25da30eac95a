import { pattern } from '../../pattern.ts';
import type { Reading } from '../reading/reading.ts';
import { sentenceAt } from '../reading/reading.ts';
import type { SectionName } from '../reading/section-name.ts';
import type { Candidate } from '../standing/candidate.ts';

/** Sections that say what is to be done or taken: what they name by the way is tested for, warned of, or talked over. */
const TO_DO: ReadonlySet<SectionName> = new Set<SectionName>(['plan', 'orders', 'medications', 'immunizations']);

/** Words that tie a plan to what the patient has. */
const TIED_BEFORE = pattern('i')`
  \b(?:
    for|of|with|w|from|due to|d\/t|2\/2|secondary to|because of|given|has|have|had|is|was|in|known|on|s\/p|h\/o|hx
    |manag\w*|treat\w*|control\w*|continu\w*|cont|follow\w*|monitor\w*|optimi[sz]e\w*|resolv\w*|diagnos\w*|dx|document
    |chronic|stable|underlying|ongoing|current|active|confirmed|established|his|her|their|the|patient['’]s|pt['’]s
  )\b[^.;\n]{0,40}$
  |[(:=–—-]\s*$
`;
const TIED_BEHIND = pattern('i')`
  ^\s*(?:[–—:(=-]|mgmt\b|manage\w*|control\w*|stable|unstable|worse\w*|improv\w*|resolv\w*|treat\w*|therapy|meds?\b|on\b|is\b|was\b
    |has\b|w\/|with\b|s\/p\b|continu\w*|cont\b|per\b|at goal|well\b|poorly|not\b|by\b|$)
`;
/** A line or an item that begins with the name, or with a word or two before it, is about it: `2. Atrial fibrillation`. */
const LEADS = /^[\s•*#>–—\d.)(-]*(?:[\w/'’-]+[ ,]+){0,3}$/;
const VERB =
  /\b(?:counsel\w*|advis\w*|discuss\w*|review\w*|check|screen\w*|refer\w*|order\w*|provid\w*|give|given|re|eg|e\.g|if|any|rule|exclude|test\w*|vax|vaccin\w*|explor\w*|educat\w*|concern\w*|note\w*)\b/i;

/**
 * Without diseases that a note names only within its plan or its drugs, and there by the way: no problem of a line of its own, and
 * nothing said that is done for it. Of 16 such names in notes by other people 5 were right.
 */
export function withoutNamedInPlan(reading: Reading, found: readonly Candidate[]): readonly Candidate[] {
  return found.filter(
    ({ code, spans }) => !/^[A-Q]/.test(code) || !spans.every(({ start, end }) => isByTheWay(reading, start, end)),
  );
}

function isByTheWay(reading: Reading, start: number, end: number): boolean {
  const sentence = sentenceAt(reading, start);
  if (!sentence || !TO_DO.has(sentence.section.name) || sentence.section.isProblem) return false;
  const { text } = reading;
  const before = text.slice(sentence.start, start);
  if (LEADS.test(before) && !VERB.test(before)) return false;
  return !TIED_BEFORE.test(before) && !TIED_BEHIND.test(text.slice(end, Math.min(sentence.end, end + 20)));
}
