import { describe, expect, it } from 'vitest';
import { bilateralCode } from '../../../shared/icd10cm/bilateral.ts';
import { codeSetOn } from '../../../shared/icd10cm/code-set.ts';
import { shippedEditions } from '../../shipped.ts';

const codes = codeSetOn(await shippedEditions(), '2026-01-12');
if (!codes) throw new Error('no codes of the day');

describe('the code for both sides (guideline I.B.13)', () => {
  it.each([
    ['M17.11', 'M17.0'],
    ['M17.12', 'M17.0'],
    ['M16.12', 'M16.0'],
    ['Z96.651', 'Z96.653'],
    ['I70.212', 'I70.213'],
    ['H35.3211', 'H35.3231'],
    // No code says both shoulders, both ulcers, both femurs.
    ['M19.011', undefined],
    ['L97.411', undefined],
    ['S72.001D', undefined],
    // No side, or both already.
    ['I10', undefined],
    ['M17.0', undefined],
    ['M17.10', undefined],
  ])('%s: %s', (code, both) => {
    expect(bilateralCode(codes, code)?.code).toBe(both);
  });
});
