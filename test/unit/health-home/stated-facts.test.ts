import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../shared/chart/chart.ts';
import { healthHome } from '../../../shared/health-home/health-home.ts';
import { PROFILES, profileOf } from '../../../shared/health-home/profiles/index.ts';
import { factsAskedOf, withStatedFacts } from '../../../shared/health-home/stated-facts.ts';
import { bmi, dx, fact, type Resource } from '../../health-home/person.ts';
import { chartOf, editions } from './answer-for.ts';

/** health-homes.md section 4, "Facts that no standard resource carries … The panel writes the same facts as entered". */

const AS_OF = '2026-11-25';
const NY_FACTORS = 7;
const profile = (id: string) => {
  const found = profileOf(id);
  if (!found) throw new Error(id);
  return found;
};
const chart = (...has: Resource[]): Chart => chartOf({ who: '', has, status: 'NOT_MET' });
const answer = (id: string, of: Chart) =>
  healthHome(of, editions, { profile: profile(id), asOf: AS_OF, reveal: true }).healthHome;
const state = (id: string, of: Chart, facts: Record<string, unknown>) =>
  answer(id, withStatedFacts(of, facts, 'coder').chart);
const yes = { value: true, date: '2026-11-02' };
const no = { value: false, date: '2026-11-02' };
const codesOf = (id: string, birthDate?: string) => factsAskedOf(profile(id), birthDate, AS_OF).map(({ code }) => code);

describe('what a profile asks', () => {
  it.each([
    ['US-FED', ['functional-impairment']],
    ['WA', ['risk-score', 'comparable-coverage']],
    ['CA-HHP', ['chronic-homelessness']],
    ['IA-IHH', ['functional-impairment']],
    ['MI-OHH', []],
    ['MO-PCHH', []],
  ])('%s asks an adult for %j', (id, codes) => {
    expect(codesOf(id, '1971-04-18')).toEqual(codes);
  });

  it('New York asks for the attestation and each of its factors', () => {
    expect(codesOf('NY-ADULT', '1971-04-18')).toHaveLength(1 + NY_FACTORS);
  });

  it('serious emotional disturbance is asked for of minors, and where no age is told', () => {
    for (const id of ['ID', 'IA-IHH', 'MO-CMHC']) {
      expect(codesOf(id, '2012-04-18')).toContain('sed');
      expect(codesOf(id)).toContain('sed');
      expect(codesOf(id, '2008-11-25')).not.toContain('sed');
      expect(codesOf(id, '2008-11-26')).toContain('sed');
    }
  });

  it('every unanswered gate that a statement can answer is asked for, in every profile', () => {
    const statable = /^(functional-impairment|comparable-coverage|appropriateness|acuity)$/;
    for (const each of PROFILES) {
      const open = answer(each.id, chart(dx('F20.9'), dx('E11.9'))).gates.filter(
        ({ id, state: is }) => is === 'unanswered' && statable.test(id),
      );
      const asked = codesOf(each.id, '1971-04-18');
      for (const { id } of open) {
        const code = id === 'acuity' ? 'chronic-homelessness' : id;
        expect(
          asked.some((one) => one.startsWith(code)),
          `${each.id} ${id}`,
        ).toBe(true);
      }
    }
  });
});

describe('an entered statement', () => {
  it('answers as the record would: the Washington score at its border', () => {
    const one = chart(dx('J45.40'));
    const score = (value: number) =>
      state('WA', one, { 'risk-score': { value, date: '2026-11-02' }, 'comparable-coverage': no });
    expect(answer('WA', one).status).toBe('INDETERMINATE');
    expect(score(1.5).status).toBe('ELIGIBLE_LIKELY');
    expect(score(1.49).status).toBe('NOT_MET');
  });

  it('attests what makes a probable SPMI count', () => {
    const one = chart(dx('F33.1'));
    expect(answer('US-FED', one).status).toBe('POSSIBLE');
    expect(state('US-FED', one, { 'functional-impairment': yes })).toMatchObject({ status: 'ELIGIBLE_LIKELY' });
    expect(state('US-FED', one, { 'functional-impairment': no }).status).toBe('NOT_MET');
  });

  it('counts in Iowa only where a mental health professional assessed it', () => {
    const one = chart(dx('F20.9'));
    const assessed = (assessedBy?: string) =>
      state('IA-IHH', one, { 'functional-impairment': { ...yes, ...(assessedBy ? { assessedBy } : {}) } }).status;
    expect(assessed()).toBe('POSSIBLE');
    expect(assessed('Dana Whitlock, RN')).toBe('POSSIBLE');
    expect(assessed('Ruth Obi, LCSW')).toBe('ELIGIBLE_LIKELY');
  });

  it('stands over the record, which is named; its source is the role', () => {
    const one = chart(dx('J45.40'), fact('risk-score', 2), fact('comparable-coverage', false));
    const { chart: out } = withStatedFacts(one, { 'risk-score': { value: 1.1, date: '2026-01-02' } }, 'qa');
    expect(answer('WA', one).status).toBe('ELIGIBLE_LIKELY');
    expect(answer('WA', out).status).toBe('NOT_MET');
    expect(out.conflicts).toContainEqual(
      expect.objectContaining({
        lost: { value: 2, at: expect.anything() },
        stands: { value: 1.1, at: { kind: 'entered', by: 'qa' } },
      }),
    );
    expect(withStatedFacts(one, { 'risk-score': { value: 2, date: '2026-01-02' } }, 'qa').chart.conflicts).toEqual(
      one.conflicts,
    );
  });

  it('is not laid against the record where the conflict would tell a masked fact', () => {
    const held = [
      fact('functional-impairment', true),
      fact('sed', true),
      fact('appropriateness-recentReleaseIncarcerationOrPsych', true),
    ];
    const facts = Object.fromEntries(
      held.map(({ code }) => [(code as { coding: { code: string }[] }).coding[0]?.code, no]),
    );
    expect(Object.keys(facts)).toHaveLength(3);
    expect(withStatedFacts(chart(...held), facts, 'qa').chart.conflicts).toEqual([]);
    const labelled = chart({ ...fact('risk-score', 2), meta: { security: [{ code: 'PSY' }] } });
    expect(withStatedFacts(labelled, { 'risk-score': { value: 1, date: '2026-11-02' } }, 'qa').chart.conflicts).toEqual(
      [],
    );
  });

  it('each New York factor entered as no answers the gate no; one yes answers it yes', () => {
    const one = chart(dx('E11.9'), bmi(31));
    const factors = codesOf('NY-ADULT').filter((code) => code.startsWith('appropriateness-'));
    const all = Object.fromEntries(factors.map((code) => [code, no]));
    expect(answer('NY-ADULT', one).status).toBe('POSSIBLE');
    expect(state('NY-ADULT', one, all).status).toBe('NOT_MET');
    expect(state('NY-ADULT', one, { ...all, [factors[2] ?? '']: yes }).status).toBe('ELIGIBLE_LIKELY');
  });

  it('does not count on a day before it, nor before the look-back', () => {
    const one = chart(dx('F33.1'));
    for (const date of ['2026-11-26', '2024-11-24']) {
      expect(state('US-FED', one, { 'functional-impairment': { ...yes, date } }).status).toBe('POSSIBLE');
    }
    expect(state('US-FED', one, { 'functional-impairment': { ...yes, date: AS_OF } }).status).toBe('ELIGIBLE_LIKELY');
  });

  it.each([
    ['risk-score', { value: true, date: '2026-11-02' }],
    ['risk-score', { value: -1, date: '2026-11-02' }],
    ['risk-score', { value: Number.NaN, date: '2026-11-02' }],
    ['sed', { value: 1, date: '2026-11-02' }],
    ['sed', { value: true, date: '2026-02-30' }],
    ['sed', { value: true }],
    ['sed', 'yes'],
    ['sed', null],
  ])('%s of another shape (%j) is refused and named', (code, given) => {
    const one = chart(dx('F33.1'));
    expect(withStatedFacts(one, { [code]: given }, 'coder')).toEqual({
      chart: { ...one, observations: one.observations ?? [] },
      refused: [code],
    });
  });
});
