import { expect, it } from 'vitest';
import { RULES } from '../../../shared/rules/index.ts';
import { nameWords } from '../../../shared/rules/name-words.ts';

it.each([
  ['function-and-gg-disagree', 'function and GG disagree'],
  ['hipps-differs', 'HIPPS differs'],
  ['hiv-and-covid-states', 'HIV and COVID states'],
  ['severity-of-v-to-z', 'severity of V to Z'],
  ['excludes1-pair', 'Excludes1 pair'],
  ['heart-and-kidney-order', 'heart and kidney order'],
])('%s is read as “%s”', (name, words) => {
  expect(nameWords(name)).toBe(words);
});

it('leaves nothing of a name out', () => {
  for (const { name } of RULES) expect(nameWords(name).toLowerCase()).toBe(name.replaceAll('-', ' '));
});
