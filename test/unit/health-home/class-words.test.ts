import { describe, expect, it } from 'vitest';
import { classInSentence, classWords } from '../../../shared/health-home/class-words.ts';
import { criteriaWords } from '../../../shared/health-home/profile-words.ts';
import { PROFILES } from '../../../shared/health-home/profiles/index.ts';

describe('classes in words', () => {
  it('says what nobody named by its id', () => {
    expect(classWords('RISK_SDOH')).toBe('Social need');
    for (const id of ['constructor', 'NEW_CLASS']) expect(classWords(id)).toBe(id);
  });

  it('within a sentence a word is small and an abbreviation is not', () => {
    expect(classInSentence('DIABETES')).toBe('diabetes');
    expect(classInSentence('COPD')).toBe('COPD');
  });

  it('no program asks in the ids of the rule file', () => {
    for (const profile of PROFILES) {
      expect(criteriaWords(profile)).not.toMatch(/\b(?!COPD\b|HIV\b|BMI\b)[A-Z]{2,}(?:_[A-Z]+)*\b/);
    }
  });
});
