import { describe, expect, it } from 'vitest';
import { ACT, chartOf, coded, encounter, episode, FUNCTION, oasis, type Resource, read, saidOf } from './record.ts';

/** Start of care on 10 November; stays are looked at back to 27 October. */
const home = episode('e', '2026-11-10');
const searched = { searched: ['Encounter'] };
const types = (resources: Resource[]) => chartOf([home, ...resources], searched).stays?.map(({ type }) => type);
const stay = (code: string, more: object = {}, id = 's') => encounter(id, code, '2026-11-01', '2026-11-07', more);

describe('the kind of a stay', () => {
  it('is what the class says', () => {
    expect(types([stay('ACUTE')])).toEqual(['acute']);
    expect(types([stay('EMER')])).toEqual(['ed']);
    expect(types([stay('OBSENC')])).toEqual(['observation']);
  });

  it('is what v3 ActCode says among several codings of the class, a stay before what it began as', () => {
    const vendor = { system: 'urn:oid:1.2.3', code: '5', display: 'Hospital Outpatient Visit' };
    const of = (...written: unknown[]) => types([stay('x', { class: written.length === 1 ? written[0] : written })]);
    expect(of({ coding: [vendor, { system: ACT, code: 'ACUTE' }] })).toEqual(['acute']);
    expect(of({ coding: [{ system: ACT, code: 'EMER' }] }, { coding: [{ system: ACT, code: 'ACUTE' }] })).toEqual([
      'acute',
    ]);
    expect(of({ coding: [vendor] })).toEqual([]);
  });

  it('is unknown where the class says no more than inpatient', () => {
    expect(types([stay('IMP')])).toEqual(['unknown']);
    expect(types([stay('NONAC')])).toEqual(['unknown']);
    expect(types([stay('IMP', { type: [{ text: 'Hospital admission' }] })])).toEqual(['unknown']);
  });

  it.each(['AMB', 'HH', 'VR'])('%s is no stay, whatever it is called', (code) => {
    expect(types([stay(code, { type: [{ text: 'Skilled nursing facility visit' }] })])).toEqual([]);
  });

  it.each([
    ['Skilled nursing facility stay', 'snf'],
    ['Inpatient rehabilitation', 'irf'],
    ['Long-term acute care hospital', 'ltch'],
    ['Inpatient psychiatric admission', 'ipf'],
    ['Acute care admission', 'acute'],
    ['Post-acute care', 'unknown'],
    ['Subacute inpatient care', 'unknown'],
    ['Emergency room admission', 'unknown'],
    ['Nursing home', 'unknown'],
  ])('an inpatient stay called "%s" is %s', (text, type) => {
    expect(types([stay('IMP', { type: [{ text }] })])).toEqual([type]);
    expect(types([stay('IMP', { serviceType: { text } })])).toEqual([type]);
  });

  it('is told by the location or the organization where the encounter itself does not', () => {
    const location: Resource = {
      resourceType: 'Location',
      id: 'l',
      type: [coded('http://terminology.hl7.org/CodeSystem/v3-RoleCode', 'RHU')],
    };
    const organization: Resource = {
      resourceType: 'Organization',
      id: 'o',
      type: [coded('http://nucc.org/provider-taxonomy', '282N00000X')],
    };
    const at = { location: [{ location: { reference: 'Location/l' } }] };
    const by = { serviceProvider: { reference: 'Organization/o' } };
    expect(types([location, stay('IMP', at)])).toEqual(['irf']);
    expect(types([organization, stay('IMP', by)])).toEqual(['acute']);
    expect(types([location, organization, stay('IMP', { ...at, ...by })])).toEqual(['irf']);
  });

  it('is unknown where class and type disagree, or where two kinds are named', () => {
    expect(types([stay('ACUTE', { type: [{ text: 'Skilled nursing facility' }] })])).toEqual(['unknown']);
    expect(types([stay('IMP', { type: [{ text: 'Skilled nursing' }, { text: 'Inpatient rehabilitation' }] })])).toEqual(
      ['unknown'],
    );
  });

  it('is read from a class of another code system by its words', () => {
    const pacio = {
      class: {
        system: 'http://hl7.org/fhir/us/pacio-rt/CodeSystem/timepoint-class',
        code: 'SNF',
        display: 'skilled nursing facility',
      },
    };
    expect(types([stay('', pacio)])).toEqual(['snf']);
  });
});

describe('the days of a stay', () => {
  it('ends when the encounter is finished, and not while it goes on', () => {
    const [done] = chartOf([home, stay('ACUTE')], searched).stays ?? [];
    expect(done).toEqual({ type: 'acute', from: '2026-11-01', through: '2026-11-07' });
    const [open] = chartOf([home, stay('ACUTE', { status: 'in-progress' })], searched).stays ?? [];
    expect(open).toEqual({ type: 'acute', from: '2026-11-01' });
  });

  it('is the day as written, whatever the time zone', () => {
    const late = encounter('s', 'ACUTE', '2026-11-01T23:50:00-06:00', '2026-11-07T23:59:00-06:00');
    expect(chartOf([home, late], searched).stays?.[0]).toMatchObject({ from: '2026-11-01', through: '2026-11-07' });
  });

  it('does not count an encounter within the stay', () => {
    const ward = encounter('w', 'ACUTE', '2026-11-01', '2026-11-03', { partOf: { reference: 'Encounter/s' } });
    expect(chartOf([home, stay('ACUTE'), ward], searched).stays).toHaveLength(1);
  });

  it.each(['planned', 'cancelled'])('a %s encounter did not take place', (state) => {
    const result = read([home, stay('ACUTE', { status: state })], searched);
    expect(result.chart.stays).toEqual([]);
    expect(saidOf(result, 'Encounter/s')).toHaveLength(1);
  });
});

describe('absent and not looked for', () => {
  const old = encounter('s', 'ACUTE', '2026-05-01', '2026-05-07');

  it('none, where encounters were searched', () => {
    expect(chartOf([home], searched).stays).toEqual([]);
    expect(chartOf([home], searched).looked).toContain('Encounter');
  });

  it('nothing is said where they were not, even where some are there', () => {
    expect(chartOf([home])).not.toHaveProperty('stays');
    const result = read([home, old]);
    expect(result.chart).not.toHaveProperty('stays');
    expect(saidOf(result, 'Encounter')).toHaveLength(1);
  });

  it('a stay that counts is given all the same: one proves what it proves', () => {
    expect(chartOf([home, stay('ACUTE')]).stays).toHaveLength(1);
  });

  it.each([
    ['Patient/p1/$everything', ['Encounter', 'Condition']],
    ['Encounter?patient=p1&_count=100', ['Encounter']],
  ])('a search result tells itself what was searched: %s', (path, looked) => {
    const link = [{ relation: 'self', url: `https://ehr.example.org/fhir/${path}` }];
    const whole = searchset([home], link);
    expect(whole.looked).toEqual(expect.arrayContaining(looked));
    expect(whole.stays).toEqual([]);
  });

  it.each([
    'Patient/p1/$everything?_type=Condition',
    'Encounter?patient=p1&date=ge2026-11-01',
    'Encounter?class=IMP',
    'Condition?patient=p1',
  ])('a narrower search does not: %s', (path) => {
    const chart = searchset([home], [{ relation: 'self', url: `https://ehr.example.org/fhir/${path}` }]);
    expect(chart).not.toHaveProperty('stays');
  });

  it('nor does a first page', () => {
    const link = [
      { relation: 'self', url: 'https://ehr.example.org/fhir/Encounter?patient=p1' },
      { relation: 'next', url: 'https://ehr.example.org/fhir?page=2' },
    ];
    expect(searchset([home], link)).not.toHaveProperty('stays');
  });
});

function searchset(resources: Resource[], link: object[]) {
  return chartOf([
    { resourceType: 'Bundle', type: 'searchset', link, entry: resources.map((resource) => ({ resource })) } as never,
  ]);
}

describe('M1000 and M1005 of the start of care', () => {
  const form = (answers: Record<string, string | string[]>, rfa = '01') =>
    oasis('q', { M0030: '2026-11-10', M0090: '2026-11-11', M0100: rfa, ...FUNCTION, ...answers });

  it('name a stay that no encounter shows', () => {
    const { stays, sources } = chartOf([form({ M1000: ['3'], M1005: '20261107' })]);
    expect(stays).toEqual([{ type: 'acute', through: '2026-11-07' }]);
    expect(sources['/stays/0']?.[0]).toMatchObject({ kind: 'fhir', ref: 'QuestionnaireResponse/q' });
  });

  it('NA: somebody looked, and there was none', () => {
    expect(chartOf([form({ M1000: ['NA'] })]).stays).toEqual([]);
  });

  it('a long-term nursing facility is no institutional stay, "other" is not told', () => {
    expect(chartOf([form({ M1000: ['1'], M1005: '20261107' })]).stays?.[0]?.type).toBe('other');
    expect(chartOf([form({ M1000: ['7'], M1005: '20261107' })]).stays?.[0]?.type).toBe('unknown');
  });

  it('by CMS’s single elements', () => {
    const flags = {
      M1000_DC_SNF_14_DA: '1',
      M1000_DC_IPPS_14_DA: '0',
      M1000_DC_NONE_14_DA: '0',
      M1005_INP_DISCHARGE_DT: '20261107',
    };
    expect(chartOf([form(flags)]).stays).toEqual([{ type: 'snf', through: '2026-11-07' }]);
  });

  it('the same stay is not listed twice', () => {
    expect(chartOf([form({ M1000: ['3'], M1005: '20261107' }), stay('ACUTE')], searched).stays).toHaveLength(1);
  });

  it('NA against an encounter that shows a stay is a conflict; the encounter stands', () => {
    const { stays, conflicts } = chartOf([form({ M1000: ['NA'] }), stay('ACUTE')], searched);
    expect(stays).toHaveLength(1);
    expect(conflicts.map(({ fact }) => fact)).toContain('/stays');
  });

  it('of a resumption of care, name the stay of that time', () => {
    const resumed = form({ M0090: '2026-12-08', M1000: ['3'], M1005: '20261206' }, '03');
    const { stays, period } = chartOf([form({}), { ...resumed, id: 'r' }], { from: '2026-12-10' });
    expect(period?.admission).toBe('2026-11-10');
    expect(stays).toEqual([{ type: 'acute', through: '2026-12-06' }]);
  });

  it('say nothing of a continuing period', () => {
    const chart = chartOf([form({ M1000: ['3'], M1005: '20261107' })], { from: '2026-12-10' });
    expect(chart).not.toHaveProperty('stays');
  });
});

describe('the admit source of the home health encounter', () => {
  const admitted = (code: string) =>
    encounter('h', 'HH', '2026-11-10', undefined, {
      hospitalization: { admitSource: coded('http://terminology.hl7.org/CodeSystem/admit-source', code) },
    });

  it('is a stay without a day, of a kind that it mostly does not tell', () => {
    expect(chartOf([admitted('hosp-trans')], searched).stays).toEqual([{ type: 'unknown' }]);
    expect(chartOf([admitted('gp')], searched).stays).toEqual([]);
  });

  it('adds nothing to a stay that is known', () => {
    expect(chartOf([admitted('hosp-trans'), stay('ACUTE')], searched).stays).toHaveLength(1);
  });
});

it('a class that is no class of home health is none, though its code is the same', () => {
  const elsewhere = encounter('h', '', '2026-11-10', undefined, { class: { system: 'urn:other', code: 'HH' } });
  expect(chartOf([elsewhere])).not.toHaveProperty('period');
  expect(
    chartOf([encounter('h', 'HH', '2026-11-10', undefined, { class: { system: ACT, code: 'HH' } })]).period?.from,
  ).toBe('2026-11-10');
});

describe('words that look like a kind of stay and are another', () => {
  it.each([
    // M1000 calls the long-term nursing facility LTC; an LTCH is a hospital.
    ['LTC stay'],
    ['Long-term care facility'],
    // Mostly given in a nursing facility.
    ['Subacute rehab'],
    ['Sub-acute rehabilitation facility'],
    ['Post-acute rehab'],
  ])('%s tells no kind of facility', (words) => {
    expect(types([stay('IMP', { type: [{ text: words }] })])).toEqual(['unknown']);
  });
});

describe('an inpatient stay that another code system names', () => {
  it.each([
    ['HL7 v2', { system: 'http://terminology.hl7.org/CodeSystem/v2-0004', code: 'I', display: 'Inpatient' }],
    [
      'a class of the vendor',
      { system: 'urn:oid:1.2.840.114350.1.72.1.7.7.10.696784.13260', code: '101', display: 'Inpatient' },
    ],
    ['FHIR R5’s list', [coded(ACT, 'IMP')]],
  ])('%s is never taken for no stay', (_, of) => {
    expect(types([stay('', { class: of })])).toEqual(['unknown']);
  });

  it('is told by SNOMED CT as the type, where no class is', () => {
    const admitted = { class: undefined, type: [coded('http://snomed.info/sct', '32485007', 'Hospital admission')] };
    expect(types([stay('', admitted)])).toEqual(['unknown']);
  });

  it('is told by the revenue code of a payment system', () => {
    const revenue = (code: string) => ({ type: [coded('https://www.nubc.org/CodeSystem/RevenueCodes', code)] });
    expect(types([stay('IMP', revenue('0022'))])).toEqual(['snf']);
    expect(types([stay('IMP', revenue('0024'))])).toEqual(['irf']);
  });

  it('outpatient visits stay none', () => {
    const outpatient = { system: 'urn:ehr:class', code: 'O', display: 'Outpatient' };
    expect(types([stay('', { class: outpatient })])).toEqual([]);
  });
});

it.each([
  ['4', [{ type: 'unknown' }]],
  ['5', [{ type: 'unknown' }]],
  // Not a health care facility; a clinic.
  ['1', []],
  ['2', []],
])('UB-04 point of origin %s of the home health encounter', (code, expected) => {
  const admitSource = coded('https://www.nubc.org/CodeSystem/PointOfOrigin', code);
  const admitted = encounter('h', 'HH', '2026-11-10', undefined, { hospitalization: { admitSource } });
  expect(chartOf([admitted], searched).stays).toEqual(expected);
});

it('a visit that its own class calls outpatient is no stay, whatever hospital it was in', () => {
  const outpatient = { system: 'urn:ehr:class', code: '104', display: 'Hospital Outpatient' };
  expect(types([stay('', { class: outpatient, type: [{ text: 'Acute care hospital clinic' }] })])).toEqual([]);
});

describe('single boxes of M1000', () => {
  const boxes = (answers: Record<string, string>) =>
    chartOf([oasis('q', { M0030: '2026-11-10', M0090: '2026-11-11', M0100: '1', ...FUNCTION, ...answers })]).stays;

  it('one that counts is a stay', () => {
    expect(boxes({ M1000_DC_IPPS_14_DA: '1', M1005: '2026-11-07' })).toEqual([
      { type: 'acute', through: '2026-11-07' },
    ]);
  });

  it('a nursing home alone says nothing of the boxes that are not there', () => {
    expect(boxes({ M1000_DC_LTC_14_DA: '1', M1005: '2026-11-07' })).toBeUndefined();
    const others = ['SNF', 'IPPS', 'LTCH', 'IRF', 'PSYCH', 'OTH', 'NONE'].map((part) => [
      `M1000_DC_${part}_14_DA`,
      '0',
    ]);
    const all = { M1000_DC_LTC_14_DA: '1', ...Object.fromEntries(others), M1005: '2026-11-07' };
    expect(boxes(all)).toEqual([{ type: 'other', through: '2026-11-07' }]);
  });
});
