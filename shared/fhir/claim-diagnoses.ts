import type { Source } from '../chart/evidence.ts';
import { given } from '../chart/given.ts';
import { codings } from './codes.ts';
import { type ConditionFact, readCondition } from './condition.ts';
import { icdOf } from './icd-of.ts';
import { asObject, countOf, type Json, number, object, placed, text } from './json.ts';
import type { Reading } from './reading.ts';
import type { Entry } from './resources.ts';
import { fhirSource } from './sources.ts';

/** A diagnosis of a list that states ranks. */
export interface ListedDiagnosis {
  code: string;
  display?: string;
  /** 1 = principal. Absent where the list does not say. */
  rank?: number;
  at: Source[];
}

/** Why a patient came or was admitted is not on the list that a claim is grouped by. */
const NOT_ON_THE_LIST = new Set(['admitting', 'patientreasonforvisit']);

/** The diagnoses of a list, and whether they are all that it names: a line that cannot be read is missing. */
export interface ReadList {
  diagnoses: ListedDiagnosis[];
  isWhole: boolean;
}

/**
 * The diagnoses of a claim by rank: what is typed `principal` is first, else the sequence counts. Diagnoses that cannot
 * be read are reported and keep their place: the next one does not move up.
 */
export function claimDiagnoses(entry: Entry, conditions: readonly ConditionFact[], reading: Reading): ReadList {
  const all = placed(entry.resource, 'diagnosis');
  const lines = all
    .map(({ element, index }) => ({ element, path: `diagnosis[${index}]`, types: typesOf(element) }))
    .filter(({ types }) => types.includes('principal') || !types.some((type) => NOT_ON_THE_LIST.has(type)))
    .map((line) => ({ ...line, sequence: number(line.element, 'sequence') ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => a.sequence - b.sequence);
  const principal = lines.filter(({ types }) => types.includes('principal'));
  const typed = principal.length === 1 ? principal[0] : undefined;
  // FHIR counts from 1. A list that counts from 0 would have its second line for the principal.
  const isCounted = lines.every(({ sequence }) => sequence >= 1);
  const ordered = typed ? [typed, ...lines.filter((line) => line !== typed)] : lines;
  const diagnoses = ordered.flatMap((line, position) => {
    const rank = typed ? position + 1 : isCounted ? soleRank(line.sequence, lines) : undefined;
    if (rank === undefined)
      reading.report(`${entry.ref}.${line.path}`, 'the sequence does not tell the rank of this diagnosis');
    const read = codeOf(line.element, line.path, entry, conditions, reading);
    return read ? [{ ...read, ...given('rank', rank) }] : [];
  });
  const areAllRead = diagnoses.length === lines.length && all.length === countOf(entry.resource, 'diagnosis');
  return { diagnoses, isWhole: areAllRead && diagnoses.every(({ rank }) => rank !== undefined) };
}

function typesOf(line: Json): string[] {
  const types = Array.isArray(line.type) ? line.type : [];
  return types.flatMap((type: unknown) => {
    const written = [text(asObject(type), 'text'), ...codings(asObject(type)).map((coding) => coding.code)];
    return written.filter((word) => word !== undefined).map(typeNamed);
  });
}

/** HL7's and CARIN's codes, whatever their case; words (`Admitting Diagnosis`); the qualifiers of an 837 (X12 1270). */
function typeNamed(written: string): string {
  const plain = written
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/diagnosis$/, '');
  return ALSO_WRITTEN.get(plain) ?? plain;
}

const ALSO_WRITTEN: ReadonlyMap<string, string> = new Map([
  ['primary', 'principal'],
  ['abk', 'principal'],
  ['abj', 'admitting'],
  ['apr', 'patientreasonforvisit'],
]);

/** A sequence is a rank where it is a positive whole number and no other line has it. */
function soleRank(sequence: number, lines: readonly { sequence: number }[]): number | undefined {
  const isRank = Number.isInteger(sequence) && sequence >= 1;
  return isRank && lines.filter((line) => line.sequence === sequence).length === 1 ? sequence : undefined;
}

function codeOf(
  line: Json,
  path: string,
  entry: Entry,
  conditions: readonly ConditionFact[],
  reading: Reading,
): Omit<ListedDiagnosis, 'rank'> | undefined {
  const concept = object(line, 'diagnosisCodeableConcept');
  if (concept) {
    const icd = icdOf(concept, `${path}.diagnosisCodeableConcept`);
    if (!icd.ok) reading.report(`${entry.ref}.${path}`, icd.say);
    return icd.ok
      ? { code: icd.code, at: [fhirSource(entry, icd.path)], ...(icd.display ? { display: icd.display } : {}) }
      : undefined;
  }
  return listedCondition(object(line, 'diagnosisReference'), path, entry, conditions, reading);
}

/**
 * The diagnosis that a list names by a Condition. One that was refuted or never confirmed is no diagnosis, whatever list
 * names it; one that has been resolved since was one when the list was made.
 */
export function listedCondition(
  reference: unknown,
  path: string,
  entry: Entry,
  conditions: readonly ConditionFact[],
  reading: Reading,
): Omit<ListedDiagnosis, 'rank'> | undefined {
  const found = reading.find(reference, entry, path);
  if (!found) return undefined;
  if (found.type !== 'Condition') {
    reading.report(`${entry.ref}.${path}`, 'this names no condition');
    return undefined;
  }
  const condition = conditions.find((each) => each.entry.ref === found.ref) ?? readCondition(found);
  if (!condition.code || condition.isDenied) {
    reading.report(
      `${entry.ref}.${path}`,
      condition.isDenied
        ? 'the condition it names is refuted or not confirmed'
        : 'the condition it names has no ICD-10-CM code',
    );
    return undefined;
  }
  return {
    code: condition.code.value,
    at: [fhirSource(entry, path), ...condition.code.at],
    ...(condition.display ? { display: condition.display } : {}),
  };
}
