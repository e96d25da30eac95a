import { describe, expect, it } from 'vitest';
import { chartOf, claim, coded, episode, FACT, type Resource, read, saidOf, subject } from './record.ts';

const fact = (id: string, code: string, more: object): Resource => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  subject,
  code: coded(FACT, code),
  ...more,
});
const home = episode('e', '2026-11-10');
const none = { dataAbsentReason: { text: 'looked in HETS, none found' } };
const end = (...statements: Resource[]) => chartOf([home, ...statements]).previousPeriodEnd;
const previous = (more: object, id = 'o') => fact(id, 'previous-period-end', more);

describe('the end of the previous period, as people state it', () => {
  it('is a day, or "looked, none found"', () => {
    expect(end(previous({ valueDateTime: '2026-08-01' }))).toBe('2026-08-01');
    expect(end(previous(none))).toBeNull();
  });

  it.each(['not-asked', 'not-performed', 'asked-declined', 'masked', 'error', 'unsupported'])(
    'is not "none found" where the reason is %s: nobody looked, or nobody saw',
    (code) => {
      const absent = coded('http://terminology.hl7.org/CodeSystem/data-absent-reason', code);
      const result = read([home, previous({ dataAbsentReason: absent })]);
      expect(result.chart).not.toHaveProperty('previousPeriodEnd');
      expect(saidOf(result, 'Observation/o')).toHaveLength(1);
    },
  );

  it('is nothing where nobody said anything', () => {
    expect(chartOf([home])).not.toHaveProperty('previousPeriodEnd');
    expect(end(previous({}))).toBeUndefined();
    expect(end(previous({ valueDateTime: 'August', ...none }))).toBeUndefined();
  });

  it.each(['preliminary', 'registered', 'cancelled'])('is not read from a %s statement', (status) => {
    expect(end(previous({ status, ...none }))).toBeUndefined();
  });

  it('cannot lie in or after the period', () => {
    const result = read([home, previous({ valueDateTime: '2026-11-12' })]);
    expect(result.chart).not.toHaveProperty('previousPeriodEnd');
    expect(saidOf(result, 'Observation/o')).toHaveLength(1);
  });

  it('must have been looked for at this admission, not at one long before or after', () => {
    expect(end(previous({ ...none, effectiveDateTime: '2026-11-09' }))).toBeNull();
    expect(end(previous({ ...none, effectiveDateTime: '2026-08-01' }))).toBeUndefined();
    expect(end(previous({ ...none, effectiveDateTime: '2027-02-01' }))).toBeUndefined();
  });

  it('is the last one said; two of one day that differ are none', () => {
    const older = previous({ valueDateTime: '2026-03-01', effectiveDateTime: '2026-11-05' }, 'a');
    const newer = previous({ valueDateTime: '2026-09-30', effectiveDateTime: '2026-11-10' }, 'b');
    expect(end(older, newer)).toBe('2026-09-30');
    expect(end(previous(none, 'a'), previous({ valueDateTime: '2026-09-30' }, 'b'))).toBeUndefined();
  });
});

describe('what the record itself proves of earlier periods', () => {
  const earlier = (through: string) => claim('c', { from: '2026-08-01', through });
  const at = (resources: Resource[]) => chartOf(resources, { from: '2026-11-10' });

  it('late, where its own period ended up to 60 days before', () => {
    expect(at([home, earlier('2026-09-11')]).previousPeriodEnd).toBe('2026-09-11');
    expect(at([home, episode('old', '2026-08-01', '2026-10-20')]).previousPeriodEnd).toBe('2026-10-20');
  });

  it('never early: a longer gap says nothing, for another agency may have been there', () => {
    expect(at([home, earlier('2026-09-10')])).not.toHaveProperty('previousPeriodEnd');
  });

  it('stands over a statement that found less, and the conflict is kept', () => {
    const chart = at([home, earlier('2026-09-20'), previous(none)]);
    expect(chart.previousPeriodEnd).toBe('2026-09-20');
    expect(chart.conflicts).toMatchObject([
      { fact: '/previousPeriodEnd', lost: { value: null }, stands: { value: '2026-09-20' } },
    ]);
  });

  it('gives way to a statement that found a later period', () => {
    const chart = at([home, earlier('2026-09-20'), previous({ valueDateTime: '2026-10-31' })]);
    expect(chart.previousPeriodEnd).toBe('2026-10-31');
    expect(chart.conflicts).toEqual([]);
  });

  it('a statement about the time before the admission says nothing of a later period of it', () => {
    const result = read([home, previous(none)], { from: '2026-12-10' });
    expect(result.chart.period).toMatchObject({ from: '2026-12-10', admission: '2026-11-10' });
    expect(result.chart).not.toHaveProperty('previousPeriodEnd');
    expect(saidOf(result, 'Observation/o')).toHaveLength(1);
  });
});

describe('a confirmed clinical group', () => {
  const group = (more: object) => chartOf([home, fact('g', 'confirmed-clinical-group', more)]).confirmed;

  it('is one letter, as text or as a code', () => {
    expect(group({ valueString: 'G' })).toEqual({ clinicalGroup: 'G' });
    expect(group({ valueCodeableConcept: { coding: [{ code: 'g' }] } })).toEqual({ clinicalGroup: 'G' });
    expect(group({ valueString: 'M' })).toBeUndefined();
  });

  it('comes with its source, and with a confirmed comorbidity where there is one', () => {
    const chart = chartOf([
      home,
      fact('g', 'confirmed-clinical-group', { valueString: 'G' }),
      fact('k', 'confirmed-comorbidity', { valueString: '2' }),
    ]);
    expect(chart.confirmed).toEqual({ clinicalGroup: 'G', comorbidity: '2' });
    expect(chart.sources['/confirmed']?.map((source) => source.kind === 'fhir' && source.ref)).toEqual([
      'Observation/g',
      'Observation/k',
    ]);
  });

  it('is not taken from a statement made after the period, nor a code that nobody knows', () => {
    expect(group({ valueString: 'G', effectiveDateTime: '2027-03-01' })).toBeUndefined();
    expect(saidOf(read([home, fact('g', 'some-other-fact', { valueString: 'G' })]), 'Observation/g')).toHaveLength(1);
  });
});
