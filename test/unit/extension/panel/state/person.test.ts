import { describe, expect, it } from 'vitest';
import {
  canBeKnownAgain,
  comparePersons,
  isSamePerson,
  named,
  sexWords,
  shownOf,
} from '../../../../../extension/panel/state/person.ts';

describe('whether two are one person', () => {
  it('an equal MRN is enough, a differing one forbids it whatever else agrees', () => {
    expect(isSamePerson({ name: 'Alvarez, Joan', mrn: '004417' }, { name: 'Alvarez, J', mrn: '004417' })).toBe(true);
    const twin = { name: 'Alvarez, Joan', birthDate: '1947-03-12' };
    expect(isSamePerson({ ...twin, mrn: '004417' }, { ...twin, mrn: '004471' })).toBe(false);
  });

  it('name and birth date together are enough, case and middle initial aside', () => {
    expect(
      isSamePerson(
        { name: 'ALVAREZ, JOAN', birthDate: '1947-03-12' },
        { name: 'Alvarez, Joan M', birthDate: '1947-03-12' },
      ),
    ).toBe(true);
    expect(
      isSamePerson(
        { name: 'Alvarez, Joan', birthDate: '1947-03-12' },
        { name: 'Alvarez, Joan', birthDate: '1974-03-12' },
      ),
    ).toBe(false);
  });

  it('not being able to tell is a no', () => {
    expect(isSamePerson({ name: 'Alvarez, Joan' }, { mrn: '004417' })).toBe(false);
    expect(isSamePerson({ name: 'Alvarez, Joan' }, { name: 'Alvarez, Joan', birthDate: '1947-03-12' })).toBe(false);
  });

  it('tells "another" from "cannot tell"', () => {
    expect(comparePersons({ name: 'Alvarez, Joan' }, { name: 'Okafor, Ruth' })).toBe('other');
    expect(comparePersons({ name: 'Alvarez, Joan', mrn: '004417' }, { name: 'Alvarez, Joan' })).toBe('unknown');
  });

  it('a name alone does not let a patient be known again', () => {
    expect(canBeKnownAgain({ name: 'Smith, John' })).toBe(false);
    expect(canBeKnownAgain({ mbi: '1EG4TE5MK73' })).toBe(true);
    expect(canBeKnownAgain({ name: 'Smith, John', birthDate: '1950-01-02' })).toBe(true);
  });

  it('sex alone names nobody', () => {
    expect(named({ gender: 'female' })).toBeUndefined();
    expect(named({ mrn: '1' })).toEqual({ mrn: '1' });
    expect(shownOf(undefined)).toBeUndefined();
    expect([sexWords('female'), sexWords('MALE'), sexWords('unknown'), sexWords(undefined)]).toEqual([
      'F',
      'M',
      'unknown',
      undefined,
    ]);
  });
});
