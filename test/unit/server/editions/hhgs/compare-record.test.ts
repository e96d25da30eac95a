import { describe, expect, it } from 'vitest';
import { type Compared, compareRecord } from '../../../../../server/editions/hhgs/compare-record.ts';
import { verdictOf } from '../../../../../server/editions/hhgs/decide.ts';
import type { Determined } from '../../../../../shared/chart/evidence.ts';

const is = <T>(value: T): Determined<T> => ({ determined: true, value, because: [] });
const open = <T>(...possible: T[]): Determined<T> => ({
  determined: false,
  missing: [{ what: 'M1830', say: 'M1830 is not given' }],
  ...(possible.length > 0 ? { possible } : {}),
});

const OURS: Compared = {
  version: is('07.2.26'),
  hipps: is('1HA11'),
  validityFlags: is<string[]>([]),
  returnCode: is('00'),
};
const CMS = { version: '07.2.26', hipps: '1HA11', validityFlag: '00', returnCode: '00' };

/** Verdicts of the parts that are not the same. */
function verdicts(ours: Partial<Compared>, cms: Partial<typeof CMS> = {}) {
  const parts = compareRecord({ ...OURS, ...ours }, { ...CMS, ...cms });
  return parts.filter(({ verdict }) => verdict !== 'same').map(({ part, verdict }) => `${part} ${verdict}`);
}

describe('compareRecord', () => {
  it('the same result is the same', () => {
    expect(verdicts({})).toEqual([]);
  });

  it('each of the four parts counts', () => {
    expect(verdicts({ version: is('07.1.26') })).toEqual(['version different']);
    expect(verdicts({ hipps: is('1HA21') })).toEqual(['hipps different']);
    expect(verdicts({ validityFlags: is(['15']) })).toEqual(['validityFlags different']);
    expect(verdicts({ returnCode: is('03') })).toEqual(['returnCode different']);
  });

  it('not determined is open while CMS’s value is possible, and different when it is excluded', () => {
    expect(verdicts({ hipps: open() })).toEqual(['hipps open']);
    expect(verdicts({ hipps: open('1HA11', '1HB11') })).toEqual(['hipps open']);
    expect(verdicts({ hipps: open('1HB11', '1HC11') })).toEqual(['hipps different']);
    expect(verdicts({ validityFlags: open([], ['05']) })).toEqual(['validityFlags open']);
    expect(verdicts({ validityFlags: open(['01'], ['03']) })).toEqual(['validityFlags different']);
  });

  it('a refused claim has no HIPPS here', () => {
    const refused = { hipps: '00000', validityFlag: '01', returnCode: '03' };
    const ours = { validityFlags: is(['01']), returnCode: is('03') };
    expect(verdicts({ ...ours, hipps: open() }, refused)).toEqual([]);
    expect(verdicts({ ...ours, hipps: is('1HA11') }, refused)).toEqual(['hipps different']);
  });

  it('one flag of CMS’s among several of ours agrees; none of ours, or none of CMS’s, does not', () => {
    const refused = { hipps: '00000', validityFlag: '03', returnCode: '03' };
    const ours = { hipps: open<string>(), returnCode: is('03') };
    expect(verdicts({ ...ours, validityFlags: is(['01', '03']) }, refused)).toEqual([]);
    expect(verdicts({ ...ours, validityFlags: is<string[]>([]) }, refused)).toEqual(['validityFlags different']);
    expect(verdicts({ ...ours, validityFlags: is(['03']) }, { ...refused, validityFlag: '00' })).toEqual([
      'validityFlags different',
    ]);
  });
});

describe('verdictOf', () => {
  const tally = (passed: number, different: number, undetermined: number) => ({
    file: 'x',
    passed,
    different,
    undetermined,
    differences: [],
    missing: {},
  });
  it.each([
    [[tally(5, 0, 0)], 'agrees'],
    [[tally(0, 0, 9), tally(1, 0, 0)], 'agrees'],
    [[tally(99, 0, 0), tally(0, 1, 0)], 'differs'],
    [[tally(0, 0, 9)], 'nothing passed'],
    [[], 'not run'],
  ] as const)('%j → %s', (tallies, verdict) => {
    expect(verdictOf(tallies)).toBe(verdict);
  });
});
