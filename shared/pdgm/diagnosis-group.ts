import type { Day } from '../chart/day.ts';
import type { Determined } from '../chart/evidence.ts';
import type { Editions } from '../editions/editions.ts';
import type { GroupAnswer } from './clinical-group.ts';
import { group } from './group.ts';

/**
 * The clinical group that a code would have as principal diagnosis of a period that begins on a day, with no other
 * diagnosis beside it: the grouper's own steps (pdgm.md section 6), not a second reading of the tables. Not determined
 * where the code cannot be principal or no table gives its group; `missing` says which.
 * @param code as written; any text gets an answer
 */
export function diagnosisGroup(editions: Editions, code: string, day: Day): Determined<GroupAnswer> {
  const asked = [{ kind: 'entered' as const, by: 'query' }];
  const { grouping } = group(
    {
      chart: 1,
      period: { from: day },
      diagnoses: [{ code, rank: 1 }],
      oasis: {},
      looked: ['secondary'],
      conflicts: [],
      sources: { '/diagnoses/0': asked, '/period/from': asked },
    },
    editions,
  );
  return grouping.clinicalGroup;
}
