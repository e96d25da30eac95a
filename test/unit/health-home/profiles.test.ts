import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../shared/health-home/answer.ts';
import { PROFILES, profileOf } from '../../../shared/health-home/profiles/index.ts';
import { FIXTURES } from '../../health-home/fixtures.ts';
import { answerFor } from './answer-for.ts';

/** A table of people for each profile, each with the status that health-homes.md gives them and why. */

describe('fixtures', () => {
  it('every profile has one, and each status is met in it', () => {
    expect(FIXTURES.map(({ profile }) => profile).sort()).toEqual(PROFILES.map(({ id }) => id).sort());
    for (const { profile, people } of FIXTURES) {
      expect(people.length, profile).toBeGreaterThanOrEqual(12);
      expect([...new Set(people.map(({ status }) => status))].sort(), profile).toEqual([...STATUSES].sort());
    }
  });
});

describe.each(FIXTURES)('$profile', ({ profile: id, asOf, people }) => {
  it.each(people)('$who: $status', (person) => {
    const profile = profileOf(id);
    if (!profile) throw new Error(id);
    const open = answerFor(person, profile, asOf, { reveal: true });
    expect(`${open.status}: ${open.say} ${JSON.stringify(open.criterion)}`).toMatch(new RegExp(`^${person.status}:`));
    if (person.criterion !== undefined) expect(open.criterion.id).toBe(person.criterion);
    // Never a bare answer: a profile that is not certain says so, and whatever is open is named.
    expect(open.profile.notes.length).toBeGreaterThan(0);
    expect(open.wouldChange.length).toBeGreaterThan(0);
    for (const { say } of open.wouldChange) expect(say).not.toBe('');
  });
});
