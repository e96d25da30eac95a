import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../../shared/health-home/answer.ts';
import { overTimeSchema, programOverTime } from '../../../../shared/health-home/population/over-time.ts';

const ITEMS = ['C3', 'C5', 'C19'] as const;
const STATES = ['present', 'partial', 'absent', 'unknown'] as const;
type State = (typeof STATES)[number] | 'not asked';

interface Given {
  id?: string;
  profile?: string;
  asOf?: string;
  status?: string;
  items?: Partial<Record<(typeof ITEMS)[number], State>>;
  last30Days?: { discharges: number; readmissions: number; edVisits: number };
}
const line = ({ id, profile = 'US-FED', asOf = '2026-06-30', status = 'NOT_MET', items = {}, last30Days }: Given) => ({
  ...(id === undefined ? {} : { id }),
  profile: { id: profile, version: '1' },
  asOf,
  status,
  checklist: Object.entries(items).map(([item, state]) => ({
    item,
    state: state === 'not asked' ? 'unknown' : state,
    applies: state !== 'not asked',
    say: '',
    evidence: [],
  })),
  ...(last30Days ? { last30Days } : {}),
});
const sum = (...lines: unknown[]) => {
  const all = programOverTime();
  for (const each of lines) all.add(each);
  return overTimeSchema.parse(all.total());
};
const days = (...given: Given[]) => sum(...given.map(line)).programs[0]?.days ?? [];

describe('the program view over time', () => {
  it('counts people by program, day and status', () => {
    const total = sum(
      line({ id: 'a', status: 'POSSIBLE' }),
      line({ id: 'b', status: 'POSSIBLE' }),
      line({ id: 'c', status: 'NOT_MET', asOf: '2026-07-31' }),
      line({ id: 'a', profile: 'WA', status: 'INDETERMINATE' }),
    );
    expect(
      total.programs.map(({ profile, days: own }) => [profile, own.map(({ asOf, people }) => `${asOf} ${people}`)]),
    ).toEqual([
      ['US-FED', ['2026-06-30 2', '2026-07-31 1']],
      ['WA', ['2026-06-30 1']],
    ]);
    expect(total.programs[0]?.days[0]?.status).toEqual({
      ELIGIBLE_LIKELY: 0,
      POSSIBLE: 2,
      NOT_MET: 0,
      INDETERMINATE: 0,
    });
  });

  it('members and services are those that are told; what is not known is no none', () => {
    const [day] = days(
      { id: 'a', items: { C3: 'present', C19: 'present' } },
      { id: 'b', items: { C3: 'absent', C19: 'unknown' } },
      { id: 'c', items: { C3: 'unknown', C19: 'absent' } },
    );
    expect(day).toMatchObject({ people: 3, enrolled: 1, enrolmentUntold: 1, served: 1, serviceUntold: 1 });
  });

  it('adds up stays and visits over the people whose encounters were looked for', () => {
    const [day] = days(
      { id: 'a', last30Days: { discharges: 2, readmissions: 1, edVisits: 0 } },
      { id: 'b', last30Days: { discharges: 0, readmissions: 0, edVisits: 3 } },
      { id: 'c' },
    );
    expect(day?.utilisation).toEqual({ of: 2, discharges: 2, readmissions: 1, edVisits: 3 });
  });

  it.each([
    ['absent', 'present', 1, 0],
    ['partial', 'present', 1, 0],
    ['absent', 'partial', 0, 0],
    ['absent', 'unknown', 0, 0],
    ['absent', 'not asked', 0, 0],
    ['unknown', 'present', 0, 0],
    ['present', 'absent', 0, 1],
    ['present', 'present', 0, 0],
  ] as [State, State, number, number][])(
    'an item that was %s and is %s: closed %i, opened %i',
    (before, now, closed, opened) => {
      const [, later] = days(
        { id: 'a', asOf: '2026-06-30', items: { C5: before } },
        { id: 'a', asOf: '2026-07-31', items: { C5: now } },
      );
      expect(later?.gaps).toMatchObject({ compared: 1, closed, opened });
    },
  );

  it('compares each person with their own day before, and the first day with none', () => {
    const all = days(
      { id: 'a', asOf: '2026-06-30', items: { C5: 'absent' } },
      { id: 'b', asOf: '2026-07-31', items: { C5: 'present' } },
      { id: 'a', asOf: '2026-08-31', items: { C5: 'present' } },
    );
    expect(all.map(({ gaps }) => [gaps.compared, gaps.closed])).toEqual([
      [0, 0],
      [0, 0],
      [1, 1],
    ]);
  });

  it('a person of one program is not compared with the same id in another', () => {
    const total = sum(
      line({ id: 'a', items: { C5: 'absent' } }),
      line({ id: 'a', profile: 'WA', asOf: '2026-07-31', items: { C5: 'present' } }),
    );
    expect(total.programs.flatMap(({ days: own }) => own.map(({ gaps }) => gaps.compared))).toEqual([0, 0]);
  });

  it('a line twice counts once; a line without an id counts and is compared with nothing', () => {
    const total = sum(line({ id: 'a' }), line({ id: 'a', status: 'POSSIBLE' }), line({}), line({}));
    expect(total).toMatchObject({ lines: 4, repeated: 1, nameless: 2 });
    expect(total.programs[0]?.days[0]).toMatchObject({ people: 3, status: { NOT_MET: 3, POSSIBLE: 0 } });
  });

  it.each([
    null,
    undefined,
    'text',
    [],
    {},
    { error: { line: 2, path: '', say: 'not JSON' } },
    { ...line({ id: 'a' }), status: 'eligible' },
    { ...line({ id: 'a' }), asOf: '2026-02-30' },
    { ...line({ id: 'a' }), checklist: [{ item: '__proto__', state: 'present', applies: true }] },
    { resourceType: 'Bundle' },
  ])('what is no answer is unread: %j', (value) => {
    expect(sum(value)).toEqual({ programs: [], lines: 1, unread: 1, repeated: 0, nameless: 0 });
  });

  it('does not hang on the order of the lines', () => {
    const given = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      profile: fc.constantFrom('US-FED', 'WA'),
      asOf: fc.constantFrom('2026-06-30', '2026-07-31', '2026-08-31'),
      status: fc.constantFrom(...STATUSES),
      items: fc.record({
        C3: fc.constantFrom(...STATES),
        C5: fc.constantFrom(...STATES),
        C19: fc.constantFrom(...STATES),
      }),
    });
    const unique = fc.uniqueArray(given, {
      selector: ({ id, profile, asOf }) => `${id} ${profile} ${asOf}`,
      maxLength: 18,
    });
    fc.assert(
      fc.property(unique, fc.nat(), (all, turn) => {
        const lines = all.map(line);
        const cut = lines.length === 0 ? 0 : turn % lines.length;
        expect(sum(...lines.slice(cut), ...lines.slice(0, cut))).toEqual(sum(...lines));
      }),
    );
  });

  it('holds no id and nothing of any one person', () => {
    expect(JSON.stringify(sum(line({ id: 'patient-4711', items: { C5: 'absent' } })))).not.toContain('4711');
  });
});
