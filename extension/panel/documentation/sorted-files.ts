import type { Chart } from '../../../shared/chart/chart.ts';
import { whoseDocument } from '../../../shared/fhir/cda/other-patient.ts';
import type { DocumentRead, readFile } from '../file-text.ts';

/** What files that a person chose or dropped come to. */
export interface SortedFiles {
  /** Documents that are the patient's, or name nobody. */
  documents: DocumentRead[];
  /** OASIS submissions, as XML. */
  oasis: string[];
  /** What was not taken or not read, each by its file: first of other patients' documents. */
  notes: string[];
}

/** Sorts files that were read. A document that names another patient is not taken. @param patient the one in front */
export function sortedFiles(
  read: readonly Awaited<ReturnType<typeof readFile>>[],
  patient: Chart['patient'],
): SortedFiles {
  const documents: DocumentRead[] = [];
  const oasis: string[] = [];
  const refused: string[] = [];
  const notes: string[] = [];
  for (const file of read) {
    if (!('name' in file)) {
      oasis.push(file.oasis);
      continue;
    }
    const whose = whoseDocument(file.about?.patient, patient);
    if (whose.is === 'other') {
      refused.push(`${file.name}: not taken: ${whose.say}`);
      continue;
    }
    documents.push(file);
    const said = [...(whose.is === 'unsure' ? [whose.say] : []), ...(file.notes ?? [])];
    notes.push(...said.map((note) => `${file.name}: ${note}`));
  }
  return { documents, oasis, notes: [...refused, ...notes] };
}
