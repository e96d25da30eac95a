import type { Chart } from '../../chart/chart.ts';
import { dayOf, sourceOfElement, textIn } from './elements.ts';
import type { Element } from './xml.ts';

type Patient = NonNullable<Chart['patient']>;

/** A0810 took the place of M0069 with OASIS-E2; the codes are the same. */
const SEX: ReadonlyMap<string, string> = new Map([
  ['1', 'male'],
  ['2', 'female'],
]);

/**
 * Who the assessment is of: what a page's patient is compared with. The Social Security and Medicaid numbers are not read.
 */
export function putPatient(chart: Chart, elements: readonly Element[]): void {
  const used: string[] = [];
  const text = (name: string): string | undefined => {
    const value = textIn(elements, name);
    if (value !== undefined) used.push(name);
    return value;
  };
  const patient: Patient = {};
  const family = text('M0040_PAT_LNAME');
  const given = [text('M0040_PAT_FNAME'), text('M0040_PAT_MI')].filter((part) => part !== undefined).join(' ');
  const born = text('M0066_PAT_BIRTH_DT');
  const sex = text('A0810') ?? text('M0069_PAT_GENDER');
  const mrn = text('M0020_PAT_ID');
  const mbi = text('M0063_MEDICARE_NUM');
  const identifiers: Patient['identifiers'] = [
    ...(mrn === undefined ? [] : [{ type: 'MRN' as const, value: mrn }]),
    ...(mbi === undefined ? [] : [{ type: 'MBI' as const, value: mbi }]),
  ];
  if (identifiers.length > 0) patient.identifiers = identifiers;
  if (family !== undefined) patient.family = family;
  if (given !== '') patient.given = given;
  if (born !== undefined) patient.birthDate = dayOf(born);
  const gender = sex === undefined ? undefined : SEX.get(sex.replace(/^0/, ''));
  if (gender !== undefined) patient.gender = gender;
  if (Object.keys(patient).length === 0) return;
  chart.patient = patient;
  chart.sources['/patient'] = used.flatMap(sourceOfElement);
}
