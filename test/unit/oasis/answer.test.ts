import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openEditions } from '../../../server/editions/open.ts';
import { type GivenAnswer, readAnswer } from '../../../shared/oasis/answer.ts';
import { oasisFor } from '../../../shared/oasis/catalogue.ts';
import { itemsNamed } from '../../../shared/oasis/item-name.ts';

const found = oasisFor(await openEditions({ kinds: ['oasis'] }), undefined);
if (!found) throw new Error('no OASIS pack');
const { catalogue } = found;

const answer = (name: string, given: GivenAnswer) => {
  const [named] = itemsNamed(name, catalogue);
  if (!named) throw new Error(name);
  const read = readAnswer(named, given);
  return read.ok ? read.code : undefined;
};
const text = (written: string): GivenAnswer => ({ kind: 'text', text: written });

describe('an answer as people and programs write it', () => {
  it.each([
    ['M1830', '2', '2'],
    ['M1830', '02', '2'],
    ['M1830', ' 2 ', '2'],
    ['M1830', '2 - with help', '2'],
    ['M1830', '(2)', '2'],
    ['M1720', 'NA', 'NA'],
    ['M1000', 'na', 'NA'],
    ['GG0130A1', '6', '06'],
    ['GG0130A1', '06', '06'],
    ['GG0170RR1', '1', '1'],
    ['GG0100A', '3', '3'],
    ['K0520_1', 'A', 'A'],
    ['M0090', '20260211', '2026-02-11'],
    ['M0090', '2026-02-11', '2026-02-11'],
    ['C0500', '09', '9'],
    ['M1021', 'i110', 'I11.0'],
    ['M1021', 'I11.0 Hypertensive heart disease', 'I11.0'],
    ['M1830', '^', '^'],
    ['J0510', '-', '-'],
  ])('%s %j is %s', (name, written, code) => {
    expect(answer(name, text(written))).toBe(code);
  });

  it.each([
    ['M1830', 'two'],
    ['M1830', '2 or 3'],
    ['M1830', '2026-02-11'],
    ['M0090', '2/11/2026'],
    ['M0090', '20260231'],
    ['C0500', 'nine'],
    ['M1021', 'hypertensive heart disease'],
    ['GG0130A1', '90'],
    ['M0066', '19440730'],
  ])('%s %j is none', (name, written) => {
    expect(answer(name, text(written))).toBeUndefined();
  });

  it('every LOINC answer of the catalogue means its code', () => {
    for (const item of catalogue.items) {
      if (item.kind !== 'choice' && item.kind !== 'performance' && item.kind !== 'check-all') continue;
      for (const { code, loinc } of item.answers) {
        for (const one of loinc) {
          expect(
            readAnswer({ key: item.id, item }, { kind: 'coding', code: one, system: 'loinc' }),
            `${item.id} ${one}`,
          ).toEqual({ ok: true, code });
        }
      }
    }
  });

  it('never throws, and says nothing of what was written', () => {
    const items = fc.constantFrom(...catalogue.items);
    fc.assert(
      fc.property(items, fc.string({ minLength: 12 }), (item, written) => {
        const read = readAnswer({ key: item.id, item }, text(written));
        if (!read.ok) expect(read.say).not.toContain(written.trim().slice(0, 12) || '\u0000');
      }),
    );
  });
});
