import { describe, expect, it } from 'vitest';
import { drugIntent, encounterOf, isFracture, isInjury, isSequela } from '../../../shared/rules/injuries/injuries.ts';

/** T36–T65: intent is the sixth character, or the fifth where the sixth is the placeholder (guideline I.C.19.e). */
describe('what codes of chapter 19 say', () => {
  it.each([
    ['T402X5D', 'adverse effect'],
    ['T451X5A', 'adverse effect'],
    ['T45515A', 'adverse effect'],
    ['T3695XA', 'adverse effect'],
    ['T465X6A', 'underdosing'],
    ['T401X1A', 'poisoning'],
    ['T3693XA', 'poisoning'],
    ['T510X1A', 'toxic effect'],
    ['T5891XA', 'toxic effect'],
    ['T8141XA', undefined],
    ['T40', undefined],
    ['E119', undefined],
    ['', undefined],
  ])('%s: %s', (code, intent) => {
    expect(drugIntent({ code })).toBe(intent);
  });

  it('tells injuries from complications and poisonings', () => {
    for (const code of ['S72141D', 'T07XXXA', 'T1490XA', 'T24231D', 'T33011A']) expect(isInjury({ code })).toBe(true);
    for (const code of ['T8141XA', 'T402X5D', 'T782XXA', 'M8008XD', 'Z471']) expect(isInjury({ code })).toBe(false);
  });

  it('tells fractures and sequelae by the 7th character', () => {
    expect(isFracture({ code: 'S72141D' })).toBe(true);
    expect(isFracture({ code: 'M80051D' })).toBe(true);
    expect(isFracture({ code: 'S81811D' })).toBe(false);
    expect(isFracture({ code: 'M810' })).toBe(false);
    expect(isSequela({ code: 'S24112S' })).toBe(true);
    expect(isSequela({ code: 'S24112D' })).toBe(false);
  });

  it('reads the encounter of a title', () => {
    expect(encounterOf('Unspecified fall, initial encounter')).toBe('initial');
    expect(encounterOf('…, subsequent encounter for closed fracture with routine healing')).toBe('subsequent');
    expect(encounterOf('Unspecified fall, sequela')).toBe('sequela');
    expect(encounterOf('Sequelae of cerebral infarction')).toBeUndefined();
  });
});
