import type { Editions } from '../editions/editions.ts';
import { READ, refusal } from './admit.ts';
import { patientOf, type WhoseRecord } from './patient-of.ts';
import type { ReadOptions } from './read-chart.ts';
import { type AttachmentText, type Reading, readingOf } from './reading.ts';
import { referencesAmong } from './references.ts';
import type { Report } from './report.ts';
import { type Entry, resourcesOf } from './resources.ts';

/** A record opened for reading: one patient's resources, what stands against the others reported. */
export interface OpenRecord {
  /** Its `ref` is absent where no patient, or several, could be meant: then there is no reading. */
  whose: WhoseRecord;
  reading?: Reading;
  admitted: readonly Entry[];
  /** What was searched completely; `*` stands for every type. */
  looked: ReadonlySet<string>;
  /** Types whose search was refused or is not whole. */
  failed: readonly string[];
}

/** The first steps of every reader of FHIR (README.md, "The order"): flatten, resolve, choose the patient, admit. */
export function openRecord(input: unknown, editions: Editions, options: ReadOptions, report: Report): OpenRecord {
  const { entries, searched, refused } = resourcesOf(input, report);
  const references = referencesAmong(entries, options.base);
  const whose = patientOf(entries, references, options.patient, report);
  if (whose.ref === undefined) return { whose, admitted: [], looked: new Set(), failed: [] };

  const admitted = entries.filter((entry) => {
    if (entry.type === 'Patient' && entry !== whose.patient) {
      report(entry.ref, 'another patient');
      return false;
    }
    const why = refusal(entry, whose);
    if (why !== undefined) report(entry.ref, why);
    return why === undefined;
  });
  const looked = new Set([...searched, ...(options.searched ?? [])]);
  const failed = [...READ].filter((type) => refused.includes(type) || options.refused?.includes(type));
  for (const type of failed) looked.delete(type);
  const attachments = options.attachments ?? new Map<string, AttachmentText>();
  const reading = readingOf(admitted, references, whose, looked, { report, editions, attachments });
  return { whose, reading, admitted, looked, failed };
}
