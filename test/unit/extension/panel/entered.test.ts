import { describe, expect, it } from 'vitest';
import { enteredFacts } from '../../../../extension/panel/entered.ts';

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
});
