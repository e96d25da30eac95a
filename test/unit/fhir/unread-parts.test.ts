import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChart } from '../../../shared/fhir/read-chart.ts';
import {
  bundle,
  chartOf,
  claim,
  coded,
  codesOf,
  condition,
  editions,
  encounter,
  episode,
  FUNCTION,
  LOINC,
  oasis,
  patient,
  type Resource,
  read,
  SNOMED,
  saidOf,
  subject,
} from './record.ts';

/** What cannot be read is missing from a whole: three risks of four are not three risks, and a list less a line is no list. */
const period = { from: '2026-11-10', through: '2026-12-09' };
const line = (sequence: number | undefined, concept: object, type?: string) => ({
  ...(sequence === undefined ? {} : { sequence }),
  diagnosisCodeableConcept: concept,
  ...(type ? { type: [{ coding: [{ code: type }] }] } : {}),
});
const icd = (code: string) => coded('http://hl7.org/fhir/sid/icd-10-cm', code);
const claimed = (...diagnosis: unknown[]) => chartOf([claim('c', period, { diagnosis })]);

describe('the diagnoses of a claim', () => {
  it('are whole where each line was read, and only then', () => {
    expect(claimed(line(1, icd('I50.9')), line(2, icd('N18.4'))).looked).toContain('secondary');
    for (const broken of [line(2, coded(SNOMED, '44054006')), line(undefined, icd('N18.4')), null, 'N18.4']) {
      expect(claimed(line(1, icd('I50.9')), broken).looked).not.toContain('secondary');
    }
    expect(claimed(line(1, icd('I50.9')), line(2, icd('R53.1'), 'admitting')).looked).toContain('secondary');
  });

  it('have no ranks where the lines are counted from 0', () => {
    expect(codesOf(claimed(line(0, icd('I50.9')), line(1, icd('N18.4'))))).toEqual(['I50.9', 'N18.4']);
  });

  it('keep the principal that is also the admitting diagnosis', () => {
    const both = { ...line(1, icd('I50.9')), type: [{ text: 'admitting' }, { text: 'principal' }] };
    expect(codesOf(claimed(both, line(2, icd('N18.4'))))).toEqual(['1:I50.9', '2:N18.4']);
  });
});

describe('other lists of diagnoses', () => {
  const conditions = [condition('a', 'I50.9'), condition('b', 'N18.4')];
  const ranked = (...ranks: number[]) =>
    encounter('h', 'HH', '2026-11-10', undefined, {
      diagnosis: ranks.map((rank, i) => ({ condition: { reference: `Condition/${'ab'[i]}` }, rank })),
    });
  const all = { searched: ['Condition'] };

  it('an encounter’s ranks cover the record only where every current condition has a code', () => {
    expect(chartOf([...conditions, ranked(1, 2)], all).looked).toContain('secondary');
    const uncoded: Resource = { ...condition('c', ''), code: coded(SNOMED, '44054006') };
    expect(chartOf([...conditions, uncoded, ranked(1, 2)], all).looked).not.toContain('secondary');
    const nobodys: Resource = { ...condition('c', 'E11.9'), subject: undefined };
    expect(chartOf([...conditions, nobodys, ranked(1, 2)], all).looked).not.toContain('secondary');
  });

  it('ranks that begin with 0 are none', () => {
    const result = read([...conditions, ranked(0, 1)]);
    expect(codesOf(result.chart)).toEqual(['I50.9', 'N18.4']);
    expect(saidOf(result, 'Encounter/h').join()).toContain('rank');
  });

  it('a plan of care’s missing line keeps its place', () => {
    const plan = (...addresses: unknown[]): Resource => ({
      resourceType: 'CarePlan',
      id: 'p',
      status: 'active',
      intent: 'plan',
      subject,
      title: 'Home health plan of care',
      addresses,
    });
    const [a, b] = [{ reference: 'Condition/a' }, { reference: 'Condition/b' }];
    expect(codesOf(chartOf([...conditions, plan(a, b)]))).toEqual(['1:I50.9', '2:N18.4']);
    const chart = chartOf([...conditions, plan(null, b)]);
    expect(codesOf(chart)).toEqual(['2:N18.4', 'I50.9']);
    expect(chart.looked).not.toContain('secondary');
  });

  it('a line of M1023 that is no ICD-10-CM code is no blank line', () => {
    const form = (second: string) =>
      oasis('q', {
        M0030: '2026-11-10',
        M0090: '2026-11-11',
        M0100: '01',
        M1021: 'I50.9',
        M1023B: second,
        M1023C: 'N18.4',
      });
    expect(chartOf([form('E11.9')]).looked).toContain('secondary');
    expect(chartOf([form('diabetes, long known')]).looked).not.toContain('secondary');
  });
});

describe('check-all items', () => {
  const answers = { M0030: '2026-11-10', M0090: '2026-11-11', M0100: '01', ...FUNCTION };
  const form = (answer: unknown): Resource => {
    const whole = oasis('q', answers);
    const items = (whole.item as { linkId: string }[]).map((item) =>
      item.linkId === 'M1033' ? { ...item, answer } : item,
    );
    return { ...whole, item: items };
  };

  it.each([
    [
      [{ valueString: '1' }, { valueString: '7' }],
      ['1', '7'],
    ],
    [{ valueString: '1' }, ['1']],
    [[{ valueString: '1' }, null], undefined],
    [[{ valueString: '1' }, {}], undefined],
    [[{ valueString: '1' }, { valueString: '' }], undefined],
    [[{ valueString: '1' }, { valueAttachment: { url: 'x' } }], undefined],
    [['1', '7'], undefined],
    // Two codings that are two answers: which was meant is not told.
    [
      [
        { valueString: '1' },
        {
          valueCodeableConcept: {
            coding: [
              { system: 'urn:a', code: '3' },
              { system: 'urn:a', code: '7' },
            ],
          },
        },
      ],
      undefined,
    ],
  ])('%j', (answer, read) => {
    expect(chartOf([form(answer)]).oasis.M1033).toEqual(read);
  });

  const visit = encounter('v', 'HH', '2026-11-11', '2026-11-11');
  const box = (id: string, code: string, more: object = {}): Resource => ({
    resourceType: 'Observation',
    id,
    status: 'final',
    subject,
    encounter: { reference: 'Encounter/v' },
    effectiveDateTime: '2026-11-11',
    code: coded(LOINC, '57319-6'),
    valueCodeableConcept: coded(LOINC, code),
    ...more,
  });

  it('Observations of one box each are a list where none of them must be left out', () => {
    const both = (more: object) => chartOf([visit, box('a', 'LA27614-9'), box('b', 'LA27620-6', more)]).oasis.M1033;
    expect(both({})).toEqual(['1', '7']);
    expect(both({ status: 'preliminary' })).toBeUndefined();
    expect(both({ subject: undefined })).toBeUndefined();
    expect(both({ encounter: undefined })).toBeUndefined();
    expect(both({ modifierExtension: [{ url: 'urn:x' }] })).toBeUndefined();
    // Cancelled, it was never an answer; on another day, of another assessment.
    expect(both({ status: 'cancelled' })).toEqual(['1']);
    expect(both({ status: 'preliminary', effectiveDateTime: '2026-12-30' })).toEqual(['1']);
  });

  it('a part of the item that is none of its boxes leaves the list open', () => {
    const parts = (component: unknown[]) =>
      chartOf([visit, box('a', '', { valueCodeableConcept: undefined, component })]).oasis.M1033;
    const fall = { code: coded(LOINC, 'LA27614-9'), valueBoolean: true };
    expect(parts([fall])).toEqual(['1']);
    expect(parts([fall, { valueBoolean: true }])).toBeUndefined();
    expect(parts([fall, null])).toBeUndefined();
  });
});

it('an amendment that cannot be read stands over what it amends, which is no answer any more', () => {
  const identity = { M0030: '2026-11-10', M0090: '2026-11-11', M0100: '01' };
  const first = oasis('a', { ...identity, M1860: '2' });
  const amended = (M1860: string) => oasis('b', { ...identity, M1860 }, { status: 'amended' });
  expect(chartOf([first, amended('3')]).oasis.M1860).toBe('3');
  expect(chartOf([first, amended('somewhat better')]).oasis).not.toHaveProperty('M1860');
  // Without that status, one that can be read stands.
  expect(chartOf([first, oasis('b', { ...identity, M1860: 'somewhat better' })]).oasis.M1860).toBe('2');
});

describe('occurrence codes', () => {
  const said = (more: object) => {
    const bill = { category: { coding: [{ code: 'typeofbill' }] }, code: { coding: [{ code: '0329' }] } };
    const assessed = { code: coded('https://www.nubc.org/CodeSystem/OccurrenceCodes', '50'), timingDate: '2026-11-11' };
    return chartOf([claim('c', period, { supportingInfo: [bill, assessed, more] })]).occurrenceCodes;
  };

  it('neither 61 nor 62 is said only where each could be read', () => {
    expect(said({ category: { coding: [{ code: 'clmrecvddate' }] }, timingDate: '2026-12-20' })).toEqual([]);
    expect(said({ category: { coding: [{ code: 'info' }] }, code: { coding: [{ code: '61' }] } })).toBeUndefined();
    expect(said({ category: { coding: [{ code: 'info' }] }, timingDate: '2026-11-05' })).toBeUndefined();
    expect(said({ category: { text: 'Occurrence code' }, timingDate: '2026-11-05' })).toBeUndefined();
  });
});

describe('what was searched', () => {
  const home = episode('e', '2026-11-10');
  const stay = (more: object = {}) => encounter('s', 'ACUTE', '2026-11-01', '2026-11-06', more);
  const all = { searched: ['Encounter', 'Condition'] };

  it('is not whole where something of it must be left out, though it may be this patient’s', () => {
    expect(chartOf([home], all)).toMatchObject({ stays: [], looked: expect.arrayContaining(['Encounter']) });
    for (const more of [
      { subject: undefined },
      { modifierExtension: [{ url: 'urn:x' }] },
      { implicitRules: 'urn:x' },
    ]) {
      const chart = chartOf([home, stay(more)], all);
      expect(chart).not.toHaveProperty('stays');
      expect(chart.looked).not.toContain('Encounter');
      expect(chart.looked).toContain('Condition');
    }
    expect(chartOf([home, stay(), stay({ status: 'in-progress' })], all)).not.toHaveProperty('stays');
  });

  it('is whole without what was entered in error, and what is another patient’s', () => {
    const elsewhere = { subject: { reference: 'Patient/p2' } };
    for (const more of [{ status: 'entered-in-error' }, elsewhere]) {
      expect(chartOf([home, stay(more)], all).stays).toEqual([]);
    }
  });

  it('is not whole where an entry cannot be read at all', () => {
    const broken = (entry: unknown) => {
      const whole = bundle([patient(), home]);
      return readChart({ ...whole, entry: [...whole.entry, entry] }, editions, all).chart.looked;
    };
    expect(broken(null)).not.toContain('Condition');
    expect(broken({ fullUrl: 'https://ehr.example.org/Encounter/x', resource: null })).toEqual(['Condition']);
    expect(broken({ response: { status: '404' } })).toContain('Encounter');
  });

  it('is refused where $everything says so of one type', () => {
    const link = [{ relation: 'self', url: 'https://ehr.example.org/Patient/p1/$everything' }];
    const issue = [{ severity: 'error', diagnostics: 'Encounter: forbidden' }];
    const outcome = { resourceType: 'OperationOutcome', issue };
    const { chart } = readChart(bundle([patient(), home, outcome], { type: 'searchset', link }), editions);
    expect(chart).not.toHaveProperty('stays');
    expect(chart.looked).toContain('Condition');
  });

  it('is not whole where the server counts more than it sent', () => {
    const link = [{ relation: 'self', url: 'https://ehr.example.org/Encounter?patient=p1&_count=0' }];
    const found = (total: number) =>
      readChart([bundle([patient(), home]), bundle([], { type: 'searchset', link, total })], editions).chart.looked;
    expect(found(0)).toContain('Encounter');
    expect(found(3)).not.toContain('Encounter');
  });
});

describe('one malformed part', () => {
  const record: Resource[] = [
    patient('p1', { name: [{ family: 'Ferreira', given: ['Ottilie'] }], birthDate: '1941-06-02' }),
    episode('e', '2026-11-10'),
    encounter('s', 'ACUTE', '2026-11-01', '2026-11-06', { type: [{ text: 'Acute care' }] }),
    oasis('q', { M0030: '2026-11-10', M0090: '2026-11-11', M0100: '01', ...FUNCTION, M1033: ['1', '3', '5', '7'] }),
    claim('c', {
      ...period,
      diagnoses: ['I50.9', 'N18.4'],
      occurrences: [
        ['50', '2026-11-11'],
        ['61', '2026-11-06'],
      ],
    }),
  ];
  const base = readChart(bundle(record), editions, { searched: ['Encounter'] }).chart;

  /** Every place of the record, as paths. */
  const places: (string | number)[][] = [];
  const walk = (value: unknown, path: (string | number)[]): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      const at = Array.isArray(value) ? Number(key) : key;
      places.push([...path, at]);
      walk((value as Record<string, unknown>)[key], [...path, at]);
    }
  };
  walk(bundle(record), []);

  it('never makes another answer of a whole: it is the same, or it is not there', () => {
    expect(base).toMatchObject({ occurrenceCodes: ['61'], stays: [{ type: 'acute' }] });
    const wrong = fc.constantFrom<(value: unknown) => unknown>(
      () => null,
      (value) => [value],
      (value) => (typeof value === 'string' ? 7 : String(value)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), wrong, (path, change) => {
        const input = structuredClone(bundle(record)) as unknown;
        let owner = input as Record<string | number, unknown>;
        for (const key of path.slice(0, -1)) owner = owner[key] as Record<string | number, unknown>;
        const last = path.at(-1) ?? '';
        owner[last] = change(owner[last]);
        const { chart, reported } = readChart(input, editions, { searched: ['Encounter'] });
        if (chart.oasis.M1033 !== undefined) expect(chart.oasis.M1033).toEqual(base.oasis.M1033);
        if (chart.occurrenceCodes !== undefined) expect(chart.occurrenceCodes).toEqual(base.occurrenceCodes);
        if (chart.looked.includes('secondary')) expect(codesOf(chart)).toEqual(codesOf(base));
        // Nothing is concluded of a record without a period: it may be of nobody's.
        if (chart.period && chart.stays) expect(chart.stays.length).toBeGreaterThan(0);
        const messages = JSON.stringify(reported);
        for (const value of ['Ferreira', 'Ottilie', '1941-06-02']) expect(messages).not.toContain(value);
      }),
      { numRuns: 500, seed: 20261126 },
    );
  });
});
