import { describe, expect, it } from 'vitest';
import { readChart } from '../../../shared/fhir/read-chart.ts';
import { programViewOver, VIEWS } from '../../../shared/health-home/population/view.ts';
import { bundleOf, dx, encounter, LOINC, type Resource } from '../../health-home/person.ts';
import { editions } from './answer-for.ts';

/** Oregon's model as a view of a population: counts over charts, crude, and no word on any one person. */

const AS_OF = '2026-11-25';
const SEARCHED = ['Encounter', 'Observation', 'Condition'];
const observation = (code: string, date: string, more: object): Resource => ({
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: LOINC, code }] },
  effectiveDateTime: date,
  ...more,
});
const pressure = (date: string, systolic: number, diastolic: number) =>
  observation('85354-9', date, {
    component: [
      { code: { coding: [{ system: LOINC, code: '8480-6' }] }, valueQuantity: { value: systolic } },
      { code: { coding: [{ system: LOINC, code: '8462-4' }] }, valueQuantity: { value: diastolic } },
    ],
  });

const view = (people: { has: Resource[]; searched?: string[]; birthDate?: string }[]) => {
  const [oregon] = VIEWS;
  const sum = oregon && programViewOver(oregon, editions, AS_OF);
  if (!sum || typeof sum === 'string') throw new Error(sum);
  for (const { has, searched = SEARCHED, birthDate = '1961-02-03' } of people) {
    sum.add(readChart(bundleOf({ who: '', has, status: 'NOT_MET', birthDate }), editions, { searched }).chart);
  }
  const total = sum.total();
  return { ...total, of: (id: string) => total.measures.find((measure) => measure.id === id) };
};

describe('Oregon', () => {
  it('is a view, and no profile', () => {
    expect(VIEWS.map(({ id }) => id)).toEqual(['OR-CCM']);
    expect(view([]).view.notes.join(' ')).toContain('no eligibility rule');
  });

  it.each(['avoidable-ed-visits', 'no-colorectal-screening'])('%s: says plainly that it is not determined', (id) => {
    const total = view([{ has: [encounter('EMER', '2026-03-02', '2026-03-02')] }]);
    expect(total.notDetermined.find((each) => each.id === id)?.say).toMatch(/^Not determined: no code list\b/);
    expect(total.of(id)).toBeUndefined();
  });

  it('counts ED visits and stays of the last twelve months', () => {
    const { of, members } = view([
      { has: [encounter('EMER', '2026-03-02', '2026-03-02'), encounter('EMER', '2025-11-25', '2025-11-25')] },
      { has: [encounter('IMP', '2026-05-01', '2026-05-04')] },
      { has: [] },
      { has: [], searched: [] },
    ]);
    expect(members).toBe(4);
    expect(of('ed-visits')).toMatchObject({ count: 1, of: 3, untold: 1 });
    expect(of('admissions')).toMatchObject({ count: 1, of: 3, untold: 1 });
  });

  it('counts a stay that begins within thirty days of a discharge', () => {
    const stays = (again: string) => [
      encounter('IMP', '2026-05-01', '2026-05-04'),
      encounter('IMP', again, '2026-08-01'),
    ];
    expect(view([{ has: stays('2026-06-03') }]).of('readmissions-30')).toMatchObject({ count: 1, of: 2 });
    expect(view([{ has: stays('2026-06-04') }]).of('readmissions-30')).toMatchObject({ count: 0, of: 2 });
  });

  it('a discharge whose thirty days are not over is not counted yet', () => {
    expect(view([{ has: [encounter('IMP', '2026-10-20', '2026-10-27')] }]).of('readmissions-30')).toMatchObject({
      of: 0,
    });
  });

  it('names gaps: no PHQ-9 in twelve months; pressure of 140 or 90', () => {
    const phq = (date: string) => observation('44261-6', date, { valueQuantity: { value: 4 } });
    const { of } = view([
      { has: [dx('I10'), phq('2026-02-01'), pressure('2026-03-01', 128, 78)] },
      { has: [dx('I10'), phq('2025-11-25'), pressure('2026-01-01', 128, 78), pressure('2026-09-01', 139, 90)] },
      { has: [dx('I10')] },
      { has: [dx('E11.9')], birthDate: '2018-01-01' },
    ]);
    expect(of('no-depression-screen')).toMatchObject({ count: 2, of: 3, untold: 0 });
    expect(of('blood-pressure-not-controlled')).toMatchObject({ count: 1, of: 2, untold: 1 });
  });

  it('names nobody', () => expect(JSON.stringify(view([{ has: [dx('F20.9')] }]))).not.toMatch(/person-|F20|Condition/));
});
