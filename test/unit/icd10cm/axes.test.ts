import { describe, expect, test } from 'vitest';
import { openAxes } from '../../../shared/icd10cm/axes.ts';
import { codeSetOn } from '../../../shared/icd10cm/code-set.ts';
import { shippedEditions } from '../../shipped.ts';

const shipped = await shippedEditions();
const codes = codeSetOn(shipped, '2026-06-01');
if (!codes) throw new Error('no codes of FY2026');

describe('axes that a code leaves open', () => {
  test.each([
    ['I50.9', ['type']],
    ['I50.20', ['acuity']],
    ['N18.9', ['stage']],
    ['N18.30', ['stage']],
    ['L89.609', ['laterality', 'stage']],
    ['L89.619', ['stage']],
    ['L89.90', ['site', 'stage']],
    ['L97.519', ['stage']],
    ['F03.90', ['severity']],
    ['M17.10', ['laterality']],
    ['I48.91', ['type']],
    ['I69.359', ['laterality', 'dominance']],
    ['Z96.649', ['laterality']],
    ['I82.409', ['site', 'laterality']],
    ['S52.90XD', ['site', 'laterality']],
    ['C50.919', ['site', 'laterality']],
  ])('%s: %j', (code, axes) => {
    expect(openAxes(codes, code).map(({ axis }) => axis)).toEqual(axes);
  });

  test.each(['I10', 'I50.22', 'E11.9', 'L89.623', 'N18.32', 'G20.A1', 'M17.12', 'J44.1', 'S72.141D', 'Z79.4'])(
    '%s leaves nothing open',
    (code) => {
      expect(openAxes(codes, code)).toEqual([]);
    },
  );

  test('a header leaves open what its children differ in', () => {
    expect(openAxes(codes, 'N18').map(({ axis }) => axis)).toEqual(['stage']);
    expect(openAxes(codes, 'I69.35').map(({ axis }) => axis)).toContain('laterality');
  });

  test('names the codes that say it, never "other"', () => {
    const [side, stage] = openAxes(codes, 'L89.609');
    expect(side?.said.map(({ code }) => code)).toEqual(['L89.61', 'L89.62']);
    expect(side?.open).toBe('L89.60');
    expect(stage?.at).toBe('L89.60');
    expect(openAxes(codes, 'I50.9')[0]?.said.some(({ title }) => title?.startsWith('Other'))).toBe(false);
  });

  test('a code that is not listed leaves nothing open', () => {
    expect(openAxes(codes, 'Q99.999')).toEqual([]);
    expect(openAxes(codes, '')).toEqual([]);
  });
});
