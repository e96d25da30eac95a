import { describe, expect, it } from 'vitest';
import { payerOfM0150 } from '../../../shared/oasis/payer.ts';

describe('the payer that M0150 states', () => {
  it.each([
    ['nothing', [], undefined],
    ['Medicare fee for service', ['1'], 'medicare-ffs'],
    ['Medicare before Medicaid', ['1', '4'], 'medicare-ffs'],
    ['managed Medicare before a private plan', ['2', '9'], 'medicare-advantage'],
    ['both kinds of Medicare', ['1', '2'], undefined],
    ['both kinds of Medicaid', ['3', '4'], 'medicaid'],
    ['Medicaid and another', ['3', '8'], undefined],
    ['no charge', ['0'], 'other'],
    ['unknown', ['UK'], undefined],
    ['unknown beside Medicare', ['1', 'UK'], undefined],
  ] as const)('%s', (_, ticked, payer) => {
    expect(payerOfM0150(ticked)).toBe(payer);
  });
});
