import type { Chart } from '../../shared/chart/chart.ts';
import { dayOfPage } from './day.ts';
import { type FrameState, textOf } from './frames.ts';
import type { PageChartBuilder } from './page-chart.ts';

/** A patient as a chart holds one. */
export type PagePatient = NonNullable<Chart['patient']>;

/** The patient that one frame names, as far as it says so without contradicting itself. */
export interface NamedPatient {
  mrn?: string;
  mbi?: string;
  birthDate?: string;
  family?: string;
  given?: string;
}

/** The numbers that stand for one person and no other. */
const NUMBERS = [
  ['patient/mrn', 'MRN'],
  ['patient/mbi', 'MBI'],
] as const;

/**
 * Reads the patient out of one frame. A fact that stands there twice and differs is left out; where that is a number of
 * the patient, two people stand there, and a name between them may be either's.
 */
export function patientOfFrame(frame: FrameState): NamedPatient {
  const valuesOf = (field: string): string[] => {
    const values = frame.readings.filter((reading) => reading.field === field).map((reading) => textOf(reading).trim());
    const filled = values.filter(Boolean);
    return filled.filter((value, i) => filled.findIndex((other) => plain(other) === plain(value)) === i);
  };
  const only = (field: string): string | undefined => {
    const [value, another] = valuesOf(field);
    return another === undefined ? value : undefined;
  };
  if (NUMBERS.some(([field]) => valuesOf(field).length > 1)) return {};
  const born = only('patient/birth-date');
  const birth = born === undefined ? undefined : dayOfPage(born);
  const { family, given } = nameParts(only('patient/name'));
  return clean({
    mrn: only('patient/mrn'),
    mbi: only('patient/mbi'),
    birthDate: birth?.state === 'day' ? birth.day : undefined,
    family: only('patient/family') ?? family,
    given: only('patient/given') ?? given,
  });
}

/** `ALVAREZ, JOAN M` → family and given name. Without a comma nothing tells them apart. */
export function nameParts(name: string | undefined): { family?: string; given?: string } {
  const parts = name?.split(',').map((part) => part.trim()) ?? [];
  const [family, given] = parts;
  return parts.length === 2 && family && given ? { family, given } : {};
}

/** Whether two frames, or one page before and after, name two people: any fact that both state and that differs. */
export function areTwoPeople(a: NamedPatient, b: NamedPatient): boolean {
  for (const key of ['mrn', 'mbi', 'birthDate'] as const) {
    if (a[key] !== undefined && b[key] !== undefined && plain(a[key]) !== plain(b[key])) return true;
  }
  if (a.family !== undefined && b.family !== undefined && plain(a.family) !== plain(b.family)) return true;
  // A given name may carry a middle name or initial on one side.
  if (a.given === undefined || b.given === undefined) return false;
  const [one, two] = [plain(a.given), plain(b.given)];
  return !one.startsWith(two) && !two.startsWith(one);
}

/** How many facts two descriptions of a patient share, and in how many they differ; family and given name are one fact. */
export function factsCompared(a: NamedPatient, b: NamedPatient): { same: number; other: number } {
  const facts: NamedPatient[][] = (['mrn', 'mbi', 'birthDate'] as const)
    .filter((key) => a[key] !== undefined && b[key] !== undefined)
    .map((key) => [{ [key]: a[key] }, { [key]: b[key] }]);
  if (a.family !== undefined && b.family !== undefined) facts.push([a, b].map(nameOf));
  const other = facts.filter(([one = {}, two = {}]) => areTwoPeople(one, two)).length;
  return { same: facts.length - other, other };
}

function nameOf({ family, given }: NamedPatient): NamedPatient {
  return clean({ family, given });
}

/** Whether anything at all names the patient. */
export function isNamed(patient: NamedPatient): boolean {
  return Object.keys(patient).length > 0;
}

/** Writes the patient that the frames agree on into the chart. */
export function writePatient(builder: PageChartBuilder, patient: NamedPatient): void {
  for (const [field, name] of NUMBERS) {
    if (builder.settled.get(field)?.conflict)
      builder.notes.push(`${name}: two that differ stand on the page; it names no patient for sure`);
  }
  const identifiers: NonNullable<PagePatient['identifiers']> = [];
  if (patient.mrn) identifiers.push({ type: 'MRN', value: patient.mrn });
  if (patient.mbi) identifiers.push({ type: 'MBI', value: patient.mbi });
  if (!isNamed(patient)) return;
  builder.chart.patient = {
    ...(identifiers.length > 0 ? { identifiers } : {}),
    ...(patient.family ? { family: patient.family } : {}),
    ...(patient.given ? { given: patient.given } : {}),
    ...(patient.birthDate ? { birthDate: patient.birthDate } : {}),
  };
  identifiers.forEach(({ type }, i) => {
    builder.source(`/patient/identifiers/${i}`, type === 'MRN' ? 'patient/mrn' : 'patient/mbi');
  });
  if (patient.family) builder.source('/patient/family', 'patient/family', 'patient/name');
  if (patient.given) builder.source('/patient/given', 'patient/given', 'patient/name');
  if (patient.birthDate) builder.source('/patient/birthDate', 'patient/birth-date');
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[\s.,'’-]+/g, '');
}

function clean(patient: { [K in keyof NamedPatient]?: string | undefined }): NamedPatient {
  return Object.fromEntries(Object.entries(patient).filter(([, value]) => value)) as NamedPatient;
}
