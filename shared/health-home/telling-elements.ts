import type { Coded } from '../chart/care-facts.ts';
import type { Chart } from '../chart/chart.ts';
import { oncePer } from '../editions/once-per.ts';
import { principalCodes } from './encounters.ts';
import { Telling } from './not-telling.ts';
import { isRandom } from './plain-id.ts';
import { isSensitiveCode } from './sensitive.ts';
import type { LISTS } from './sources.ts';
import { tells } from './telling-text.ts';
import { isTelling } from './telling-words.ts';

type List = keyof typeof LISTS;
type Element<K extends List> = NonNullable<Chart[K]>[number];
type Ask = { [K in List]?: (each: Element<K>) => boolean };

/**
 * Whether an element of one of the chart's lists gives a masked condition away, by what it is for, by its words, or by its own
 * reference, so that the masked view must not refer to it (R10). Labels are asked for apart. What an instrument is called
 * tells nothing: everyone is screened.
 */
export const tellsIn = oncePer((chart: Chart) => {
  const is = new Telling(chart);
  const said = (codes: readonly Coded[] | undefined, ...texts: (string | undefined)[]) =>
    texts.some(isTelling) || (codes ?? []).some(({ display }) => isTelling(display));
  const coded = (codes: readonly Coded[] | undefined) =>
    (codes ?? []).some(({ code }) => code !== undefined && isSensitiveCode(code));
  const ask: Ask = {
    goals: (each) => is.goal(each),
    medications: (each) => is.medication(each),
    serviceRequests: (each) => is.request(each),
    appointments: (each) => is.appointment(each),
    carePlan: (each) => is.plan(each),
    careTeam: (each) => is.member(each),
    encounters: (each) =>
      each.stay === 'ipf' ||
      principalCodes(each, chart).some(isSensitiveCode) ||
      coded(each.reasons) ||
      said([...(each.types ?? []), ...(each.service ?? []), ...(each.reasons ?? [])], each.type),
    episodes: ({ types, careManager }) => said(types, careManager?.name),
    documents: ({ codes, title }) => said(codes, title),
    tasks: ({ codes, text, focus, basedOn, reasons, owner }) =>
      said(codes, text, owner?.name) ||
      is.refers([...(focus === undefined ? [] : [focus]), ...(basedOn ?? []), ...(reasons ?? [])]),
    procedures: ({ codes, text }) => said(codes, text),
    communications: ({ categories }) => said(categories),
    provenance: ({ targets }) => is.refers(targets),
  };
  return <K extends List>(list: K, each: Element<K>, ref: string | undefined): boolean =>
    ask[list]?.(each) === true || isTellingRef(ref);
});

/** A server may name a resource after what it is: `Goal/goal-sud-1`, `Encounter/psych0925`. Drawn by lot, an id says nothing. */
export function isTellingRef(ref: string | undefined): boolean {
  const id = ref?.slice(ref.lastIndexOf('/') + 1);
  if (id === undefined || isRandom(id)) return false;
  const words = id.replace(/[-_.]+/g, ' ');
  return tells(words) || tells(words.replace(/(?<=\p{L}{3})(?=\d)/gu, ' '));
}
