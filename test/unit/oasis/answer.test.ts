import fc from 'fast-check';
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
    ['M0090', '02/11/2026', '2026-02-11'],
    ['M0090', '2026-02-11 00:00:00', '2026-02-11'],
    ['M1830', '2.0', '2'],
    ['GG0130A1', '6.0', '06'],
    ['C0500', '9.00', '9'],
    ['M1021', 'I110^^^^', 'I11.0'],
    ['M1021', 'I10: Essential hypertension', 'I10'],
    ['M1021', 'Heart failure, unspecified (I50.9)', 'I50.9'],
    ['M1021', 'Essential (primary) hypertension [I10]', 'I10'],
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
    ['M0090', '02/31/2026'],
    ['M0090', '2026-02-11 to 2026-02-12'],
    ['M0090', '13/02/2026'],
    ['M1830', '1.5'],
    ['M1830', '2.01'],
    ['M1021', 'heart failure, unspecified'],
    ['M1021', 'Type 2 diabetes (T2D)'],
    ['M1021', 'Vitamin deficiency (see B12)'],
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

describe('a code with words behind it', () => {
  it.each([
    ['2-With intermittent assistance', '2'],
    ['2: with intermittent assistance', '2'],
    ['3 -\nParticipates in bathing', '3'],
    ['[2] with assistance', '2'],
    ['(2) with assistance', '2'],
    ['2-3 times a week', undefined],
    ['1.5', undefined],
    ['T-cane', undefined],
    ['Response 4', undefined],
  ])('%s', (written, code) => {
    expect(answer('M1830', text(written))).toBe(code);
  });

  it('is read from what a coding shows, where its own code is another system’s', () => {
    const shown = (code: string | undefined, display: string): GivenAnswer => ({
      kind: 'coding',
      system: 'other',
      display,
      ...(code ? { code } : {}),
    });
    expect(answer('M1830', shown('BATH_C', '2 - With intermittent assistance'))).toBe('2');
    expect(answer('M1830', shown('2', '2 - With intermittent assistance'))).toBe('2');
    expect(answer('GG0130E1', shown('4', '04. Supervision or touching assistance'))).toBe('04');
    // Counted from 1 where CMS counts from 0: the words say otherwise, and neither is taken.
    expect(answer('M1830', shown('3', '2 - With intermittent assistance'))).toBeUndefined();
  });
});

describe('one box of a check-all item', () => {
  const falls = 'M1033_HOSP_RISK_HSTRY_FALLS';
  it.each(['Yes', 'y', 'TRUE', 'checked', '1', '01'])('%s is ticked', (written) => {
    expect(answer(falls, text(written))).toBe('1');
  });

  it.each(['No', 'N', 'false', '0'])('%s is not', (written) => {
    expect(answer(falls, text(written))).toBe('0');
  });

  it('is ticked by its own number, where the name holds it', () => {
    expect(answer('M1033_7', text('1'))).toBe('1');
    expect(answer('M1033_7', text('0'))).toBe('0');
    expect(answer('M1033_7', text('7'))).toBe('1');
  });

  it('is told by v2-0136 and SNOMED CT, and by no other words', () => {
    const coding = (code: string): GivenAnswer => ({ kind: 'coding', system: 'other', code });
    expect(answer(falls, coding('Y'))).toBe('1');
    expect(answer(falls, coding('373066001'))).toBe('1');
    expect(answer(falls, coding('373067005'))).toBe('0');
    expect(answer(falls, text('perhaps'))).toBeUndefined();
    // Neither 0 nor 1: an impossible answer, which the chart keeps.
    expect(answer(falls, text('8'))).toBe('8');
  });
});
