import { given } from '../chart/given.ts';
import { containedPatients } from './contained-patient.ts';
import { ID } from './id.ts';
import { object, objects, oneOrMany, text } from './json.ts';
import type { References } from './references.ts';
import { replacedPatients } from './replaced-patients.ts';
import type { Report } from './report.ts';
import type { Entry } from './resources.ts';

/** Whose record this is, and how to tell whether a resource belongs to it. */
export interface WhoseRecord {
  /** Every patient the resources could be of: the Patient resources, else the patients that others refer to. */
  patients: string[];
  /** The one that is read; absent where none or several could be meant. */
  ref?: string;
  /** Its Patient resource, where it is here. */
  patient?: Entry;
  /** Whether a Patient resource is an earlier record of the patient, which this one replaced. */
  isEarlier(entry: Entry): boolean;
  /** `this` patient's, an `other`'s, or `unstated`. */
  isOf(entry: Entry): 'this' | 'other' | 'unstated';
}

/** Where a resource names its patient: `subject`, `patient`, `beneficiary` (Coverage) or `for` (Task). */
const SUBJECT_KEYS = ['subject', 'patient', 'beneficiary', 'for'];

/**
 * Chooses the patient. Never guessed: with several and none asked for, no resource belongs to the chart, and each
 * patient is named.
 */
export function patientOf(
  entries: readonly Entry[],
  references: References,
  asked: string | undefined,
  report: Report,
): WhoseRecord {
  const all = entries.filter((entry) => entry.type === 'Patient');
  const replaced = replacedPatients(all, references);
  const standing = (name: string | undefined) => (name === undefined ? name : (replaced.get(name) ?? name));
  const resources = all.filter(({ ref }) => !replaced.has(ref));
  const contained = containedPatients(resources);
  const subjects = new Map<Entry, string | undefined>();
  for (const entry of entries) {
    if (entry.type === 'Patient') continue;
    subjects.set(entry, standing(contained.personOf(subjectOf(entry, references))));
  }
  encountersByUse(subjects, references);
  const known = [...subjects.values()].filter((name) => name !== undefined);
  const referred = [...new Set(known)].filter((name) => isPatient(name) || contained.has(name)).sort();
  const patients = resources.length > 0 ? resources.map((entry) => entry.ref) : referred;

  const chosen =
    asked === undefined
      ? only(patients, report)
      : standing(askedFor(asked, [...patients, ...referred, ...replaced.keys()], report));
  const patient = resources.find((entry) => entry.ref === chosen) ?? contained.entryOf(chosen);
  return {
    patients,
    ...given('ref', chosen),
    ...(patient ? { patient } : {}),
    isEarlier: ({ ref }) => chosen !== undefined && replaced.get(ref) === chosen,
    isOf: (entry) => {
      const name = subjects.get(entry);
      if (name === undefined) return 'unstated';
      return name === chosen ? byFocus(entry, references, chosen) : 'other';
    },
  };
}

/**
 * `Encounter.subject` may be absent (FHIR R4), as in documents made of C-CDA: an encounter is of the one patient whose resources
 * name it as theirs.
 */
function encountersByUse(subjects: Map<Entry, string | undefined>, references: References): void {
  const open = [...subjects].filter(([entry, name]) => entry.type === 'Encounter' && name === undefined);
  if (open.length === 0) return;
  const users = new Map<Entry, Set<string>>(open.map(([entry]) => [entry, new Set()]));
  for (const [entry, name] of subjects) {
    if (name === undefined) continue;
    const named = [
      ...oneOrMany(entry.resource, 'encounter'),
      ...oneOrMany(object(entry.resource, 'context'), 'encounter'),
    ];
    for (const reference of named) {
      const found = references.resolve(reference, entry);
      if (found) users.get(found)?.add(name);
    }
  }
  for (const [entry, names] of users) if (names.size === 1) subjects.set(entry, [...names][0]);
}

/** Where a resource names its patient: the name of the patient, or the patient that it contains. */
function subjectOf(entry: Entry, references: References): string | Entry | undefined {
  if (entry.type === 'Provenance') return subjectOfTargets(entry, references);
  if (entry.type === 'Appointment') return subjectOfParticipants(entry, references);
  const key = SUBJECT_KEYS.find((each) => object(entry.resource, each) !== undefined);
  if (key === undefined) return undefined;
  const reference = { type: 'Patient', ...object(entry.resource, key) };
  const found = references.resolve(reference, entry);
  return found?.container ? found : (found?.ref ?? references.nameOf(reference, entry));
}

/** Of the patient's own, and so about the patient. */
const OWN = new Set(['Condition', 'BodyStructure', 'Procedure', 'Encounter', 'EpisodeOfCare']);

/**
 * FHIR R4 Observation.focus: what it is about where that is not the subject: a donor, a newborn, a caregiver. A focus whose
 * kind is not told leaves open whose fact it is.
 */
function byFocus(entry: Entry, references: References, chosen: string): 'this' | 'other' | 'unstated' {
  if (entry.type !== 'Observation') return 'this';
  const found = oneOrMany(entry.resource, 'focus').map((focus) => {
    const name = references.resolve(focus, entry)?.ref ?? references.nameOf(focus, entry);
    if (name === chosen) return 'this';
    const type =
      references.resolve(focus, entry)?.type ??
      text(focus, 'type') ??
      /(?:^|\/)([A-Z][A-Za-z]+)\//.exec(name ?? '')?.[1];
    if (type === undefined) return 'unstated';
    return OWN.has(type) ? 'this' : 'other';
  });
  return found.find((one) => one === 'other') ?? found.find((one) => one === 'unstated') ?? 'this';
}

/** Provenance names no patient: it is of the one that everything it is about is of. */
function subjectOfTargets(entry: Entry, references: References): string | undefined {
  const owners = objects(entry.resource, 'target').map((target) => {
    const found = references.resolve(target, entry);
    if (!found || found.type === 'Provenance') return references.nameOf(target, entry);
    return found.type === 'Patient' ? found.ref : subjectOf(found, references);
  });
  const known = new Set(owners.filter((owner): owner is string => typeof owner === 'string' && isPatient(owner)));
  return known.size === 1 ? [...known][0] : undefined;
}

/** An appointment is of the one patient who takes part; one of several patients (a group) says not whose it is. */
function subjectOfParticipants(entry: Entry, references: References): string | undefined {
  const named = objects(entry.resource, 'participant').flatMap((one) => {
    const actor = object(one, 'actor');
    if (!actor) return [];
    const found = references.resolve(actor, entry);
    if (found) return found.type === 'Patient' ? [found.ref] : [];
    const name = references.nameOf({ type: 'Patient', ...actor }, entry);
    const isOne = text(actor, 'type') === 'Patient' || /(^|\/)Patient\//.test(name ?? '');
    return isOne && name !== undefined ? [name] : [];
  });
  const patients = new Set(named);
  return patients.size === 1 ? [...patients][0] : undefined;
}

const PATIENT = new RegExp(`(^|\\/)Patient\\/${ID}$`);

function isPatient(name: string): boolean {
  return PATIENT.test(name) || /^urn:(uuid|oid):[\w.-]{1,80}$/.test(name);
}

function only(patients: readonly string[], report: Report): string | undefined {
  if (patients.length === 1) return patients[0];
  if (patients.length === 0) {
    report('Bundle', 'no patient is named: there is no Patient resource, and no resource says whose it is');
    return undefined;
  }
  const named = patients.slice(0, 5).join(', ') + (patients.length > 5 ? ', …' : '');
  for (const patient of patients) {
    report(patient, `there are ${patients.length} patients here (${named}); say which one is meant. None is read`);
  }
  return undefined;
}

function askedFor(asked: string, known: readonly string[], report: Report): string | undefined {
  const names = new Set([asked, `Patient/${asked}`, asked.replace(/^.*\/(Patient\/[^/]+)$/, '$1')]);
  const found = known.find((name) => names.has(name));
  if (found === undefined) report('Bundle', 'the patient that was asked for is not among these resources');
  return found;
}
