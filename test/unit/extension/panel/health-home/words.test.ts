import { describe, expect, it } from 'vitest';
import { searchedWords } from '../../../../../extension/panel/health-home/words.ts';
import { LISTS } from '../../../../../shared/health-home/sources.ts';

describe('what was not searched', () => {
  it('is said by what it holds, not by the resource types of FHIR', () => {
    expect(searchedWords('Not known: EpisodeOfCare, CareTeam not searched.')).toBe(
      'Not known: episodes of care, care team not searched.',
    );
    expect(searchedWords('Not searched, so that it may have been done: Encounter, Task, Communication.')).toBe(
      'Not searched, so that it may have been done: visits and stays, tasks, messages.',
    );
    for (const type of Object.values(LISTS))
      expect(searchedWords(`Not known: ${type} not searched.`)).not.toContain(type);
  });

  it('leaves sentences alone that speak of something else', () => {
    expect(searchedWords('Goal of the patient: to walk to church.')).toBe('Goal of the patient: to walk to church.');
  });
});
