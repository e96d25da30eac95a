import type { Chart } from '../chart/chart.ts';
import { listed } from '../chart/given.ts';
import { codings, words } from './codes.ts';
import { dayAt, periodOf } from './dates.ts';
import { get, object, objects, text } from './json.ts';
import { codedAt, refsAt, securityOf } from './people.ts';
import type { Reading } from './reading.ts';
import type { Entry } from './resources.ts';
import { fhirSource, type Sourced } from './sources.ts';

type Medication = Sourced<NonNullable<Chart['medications']>[number]>;

/**
 * MedicationRequests that ask for a medication to be taken, and MedicationStatements that say that one is: some servers keep
 * the list of a patient at home in these. Proposals and prohibitions are reported, and so is what is listed as an order too.
 */
export function readMedications(reading: Reading): Medication[] {
  const ordered = reading.of('MedicationRequest').flatMap((entry) => readOne(entry, refusal(entry), reading));
  const said = reading.of('MedicationStatement').flatMap((entry) => {
    const read = readOne(entry, notTaken(entry), reading);
    const isOrdered = read.some((one) => ordered.some((order) => isSameMedicine(order.value, one.value)));
    if (isOrdered) reading.report(entry.ref, 'the medication stands among the orders too; it is read once');
    return isOrdered ? [] : read;
  });
  return [...ordered, ...said];
}

function readOne(entry: Entry, why: string | undefined, reading: Reading): Medication[] {
  const read = why === undefined ? readMedication(entry, reading) : undefined;
  if (!read) reading.report(entry.ref, why ?? 'the medication is not named');
  return read ? [read] : [];
}

function refusal({ resource }: Entry): string | undefined {
  if (resource.doNotPerform === true) return 'it asks that the medication is not given';
  const intent = text(resource, 'intent');
  if (intent === 'proposal' || intent === 'option') return 'a proposal, not an order';
  const status = text(resource, 'status');
  return status === 'cancelled' || status === 'draft' ? `the request is ${status}` : undefined;
}

function notTaken({ resource }: Entry): string | undefined {
  const status = text(resource, 'status');
  if (status === 'not-taken') return 'it says that the medication is not taken';
  return status === 'intended' ? 'it says that the medication will be taken, not that it is' : undefined;
}

/** By code where both have one, else by words. A medicine that is taken is not the same as one that was. */
function isSameMedicine(a: Medication['value'], b: Medication['value']): boolean {
  const isSame = a.code !== undefined && b.code !== undefined ? a.code === b.code : plain(a.text) === plain(b.text);
  return isSame && (a.status === 'active') === (b.status === 'active');
}

function plain(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ');
}

/** Systems whose code names a medicine where no word does; without it a list of five would be one of three. */
const NAMING: readonly [RegExp, string][] = [
  [/\/rxnorm$|2\.16\.840\.1\.113883\.6\.88$/i, 'RxNorm'],
  [/\/ndc$|2\.16\.840\.1\.113883\.6\.69$/i, 'NDC'],
];

/** `RxNorm 197361`: a code is not translated, and says that there is a medicine. */
function codeAsName(concept: unknown): string | undefined {
  for (const [system, label] of NAMING) {
    const code = codings(concept).find((coding) => system.test(coding.system ?? ''))?.code;
    if (code !== undefined) return `${label} ${code}`;
  }
  return undefined;
}

/** What a Medication without a code of its own is made of. */
function ingredientsOf(medication: unknown): string | undefined {
  const named = objects(medication, 'ingredient').map((each) => words(object(each, 'itemCodeableConcept')));
  const known = named.filter((name) => name !== undefined);
  return known.length > 0 && known.length === named.length ? known.join(' / ') : undefined;
}

function readMedication(entry: Entry, reading: Reading): Medication | undefined {
  const { resource, id } = entry;
  const held = reading.find(object(resource, 'medicationReference'), entry, 'medicationReference');
  const concept = object(resource, 'medicationCodeableConcept') ?? object(held?.resource, 'code');
  const name =
    words(concept) ??
    text(object(resource, 'medicationReference'), 'display') ??
    ingredientsOf(held?.resource) ??
    codeAsName(concept);
  if (name === undefined) return undefined;
  const code = codings(concept).find((coding) => coding.system?.endsWith('/rxnorm'))?.code;
  const status = text(resource, 'status');
  const validity = periodOf(get(object(resource, 'dispenseRequest'), 'validityPeriod'));
  const dosages = [...objects(resource, 'dosageInstruction'), ...objects(resource, 'dosage')];
  const taken = dosages.map((dosage) => periodOf(get(object(object(dosage, 'timing'), 'repeat'), 'boundsPeriod')))[0];
  const effective = periodOf(get(resource, 'effectivePeriod'));
  const effectiveFrom = effective.from ?? dayAt(resource, 'effectiveDateTime');
  const start = taken?.from ?? effectiveFrom ?? dayAt(resource, 'authoredOn') ?? validity.from;
  const end = taken?.through ?? effective.through;
  return {
    value: {
      ...(id ? { id } : {}),
      text: name,
      ...(code ? { code } : {}),
      ...(status ? { status } : {}),
      ...(start ? { start } : {}),
      ...(end ? { end } : {}),
      ...listed('reasons', refsAt(resource, 'reasonReference', entry, reading)),
      ...listed('reasonCodes', codedAt(resource, 'reasonCode')),
      ...securityOf(resource),
    },
    at: [fhirSource(entry), ...(held ? [fhirSource(held)] : [])],
  };
}
