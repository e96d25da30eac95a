import type { Person } from '../chart/care-facts.ts';
import type { Chart } from '../chart/chart.ts';
import type { Day } from '../chart/day.ts';
import type { Source } from '../chart/evidence.ts';
import { daysOf, isAfter, isWithin } from './dates.ts';
import { isLabelled } from './sensitive.ts';
import { bySource } from './sources.ts';

/**
 * Facts that no standard resource carries (health-homes.md section 4): Observations of this system, status final, with
 * `effectiveDateTime` and `performer`. The panel writes the same facts as entered.
 */
export const HEALTH_HOME_FACT = 'urn:lintel:health-home-fact';

/** The last word on one fact. */
export interface Statement {
  value: boolean | number;
  at: Source;
  date: string;
  performers: readonly Person[];
  sensitive: boolean;
}

export type Statements = (code: string, accept?: (performers: readonly Person[]) => boolean) => Statement | undefined;

/**
 * Reads the statements that are known on the day and lie within the look-back. Of several on one fact the latest stands;
 * two of one day that differ are none.
 * @param sourceOf where `/observations/i` was read
 */
export function statementsIn(
  chart: Chart,
  span: { from: Day; asOf: Day },
  sourceOf: (pointer: string) => Source,
  denied: ReadonlySet<string>,
): Statements {
  const byCode = new Map<string, Statement[]>();
  for (const [index, each] of (chart.observations ?? []).entries()) {
    const code = each.codes.find(({ system }) => system === HEALTH_HOME_FACT)?.code;
    const at = sourceOf(`/observations/${index}`);
    const value = each.boolean ?? each.value;
    if (code === undefined || value === undefined || each.status !== 'final' || each.date === undefined) continue;
    if (isAfter(each.date, span.asOf) || !isWithin(each.date, span.from, span.asOf)) continue;
    if (at.kind !== 'entered' && (each.performers ?? []).length === 0) continue;
    const key = keyOf(code);
    const statement = {
      value,
      at,
      date: each.date,
      performers: each.performers ?? [],
      sensitive: isLabelled(each.security, denied),
    };
    byCode.set(key, [...(byCode.get(key) ?? []), statement]);
  }
  return (code, accept = () => true) => latest((byCode.get(keyOf(code)) ?? []).filter((one) => accept(one.performers)));
}

/** `appropriateness-adlDeficit` and `appropriateness-adl-deficit` are one fact. */
export function keyOf(code: string): string {
  return code.toLowerCase().replaceAll('-', '');
}

/** What a person entered stands over the record (interfaces.md, "Which wins"); then the latest. */
function latest(said: readonly Statement[]): Statement | undefined {
  const entered = said.filter(({ at }) => at.kind === 'entered');
  const all = entered.length > 0 ? entered : said;
  const day = (one: Statement) => daysOf(one.date)?.last ?? '';
  const last = all.map(day).sort().at(-1);
  const [first, ...others] = all.filter((one) => day(one) === last).sort(bySource);
  return first && others.every((other) => other.value === first.value) ? first : undefined;
}
