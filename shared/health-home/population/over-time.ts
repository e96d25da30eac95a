import { z } from 'zod';
import { compare } from '../../chart/compare.ts';
import { checklistItemSchema, healthHomeSchema, STATUSES, type Status } from '../answer.ts';

/**
 * The program view over time (issue 6): what the answers of many people on several days add up to. Counts only; nobody is
 * named, ranked or scored, and no rate is made of them. Items by their checklist number (health-homes.md section 6).
 */

/** What is read of a line of `lintel health-home`; the rest of it is not looked at. */
const lineSchema = z.object({
  id: z.string().exactOptional(),
  profile: z.object({ id: z.string() }),
  asOf: z.iso.date(),
  status: z.enum(STATUSES),
  checklist: z.array(
    checklistItemSchema.pick({ state: true, applies: true }).extend({ item: z.string().regex(/^C([1-9]|[12]\d)$/) }),
  ),
  last30Days: healthHomeSchema.shape.last30Days,
});
type Line = z.infer<typeof lineSchema>;

export const dayTotalsSchema = z.object({
  asOf: z.string(),
  people: z.number(),
  status: z.record(z.enum(STATUSES), z.number()),
  enrolled: z.number().describe('C3 present'),
  enrolmentUntold: z.number().describe('C3 unknown: not searched'),
  served: z.number().describe('C19 present: a core service this month'),
  serviceUntold: z.number().describe('C19 unknown: not searched'),
  utilisation: z
    .object({ of: z.number(), discharges: z.number(), readmissions: z.number(), edVisits: z.number() })
    .describe('Of the 30 days up to the day, over the people whose encounters were looked for'),
  gaps: z
    .object({ open: z.number(), compared: z.number(), closed: z.number(), opened: z.number() })
    .describe('Items absent or partial; closed and opened since each person’s day before, over the people compared'),
});
export type DayTotals = z.infer<typeof dayTotalsSchema>;

export const overTimeSchema = z.object({
  programs: z.array(z.object({ profile: z.string(), days: z.array(dayTotalsSchema) })),
  lines: z.number(),
  unread: z.number().describe('Lines that are no answer of lintel health-home: error lines among them'),
  repeated: z.number().describe('Lines of a person, program and day that came before: the first one counts'),
  nameless: z.number().describe('Lines without an id: counted, and compared with no other day'),
});
export type OverTime = z.infer<typeof overTimeSchema>;

/** Adds up lines in any order. Holds one number a person, program and day. */
export function programOverTime(): { add(line: unknown): void; total(): OverTime } {
  const programs = new Map<string, Map<string, DayTotals>>();
  const people = new Map<string, Map<string, Map<string, Items>>>();
  let lines = 0;
  let unread = 0;
  let repeated = 0;
  let nameless = 0;

  const add = (value: unknown): void => {
    lines++;
    const read = lineSchema.safeParse(value);
    if (!read.success) {
      unread++;
      return;
    }
    const line = read.data;
    if (line.id === undefined) nameless++;
    else {
      const ofProgram = at(people, line.profile.id, () => new Map<string, Map<string, Items>>());
      const own = at(ofProgram, line.id, () => new Map<string, Items>());
      if (own.has(line.asOf)) {
        repeated++;
        return;
      }
      own.set(line.asOf, itemsOf(line));
    }
    const days = at(programs, line.profile.id, () => new Map<string, DayTotals>());
    count(
      at(days, line.asOf, () => empty(line.asOf)),
      line,
    );
  };
  const total = (): OverTime => ({
    programs: [...programs]
      .sort(byKey)
      .map(([profile, days]) => ({ profile, days: withChanges(days, people.get(profile)) })),
    lines,
    unread,
    repeated,
    nameless,
  });
  return { add, total };
}

function count(day: DayTotals, { status, checklist, last30Days }: Line): void {
  const stateOf = (id: string) => checklist.find(({ item }) => item === id)?.state;
  day.people++;
  day.status[status]++;
  if (stateOf('C3') === 'present') day.enrolled++;
  if (stateOf('C3') === 'unknown') day.enrolmentUntold++;
  if (stateOf('C19') === 'present') day.served++;
  if (stateOf('C19') === 'unknown') day.serviceUntold++;
  day.gaps.open += checklist.filter(isGap).length;
  if (!last30Days) return;
  day.utilisation.of++;
  day.utilisation.discharges += last30Days.discharges;
  day.utilisation.readmissions += last30Days.readmissions;
  day.utilisation.edVisits += last30Days.edVisits;
}

/** A person's items on a day, a bit an item: which are gaps, and which are there. */
interface Items {
  gaps: number;
  present: number;
}

function itemsOf({ checklist }: Line): Items {
  const bits = (of: Line['checklist']) => of.reduce((sum, { item }) => sum | (1 << Number(item.slice(1))), 0);
  return {
    gaps: bits(checklist.filter(isGap)),
    present: bits(checklist.filter(({ applies, state }) => applies && state === 'present')),
  };
}

function isGap({ applies, state }: Line['checklist'][number]): boolean {
  return applies && (state === 'absent' || state === 'partial');
}

/** A gap is closed where the item is there now: one that is not asked any more, or not known, is not. */
function withChanges(
  days: ReadonlyMap<string, DayTotals>,
  people: ReadonlyMap<string, ReadonlyMap<string, Items>> | undefined,
): DayTotals[] {
  const totals = new Map([...days].map(([day, each]) => [day, { ...each, gaps: { ...each.gaps } }]));
  for (const own of people?.values() ?? []) {
    const seen = [...own].sort(byKey);
    for (const [n, [day, now]] of seen.entries()) {
      const before = seen[n - 1]?.[1];
      const gaps = totals.get(day)?.gaps;
      if (!before || !gaps) continue;
      gaps.compared++;
      gaps.closed += ones(before.gaps & now.present);
      gaps.opened += ones(before.present & now.gaps);
    }
  }
  return [...totals].sort(byKey).map(([, each]) => each);
}

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function empty(asOf: string): DayTotals {
  return {
    asOf,
    people: 0,
    status: Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>,
    enrolled: 0,
    enrolmentUntold: 0,
    served: 0,
    serviceUntold: 0,
    utilisation: { of: 0, discharges: 0, readmissions: 0, edVisits: 0 },
    gaps: { open: 0, compared: 0, closed: 0, opened: 0 },
  };
}

function at<V>(map: Map<string, V>, key: string, make: () => V): V {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return compare(a, b);
}
