import type { Editions } from '../editions/editions.ts';
import { oasisFor } from '../oasis/catalogue.ts';
import { isAstray, leavesGap, refusal } from './admit.ts';
import { patientOf, type WhoseRecord } from './patient-of.ts';
import type { ReadOptions } from './read-options.ts';
import { READ_TYPES } from './read-types.ts';
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
  /** Types that were searched completely, and whose resources could all be read. */
  looked: ReadonlySet<string>;
  /** Types whose search was refused or is not whole. */
  failed: readonly string[];
}

const EARLIER =
  'its server says that another record of this person replaced it: what is kept under it is read with that one';

/** The first steps of every reader of FHIR (README.md, "The order"): flatten, resolve, choose the patient, admit. */
export function openRecord(input: unknown, editions: Editions, options: ReadOptions, report: Report): OpenRecord {
  const { entries, searched, refused, broken } = resourcesOf(input, report);
  const references = referencesAmong(entries, options.bases);
  const whose = patientOf(entries, references, options.patient, report);
  if (whose.ref === undefined) return { whose, admitted: [], looked: new Set(), failed: [] };

  const left: Entry[] = [];
  const admitted = entries.filter((entry) => {
    if (entry.type === 'Patient' && entry !== whose.patient) {
      report(entry.ref, whose.isEarlier(entry) ? EARLIER : 'another patient');
      return false;
    }
    const why = refusal(entry, whose);
    if (why !== undefined) report(entry.ref, why);
    if (why !== undefined && leavesGap(entry, whose)) left.push(entry);
    return why === undefined;
  });
  const told = new Set([...searched, ...(options.searched ?? [])]);
  const failed: string[] = READ_TYPES.filter((type) => refused.includes(type) || options.refused?.includes(type));
  const astray = options.areFound === true ? entries.filter((entry) => isAstray(entry, whose)) : [];
  const gaps = new Set([...broken, ...[...left, ...astray].map(({ type }) => type)]);
  const isGap = (type: string) => gaps.has('*') || gaps.has(type) || failed.includes(type);
  const looked = new Set<string>(READ_TYPES.filter((type) => (told.has('*') || told.has(type)) && !isGap(type)));
  const attachments = options.attachments ?? new Map<string, AttachmentText>();
  const reading = readingOf(admitted, references, whose, looked, {
    report,
    editions,
    catalogue: oasisFor(editions, undefined)?.catalogue,
    attachments,
    refused: left,
  });
  return { whose, reading, admitted, looked, failed };
}
