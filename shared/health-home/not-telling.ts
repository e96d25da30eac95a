import type { Coded, Person } from '../chart/care-facts.ts';
import type { Chart } from '../chart/chart.ts';
import { isMentalHealthProfessional } from './mental-health-professional.ts';
import { isPlain } from './plain-words.ts';
import { deniedLabels, isLabelled, isSensitiveCode } from './sensitive.ts';
import { LISTS } from './sources.ts';
import { isTelling } from './telling-words.ts';

type Element<K extends keyof Chart> = NonNullable<Chart[K]> extends readonly (infer E)[] ? E : never;

/**
 * Tells what of a chart gives a masked condition away: by its label, by the condition or order that it refers to, or by its
 * words (`telling-words.ts`). Where the chart holds something masked, a goal, an order or an activity tells as well unless it is
 * for a condition in sight or plainly about something else (`plain-words.ts`): people have more words than any list.
 */
export interface Telling {
  goal(goal: Element<'goals'>): boolean;
  medication(medication: Element<'medications'>): boolean;
  request(request: Element<'serviceRequests'>): boolean;
  plan(plan: Element<'carePlan'>): boolean;
  activity(activity: NonNullable<Element<'carePlan'>['activities']>[number]): boolean;
  member(member: Element<'careTeam'>): boolean;
  /** Whether anything else refers to what gives a masked condition away. */
  refers(refs: readonly string[] | undefined): boolean;
}

export function tellingIn(chart: Chart): Telling {
  const denied = deniedLabels(chart);
  const labelled = (labels: readonly string[] | undefined) => isLabelled(labels, denied);
  const telling = new Set<string>();
  const inSight = new Set<string>();
  /** @returns whether any element tells */
  const mark = <K extends keyof typeof LISTS>(list: K, is: (each: Element<K>) => boolean): boolean => {
    let isAny = false;
    for (const [index, each] of ((chart[list] ?? []) as Element<K>[]).entries()) {
      const isOne = is(each);
      isAny ||= isOne;
      const { id } = each as { id?: string };
      // What no ICD-10-CM code says may be anything.
      if (!isOne && list === 'conditions' && (each as Element<'conditions'>).code === undefined) continue;
      const refs = isOne ? telling : inSight;
      if (id !== undefined) refs.add(`${LISTS[list]}/${id}`);
      for (const at of chart.sources[`/${list}/${index}`] ?? []) if (at.kind === 'fhir') refs.add(at.ref);
    }
    return isAny;
  };
  const refers = (refs: readonly string[] | undefined) => refs?.some((ref) => telling.has(ref)) === true;
  const coded = (codes: readonly Coded[] | undefined) =>
    codes?.some(
      ({ code, display }) => isTelling(display) || (code !== undefined && isSensitiveCode(code.replace('.', ''))),
    ) === true;

  let isAnyMasked = chart.diagnoses.some(({ code }) => isSensitiveCode(code));
  /** Free words beside something masked that are about nothing in sight. @param refs what they are said to be for */
  const isOpen = (text: string | undefined, ...refs: string[]) =>
    isAnyMasked && text !== undefined && !isPlain(text) && !refs.some((ref) => inSight.has(ref));

  const is: Telling = {
    refers,
    goal: ({ text, targets, security, addresses }) =>
      labelled(security) ||
      refers(addresses) ||
      [text, ...(targets ?? []).map(({ detail }) => detail)].some(isTelling) ||
      isOpen(text, ...(addresses ?? [])),
    medication: ({ text, security, reasons, reasonCodes }) =>
      labelled(security) || refers(reasons) || coded(reasonCodes) || isTelling(text),
    request: ({ text, codes, categories, security, reasons, reasonCodes, performers }) =>
      labelled(security) ||
      refers(reasons) ||
      coded(reasonCodes) ||
      [...(codes ?? []), ...(categories ?? [])].some(({ display }) => isTelling(display)) ||
      (performers ?? []).some(isTellingPerson) ||
      isTelling(text) ||
      ((reasonCodes ?? []).length === 0 && isOpen(text, ...(reasons ?? []))),
    plan: ({ security, title, addresses }) =>
      labelled(security) ||
      isTelling(title) ||
      ((addresses ?? []).length > 0 && addresses?.every((ref) => telling.has(ref)) === true),
    activity: ({ text, reference, goals }) =>
      isTelling(text) ||
      refers(goals) ||
      (reference !== undefined && telling.has(reference)) ||
      isOpen(text, ...(goals ?? []), ...(reference === undefined ? [] : [reference])),
    member: ({ security, name, member, teamName, teamCategories }) =>
      labelled(security) ||
      [plainName(name), plainName(member?.name), teamName].some(isTelling) ||
      (teamCategories ?? []).some(({ display }) => isTelling(display)),
  };
  // In this order: each refers to those before it, and free words are judged by what is masked beside them.
  const isCondition = ({ code, display, codes, security }: Element<'conditions'>) =>
    labelled(security) || coded([{ code, display }, ...(codes ?? [])] as Coded[]);
  const conditions = mark('conditions', isCondition);
  const medications = mark('medications', is.medication);
  isAnyMasked ||= conditions || medications;
  mark('goals', is.goal);
  mark('serviceRequests', is.request);
  mark('carePlan', is.plan);
  return is;
}

/** Credentials that anyone on a team may have. `LCSW` or `LADC` behind a name tell what the person is seen for. */
const COMMON =
  /^(?:MD|DO|MBBS|RN|BSN|MSN|LPN|LVN|APRN|ARNP|N\.?P|FNP(?:-(?:C|BC))?|AGNP(?:-C)?|DNP|CNS|PA(?:-C)?|PT|DPT|PTA|OTR?(?:\/L)?|COTA(?:\/L)?|SLP|CCC-SLP|MSW|BSW|RD|RDN|LDN|PharmD|RPh|CNA|HHA|RT|RRT|DPM|OD|DDS|DMD|CWOCN|CWS|CDCES|CDE|FACP|FACC|FAAFP|CCM|Jr|Sr|II|III|IV)\.?$/i;

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
