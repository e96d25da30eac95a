import { describe, expect, it } from 'vitest';
import { type Draft, enteredFacts } from '../../../../../extension/panel/state/entered.ts';

describe('what a person states in the panel', () => {
  it('says nothing until something is said', () => {
    expect(enteredFacts({})).toEqual({});
  });

  it('"none found" is a fact, and not the same as nothing said', () => {
    expect(enteredFacts({ previous: 'none' })).toEqual({ '/previousPeriodEnd': null });
    expect(enteredFacts({ stay: 'none' })).toEqual({ '/stays': [] });
  });

  it('counts a date only once it is whole and exists', () => {
    expect(enteredFacts({ previous: 'ended' })).toEqual({});
    expect(enteredFacts({ previous: 'ended', previousEnd: '2026-02-30' })).toEqual({});
    // The years that one passes through while typing 2026.
    expect(enteredFacts({ previous: 'ended', previousEnd: '0002-09-03' })).toEqual({});
    expect(enteredFacts({ previous: 'ended', previousEnd: '0202-09-03' })).toEqual({});
    expect(enteredFacts({ previous: 'ended', previousEnd: '2026-09-03' })).toEqual({
      '/previousPeriodEnd': '2026-09-03',
    });
  });

  it('a date left over from another choice says nothing', () => {
    expect(enteredFacts({ previous: 'none', previousEnd: '2026-09-03' })).toEqual({ '/previousPeriodEnd': null });
  });

  it('a stay needs its kind and its last day', () => {
    expect(enteredFacts({ stay: 'one', stayThrough: '2026-11-05' })).toEqual({});
    expect(enteredFacts({ stay: 'one', stayType: 'acute' })).toEqual({});
    expect(enteredFacts({ stay: 'one', stayType: 'acute', stayThrough: '2026-11-05' })).toEqual({
      '/stays': [{ type: 'acute', through: '2026-11-05' }],
    });
  });

  it('confirmed parts stand under /confirmed', () => {
    expect(enteredFacts({ clinicalGroup: 'H', comorbidity: '2' })).toEqual({
      '/confirmed/clinicalGroup': 'H',
      '/confirmed/comorbidity': '2',
    });
  });

  it('a statement for the Health Home program counts once it has an answer and a day', () => {
    const state = (healthHome: Draft['healthHome']) => enteredFacts({ healthHome });
    expect(state({ sed: { answer: 'yes' } })).toEqual({});
    expect(state({ sed: { date: '2026-11-02' } })).toEqual({});
    expect(state({ sed: { answer: 'no', date: '2026-11-02' } })).toEqual({
      '/healthHome/sed': { value: false, date: '2026-11-02' },
    });
    expect(
      state({ 'functional-impairment': { answer: 'yes', date: '2026-11-02', assessedBy: ' R. Obi, LCSW ' } }),
    ).toEqual({ '/healthHome/functional-impairment': { value: true, date: '2026-11-02', assessedBy: 'R. Obi, LCSW' } });
  });

  it.each([
    ['1.5', 1.5],
    ['2', 2],
    ['', undefined],
    ['1,5', undefined],
    ['-1', undefined],
    ['high', undefined],
    ['1e3', undefined],
  ])('a score typed as %j is %j', (score, value) => {
    const facts = enteredFacts({ healthHome: { 'risk-score': { score, date: '2026-11-02' } } });
    expect(facts).toEqual(value === undefined ? {} : { '/healthHome/risk-score': { value, date: '2026-11-02' } });
  });
});
