import type { Coded } from '../chart/care-facts.ts';
import type { Chart } from '../chart/chart.ts';
import { oncePer } from '../editions/once-per.ts';
import { deniedLabels, isLabelled, isOfPart2, isSensitiveCode } from './sensitive.ts';
import { LISTS } from './sources.ts';
import { isTelling } from './telling-words.ts';

/** An instrument's name tells nothing: everyone is screened. */
const SCREENING = /screen|assess|PHQ|GAD|AUDIT/i;

/** Whether codes or their displays tell a masked condition. */
export function isTellingCode(codes: readonly Coded[] | undefined): boolean {
  return (
    codes?.some(({ code, display }) => isTelling(display) || (code !== undefined && isSensitiveCode(code))) === true
  );
}

/**
 * Whether a chart holds anything that is masked: by a label, a code, a medicine, a stay, a consent for Part 2 records, or the
 * words of a condition, a goal, an order or an appointment. Then no free words of it are shown unless they are tied to something in sight.
 */
export const holdsMasked = oncePer((chart: Chart): boolean => isToldByCode(chart) || isToldByWords(chart));

/** By labels, codes and kinds: cheap, and asked for first. */
function isToldByCode(chart: Chart): boolean {
  const { conditions = [], diagnoses, encounters = [], consents = [] } = chart;
  const denied = deniedLabels(chart);
  return (
    [...diagnoses, ...conditions].some(({ code }) => code !== undefined && isSensitiveCode(code)) ||
    (Object.keys(LISTS) as (keyof typeof LISTS)[]).some((list) =>
      (chart[list] ?? []).some((each) => 'security' in each && isLabelled(each.security, denied)),
    ) ||
    encounters.some(
      ({ stay, diagnoses: ofVisit }) =>
        stay === 'ipf' || ofVisit?.some(({ code }) => code !== undefined && isSensitiveCode(code)),
    ) ||
    consents.some(isOfPart2)
  );
}

function isToldByWords({ conditions, medications, encounters, goals, serviceRequests, appointments }: Chart): boolean {
  return (
    (conditions ?? []).some(({ display, codes }) => isTelling(display) || isTellingCode(codes)) ||
    (medications ?? []).some(({ text, reasonCodes }) => isTelling(text) || isTellingCode(reasonCodes)) ||
    (encounters ?? []).some(({ reasons }) => isTellingCode(reasons)) ||
    (goals ?? []).some(({ text }) => isTelling(text)) ||
    [...(serviceRequests ?? []), ...(appointments ?? [])].some(
      ({ text }) => isTelling(text) && !SCREENING.test(text ?? ''),
    )
  );
}
