import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { goldNotes, goldText } from '../../gold/score.ts';
import { DATA } from '../negex.ts';

const NOTES = join(DATA, 'notes');
const unzipped = (file: string) => gunzipSync(readFileSync(join(NOTES, file))).toString('utf8');

/** Notes of ACI-Bench, whole, and sections of notes of MTS-Dialog; measured where they lie, never shipped. */
export function publishedNotes(): string[] {
  if (!existsSync(NOTES)) return [];
  return readdirSync(NOTES)
    .filter((file) => /^(?:aci-bench_(?!.*metadata)|MTS-Dialog-).*\.csv\.gz$/.test(file))
    .sort()
    .flatMap((file) => (parse(unzipped(file), { columns: true }) as Record<string, string>[]).map(textOf));
}

/** What speed is measured on: the notes of the gold set, then the published ones. */
export function allNotes(): string[] {
  return [...goldNotes().map(({ id }) => goldText(id)), ...publishedNotes()];
}

/** MTS-Dialog gives the header of each section by a short name; it is put before the text as a note would have it. */
const HEADERS: Readonly<Record<string, string>> = {
  GENHX: 'History of present illness',
  CC: 'Chief complaint',
  PASTMEDICALHX: 'Past medical history',
  PASTSURGICAL: 'Past surgical history',
  'FAM/SOCHX': 'Family and social history',
  ALLERGY: 'Allergies',
  ROS: 'Review of systems',
  MEDICATIONS: 'Medications',
  ASSESSMENT: 'Assessment',
  EXAM: 'Physical exam',
  DIAGNOSIS: 'Diagnosis',
  DISPOSITION: 'Disposition',
  PLAN: 'Plan',
  EDCOURSE: 'Emergency department course',
  IMMUNIZATIONS: 'Immunizations',
  IMAGING: 'Imaging',
  GYNHX: 'Gynecologic history',
  PROCEDURES: 'Procedures',
  OTHER_HISTORY: 'Other history',
  LABS: 'Labs',
};

function textOf({ note, section_header: header = '', section_text: text }: Record<string, string>): string {
  if (note !== undefined) return note;
  return `${(HEADERS[header] ?? header).toUpperCase()}:\n${text ?? ''}`;
}

export interface CodedDocument {
  text: string;
  codes: ReadonlySet<string>;
}

/** CodiEsp, development part; `undefined`: the file is not there. */
export function codiEsp(): CodedDocument[] | undefined {
  const file = 'codiesp-dev.jsonl.gz';
  if (!existsSync(join(NOTES, file))) return undefined;
  return unzipped(file)
    .trim()
    .split('\n')
    .map((line) => {
      const { text_en: text, icd10cm } = JSON.parse(line) as { text_en: string; icd10cm: string[] };
      return { text, codes: new Set(icd10cm.map((code) => code.toUpperCase())) };
    });
}
