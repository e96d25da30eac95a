import type { Evidence, Missing } from '../chart/evidence.ts';
import type { Asked } from './asked.ts';
import { absent, at, missing as sentence } from './parts.ts';
import type { RatedDiscipline } from './payment-tables.ts';
import { Remembered } from './remembered.ts';

/** The six disciplines in the order in which answers list them. */
export const DISCIPLINES_RATED = ['SN', 'PT', 'OT', 'SLP', 'MSW', 'HHA'] as const satisfies readonly RatedDiscipline[];

/** The period's visits: a total, and by discipline where the chart says so. */
export interface Visits {
  total: number | undefined;
  byDiscipline: Partial<Record<RatedDiscipline, number>> | undefined;
  because: Evidence[];
  missing: Missing[];
}

/**
 * Reads the visits. A count that is negative or broken is named and leaves the total open. In a list by discipline those
 * that are not named have no visits; that is said in a note.
 */
export function readVisits({ chart, notes }: Asked): Visits {
  const { visits } = chart;
  if (visits === undefined) {
    return nothing(absent(chart, '/visits', NOT_GIVEN));
  }
  if (typeof visits === 'number') {
    if (!isCount(visits)) return nothing({ what: 'visits', say: 'visits is not a whole number of visits' });
    return {
      total: visits,
      byDiscipline: undefined,
      because: [{ what: 'visits', value: visits, at: at(chart, '/visits') }],
      missing: [],
    };
  }
  const because: Evidence[] = [];
  let missing: Missing[] | undefined;
  let total = 0;
  const source = at(chart, '/visits');
  for (const discipline of DISCIPLINES_RATED) {
    const count = visits[discipline];
    if (count === undefined) continue;
    if (!isCount(count)) {
      const say = `visits/${discipline} is not a whole number of visits`;
      missing = [...(missing ?? []), { what: `visits/${discipline}`, say }];
      continue;
    }
    total += count;
    because.push(said(discipline, count).at(source));
  }
  if (missing) return { total: undefined, byDiscipline: undefined, because, missing };
  if (because.length === 0) return nothing({ what: 'visits', say: 'visits names no discipline' });
  if (because.length < DISCIPLINES_RATED.length) {
    notes.fixed(UNNAMED);
  }
  return { total, byDiscipline: visits as Visits['byDiscipline'], because, missing: NONE_MISSING };
}

const UNNAMED = Object.freeze({ at: '/visits', say: 'disciplines that are not named are taken to have no visits' });
const NOT_GIVEN = sentence('visits', 'the visits of the period are not given');
const NONE_MISSING: Missing[] = [];

/** Numbers of visits that a period has; more is made anew. */
const MOST_VISITS = 64;
const SAID = Object.fromEntries(
  DISCIPLINES_RATED.map((discipline) => [
    discipline,
    Array.from({ length: MOST_VISITS }, (_, count) => new Remembered(`visits ${discipline}`, count)),
  ]),
) as Record<RatedDiscipline, Remembered[]>;

function said(discipline: RatedDiscipline, count: number): Remembered {
  return SAID[discipline][count] ?? new Remembered(`visits ${discipline}`, count);
}

function isCount(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0;
}

function nothing(missing: Missing): Visits {
  return { total: undefined, byDiscipline: undefined, because: [], missing: [missing] };
}
