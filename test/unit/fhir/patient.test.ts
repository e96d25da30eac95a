import { describe, expect, it } from 'vitest';
import { readChart } from '../../../shared/fhir/read-chart.ts';
import { bundle, chartOf, coded, condition, editions, patient, read, saidOf } from './record.ts';

describe('names and numbers that ended', () => {
  it('a name whose period ended gives way to one that goes on, whatever their use', () => {
    const name = [
      { family: 'Shaw', given: ['Amy'], period: { start: '2016-12-06', end: '2020-07-22' } },
      { family: 'Baxter', given: ['Amy'], period: { start: '2020-07-22' } },
    ];
    expect(chartOf([patient('p1', { name })]).patient?.family).toBe('Baxter');
    const official = name.map((each, i) => ({ ...each, ...(i === 0 ? { use: 'official' } : {}) }));
    expect(chartOf([patient('p1', { name: official })]).patient?.family).toBe('Baxter');
    expect(chartOf([patient('p1', { name: name.slice(0, 1) })]).patient?.family).toBe('Shaw');
  });

  it('an MBI that was replaced is reported; one with an end alone stays', () => {
    const mbi = (value: string, period: object) => ({ system: 'http://hl7.org/fhir/sid/us-mbi', value, period });
    const old = mbi('9AC4TE5MK72', { start: '2019-01-01', end: '2024-05-01' });
    const now = mbi('9AC4TE5MK73', { start: '2024-05-01' });
    const result = read([patient('p1', { identifier: [old, now] })]);
    expect(result.chart.patient?.identifiers?.map(({ value }) => value)).toEqual(['9AC4TE5MK73']);
    expect(saidOf(result, 'Patient/p1')).toHaveLength(1);
    expect(chartOf([patient('p1', { identifier: [old] })]).patient?.identifiers).toHaveLength(1);
  });

  it('a HICN is no MBI, though its type is the same; an MRN may be told by words', () => {
    const identifier = [
      { type: { coding: [{ code: 'MC' }] }, system: 'http://hl7.org/fhir/sid/us-hicn', value: '900123456A' },
      { type: { text: 'Medical Record Number' }, system: 'urn:agency', value: '004417' },
      { type: { text: 'Enterprise ID' }, system: 'urn:agency', value: 'E7' },
    ];
    const types = chartOf([patient('p1', { identifier })]).patient?.identifiers?.map(({ type }) => type);
    expect(types).toEqual(['other', 'MRN', 'other']);
  });
});

describe('a Medicare number of either kind (system us-medicare)', () => {
  it.each([
    ['7TK4-HR2-YD81', 'MBI'],
    ['7TK4HR2YD81', 'MBI'],
    // An S is no letter of an MBI, and a HICN ends in its beneficiary code.
    ['7SK4HR2YD81', 'other'],
    ['219004417A', 'other'],
  ])('%s is %s by its form', (value, type) => {
    const identifier = [{ system: 'http://hl7.org/fhir/sid/us-medicare', value }];
    expect(chartOf([patient('p1', { identifier })]).patient?.identifiers).toMatchObject([{ type, value }]);
  });
});

describe('who the patient is', () => {
  it('reads the current name, MRN, MBI and birth date, and no social security number', () => {
    const result = read([
      patient('p1', {
        identifier: [
          { type: coded('http://terminology.hl7.org/CodeSystem/v2-0203', 'MR'), system: 'urn:agency', value: '004417' },
          { system: 'http://hl7.org/fhir/sid/us-mbi', value: '9AC4TE5MK73' },
          { system: 'http://hl7.org/fhir/sid/us-ssn', value: '900-12-3456' },
        ],
        name: [
          { use: 'maiden', family: 'Lindqvist', given: ['Opal'] },
          { use: 'official', family: 'Tran', given: ['Opal', 'M'] },
        ],
        birthDate: '1944-07-30',
        gender: 'female',
      }),
    ]);
    expect(result.chart.patient).toEqual({
      ref: 'Patient/p1',
      identifiers: [
        { type: 'MRN', system: 'urn:agency', value: '004417' },
        { type: 'MBI', system: 'http://hl7.org/fhir/sid/us-mbi', value: '9AC4TE5MK73' },
      ],
      family: 'Tran',
      given: 'Opal M',
      birthDate: '1944-07-30',
      gender: 'female',
    });
    expect(JSON.stringify(result)).not.toContain('900-12-3456');
    expect(saidOf(result, 'Patient/p1.identifier[2]')).toHaveLength(1);
  });

  it('keeps a birth date of which only the year is known, and reports one that is no date', () => {
    expect(chartOf([patient('p1', { birthDate: '1944' })]).patient?.birthDate).toBe('1944');
    const result = read([patient('p1', { birthDate: '30.7.1944' })]);
    expect(result.chart.patient?.birthDate).toBeUndefined();
    expect(saidOf(result, 'Patient/p1.birthDate')).toHaveLength(1);
  });
});

describe('whose record it is', () => {
  const two = [patient('a'), patient('b'), condition('c1', 'I10', { subject: { reference: 'Patient/a' } })];

  it('names both patients of a Bundle of two, and reads neither', () => {
    const result = read(two);
    expect(result.patients).toEqual(['Patient/a', 'Patient/b']);
    expect(result.chart.diagnoses).toEqual([]);
    expect(result.chart.patient).toBeUndefined();
    for (const ref of ['Patient/a', 'Patient/b']) {
      expect(saidOf(result, ref)[0]).toMatch(/Patient\/a, Patient\/b/);
    }
  });

  it.each(['a', 'Patient/a', 'https://ehr.example.org/fhir/Patient/a'])('reads the one asked for: %s', (asked) => {
    const { chart } = read(two, { patient: asked });
    expect(chart.patient?.ref).toBe('Patient/a');
    expect(chart.diagnoses.map(({ code }) => code)).toEqual(['I10']);
  });

  it('reads nothing for a patient who is not there', () => {
    const result = read(two, { patient: 'c' });
    expect(result.chart.patient).toBeUndefined();
    expect(result.chart.diagnoses).toEqual([]);
    expect(saidOf(result, 'Bundle')).toHaveLength(1);
  });

  it('leaves out, and reports, what is of another patient or of nobody', () => {
    const unowned = condition('c3', 'I50.9', { subject: undefined });
    const result = read([
      patient(),
      condition('c1', 'I10'),
      condition('c2', 'E11.9', { subject: { reference: 'Patient/p2' } }),
      unowned,
    ]);
    expect(result.chart.diagnoses.map(({ code }) => code)).toEqual(['I10']);
    expect(saidOf(result, 'Condition/c2')).toEqual(['it is another patient’s']);
    expect(saidOf(result, 'Condition/c3')).toEqual(['it does not say whose it is']);
    expect(result.patients).toEqual(['Patient/p1']);
  });

  it.each<[string, object, boolean]>([
    ['the caregiver', { reference: 'RelatedPerson/r1' }, false],
    ['another patient', { reference: 'Patient/p2' }, false],
    ['somebody by name only', { display: 'the spouse' }, false],
    ['a device', { reference: 'Device/d1' }, false],
    ['the patient', { reference: 'Patient/p1' }, true],
    ['a wound', { reference: 'BodyStructure/b1' }, true],
  ])('an observation whose focus is %s', (_, focus, isRead) => {
    const weight = {
      resourceType: 'Observation',
      id: 'o',
      status: 'final',
      subject: { reference: 'Patient/p1' },
      focus: [focus],
      code: coded('http://loinc.org', '39156-5'),
      valueQuantity: { value: 44 },
    };
    const result = read([patient(), weight]);
    expect(result.patients).toEqual(['Patient/p1']);
    expect(result.chart.observations?.length ?? 0).toBe(isRead ? 1 : 0);
    if (!isRead) expect(saidOf(result, 'Observation/o')).toHaveLength(1);
  });

  it('takes the one patient whom all search results name, where the Patient resource is not among them', () => {
    const result = readChart([condition('c1', 'I10'), condition('c2', 'E11.9')], editions);
    expect(result.chart.patient).toEqual({ ref: 'Patient/p1' });
    expect(result.chart.diagnoses).toHaveLength(2);
  });

  it('does not guess between two patients whom search results name', () => {
    const others = [condition('c1', 'I10'), condition('c2', 'E11.9', { subject: { reference: 'Patient/p2' } })];
    const result = readChart(others, editions);
    expect(result.patients).toEqual(['Patient/p1', 'Patient/p2']);
    expect(result.chart.diagnoses).toEqual([]);
  });

  it('takes a Bundle’s own id as the chart’s', () => {
    expect(readChart(bundle([patient()], { id: 'b-7' }), editions).chart.id).toBe('b-7');
  });
});

describe('a patient whom the resources contain', () => {
  const olga = (more: object = {}) => ({
    resourceType: 'Patient',
    id: 'who',
    identifier: [{ system: 'http://hl7.org/fhir/sid/us-mbi', value: '7TK4HR2YD81' }],
    name: [{ family: 'Brandt', given: ['Olga'] }],
    birthDate: '1941-02-03',
    ...more,
  });
  const own = (id: string, code: string, contained: object) =>
    condition(id, code, { contained: [contained], subject: { reference: '#who' } });
  const alone = (resources: Parameters<typeof bundle>[0], options = {}) =>
    readChart(bundle(resources), editions, options);

  it('is one person where they share an identifier, or say the same', () => {
    const { chart } = alone([own('a', 'I50.9', olga()), own('b', 'N18.4', olga({ birthDate: '1941' }))]);
    expect(chart.patient).toMatchObject({ family: 'Brandt', birthDate: '1941-02-03' });
    expect(chart.diagnoses.map(({ code }) => code)).toEqual(['I50.9', 'N18.4']);
    const plain = olga({ identifier: undefined });
    expect(alone([own('a', 'I50.9', plain), own('b', 'N18.4', plain)]).chart.diagnoses).toHaveLength(2);
  });

  it('is two people otherwise, and none is read', () => {
    const other = olga({ identifier: [{ system: 'http://hl7.org/fhir/sid/us-mbi', value: '7TK4HR2YD82' }], name: [] });
    const result = alone([own('a', 'I50.9', olga()), own('b', 'N18.4', other)]);
    expect(result.patients).toHaveLength(2);
    expect(result.chart.diagnoses).toEqual([]);
  });

  it('is the record’s Patient where they share an identifier, else another', () => {
    const { id: _, ...same } = olga();
    const result = alone([patient('p1', same), own('a', 'I50.9', olga())]);
    expect(result.chart.diagnoses.map(({ code }) => code)).toEqual(['I50.9']);
    const stranger = alone([patient('p1', { name: same.name }), own('a', 'I50.9', olga())]);
    expect(stranger.chart.diagnoses).toEqual([]);
    expect(saidOf(stranger, 'Condition/a')).toEqual(['it is another patient’s']);
  });

  it('is not described where it was contained with a modifier that nobody knows', () => {
    const odd = olga({ modifierExtension: [{ url: 'urn:agency:not-this-one', valueBoolean: true }] });
    expect(alone([own('a', 'I50.9', odd)]).chart.patient).not.toHaveProperty('family');
  });
});

describe('an encounter without a subject', () => {
  const visit = {
    resourceType: 'Encounter',
    id: 'v',
    status: 'finished',
    period: { start: '2026-10-02', end: '2026-10-02' },
  };
  const at = { encounter: { reference: 'Encounter/v' } };

  it('is of the one patient whose resources were made in it', () => {
    expect(chartOf([patient(), visit, condition('c', 'I50.9', at)]).encounters).toHaveLength(1);
    const note = {
      resourceType: 'DocumentReference',
      id: 'd',
      status: 'current',
      subject: { reference: 'Patient/p1' },
      context: { encounter: [{ reference: 'Encounter/v' }] },
      content: [],
    };
    expect(chartOf([patient(), visit, note]).encounters).toHaveLength(1);
  });

  it('is nobody’s where nothing names it, or the resources of two patients do', () => {
    const alone = read([patient(), visit]);
    expect(saidOf(alone, 'Encounter/v')).toEqual(['it does not say whose it is']);
    const theirs = condition('x', 'N18.4', { ...at, subject: { reference: 'Patient/p2' } });
    expect(chartOf([patient(), visit, condition('c', 'I50.9', at), theirs]).encounters).toBeUndefined();
  });
});

describe('a death', () => {
  it.each<[object, string | true | undefined]>([
    [{ deceasedDateTime: '2026-11-02T04:10:00-05:00' }, '2026-11-02'],
    [{ deceasedDateTime: '2026-11' }, '2026-11'],
    [{ deceasedBoolean: true }, true],
    [{ deceasedDateTime: 'last week' }, true],
    [{ deceasedBoolean: false }, undefined],
    [{}, undefined],
  ])('%o is read as %s, and told to whoever reads the chart', (more, died) => {
    const result = read([patient('p1', more)]);
    expect(result.chart.patient?.died).toBe(died);
    expect(saidOf(result, 'Patient/p1').filter((say) => /has died/.test(say))).toHaveLength(died === undefined ? 0 : 1);
  });
});
