import type { Day } from '../../../shared/chart/day.ts';
import type { Editions } from '../../../shared/editions/editions.ts';
import { jsonSection } from '../../../shared/editions/pack.ts';
import { GROUPER_SECTION } from '../../../shared/pdgm/grouper-pack.ts';
import type { GrouperHead } from '../../../shared/pdgm/tables.ts';
import type { Provenance } from './compile.ts';
import type { Mapping } from './mapping.ts';
import type { RULE_TABLES } from './meanings.ts';

/** Which parts of a grouper pack a table of CMS's fills. */
const PARTS: Record<
  Exclude<(typeof RULE_TABLES)[number], 'Diagnosis_Codes'>,
  (keyof NonNullable<Provenance['carried']>)[]
> = {
  Clinical_Groups: ['thresholds'],
  FI_Responses: ['points'],
  Comorbidity_Groups: ['low'],
  Comorbidity_Interactions: ['pairs'],
  Code_First_Conditions: ['codeFirstNotes', 'blocks'],
};

/**
 * For tables that a person left out (`--map TABLE=skip`): the whole table of the pack that is in force for these dates,
 * with the authority that it has there. What that pack does not hold either stays unknown. Nothing crosses a year.
 */
export function carriedTables(
  mapping: Mapping,
  editions: Editions,
  from: Day,
  notes: string[],
): Pick<Provenance, 'carried' | 'carriedStatements'> {
  const shipped = editions
    .all('pdgm-grouper')
    .find(({ edition }) => edition.from <= from && from < edition.to && !edition.id.startsWith('hhgs-'));
  if (mapping.skipped.size === 0) return {};
  if (!shipped) {
    notes.push('no shipped tables cover these dates: what was left out stays unknown');
    return {};
  }
  const head = jsonSection<GrouperHead>(shipped, GROUPER_SECTION);
  const carried: NonNullable<Provenance['carried']> = {};
  for (const [table, parts] of Object.entries(PARTS)) {
    if (![...mapping.skipped].some((skipped) => skipped === table)) continue;
    for (const part of parts) {
      if (head[part] === undefined)
        notes.push(`${table}: ${shipped.edition.id} does not have it either; it stays unknown`);
      else Object.assign(carried, { [part]: head[part] });
    }
  }
  return { carried, carriedStatements: head.statements };
}
