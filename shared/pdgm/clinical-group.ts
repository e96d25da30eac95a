import type { Chart } from '../chart/chart.ts';
import type { Determined, Evidence } from '../chart/evidence.ts';
import type { Asked } from './asked.ts';
import type { Notes } from './notes.ts';
import { at, determined, open } from './parts.ts';
import type { PrincipalVerdict } from './principal.ts';
import { CLINICAL_GROUPS, type ClinicalGroup } from './tables.ts';

/** `NONE` stands only among the possible values: the principal may be refused. */
export type GroupAnswer = ClinicalGroup | 'NONE';

/**
 * Position 2 (pdgm.md section 6): the group of the principal's row, or the group that a person confirmed where no table
 * decides. Order of authority: CMS's and cited rows, then a person, then our estimate (interfaces.md).
 */
export function clinicalGroupOf({ chart, notes }: Asked, verdict: PrincipalVerdict): Determined<GroupAnswer> {
  const confirmed = confirmedGroup(chart, notes);
  if (confirmed === undefined) return fromTables(verdict);
  const evidence: Evidence = {
    what: 'confirmed clinicalGroup',
    value: confirmed,
    at: at(chart, '/confirmed/clinicalGroup'),
  };
  if (verdict.kind === 'open') {
    if (!verdict.settledByPerson) return fromTables(verdict);
    if (verdict.possible && !verdict.possible.includes(confirmed)) {
      if (verdict.authority === 'estimated') {
        notes.add('/confirmed/clinicalGroup', OVER_ESTIMATE);
        return determined<GroupAnswer>(confirmed, [...verdict.because, evidence], 'entered');
      }
      const say =
        "a person confirmed a clinical group that the principal's row and the open point do not allow. Settled by CMS's grouper";
      return open([{ what: 'confirmed clinicalGroup, principal', say }], verdict.possible, [
        ...verdict.because,
        evidence,
      ]);
    }
    return determined<GroupAnswer>(confirmed, [...verdict.because, evidence], 'entered');
  }
  if (verdict.authority === 'estimated') {
    const agrees = verdict.kind === 'group' && verdict.group === confirmed;
    if (!agrees) notes.add('/confirmed/clinicalGroup', OVER_ESTIMATE);
    return determined<GroupAnswer>(confirmed, [...verdict.because, evidence], 'entered');
  }
  const agrees = verdict.kind === 'group' && verdict.group === confirmed;
  if (!agrees) {
    notes.add(
      '/confirmed/clinicalGroup',
      'a table decides the clinical group; the confirmed group differs and was not used',
    );
  }
  return fromTables(verdict);
}

const OVER_ESTIMATE = "a person confirmed another group than the project's estimate; the person's stands";

function fromTables(verdict: PrincipalVerdict): Determined<GroupAnswer> {
  if (verdict.kind === 'group') return determined<GroupAnswer>(verdict.group, verdict.because, verdict.authority);
  if (verdict.kind === 'open') return open<GroupAnswer>(verdict.missing, verdict.possible, verdict.because);
  return open<GroupAnswer>([{ what: 'principal', say: verdict.say }], undefined, verdict.because);
}

/** The confirmed group where it is one; anything else is named and not used. */
function confirmedGroup(chart: Chart, notes: Notes): ClinicalGroup | undefined {
  const given = chart.confirmed?.clinicalGroup;
  if (given === undefined) return undefined;
  const letter = given.trim();
  const group = /^[a-l]$/i.test(letter) ? CLINICAL_GROUPS.find((known) => known === letter.toUpperCase()) : undefined;
  if (group === undefined)
    notes.add('/confirmed/clinicalGroup', 'the confirmed clinical group is not one of A to L and was not used');
  return group;
}
