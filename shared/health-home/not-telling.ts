import type { Coded, Person } from '../chart/care-facts.ts';
import type { Chart } from '../chart/chart.ts';
import { pattern } from '../pattern.ts';
import { holdsMasked, isTellingCode } from './holds-masked.ts';
import { isKnownMedicine, isKnownService } from './known-words.ts';
import { isMentalHealthProfessional } from './mental-health-professional.ts';
import { deniedLabels, isLabelled, isSensitiveCode, labelledCodes, plainCode } from './sensitive.ts';
import { LISTS } from './sources.ts';
import { isTelling } from './telling-words.ts';

type Element<K extends keyof Chart> = NonNullable<Chart[K]> extends readonly (infer E)[] ? E : never;

/**
 * Tells what of a chart gives a masked condition away: by its label, by the condition or order that it refers to, or by its
 * words (`telling-words.ts`). Where the chart holds anything masked, no free words stand but those of what refers to a
 * condition in sight, and texts of nothing but known words (`known-words.ts`): people have more words than any list.
 */
export interface Telling {
  goal(goal: Element<'goals'>): boolean;
  medication(medication: Element<'medications'>): boolean;
  request(request: Element<'serviceRequests'>): boolean;
  appointment(appointment: Element<'appointments'>): boolean;
  plan(plan: Element<'carePlan'>): boolean;
  activity(activity: NonNullable<Element<'carePlan'>['activities']>[number]): boolean;
  member(member: Element<'careTeam'>): boolean;
  /** Whether anything else refers to what gives a masked condition away. */
  refers(refs: readonly string[] | undefined): boolean;
}

/** What of a chart gives a masked condition away, so that it is left out where the condition is. */
export function tellingIn(chart: Chart): Telling {
  const denied = deniedLabels(chart);
  const labelled = (labels: readonly string[] | undefined) => isLabelled(labels, denied);
  const isAnyMasked = holdsMasked(chart);
  const telling = new Set<string>();
  const inSight = new Set<string>();
  const mark = <K extends keyof typeof LISTS>(list: K, is: (each: Element<K>) => boolean): void => {
    for (const [index, each] of ((chart[list] ?? []) as Element<K>[]).entries()) {
      const isOne = is(each);
      const { id } = each as { id?: string };
      // What no ICD-10-CM code says may be anything.
      if (!isOne && list === 'conditions' && (each as Element<'conditions'>).code === undefined) continue;
      const refs = isOne ? telling : inSight;
      if (id !== undefined) refs.add(`${LISTS[list]}/${id}`);
      for (const at of chart.sources[`/${list}/${index}`] ?? []) if (at.kind === 'fhir') refs.add(at.ref);
    }
  };
  const refers = (refs: readonly string[] | undefined) => refs?.some((ref) => telling.has(ref)) === true;
  /** Whether every reference and code is of something in sight, and there is one. */
  const isTied = (refs: readonly string[] = [], codes: readonly Coded[] = []) => {
    const known = codes.flatMap(({ code }) => (code === undefined ? [] : plainCode(code)));
    return (
      refs.length + known.length > 0 &&
      refs.every((ref) => inSight.has(ref)) &&
      known.every((code) => codesInSight.has(code))
    );
  };
  /** Free words beside something masked that are about nothing in sight. */
  const isOpen = (text: string | undefined, refs: readonly string[] | undefined, codes?: readonly Coded[]) =>
    isAnyMasked && text !== undefined && !isTied(refs, codes);

  const isTellingAct = (
    { text, codes, security, reasons, reasonCodes }: Element<'serviceRequests'> | Element<'appointments'>,
    people: readonly Person[] | undefined,
  ) =>
    labelled(security) ||
    refers(reasons) ||
    isTellingCode(reasonCodes) ||
    isTellingCode(codes) ||
    (people ?? []).some(isTellingPerson) ||
    isTelling(text) ||
    (!isKnownService(text ?? '') && isOpen(text, reasons, reasonCodes));

  const is: Telling = {
    refers,
    goal: ({ text, targets, security, addresses }) =>
      labelled(security) ||
      refers(addresses) ||
      [text, ...(targets ?? []).map(({ detail }) => detail)].some(isTelling) ||
      isOpen(text, addresses),
    medication: ({ text, security, reasons, reasonCodes }) =>
      labelled(security) ||
      refers(reasons) ||
      isTellingCode(reasonCodes) ||
      isTelling(text) ||
      (!isKnownMedicine(text) && isOpen(text, reasons, reasonCodes)),
    request: (each) => isTellingAct(each, each.performers) || isTellingCode(each.categories),
    appointment: (each) => isTellingAct(each, each.participants),
    plan: ({ security, title, addresses }) =>
      labelled(security) ||
      isTelling(title) ||
      ((addresses ?? []).length > 0 && addresses?.every((ref) => telling.has(ref)) === true),
    activity: ({ text, reference, goals }) =>
      isTelling(text) ||
      refers(goals) ||
      (reference !== undefined && telling.has(reference)) ||
      (!isKnownService(text ?? '') &&
        isOpen(text, [...(goals ?? []), ...(reference === undefined ? [] : [reference])])),
    member: (one) =>
      labelled(one.security) ||
      [plainName(one.name), plainName(one.member?.name), one.teamName].some(isTelling) ||
      (one.teamCategories ?? []).some(({ display }) => isTelling(display)) ||
      (isAnyMasked && !isSomebody(one)),
  };
  const isCondition = ({ code, display, codes, security }: Element<'conditions'>) =>
    labelled(security) || isTellingCode([{ code, display }, ...(codes ?? [])]);
  const codesInSight = new Set(
    [...(chart.conditions ?? []).filter((one) => !isCondition(one)), ...openDiagnoses(chart, denied)].flatMap((one) =>
      [one.code, ...('codes' in one ? (one.codes ?? []).map(({ code }) => code) : [])].flatMap((code) =>
        code === undefined ? [] : plainCode(code),
      ),
    ),
  );
  // In this order: each refers to those before it.
  mark('conditions', isCondition);
  mark('medications', is.medication);
  mark('goals', is.goal);
  mark('serviceRequests', is.request);
  mark('appointments', is.appointment);
  mark('carePlan', is.plan);
  return is;
}

function openDiagnoses(chart: Chart, denied: ReadonlySet<string>): Chart['diagnoses'] {
  const masked = labelledCodes(chart, denied);
  return chart.diagnoses.filter(({ code }) => !isSensitiveCode(code) && !masked.has(plainCode(code)));
}

const PERSONS = new Set(['Practitioner', 'PractitionerRole', 'RelatedPerson', 'Patient']);
const PERSON_ROLE =
  /physician|doctor|nurse|\b(?:RN|LPN|MD|DO|NP|PA|PT|OT|SLP|MSW|PCP)\b|primary care|therapist|aide|social worker|care ?giver|manager|coordinator|navigator|\b(?:cardi|pulmon|nephr|endocrin|neur)ologist/i;

/** SNOMED CT: caregiver, patient, primary care provider, care coordinator. */
const PERSON_CODES = new Set(['133932002', '116154003', '446050000', '453231000124104', '768820003']);

/** Whether a member of the team is a person, by type, role or the letters behind the name: the name of a place is free words. */
function isSomebody({ name, role, roles, member }: Element<'careTeam'>): boolean {
  if (member?.type !== undefined) return PERSONS.has(member.type);
  const called = name ?? member?.name ?? '';
  return (
    /^(?:Dr|Dra|Mr|Mrs|Ms|Miss|Sra?)\.? /.test(called) ||
    called.split(',').some((part, index) => index > 0 && COMMON.test(part.trim())) ||
    [role, ...(roles ?? []).map(({ display }) => display)].some((word) => PERSON_ROLE.test(word ?? '')) ||
    (roles ?? []).some(({ code }) => code !== undefined && PERSON_CODES.has(code))
  );
}

/** Credentials that anyone on a team may have. `LCSW` or `LADC` behind a name tell what the person is seen for. */
const COMMON = pattern('i')`
  ^(?:
    MD|DO|MBBS|RN|BSN|MSN|LPN|LVN|APRN|ARNP|N\.?P|FNP(?:-(?:C|BC))?|AGNP(?:-C)?|DNP|CNS|PA(?:-C)?|PT|DPT|PTA
    |OTR?(?:\/L)?|COTA(?:\/L)?|SLP|CCC-SLP|MSW|BSW|RD|RDN|LDN|PharmD|RPh|CNA|HHA|RT|RRT|DPM|OD|DDS|DMD|CWOCN|CWS
    |CDCES|CDE|FACP|FACC|FAAFP|CCM|Jr|Sr|II|III|IV
  )\.?$
`;

/** A name without the credentials that would tell. */
export function plainName(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const [called = '', ...behind] = name.split(',').map((part) => part.trim());
  const firstTelling = behind.findIndex((part) => !COMMON.test(part));
  return [called, ...(firstTelling < 0 ? behind : behind.slice(0, firstTelling))].join(', ');
}

function isTellingPerson(person: Person): boolean {
  return isMentalHealthProfessional(person) || isTelling(person.name);
}
