import { describe, expect, it } from 'vitest';
import { group } from '../../../../shared/pdgm/group.ts';
import { Facts } from '../../../../shared/rules/facts.ts';
import { sequenceOf } from '../../../../shared/rules/sequence/constraints.ts';
import { violations } from '../../../../shared/rules/sequence/order.ts';
import { chartOf, coded } from '../../../rules/chart.ts';
import { shippedEditions } from '../../../shipped.ts';

const editions = await shippedEditions();

function isLegalOrder(...codes: string[]): boolean {
  const chart = chartOf({ record: coded(codes) });
  const sequence = sequenceOf(new Facts(chart, editions, group(chart, editions).grouping));
  return violations(sequence, sequence.list).length === 0;
}

/** Where several causes and several consequences stand in one list, no list says which belongs to which. */
describe('the order of several causes with several consequences', () => {
  it('lets each infection have its organism behind it', () => {
    expect(isLegalOrder('L03.115', 'B95.61', 'N39.0', 'B96.20')).toBe(true);
    expect(isLegalOrder('L03.115', 'N39.0', 'B95.61', 'B96.20')).toBe(true);
    expect(isLegalOrder('I10', 'B95.61', 'L03.115', 'N39.0')).toBe(false);
  });

  it('lets each adverse effect have its drug behind it', () => {
    expect(isLegalOrder('C18.2', 'E03.2', 'T46.2X5D', 'K59.03', 'T40.2X5D')).toBe(true);
    expect(isLegalOrder('C18.2', 'T40.2X5D', 'K59.03')).toBe(false);
  });

  it('lets each of two ulcers stand behind its own cause', () => {
    expect(isLegalOrder('I83.012', 'L97.212', 'E11.621', 'L97.412')).toBe(true);
    expect(isLegalOrder('E11.621', 'L97.412', 'L97.212', 'I83.012')).toBe(false);
    expect(isLegalOrder('E11.621', 'L97.412', 'I70.234')).toBe(false);
  });

  it('binds no ulcer to the artery of the other leg', () => {
    expect(isLegalOrder('E11.621', 'L97.512', 'I70.245')).toBe(true);
    expect(isLegalOrder('E11.621', 'L97.522', 'I70.245')).toBe(false);
  });

  it('is content with one cause of a list of examples', () => {
    expect(isLegalOrder('G31.83', 'F02.B11', 'G20.A1')).toBe(true);
    expect(isLegalOrder('I10', 'F02.B11', 'G31.83', 'G20.A1')).toBe(false);
  });

  it('puts diabetes before the absence of the pancreas that asks for it (guideline I.C.4.a.6.b.i)', () => {
    expect(isLegalOrder('E13.65', 'E89.1', 'Z90.410', 'Z79.4')).toBe(true);
    expect(isLegalOrder('E89.1', 'E13.65', 'Z90.410')).toBe(false);
  });
});
