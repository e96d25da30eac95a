import { describe, expect, it } from 'vitest';
import { condition, patient, type Resource, read, saidOf } from './record.ts';

/** FHIR R4 Patient.link: a record that a server merged into another. */
const link = (type: string, id: string) => ({ link: [{ type, other: { reference: `Patient/${id}` } }] });
const born = { birthDate: '1943-08-19' };
const survivor = patient('p1', { ...born, ...link('replaces', 'p0') });
const old = patient('p0', { ...born, active: false, ...link('replaced-by', 'p1') });
const own = condition('c1', 'I50.9');
const underOld = condition('c2', 'E11.9', { subject: { reference: 'Patient/p0' } });
const codesOf = (resources: Resource[], options = {}) =>
  read(resources, options)
    .chart.diagnoses.map(({ code }) => code)
    .sort();

describe('a patient record that another replaced', () => {
  it.each<[string, Resource[]]>([
    ['both say so', [survivor, old]],
    ['the old one says so', [patient('p1', born), old]],
    ['the new one says so, and the old one is out of use', [survivor, patient('p0', { ...born, active: false })]],
    ['the new one says so, and the old one is not here', [survivor]],
    [
      'over a record between',
      [
        patient('p1', born),
        patient('p5', { ...link('replaced-by', 'p1') }),
        patient('p0', { ...link('replaced-by', 'p5') }),
      ],
    ],
  ])('is of one person with it: %s', (_, patients) => {
    const result = read([...patients, own, underOld]);
    expect(result.chart.patient?.ref).toBe('Patient/p1');
    expect(result.chart.diagnoses.map(({ code }) => code).sort()).toEqual(['E11.9', 'I50.9']);
  });

  it('is named, and whoever asks for it gets the one that stands', () => {
    const result = read([survivor, old, own, underOld], { patient: 'p0' });
    expect(result.chart.patient?.ref).toBe('Patient/p1');
    expect(saidOf(result, 'Patient/p0').join()).toMatch(/replaced/);
  });

  it('stands for itself where its successor is not here, and says so', () => {
    const result = read([old, underOld]);
    expect(result.chart.patient?.ref).toBe('Patient/p0');
    expect(result.chart.diagnoses).toHaveLength(1);
    expect(saidOf(result, 'Patient/p0.link[0]').join()).toMatch(/replaced/);
  });
});

describe('two patients stay two', () => {
  it.each<[string, Resource[]]>([
    ['a record to look at as well', [patient('p1', link('seealso', 'p0')), patient('p0')]],
    ['a record that refers', [patient('p1', link('refer', 'p0')), patient('p0')]],
    ['the replaced one is in use', [survivor, patient('p0', { ...born, active: true })]],
    ['another birth date', [survivor, { ...old, birthDate: '1950-01-01' }]],
    ['replaced in a circle', [patient('p1', link('replaced-by', 'p0')), old]],
    [
      'replaced by two',
      [
        patient('p1'),
        patient('p2'),
        patient('p0', { link: [...link('replaced-by', 'p1').link, ...link('replaced-by', 'p2').link] }),
      ],
    ],
    [
      'whoever says so carries a modifier that is not known',
      [
        { ...survivor, modifierExtension: [{ url: 'https://ehr.example.org/unmerged', valueBoolean: true }] },
        patient('p0', { active: false }),
      ],
    ],
    ['a third person beside them', [survivor, old, patient('p3')]],
  ])('%s: none is read', (_, patients) => {
    expect(codesOf([...patients, own, underOld])).toEqual([]);
  });

  it('asked for, each is read alone', () => {
    const apart = [patient('p1', link('seealso', 'p0')), patient('p0'), own, underOld];
    expect(codesOf(apart, { patient: 'p0' })).toEqual(['E11.9']);
    expect(codesOf(apart, { patient: 'p1' })).toEqual(['I50.9']);
  });
});

describe('a patient who has died', () => {
  it.each([
    [{ deceasedBoolean: true }, 1],
    [{ deceasedDateTime: '2026-10-20' }, 1],
    [{ deceasedBoolean: false }, 0],
    [{}, 0],
  ])('%j is said %d times, without the day', (more, times) => {
    const said = read([patient('p1', more), own]).reported.filter(({ say }) => /died/.test(say));
    expect(said).toHaveLength(times);
    expect(JSON.stringify(said)).not.toContain('2026-10-20');
  });
});
