import type { Chart } from '../chart/chart.ts';
import type { Day } from '../chart/day.ts';
import type { CodeSet } from '../icd10cm/code-set.ts';
import { classesOf } from './condition-classes.ts';

/** What kind of visit an encounter was, as the Health Home rules tell them apart. */
export type Encounter = NonNullable<Chart['encounters']>[number];

/** The codes in which reasons are read; another system's are a complaint's. */
const ICD10CM = 'http://hl7.org/fhir/sid/icd-10-cm';
const INPATIENT_STAYS = new Set(['acute', 'ipf', 'ltch', 'irf']);
const INPATIENT_CLASSES = new Set(['IMP', 'ACUTE', 'NONAC']);

/** A hospital stay. A stay in a nursing facility is none. */
export function isInpatient({ class: code, stay, part }: Encounter): boolean {
  if (part === true) return false;
  if (stay !== undefined && stay !== 'unknown') return INPATIENT_STAYS.has(stay);
  return stay === 'unknown' || (code !== undefined && INPATIENT_CLASSES.has(code));
}

/** A visit to an emergency department that did not become a stay. */
export function isEmergency({ class: code, stay, part }: Encounter): boolean {
  if (part === true) return false;
  return stay === 'ed' || (stay === undefined && code === 'EMER');
}

/** Codes of the principal diagnosis: rank 1, else the only diagnosis there is; where none is given, the only coded reason. */
export function principalCodes({ diagnoses, reasons }: Encounter, chart: Chart): string[] {
  const all = diagnoses ?? [];
  if (all.length === 0) {
    const coded = (reasons ?? []).flatMap(({ system, code }) => (code && system?.startsWith(ICD10CM) ? [code] : []));
    return coded.length === 1 ? coded : [];
  }
  const first = all.filter(({ rank }) => rank === 1);
  const principal = first.length > 0 ? first : all.length === 1 ? all : [];
  return principal.flatMap(({ code, condition }) => code ?? codeOf(condition, chart) ?? []);
}

/** The code of the condition that a reference names. */
function codeOf(ref: string | undefined, chart: Chart): string | undefined {
  if (ref === undefined) return undefined;
  const at = (chart.conditions ?? []).findIndex(
    ({ id }, index) =>
      (id !== undefined && `Condition/${id}` === ref) ||
      chart.sources[`/conditions/${index}`]?.some((source) => source.kind === 'fhir' && source.ref === ref),
  );
  return chart.conditions?.[at]?.code;
}

/** Psychiatric: an inpatient stay with a principal diagnosis of MH, or a stay in a psychiatric facility (R9). */
export function isPsychiatricStay(encounter: Encounter, chart: Chart, codes: CodeSet): boolean {
  if (!isInpatient(encounter)) return false;
  return encounter.stay === 'ipf' || principalCodes(encounter, chart).some((code) => isOfClass(code, 'MH', codes));
}

/** Whether a code stands for a class, be it in review. */
export function isOfClass(code: string, id: 'MH' | 'SUD', codes: CodeSet): boolean {
  const found = classesOf(codes, code);
  return 'classes' in found && (found.classes.includes(id) || found.potential.includes(id));
}

/** Encounters that ended, or for ED visits began, in `[from, through]`; the day as written. */
export function within(encounters: readonly { encounter: Encounter; index: number }[], from: Day, through: Day) {
  return encounters.filter(({ encounter }) => {
    const day = encounter.through ?? encounter.from;
    return day !== undefined && day >= from && day <= through;
  });
}
