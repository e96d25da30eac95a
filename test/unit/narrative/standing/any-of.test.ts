import { describe, expect, test } from 'vitest';
import { anyOf } from '../../../../shared/narrative/standing/any-of.ts';

describe('one pattern for several', () => {
  const each = anyOf(/^\s*(?:ice|snow)\b|rain$/i, /\bwind\b(?! chill)/i);

  test.each([' Snow fell', 'more rain', 'some wind'])('matches what one of them does: %s', (text) => {
    expect(each.test(text)).toBe(true);
  });

  test.each(['deep snow', 'rain fell', 'wind chill', ''])('and nothing that none does: %s', (text) => {
    expect(each.test(text)).toBe(false);
  });

  test('patterns with other flags do not go together', () => {
    expect(() => anyOf(/a/i, /b/)).toThrow('flags');
  });
});
