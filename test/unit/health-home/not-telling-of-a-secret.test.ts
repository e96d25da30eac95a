import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleOf } from '../../../server/lines/health-home-line.ts';
import { healthHome } from '../../../shared/health-home/health-home.ts';
import { PROFILES } from '../../../shared/health-home/profiles/index.ts';
import { editions } from './answer-for.ts';
import { chartWith, condition, type Parts } from './chart.ts';
import { asOf, FREE, KINDS, pageOf } from './masked-people.ts';

/** What is masked leaves no trace: the view of a chart with a secret is that of the chart without it (compliance.md section 6). */

/** The secret and all that is said of it, in any number, by any words, tied to it or to nothing. */
const secret = fc.record({
  code: fc.constantFrom('F10.20', 'F41.1', 'B20', 'F11.21', 'K70.30', 'Z21'),
  goals: fc.array(fc.record({ text: fc.constantFrom(...FREE), tied: fc.boolean() }), { maxLength: 3 }),
  acts: fc.array(fc.constantFrom(...FREE), { maxLength: 3 }),
  orders: fc.array(fc.constantFrom(...FREE), { maxLength: 3 }),
  drugs: fc.array(fc.constantFrom(...KINDS.flatMap(({ drugs }) => drugs), ...FREE), { maxLength: 2 }),
  places: fc.array(fc.constantFrom('Serenity House', 'Harbor Light', 'The Fourth Street Clinic'), { maxLength: 2 }),
});

type Secret = Omit<typeof secret extends fc.Arbitrary<infer S> ? S : never, 'code'> & { code: string };

const withSecret = ({ code, goals, acts, orders, drugs, places }: Secret): Parts => ({
  conditions: [condition('c1', code), condition('c2', 'E11.9')],
  goals: [
    ...goals.map(({ text, tied }, n) => ({
      id: `s${n}`,
      text,
      status: 'active',
      ...(tied ? { addresses: ['Condition/c1'] } : {}),
    })),
    { id: 'g1', text: 'A1c below 7', status: 'active', addresses: ['Condition/c2'] },
  ],
  serviceRequests: [
    ...orders.map((text, n) => ({ id: `q${n}`, status: 'active', text, authored: '2026-06-01' })),
    { id: 'r1', status: 'active', text: 'Skilled nursing 2w4', authored: '2026-06-01' },
  ],
  carePlan: [
    {
      id: 'p1',
      status: 'active',
      from: '2026-04-01',
      activities: [...acts.map((text) => ({ text })), { text: 'Check my feet', goals: ['Goal/g1'] }],
    },
  ],
  medications: [
    ...drugs.map((text, n) => ({ id: `d${n}`, text, status: 'active' })),
    { id: 'm1', text: 'metformin 500 mg BID', status: 'active' },
  ],
  careTeam: [
    ...places.map((name) => ({ teamStatus: 'active', name, role: 'Provider' })),
    { teamStatus: 'active', name: 'Dr. Emi Sato', role: 'Primary care physician' },
  ],
});

describe('the masked page of a chart with a secret', () => {
  it('is that of the chart without it, and of a chart with another, byte by byte', () => {
    const none = withSecret({ code: 'E11.9', goals: [], acts: [], orders: [], drugs: [], places: [] });
    const without = pageOf(chartWith({ ...none, conditions: [condition('c2', 'E11.9')] }));
    for (const text of ['A1c below 7', 'Skilled nursing 2w4', 'Check my feet', 'metformin 500 mg BID', 'Emi Sato'])
      expect(without).toContain(text);
    fc.assert(
      fc.property(secret, (one) => {
        expect(pageOf(chartWith(withSecret(one)))).toBe(without);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the masked answer of a chart with a secret', () => {
  const said = fc.record({
    code: fc.constantFrom('F10.20', 'F41.1', 'F14.20', 'F60.9'),
    words: fc.array(fc.constantFrom(...FREE), { minLength: 6, maxLength: 6 }),
    id: fc.constantFrom('bottle-talk', 'serenity', 'NochesSinMiedo'),
    place: fc.constantFrom('Serenity House', 'Harbor Light'),
  });
  const at = (words: readonly string[], n: number) => words[n] ?? '';
  const partsOf = ({ code, words, id, place }: typeof said extends fc.Arbitrary<infer S> ? S : never): Parts => ({
    conditions: [condition('c1', code), condition('c2', 'E11.9')],
    goals: [{ id: `${id}-g`, text: at(words, 0), status: 'active', expressedBy: { type: 'Patient' } }],
    serviceRequests: [{ id: `${id}-r`, status: 'active', text: at(words, 1), authored: '2026-06-01' }],
    appointments: [{ id: `${id}-a`, status: 'booked', text: at(words, 2), from: '2026-07-01' }],
    carePlan: [
      {
        id: `${id}-p`,
        status: 'active',
        from: '2026-04-01',
        addresses: ['Condition/c1'],
        activities: [{ text: at(words, 3) }],
      },
    ],
    careTeam: [{ team: `CareTeam/${id}-t`, teamStatus: 'active', name: place, role: 'Provider' }],
    encounters: [
      { id: `${id}-s`, class: 'IMP', stay: 'acute', status: 'finished', from: '2026-05-01', through: '2026-05-09' },
      {
        id: `${id}-v`,
        class: 'AMB',
        status: 'finished',
        from: '2026-05-10',
        through: '2026-05-10',
        type: at(words, 4),
      },
    ],
    tasks: [
      { id: `${id}-k`, status: 'completed', text: `Medication reconciliation: ${at(words, 5)}`, through: '2026-05-12' },
    ],
    medications: [{ id: `${id}-m`, text: at(words, 5), status: 'active' }],
  });
  const [federal] = PROFILES;
  const doors = (parts: Parts): string => {
    if (federal?.id !== 'US-FED') throw new Error('another profile stands first');
    const asked = { profile: federal, asOf };
    const answer = JSON.stringify(healthHome(chartWith(parts), editions, asked).healthHome);
    return `${answer}\n${JSON.stringify(bundleOf({ chart: chartWith(parts), id: 'p' }, editions, asked))}`;
  };

  it('is that of a chart with another, in other words, in the answer and in FHIR', () => {
    fc.assert(
      fc.property(said, said, (one, other) => {
        const answer = doors(partsOf(one));
        expect(doors(partsOf(other))).toBe(answer);
        for (const word of [...one.words, one.place, 'bottle', 'serenity', 'Noches'])
          expect(answer).not.toContain(word);
      }),
      { numRuns: 200 },
    );
  });
});
