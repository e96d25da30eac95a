import type { Coded, Person } from '../chart/care-facts.ts';
import type { Chart } from '../chart/chart.ts';
import { plainCode } from '../chart/plain-code.ts';
import { holdsMasked, isTellingCode } from './holds-masked.ts';
import { isKnownMedicine, isKnownService } from './known-words.ts';
import { isMentalHealthProfessional } from './mental-health-professional.ts';
import { deniedLabels, isLabelled, isSensitiveCode, labelledCodes } from './sensitive.ts';
import { LISTS } from './sources.ts';
import { isSomebody, plainName } from './team-member.ts';
import { isTelling } from './telling-words.ts';

type Element<K extends keyof Chart> = NonNullable<Chart[K]> extends readonly (infer E)[] ? E : never;

/**
 * Tells what of a chart gives a masked condition away: by its label, by the condition or order that it refers to, or by its
 * words (`telling-words.ts`). Where the chart holds anything masked, no free words stand but those of what refers to a
 * condition in sight, and texts of nothing but known words (`known-words.ts`): people have more words than any list.
 */
export class Telling {
  readonly #denied: ReadonlySet<string>;
  readonly #isAnyMasked: boolean;
  /** Codes of the conditions in sight. */
  readonly #codesInSight: ReadonlySet<string>;
  /** References to what gives a masked condition away, and to what does not. */
  readonly #telling = new Set<string>();
  readonly #inSight = new Set<string>();

  constructor(chart: Chart) {
    this.#denied = deniedLabels(chart);
    this.#isAnyMasked = holdsMasked(chart);
    this.#codesInSight = this.#codesOf(chart);
    // In this order: each refers to those before it.
    this.#mark(chart, 'conditions', (each) => this.#isTellingCondition(each));
    this.#mark(chart, 'medications', (each) => this.medication(each));
    this.#mark(chart, 'goals', (each) => this.goal(each));
    this.#mark(chart, 'serviceRequests', (each) => this.request(each));
    this.#mark(chart, 'appointments', (each) => this.appointment(each));
    this.#mark(chart, 'carePlan', (each) => this.plan(each));
  }

  goal({ text, targets, security, addresses }: Element<'goals'>): boolean {
    return (
      this.#isLabelled(security) ||
      this.refers(addresses) ||
      [text, ...(targets ?? []).map(({ detail }) => detail)].some(isTelling) ||
      this.#isOpen(text, addresses)
    );
  }

  medication({ text, security, reasons, reasonCodes }: Element<'medications'>): boolean {
    return (
      this.#isLabelled(security) ||
      this.refers(reasons) ||
      isTellingCode(reasonCodes) ||
      isTelling(text) ||
      (!isKnownMedicine(text) && this.#isOpen(text, reasons, reasonCodes))
    );
  }

  request(each: Element<'serviceRequests'>): boolean {
    return this.#isTellingAct(each, each.performers) || isTellingCode(each.categories);
  }

  appointment(each: Element<'appointments'>): boolean {
    return this.#isTellingAct(each, each.participants);
  }

  plan({ security, title, addresses }: Element<'carePlan'>): boolean {
    return (
      this.#isLabelled(security) ||
      isTelling(title) ||
      ((addresses ?? []).length > 0 && addresses?.every((ref) => this.#telling.has(ref)) === true)
    );
  }

  activity({ text, reference, goals }: NonNullable<Element<'carePlan'>['activities']>[number]): boolean {
    return (
      isTelling(text) ||
      this.refers(goals) ||
      (reference !== undefined && this.#telling.has(reference)) ||
      (!isKnownService(text ?? '') &&
        this.#isOpen(text, [...(goals ?? []), ...(reference === undefined ? [] : [reference])]))
    );
  }

  member(one: Element<'careTeam'>): boolean {
    return (
      this.#isLabelled(one.security) ||
      [plainName(one.name), plainName(one.member?.name), one.teamName].some(isTelling) ||
      (one.teamCategories ?? []).some(({ display }) => isTelling(display)) ||
      (this.#isAnyMasked && !isSomebody(one))
    );
  }

  /** Whether anything else refers to what gives a masked condition away. */
  refers(refs: readonly string[] | undefined): boolean {
    return refs?.some((ref) => this.#telling.has(ref)) === true;
  }

  #isTellingCondition({ code, display, codes, security }: Element<'conditions'>): boolean {
    return this.#isLabelled(security) || isTellingCode([{ code, display }, ...(codes ?? [])]);
  }

  #isTellingAct(
    { text, codes, security, reasons, reasonCodes }: Element<'serviceRequests'> | Element<'appointments'>,
    people: readonly Person[] | undefined,
  ): boolean {
    return (
      this.#isLabelled(security) ||
      this.refers(reasons) ||
      isTellingCode(reasonCodes) ||
      isTellingCode(codes) ||
      (people ?? []).some(isTellingPerson) ||
      isTelling(text) ||
      (!isKnownService(text ?? '') && this.#isOpen(text, reasons, reasonCodes))
    );
  }

  #isLabelled(labels: readonly string[] | undefined): boolean {
    return isLabelled(labels, this.#denied);
  }

  /** Free words beside something masked that are about nothing in sight. */
  #isOpen(text: string | undefined, refs: readonly string[] | undefined, codes?: readonly Coded[]): boolean {
    return this.#isAnyMasked && text !== undefined && !this.#isTied(refs, codes);
  }

  /** Whether every reference and code is of something in sight, and there is one. */
  #isTied(refs: readonly string[] = [], codes: readonly Coded[] = []): boolean {
    const known = codes.flatMap(({ code }) => (code === undefined ? [] : plainCode(code)));
    return (
      refs.length + known.length > 0 &&
      refs.every((ref) => this.#inSight.has(ref)) &&
      known.every((code) => this.#codesInSight.has(code))
    );
  }

  /** The codes of the conditions and diagnoses in sight. */
  #codesOf(chart: Chart): ReadonlySet<string> {
    const conditions = (chart.conditions ?? []).filter((one) => !this.#isTellingCondition(one));
    const masked = labelledCodes(chart, this.#denied);
    const diagnoses = chart.diagnoses.filter(({ code }) => !isSensitiveCode(code) && !masked.has(plainCode(code)));
    const codes = [
      ...conditions.flatMap((one) => [one.code, ...(one.codes ?? []).map(({ code }) => code)]),
      ...diagnoses.map(({ code }) => code),
    ];
    return new Set(codes.flatMap((code) => (code === undefined ? [] : plainCode(code))));
  }

  /** Sorts the references to the elements of a list by whether they tell. */
  #mark<K extends keyof typeof LISTS>(chart: Chart, list: K, tells: (each: Element<K>) => boolean): void {
    for (const [index, each] of ((chart[list] ?? []) as Element<K>[]).entries()) {
      const isOne = tells(each);
      const { id } = each as { id?: string };
      // What no ICD-10-CM code says may be anything.
      if (!isOne && list === 'conditions' && (each as Element<'conditions'>).code === undefined) continue;
      const refs = isOne ? this.#telling : this.#inSight;
      if (id !== undefined) refs.add(`${LISTS[list]}/${id}`);
      for (const at of chart.sources[`/${list}/${index}`] ?? []) if (at.kind === 'fhir') refs.add(at.ref);
    }
  }
}

function isTellingPerson(person: Person): boolean {
  return isMentalHealthProfessional(person) || isTelling(person.name);
}
