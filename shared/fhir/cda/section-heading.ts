import { sectionNamed } from '../../narrative/reading/section-headings.ts';
import { wordsOf } from '../../narrative/reading/tokens.ts';

/** LOINC codes of sections (C-CDA R2.1, section templates), and the heading under which notes hold the same. */
const BY_LOINC: ReadonlyMap<string, string> = new Map([
  ['11450-4', 'Problem List'],
  ['8648-8', 'Hospital Course'],
  ['11535-2', 'Discharge Diagnosis'],
  ['46241-6', 'Admission Diagnosis'],
  ['42347-5', 'Admission Diagnosis'],
  ['10219-4', 'Preoperative Diagnosis'],
  ['10218-6', 'Postoperative Diagnosis'],
  ['59769-0', 'Postoperative Diagnosis'],
  ['59768-2', 'Indications'],
  ['11348-0', 'Past Medical History'],
  ['10157-6', 'Family History'],
  ['29762-2', 'Social History'],
  ['10164-2', 'History of Present Illness'],
  ['10187-3', 'Review of Systems'],
  ['29545-1', 'Physical Exam'],
  ['10184-0', 'Physical Exam'],
  ['8716-3', 'Vital Signs'],
  ['30954-2', 'Results'],
  ['11493-4', 'Results'],
  ['48765-2', 'Allergies'],
  ['10155-0', 'Allergies'],
  ['10160-0', 'Medications'],
  ['10183-2', 'Discharge Medications'],
  ['11369-6', 'Immunizations'],
  ['47519-4', 'Procedures'],
  ['46264-8', 'Medical Equipment'],
  ['47420-5', 'Functional Status'],
  ['10190-7', 'Mental Status'],
  ['42348-3', 'Advance Directives'],
  ['18776-5', 'Plan of Treatment'],
  ['51848-0', 'Assessment'],
  ['51847-2', 'Assessment and Plan'],
  ['61146-7', 'Goals'],
  ['62387-6', 'Interventions'],
  ['61144-2', 'Nutrition'],
  ['61149-1', 'Objective'],
  ['61150-9', 'Subjective'],
  ['10154-3', 'Chief Complaint'],
  ['46239-0', 'Reason for Visit'],
  ['29299-5', 'Reason for Visit'],
  ['42349-1', 'Reason for Referral'],
  ['8653-8', 'Discharge Instructions'],
  ['69730-0', 'Instructions'],
  ['11506-3', 'Progress Notes'],
]);

/** What a title in brackets may hold, so that the heading before it is still told (narrative, `sectionOfRemarked`). */
const REMARK = /^[^():\n]{1,40}$/;

/**
 * The heading of a section of a document, as the reader of notes knows it: its title as written; where that names no section
 * that is known and its LOINC code does, the known heading with the title behind it, so that nothing is lost.
 * @returns with its colon; '' where the section has neither
 */
export function sectionHeading(title: string | undefined, loinc: string | undefined): string {
  const written = withoutColon((title ?? '').replace(/\s+/g, ' '));
  if (written !== '' && sectionNamed(wordsOf(written)) !== undefined) return `${written}:`;
  const known = BY_LOINC.get(loinc ?? '');
  if (known === undefined) return written === '' ? '' : `${written}:`;
  if (written === '') return `${known}:`;
  return REMARK.test(written) ? `${known} (${written}):` : `${known}:\n${written}`;
}

function withoutColon(words: string): string {
  const bare = words.trim();
  return bare.endsWith(':') ? bare.slice(0, -1).trimEnd() : bare;
}

const OF_PROBLEMS =
  /^(?:(active|current|chronic|ongoing)|resolved|inactive|past|historical|prior|previous|completed|ended) (?:hospital )?(?:problems?|diagnos[ei]s|conditions?|concerns?)$/i;

/**
 * A part of a list of problems that its own label says to be current or over (`Resolved Concerns` above a table of them), as a
 * heading that the reader of notes knows.
 * @returns `undefined`: the label is none of it
 */
export function problemsHeading(label: string): string | undefined {
  const bare = withoutColon(label);
  const found = OF_PROBLEMS.exec(bare);
  if (!found) return undefined;
  if (sectionNamed(wordsOf(bare)) !== undefined) return `${bare}:`;
  return `${found[1] === undefined ? 'Resolved Problems' : 'Active Problems'} (${bare}):`;
}
