import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../shared/chart/chart.ts';
import { applyEntered } from '../../../shared/chart/entered.ts';
import { mergeCharts, sourceOf } from '../../../shared/chart/merge.ts';
import { matchPatients } from '../../../shared/chart/patient-match.ts';

const page = (over: Partial<Chart> = {}): Chart => ({
  chart: 1,
  patient: {
    family: 'OKONKWO',
    given: 'Ruth',
    birthDate: '1941-06-02',
    identifiers: [{ type: 'MRN', value: '004417' }],
  },
  diagnoses: [],
  oasis: {},
  looked: [],
  conflicts: [],
  sources: {},
  ...over,
});
const record = (over: Partial<Chart> = {}): Chart =>
  page({ patient: { ...page().patient, family: 'Okonkwo' }, ...over });

describe('matching patients', () => {
  const match = (a: Chart['patient'], b: Chart['patient']) => matchPatients(a, b).state;
  const joan = { family: 'Alvarez', given: 'Joan', birthDate: '1947-03-12' };

  it('takes an equal MRN or MBI as agreement, however it is printed', () => {
    expect(
      match({ identifiers: [{ type: 'MRN', value: ' 004417' }] }, { identifiers: [{ type: 'MRN', value: '004417' }] }),
    ).toBe('agrees');
    expect(
      match(
        { identifiers: [{ type: 'MBI', value: '1EG4-TE5-MK73' }] },
        { identifiers: [{ type: 'MBI', value: '1eg4te5mk73' }] },
      ),
    ).toBe('agrees');
  });

  it('does not take 4417 for 004417', () => {
    expect(
      match({ identifiers: [{ type: 'MRN', value: '4417' }] }, { identifiers: [{ type: 'MRN', value: '004417' }] }),
    ).toBe('differs');
  });

  it('lets a differing identifier forbid the merge although name and birth date agree', () => {
    expect(
      match(
        { ...joan, identifiers: [{ type: 'MRN', value: '1' }] },
        { ...joan, identifiers: [{ type: 'MRN', value: '2' }] },
      ),
    ).toBe('differs');
    const both = [{ type: 'MRN' as const, value: '1' }];
    expect(
      match(
        { identifiers: [...both, { type: 'MBI', value: 'A' }] },
        { identifiers: [...both, { type: 'MBI', value: 'B' }] },
      ),
    ).toBe('differs');
  });

  it('accepts one of several MRNs', () => {
    expect(
      match(
        { identifiers: [{ type: 'MRN', value: 'B7' }] },
        {
          identifiers: [
            { type: 'MRN', value: 'A1' },
            { type: 'MRN', value: 'B7' },
          ],
        },
      ),
    ).toBe('agrees');
  });

  it('takes family name, given name and birth date together, blind to case and accents', () => {
    expect(match(joan, { family: 'ÁLVAREZ', given: 'Joan M.', birthDate: '1947-03-12' })).toBe('agrees');
    expect(match(joan, { ...joan, birthDate: '1947-12-03' })).toBe('differs');
    expect(match({ ...joan, given: 'Mary Ann' }, { ...joan, given: 'Mary Beth' })).toBe('differs');
    expect(match({ ...joan, given: 'Mary' }, { ...joan, given: 'Mary Beth' })).toBe('differs');
  });

  it('cannot tell where one part is missing', () => {
    expect(match({ family: 'Alvarez', given: 'Joan' }, joan)).toBe('cannot-tell');
    expect(match({ identifiers: [{ type: 'MRN', value: '1' }] }, { identifiers: [{ type: 'MBI', value: '1' }] })).toBe(
      'cannot-tell',
    );
    expect(match({}, {})).toBe('cannot-tell');
  });
});

describe('merging page and record', () => {
  it('merges nothing of another patient', () => {
    const other = record({
      patient: { identifiers: [{ type: 'MRN', value: '004471' }] },
      oasis: { M1830: '3' },
      payer: 'medicaid',
    });
    const ours = page({ oasis: { M1860: '2' } });
    const { chart, match } = mergeCharts(ours, other);
    expect(match.state).toBe('differs');
    expect(chart).toEqual(ours);
  });

  it('lets the page win fact by fact and keeps what lost', () => {
    const { chart } = mergeCharts(
      page({ payer: 'medicare-advantage', sources: { '/payer': [{ kind: 'page', field: 'M0150', frame: '3' }] } }),
      record({ payer: 'medicare-ffs', stays: [], sources: { '/payer': [{ kind: 'fhir', ref: 'Coverage/c1' }] } }),
    );
    expect(chart.payer).toBe('medicare-advantage');
    expect(chart.stays).toEqual([]);
    expect(chart.conflicts).toEqual([
      {
        fact: '/payer',
        lost: { value: 'medicare-ffs', at: { kind: 'fhir', ref: 'Coverage/c1' } },
        stands: { value: 'medicare-advantage', at: { kind: 'page', field: 'M0150', frame: '3' } },
        say: expect.any(String),
      },
    ]);
  });

  it('fills in answers of the same assessment only', () => {
    const same = mergeCharts(
      page({ assessment: { completed: '2026-11-11' }, oasis: { M1830: '3' } }),
      record({ assessment: { completed: '2026-11-11', rfa: '01' }, oasis: { M1830: '2', M1860: '2' } }),
    ).chart;
    expect(same.oasis).toEqual({ M1830: '3', M1860: '2' });
    expect(same.conflicts.map((c) => c.fact)).toEqual(['/oasis/M1830']);

    const other = mergeCharts(
      page({ assessment: { completed: '2026-11-11' }, oasis: { M1830: '3' } }),
      record({ assessment: { completed: '2026-09-10', rfa: '01' }, oasis: { M1860: '2' } }),
    ).chart;
    expect(other.oasis).toEqual({ M1830: '3' });
    expect(other.conflicts.map((c) => c.fact)).toEqual(['/oasis']);
  });

  it('lets a whole list on the page stand alone, and goes on with the record after six full lines', () => {
    const six = ['I11.0', 'I50.32', 'J44.9', 'E11.9', 'N18.30', 'Z79.4'].map((code, i) => ({ code, rank: i + 1 }));
    const more = record({
      diagnoses: [
        { code: 'I110', rank: 1 },
        { code: 'Z99.81', rank: 2 },
      ],
      looked: ['secondary'],
      sources: { '/diagnoses/1': [{ kind: 'fhir', ref: 'Claim/9', path: 'diagnosis[1]' }] },
    });
    const full = mergeCharts(page({ diagnoses: six }), more).chart;
    expect(full.diagnoses.map((d) => d.code)).toEqual([...six.map((d) => d.code), 'Z99.81']);
    expect(full.diagnoses[6]?.rank).toBe(7);
    expect(sourceOf(full, '/diagnoses/6')).toEqual({ kind: 'fhir', ref: 'Claim/9', path: 'diagnosis[1]' });
    expect(full.looked).toContain('secondary');

    const whole = mergeCharts(page({ diagnoses: six.slice(0, 2), looked: ['secondary'] }), more).chart;
    expect(whole.diagnoses.map((d) => d.code)).toEqual(['I11.0', 'I50.32']);
    expect(whole.conflicts.map((c) => c.lost.value)).toEqual(['Z99.81']);
  });

  it('shows the record alone where the page says nothing', () => {
    const alone = record({ diagnoses: [{ code: 'J44.9', rank: 1 }] });
    const { chart, match } = mergeCharts(
      { chart: 1, diagnoses: [], oasis: {}, looked: [], conflicts: [], sources: {} },
      alone,
    );
    expect(match.state).toBe('record-only');
    expect(chart).toEqual(alone);
  });
});

describe('entered facts', () => {
  it('win, carry their source, and keep what they replaced', () => {
    const { chart, refused } = applyEntered(
      page({ timing: 'late' }),
      { timing: 'early', previousPeriodEnd: null },
      'coder',
    );
    expect(refused).toEqual([]);
    expect(chart.timing).toBe('early');
    expect(chart.previousPeriodEnd).toBeNull();
    expect(sourceOf(chart, '/timing')).toEqual({ kind: 'entered', by: 'coder' });
    expect(chart.conflicts).toHaveLength(1);
  });

  it('are refused by name when they are no such fact or have another shape', () => {
    const { chart, refused } = applyEntered(page(), { timing: 'soon', diagnoses: [], __proto__x: 1 }, 'coder');
    expect(refused.sort()).toEqual(['__proto__x', 'diagnoses', 'timing']);
    expect(chart.timing).toBeUndefined();
  });
});
