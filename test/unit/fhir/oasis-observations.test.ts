import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readChart } from '../../../shared/fhir/read-chart.ts';
import {
  chartOf,
  coded,
  editions,
  encounter,
  episode,
  LOINC,
  oasis,
  type Resource,
  read,
  saidOf,
  subject,
} from './record.ts';

const stay = encounter('h', 'HH', '2026-02-10', '2026-06-20');
const nursing = encounter('n', 'IMP', '2026-01-10', '2026-02-09', { type: [{ text: 'Skilled nursing facility' }] });
const within = (id: string) => ({ encounter: { reference: `Encounter/${id}` } });
const observation = (id: string, code: string, value: string, day: string, more: object = {}): Resource => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  subject,
  code: coded(LOINC, code),
  effectiveDateTime: `${day}T16:10:00-05:00`,
  valueCodeableConcept: coded(LOINC, value),
  ...more,
});
const panel = (id: string, code: string, day: string, members: string[], more: object = {}): Resource => ({
  ...observation(id, code, '', day, more),
  valueCodeableConcept: undefined,
  hasMember: members.map((member) => ({ reference: `Observation/${member}` })),
});

/** In the manner of PACIO: panels by time point, all in one long home health encounter. */
const eating = (id: string, value: string, day: string, more: object = within('h')) =>
  observation(id, '95019-6', value, day, more);
const start = [eating('s1', 'LA10055-4', '2026-02-10'), panel('s', '89479-0', '2026-02-10', ['s1'], within('h'))];
const goal = [
  observation('g1', '89409-7', 'LA9983-3', '2026-02-10', within('h')),
  panel('g', '89478-2', '2026-02-10', ['g1'], within('h')),
];
const follow = [eating('f1', 'LA28225-3', '2026-04-07'), panel('f', '88485-8', '2026-04-07', ['f1'], within('h'))];
const leave = [eating('d1', 'LA30909-8', '2026-06-20'), panel('d', '89475-8', '2026-06-20', ['d1'], within('h'))];
const all = [stay, ...start, ...goal, ...follow, ...leave];

describe('GG Observations by panel and time point', () => {
  it('at the start of care: performance in column 1, goals in column 2', () => {
    const chart = chartOf(all, { from: '2026-02-10' });
    expect(chart.oasis).toEqual({ GG0130A1: '03', GG0130A2: '06' });
    expect(chart.assessment).toMatchObject({ completed: '2026-02-10' });
  });

  it('at follow-up in the last days of the certification: column 4, for the next one', () => {
    expect(chartOf(all, { from: '2026-04-11' }).oasis).toEqual({ GG0130A4: '04' });
    expect(chartOf(all).period?.from).toBe('2026-04-11');
  });

  it('a discharge groups nothing', () => {
    const result = read(all);
    expect(result.chart.oasis).not.toHaveProperty('GG0130A3');
    expect(saidOf(result, 'Observation/d1')[0]).toMatch(/no period is grouped by/);
  });

  it('every Observation is read or reported', () => {
    const result = read(all);
    const read_ = new Set(
      Object.values(result.chart.sources)
        .flat()
        .flatMap((at) => (at.kind === 'fhir' ? [at.ref] : [])),
    );
    for (const { resourceType, id } of all) {
      const ref = `${resourceType}/${String(id)}`;
      expect(read_.has(ref) || saidOf(result, ref).length > 0, ref).toBe(true);
    }
  });
});

describe('whether an Observation is OASIS', () => {
  it('the same code in a nursing facility is another assessment', () => {
    const result = read([nursing, stay, eating('x', 'LA10055-4', '2026-01-12', within('n'))]);
    expect(result.chart.oasis).toEqual({});
    expect(saidOf(result, 'Observation/x')[0]).toMatch(/another setting/);
  });

  it('a shared panel in a nursing facility does not make it OASIS', () => {
    const shared = [
      observation('x', '89409-7', 'LA9983-3', '2026-01-12', within('n')),
      panel('p', '89478-2', '2026-01-12', ['x'], within('n')),
    ];
    expect(chartOf([nursing, ...shared]).oasis).toEqual({});
  });

  it('without panel and encounter nothing tells', () => {
    const result = read([eating('x', 'LA10055-4', '2026-02-10', {})]);
    expect(result.chart.oasis).toEqual({});
    expect(saidOf(result, 'Observation/x')).toHaveLength(1);
  });

  it('under panel 99131-5 it is, without any encounter', () => {
    const whole = [
      observation('a', '57243-8', 'LA12266-5', '2026-02-11'),
      observation('b', '46501-3', '', '2026-02-11', { valueCodeableConcept: undefined, valueDateTime: '2026-02-11' }),
      observation('c', '57200-8', 'LA6390-4', '2026-02-11'),
      panel('w', '99131-5', '2026-02-11', ['a', 'b', 'c']),
    ];
    expect(chartOf(whole)).toMatchObject({
      oasis: { M1830: '2', M0090: '2026-02-11', M0100: '1' },
      assessment: { id: 'Observation/w', rfa: '01', completed: '2026-02-11' },
    });
  });

  it('a vendor’s option number is told by the words beside it, and is none where they say another answer', () => {
    const bathing = (code: string, text: string) =>
      chartOf([
        stay,
        observation('a', '57243-8', '', '2026-02-10', {
          ...within('h'),
          valueCodeableConcept: { coding: [{ system: 'urn:oid:1.2.3', code }], text },
        }),
      ]).oasis;
    expect(bathing('opt-77', '2 - with the intermittent assistance of another person')).toEqual({ M1830: '2' });
    expect(bathing('2', '2 - with the intermittent assistance of another person')).toEqual({ M1830: '2' });
    expect(bathing('3', '2 - with the intermittent assistance of another person')).toEqual({});
  });

  it('vital signs, laboratory results and other scales are none', () => {
    const weight = observation('w', '3141-9', '', '2026-02-10', {
      ...within('h'),
      category: [coded('http://terminology.hl7.org/CodeSystem/observation-category', 'vital-signs')],
      valueCodeableConcept: undefined,
      valueQuantity: { value: 151, code: '[lb_av]' },
    });
    const mmse = observation('m', '72106-8', 'LA1-1', '2026-02-10', within('h'));
    const result = read([stay, weight, mmse]);
    expect(result.chart.oasis).toEqual({});
    // A body weight is a fact of the care record, and no answer.
    expect(result.chart.observations).toEqual([expect.objectContaining({ id: 'w', value: 151 })]);
    expect(saidOf(result, 'Observation/m')).toHaveLength(1);
  });

  it.each(['preliminary', 'registered', 'cancelled', 'unknown'])('%s is not final', (status) => {
    expect(chartOf([stay, eating('x', 'LA10055-4', '2026-02-10', { ...within('h'), status })]).oasis).toEqual({});
  });

  it.each(['amended', 'corrected'])('%s supersedes final', (status) => {
    const result = read([
      stay,
      eating('a', 'LA10055-4', '2026-02-10'),
      eating('b', 'LA11759-0', '2026-02-10', { ...within('h'), status }),
    ]);
    expect(result.chart.oasis).toEqual({ GG0130A1: '02' });
    expect(saidOf(result, 'Observation/a').some((say) => say.includes('superseded'))).toBe(true);
  });

  it('two final ones that differ: neither', () => {
    const result = read([stay, eating('a', 'LA10055-4', '2026-02-10'), eating('b', 'LA11759-0', '2026-02-10')]);
    expect(result.chart.oasis).toEqual({});
    expect(saidOf(result, 'Observation/a').some((say) => say.includes('differ'))).toBe(true);
    expect(saidOf(result, 'Observation/b').some((say) => say.includes('differ'))).toBe(true);
  });

  it('codings that mean different answers are no answer', () => {
    const both = {
      coding: [
        { system: LOINC, code: 'LA10055-4' },
        { system: LOINC, code: 'LA11759-0' },
      ],
    };
    expect(
      chartOf([stay, eating('a', '', '2026-02-10', { ...within('h'), valueCodeableConcept: both })]).oasis,
    ).toEqual({});
  });
});

describe('check-all items as Observations', () => {
  const risk = (id: string, value: string) => observation(id, '57319-6', value, '2026-02-10', within('h'));

  it('one for each box that is ticked', () => {
    expect(chartOf([stay, risk('a', 'LA27614-9'), risk('b', 'LA27620-6')]).oasis).toEqual({ M1033: ['1', '7'] });
  });

  it('one with a coding for each box that is ticked', () => {
    const codings = (...all: [string, string][]) => ({
      ...risk('a', ''),
      valueCodeableConcept: { coding: all.map(([system, code]) => ({ system, code })) },
    });
    const ticked = (...all: [string, string][]) => chartOf([stay, codings(...all)]).oasis;
    expect(ticked([LOINC, 'LA27614-9'], [LOINC, 'LA27620-6'])).toEqual({ M1033: ['1', '7'] });
    const both: [string, string][] = [
      [LOINC, 'LA27614-9'],
      ['urn:agency:oasis', '1'],
    ];
    expect(ticked(...both)).toEqual({ M1033: ['1'] });
    expect(ticked(...both, [LOINC, 'LA27620-6'], ['urn:agency:oasis', '7'])).toEqual({ M1033: ['1', '7'] });
    // Two systems that name different boxes contradict each other.
    expect(ticked([LOINC, 'LA27614-9'], ['urn:agency:oasis', '7'])).toEqual({});
    expect(ticked([LOINC, 'LA27614-9'], [LOINC, 'LA27620-6'], ['urn:agency:oasis', '3'])).toEqual({});
  });

  it('one with a component for each box', () => {
    const component = [
      { code: coded(LOINC, 'LA27614-9'), valueBoolean: true },
      { code: coded(LOINC, 'LA27615-6'), valueBoolean: false },
      { code: coded(LOINC, 'LA27620-6'), valueCodeableConcept: coded(LOINC, 'LA33-6') },
    ];
    const whole = { ...risk('a', ''), valueCodeableConcept: undefined, component };
    expect(chartOf([stay, whole]).oasis).toEqual({ M1033: ['1', '7'] });
  });

  it('a box that is neither ticked nor not leaves the list open: those that are ticked stand alone', () => {
    const component = [
      { code: coded(LOINC, 'LA27614-9'), valueBoolean: true },
      { code: coded(LOINC, 'LA27620-6'), valueString: 'see medication list' },
    ];
    const whole = { ...risk('a', ''), valueCodeableConcept: undefined, component };
    expect(chartOf([stay, whole]).oasis).toEqual({ M1033_HOSP_RISK_HSTRY_FALLS: '1' });
  });
});

describe('Observations beside a form', () => {
  const form = oasis('q', { M0030: '2026-02-10', M0090: '2026-02-11', M0100: '01', M1830: '2' }, within('v'));
  const visit = encounter('v', 'HH', '2026-02-11', '2026-02-11');
  const bathing = (value: string, more: object) =>
    observation('o', '57243-8', value, '2026-02-11', { ...within('v'), ...more });

  it('extracted from it say the same again', () => {
    const { oasis: read, sources } = chartOf([
      visit,
      form,
      bathing('LA12266-5', { derivedFrom: [{ reference: 'QuestionnaireResponse/q' }] }),
    ]);
    expect(read.M1830).toBe('2');
    expect(sources['/oasis/M1830']).toHaveLength(2);
  });

  it('that say something else leave the answer open', () => {
    expect(
      chartOf([visit, form, bathing('LA12267-3', { derivedFrom: [{ reference: 'QuestionnaireResponse/q' }] })]).oasis,
    ).not.toHaveProperty('M1830');
    expect(chartOf([visit, form, bathing('LA12267-3', {})]).oasis).not.toHaveProperty('M1830');
  });

  it('of an assessment that took five days are of one visit, whatever hour it ended at', () => {
    const visits = encounter('v', 'HH', '2026-02-10T16:00:00-05:00', '2026-02-15T18:30:00-05:00');
    const [first, last] = [
      observation('a', '57243-8', 'LA12266-5', '2026-02-10', within('v')),
      observation('b', '46497-4', '', '2026-02-15', {
        ...within('v'),
        valueCodeableConcept: undefined,
        valueDateTime: '2026-02-10',
      }),
    ];
    expect(chartOf([visits, first, last]).oasis).toEqual({ M0030: '2026-02-10', M1830: '2' });
  });

  it('of another visit, which do not tell which assessment they are of, are reported', () => {
    const other = encounter('w', 'HH', '2026-03-01', '2026-03-01');
    const later = observation('o', '57243-8', 'LA12267-3', '2026-03-01', within('w'));
    const result = read([visit, form, other, later]);
    expect(result.chart.oasis.M1830).toBe('2');
    expect(saidOf(result, 'Observation/o')).toHaveLength(1);
  });
});

it('panels that hold one another do not hang the reader', () => {
  const a = panel('a', '89479-0', '2026-02-10', ['b'], within('h'));
  const b = panel('b', '89477-4', '2026-02-10', ['a', 'b'], within('h'));
  expect(chartOf([stay, a, b]).oasis).toEqual({});
});

it('M0030 of an Observation starts the count like any other', () => {
  const soc = observation('m', '46497-4', '', '2026-02-11', {
    ...within('h'),
    valueCodeableConcept: undefined,
    valueDateTime: '2026-02-08',
  });
  expect(chartOf([stay, episode('e', '2026-02-10'), soc]).period?.admission).toBe('2026-02-08');
});

/** PACIO's bundles lie on the build machine only: CC0 for the guide’s, unclear for the sample data, so none is shipped. */
const PACIO = '/work/shared/data/fhir/pacio';
describe.runIf(existsSync(PACIO))('PACIO’s 848 resources', () => {
  it.each(['pacio-rt', 'pacio-pfe', 'pacio-sample-data'])('%s: every one is read or reported', (name) => {
    const input = JSON.parse(gunzipSync(readFileSync(`${PACIO}/${name}.bundle.json.gz`)).toString());
    const result = readChart(input, editions);
    const seen = new Set(
      Object.values(result.chart.sources)
        .flat()
        .flatMap((at) => (at.kind === 'fhir' ? [at.ref.split('#')[0]] : [])),
    );
    const missed = (input.entry as { resource: { resourceType: string; id: string } }[])
      .map(({ resource }) => `${resource.resourceType}/${resource.id}`)
      .filter((ref) => !seen.has(ref) && saidOf(result, ref).length === 0);
    expect(missed).toEqual([]);
  });

  it('the home health answers of each time point, and none of the nursing facility', () => {
    const input = JSON.parse(gunzipSync(readFileSync(`${PACIO}/pacio-rt.bundle.json.gz`)).toString());
    const at = (from: string) => readChart(input, editions, { from }).chart;
    expect(at('2021-04-07').oasis).toMatchObject({ GG0130F1: '03', GG0170I1: '04', GG0100D: '3' });
    expect(at('2021-04-07').assessment?.completed).toBe('2021-04-07');
    expect(at('2021-06-06').assessment?.completed).toBe('2021-06-02');
    expect(at('2021-06-06').oasis).toMatchObject({ GG0130A4: '06' });
    expect(JSON.stringify(at('2021-04-07').sources)).not.toContain('RT-SNF-MOB');
  });
});
