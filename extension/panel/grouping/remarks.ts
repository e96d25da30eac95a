import type { ClassificationView } from '../../../shared/view.ts';
import type { PositionShown } from './positions.ts';

/**
 * What a grouping rests on that is no fact of the chart: points that no public document of CMS settles, and what was
 * assumed, or read and not used. Each stands at the part that it touches; what touches no single part stands by itself.
 */
export interface Remarks {
  byPart: ReadonlyMap<string, PartRemarks>;
  general: string[];
}

export interface PartRemarks {
  unsettled: string[];
  notes: string[];
}

type Touched = NonNullable<ClassificationView['unsettled']>[number]['part'];

/** The part under which a decision is shown. Amounts are in no panel, and neither is what is open about them. */
const PART_OF: Readonly<Partial<Record<Touched, string>>> = {
  source: 'Admission source',
  timing: 'Timing',
  clinicalGroup: 'Clinical group',
  returnCode: 'Clinical group',
  validityFlags: 'Clinical group',
  points: 'Points',
  functionalLevel: 'Functional impairment level',
  subgroups: 'Comorbidity subgroups',
  comorbidity: 'Comorbidity',
};

/** Where a note about a fact of the chart belongs, by the beginning of its pointer. */
const PART_AT: readonly (readonly [pointer: string, part: string])[] = [
  ['/stays', 'Admission source'],
  ['/occurrenceCodes', 'Admission source'],
  ['/admissionSource', 'Admission source'],
  ['/previousPeriodEnd', 'Timing'],
  ['/timing', 'Timing'],
  ['/confirmed/clinicalGroup', 'Clinical group'],
  ['/confirmed/comorbidity', 'Comorbidity'],
  ['/oasis', 'Points'],
];

/** Sorts the remarks of a classification by the part that each touches. */
export function remarksOf({ unsettled = [], notes = [] }: ClassificationView): Remarks {
  const byPart = new Map<string, PartRemarks>();
  const at = (part: string): PartRemarks => {
    const known = byPart.get(part) ?? { unsettled: [], notes: [] };
    byPart.set(part, known);
    return known;
  };
  for (const { part, say } of unsettled) {
    const title = PART_OF[part];
    if (title !== undefined && !at(title).unsettled.includes(say)) at(title).unsettled.push(say);
  }
  const general: string[] = [];
  for (const { at: pointer, say } of notes) {
    const title = PART_AT.find(([begin]) => pointer === begin || pointer.startsWith(`${begin}/`))?.[1];
    if (title === undefined) general.push(say);
    else at(title).notes.push(say);
  }
  return { byPart, general };
}

/** What is said beside the value of a position that has one and yet is not final. */
export function notFinal({ position, values, state, parts }: PositionShown, { byPart }: Remarks): string | undefined {
  if (values.length !== 1 || state === 'open' || state === 'doubt') return undefined;
  if (!parts.some(({ title }) => (byPart.get(title)?.unsettled.length ?? 0) > 0)) return undefined;
  return position === 4 ? 'before exclusion, not final' : 'not final';
}
