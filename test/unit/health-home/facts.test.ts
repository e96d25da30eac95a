import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../shared/chart/chart.ts';
import { readFlatRecord } from '../../../shared/chart/flat-record.ts';
import { healthHome } from '../../../shared/health-home/health-home.ts';
import { medicaidOf } from '../../../shared/health-home/medicaid.ts';
import { profileOf } from '../../../shared/health-home/profiles/index.ts';
import { namingOf } from '../../../shared/oasis/naming.ts';
import { editions } from './answer-for.ts';

/** What of a chart counts as a fact (R0 to R3), beside the tables of people. */

const AS_OF = '2026-11-25';
type Condition = NonNullable<Chart['conditions']>[number];
const listed = (code: string, more: Partial<Condition> = {}): Condition => ({
  code,
  clinicalStatus: 'active',
  verificationStatus: 'confirmed',
  categories: ['problem-list-item'],
  recorded: '2022-04-01',
  ...more,
});
const chart = (more: Partial<Chart>): Chart => ({
  chart: 1,
  diagnoses: [],
  oasis: {},
  looked: [],
  conflicts: [],
  sources: {},
  coverage: [{ id: 'm', status: 'active', codes: [{ system: 'https://nahdo.org/sopt', code: '2' }] }],
  ...more,
});
const answer = (of: Chart, id = 'US-FED') => {
  const profile = profileOf(id);
  if (!profile) throw new Error(id);
  return healthHome(of, editions, { profile, asOf: AS_OF, reveal: true }).healthHome;
};

describe('diagnoses of the home health period', () => {
  it('count, where no Condition carries them', () => {
    const flat = { id: 'f', from: '2026-11-10', through: '2026-12-09', principal: 'I50.22', secondary: ['E11.9'] };
    const { chart: read } = readFlatRecord(flat, namingOf(editions));
    const { status, evidence } = answer({ ...read, coverage: chart({}).coverage });
    expect(status).toBe('ELIGIBLE_LIKELY');
    expect(evidence).toContainEqual(
      expect.objectContaining({
        class: 'HEART',
        code: 'I50.22',
        date: '2026-11-10',
        at: expect.objectContaining({ kind: 'record' }),
      }),
    );
  });

  it('of a period that begins later are not known, of an old one do not count', () => {
    const of = (from: string) =>
      answer(chart({ period: { from }, diagnoses: [{ code: 'I50.22' }, { code: 'E11.9' }] })).status;
    expect(of('2026-11-25')).toBe('ELIGIBLE_LIKELY');
    expect(of('2026-11-26')).toBe('NOT_MET');
    expect(of('2024-11-24')).toBe('NOT_MET');
  });

  it('a Condition that is refuted stands against the list', () => {
    const refuted = listed('E11.9', { verificationStatus: 'refuted' });
    const of = chart({
      period: { from: '2026-11-10' },
      diagnoses: [
        { code: 'I50.22', rank: 1 },
        { code: 'E11.9', rank: 2 },
      ],
      conditions: [refuted],
    });
    expect(answer(of).status).toBe('NOT_MET');
  });

  it('an old Condition does not stand against a list that ranks its code anew', () => {
    const old = listed('E11.9', { categories: ['encounter-diagnosis'], recorded: '2020-01-01' });
    const of = (rank?: number) =>
      answer(
        chart({
          period: { from: '2026-11-10' },
          diagnoses: [
            { code: 'I50.22', rank: 1 },
            { code: 'E11.9', ...(rank === undefined ? {} : { rank }) },
          ],
          conditions: [old],
        }),
      ).status;
    expect(of(2)).toBe('ELIGIBLE_LIKELY');
    expect(of()).toBe('NOT_MET');
  });
});

describe('one code fills one place', () => {
  it('however it is spelled', () => {
    const of = chart({ conditions: [listed('I13.0'), listed('i130'), listed('I130')] });
    expect(answer(of).status).toBe('NOT_MET');
  });

  it('and is flagged where it stands for several classes', () => {
    const { evidence } = answer(chart({ conditions: [listed('I11.0'), listed('F11.20')] }));
    for (const code of ['I11.0', 'F11.20']) {
      const said = evidence.filter((each) => each.code === code).map(({ say }) => say);
      expect(said.length).toBeGreaterThan(0);
      for (const say of said) expect(say).toContain('fills one place');
    }
  });
});

describe('what never counts is always listed', () => {
  it.each(['US-FED', 'NY-ADULT', 'ID', 'MO-PCHH'])('%s', (id) => {
    const codes = ['F11.21', 'F10.90', 'Z68.25', 'O24.410', 'R73.03', 'F33.1'];
    const { evidence } = answer(chart({ conditions: codes.map((code) => listed(code)) }), id);
    for (const code of codes) {
      const uses = evidence.filter((each) => each.code === code).map(({ use }) => use);
      expect(
        uses.some((use) => use === 'review' || (code === 'R73.03' && use === 'risk')),
        code,
      ).toBe(true);
    }
  });
});

describe('statements', () => {
  const fact = (code: string, value: boolean, date: string) => ({
    codes: [{ system: 'urn:lintel:health-home-fact', code }],
    status: 'final',
    date,
    boolean: value,
    performers: [{ name: 'Dana Whitlock, RN' }],
  });

  it('what a person entered stands over a later one of the record', () => {
    const of = chart({
      conditions: [listed('F33.1')],
      observations: [
        fact('functional-impairment', true, '2026-02-01'),
        fact('functional-impairment', false, '2026-06-01'),
      ],
      sources: { '/observations/0': [{ kind: 'entered', by: 'mcastellanos' }] },
    });
    expect(answer(of).status).toBe('ELIGIBLE_LIKELY');
    expect(answer({ ...of, sources: {} }).status).toBe('NOT_MET');
  });

  it('two of one day that differ are none', () => {
    const of = chart({
      conditions: [listed('F33.1')],
      observations: [
        fact('functional-impairment', true, '2026-06-01'),
        fact('functional-impairment', false, '2026-06-01'),
      ],
    });
    expect(answer(of).status).toBe('POSSIBLE');
  });

  it.each(['preliminary', 'entered-in-error', 'amended'])('of status %s are none', (status) => {
    const of = chart({
      conditions: [listed('F33.1')],
      observations: [{ ...fact('functional-impairment', true, '2026-06-01'), status }],
    });
    expect(answer(of).status).toBe('POSSIBLE');
  });
});

describe('two Medicaid coverages that say different things', () => {
  const medicaid = (id: string, status: string, more: object = {}) => ({
    id,
    status,
    from: '2024-01-01',
    codes: [{ system: 'https://nahdo.org/sopt', code: '21' }],
    ...more,
  });
  const gate = (...coverage: ReturnType<typeof medicaid>[]) =>
    answer(chart({ conditions: [listed('E11.9'), listed('J45.40')], coverage })).gates[0];

  it('the active one stands, and the answer names the other', () => {
    for (const pair of [
      [medicaid('a', 'active'), medicaid('b', 'cancelled')],
      [medicaid('b', 'cancelled'), medicaid('a', 'active')],
    ]) {
      expect(gate(...pair)).toMatchObject({ state: 'met', say: expect.stringMatching(/cancelled: look up which/) });
    }
  });

  it('one that was over by then contradicts nothing', () => {
    const old = { through: '2025-06-30' };
    expect(gate(medicaid('a', 'active'), medicaid('b', 'cancelled', old))?.say).toBe('Medicaid is active.');
    expect(gate(medicaid('a', 'active'), medicaid('b', 'active', old))?.say).toBe('Medicaid is active.');
  });
});

describe('Medicaid by its name', () => {
  it.each([
    [{ payer: 'State Medicaid Agency' }, 'named'],
    [{ payer: 'Centers for Medicare & Medicaid Services', type: 'Medicaid' }, 'named'],
    // The agency that pays for Medicare.
    [{ payer: 'Centers for Medicare and Medicaid Services', type: 'Medicare Part D' }, 'no'],
    [{ payer: 'CENTERS FOR MEDICARE & MEDICAID SERVICES (CMS)' }, 'no'],
    [{ payer: 'Center for Medicare/Medicaid' }, 'no'],
  ])('%j: %s', (coverage, sure) => {
    expect(medicaidOf({ id: 'a', status: 'active', ...coverage })).toBe(sure);
  });
});

describe('another care-management program', () => {
  it('leaves a gate open', () => {
    const of = chart({
      conditions: [listed('E11.9'), listed('J45.40')],
      episodes: [{ id: 'h', status: 'active', types: [{ display: 'Hospice' }], from: '2026-09-01' }],
    });
    const { status, gates } = answer(of);
    expect(status).toBe('POSSIBLE');
    expect(gates).toContainEqual(expect.objectContaining({ id: 'duplicate-program', state: 'unanswered' }));
  });
});

describe('conditions that are not read', () => {
  const asthma = listed('J45.40');
  const inSnomed: Condition = {
    ...listed(''),
    code: undefined,
    codes: [{ system: 'http://snomed.info/sct', code: '44054006' }],
  };
  const unread = 'conditions without an ICD-10-CM code in force were not';

  it('a criterion that is not met beside them is not met by what could be read, and no more is said', () => {
    const { status, say, wouldChange } = answer(chart({ conditions: [asthma, inSnomed] }));
    expect(status).toBe('NOT_MET');
    expect(say).toContain(unread);
    expect(wouldChange).toContainEqual(expect.objectContaining({ what: 'unmapped' }));
  });

  it('without any, it is not met by what the chart holds', () => {
    expect(answer(chart({ conditions: [asthma] })).say).toBe(
      'No criterion of the program is met by what the chart holds.',
    );
  });

  it('they are no reason where a gate is answered no, or where a criterion is met', () => {
    const ended = [{ id: 'm', status: 'cancelled', codes: [{ system: 'https://nahdo.org/sopt', code: '2' }] }];
    expect(answer(chart({ conditions: [asthma, inSnomed], coverage: ended })).say).not.toContain(unread);
    expect(answer(chart({ conditions: [asthma, listed('E11.9'), inSnomed] })).say).not.toContain(unread);
  });
});

describe('New York’s ADL factor', () => {
  const two = [listed('J44.9'), listed('N18.31')];
  it.each([
    [{ M1830: '2' }, 'ELIGIBLE_LIKELY'],
    [{ M1800: '0', M1860: '1' }, 'ELIGIBLE_LIKELY'],
    [{ M1800: '0', M1830: '0' }, 'POSSIBLE'],
    [{ M1870: '3' }, 'POSSIBLE'],
    [{ M1830: '^' }, 'POSSIBLE'],
  ])('%j: %s', (oasis, status) => {
    const of = chart({
      conditions: two,
      oasis: oasis as Chart['oasis'],
      assessment: { completed: '2026-10-01' },
      patient: { birthDate: '1950-01-01' },
    });
    expect(answer(of, 'NY-ADULT').status).toBe(status);
    expect(answer({ ...of, assessment: { completed: '2026-11-26' } }, 'NY-ADULT').status).toBe('POSSIBLE');
  });
});
