import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../shared/oasis/answer.ts';
import { oasisFor } from '../../../shared/oasis/catalogue.ts';
import type { GivenAnswer } from '../../../shared/oasis/given-answer.ts';
import { itemsNamed } from '../../../shared/oasis/item-name.ts';
import { shippedEditions } from '../../shipped.ts';

const found = oasisFor(await shippedEditions(), undefined);
if (!found) throw new Error('no OASIS pack');
const { catalogue } = found;

const answer = (name: string, given: GivenAnswer) => {
  const [named] = itemsNamed(name, catalogue);
  if (!named) throw new Error(name);
  const read = readAnswer(named, given);
  return read.ok ? read.code : undefined;
};
const text = (written: string): GivenAnswer => ({ kind: 'text', text: written });
const coding = (code?: string, display?: string, system: 'loinc' | 'other' | 'none' = 'other'): GivenAnswer => ({
  kind: 'coding',
  system,
  ...(code === undefined ? {} : { code }),
  ...(display === undefined ? {} : { display }),
});
const wordsOf = (name: string, code: string) => {
  const words = catalogue.byId.get(name)?.answers.find((option) => option.code === code)?.text;
  if (words === undefined) throw new Error(`${name} ${code}`);
  return words;
};

describe('CMS’s own words', () => {
  it.each(['M1800', 'M1810', 'M1820', 'M1830', 'M1840', 'M1850', 'M1860'])(
    'each answer of %s is told by them',
    (name) => {
      const answers = catalogue.byId.get(name)?.answers ?? [];
      expect(answers.length).toBeGreaterThan(2);
      for (const { code } of answers) {
        const words = wordsOf(name, code);
        expect(answer(name, text(words)), words).toBe(code);
        expect(answer(name, text(words.toUpperCase().replace(/[.,]/g, ''))), words).toBe(code);
        expect(answer(name, text(`${code} ${words}`)), words).toBe(code);
        expect(answer(name, coding(`opt-${code}x`, words)), words).toBe(code);
      }
    },
  );

  it('cut short they tell it while no other answer begins so', () => {
    expect(answer('M1830', text(wordsOf('M1830', '3').slice(0, 40)))).toBe('3');
    // 4 and 5 begin alike, and a few letters tell nothing.
    expect(answer('M1830', text('Unable to use the shower or tub'))).toBeUndefined();
    expect(answer('M1830', text('Able'))).toBeUndefined();
  });

  it('against the code they stand for neither', () => {
    expect(answer('M1830', coding('4', wordsOf('M1830', '3')))).toBeUndefined();
    expect(answer('M1830', text(`4 - ${wordsOf('M1830', '3')}`))).toBeUndefined();
    expect(answer('M1860', coding('2', '3'))).toBeUndefined();
  });

  it('tell more than a code that the item does not have', () => {
    expect(answer('M1830', coding('7', wordsOf('M1830', '6')))).toBe('6');
    // Without words it is an impossible answer, kept as one.
    expect(answer('M1830', coding('7'))).toBe('7');
  });
});

describe('the code of a coding', () => {
  it.each([
    ['M1830', coding('3', undefined, 'loinc'), '3'],
    ['M1830', coding('LA12267-3', undefined, 'none'), '3'],
    ['M1830', coding('LA12267-3', undefined, 'other'), '3'],
    ['M1830', coding('LL123-4', undefined, 'loinc'), undefined],
    ['M1830', coding(undefined, '3'), '3'],
    ['M1830', coding('M1830-3'), '3'],
    ['M1830', coding('m1830.03'), '3'],
    ['M1860', coding('M1830-3'), undefined],
    ['M1033_HOSP_RISK_HSTRY_FALLS', coding('LA33-6', undefined, 'none'), '1'],
  ])('%s %j is %s', (name, given, code) => {
    expect(answer(name, given)).toBe(code);
  });
});
