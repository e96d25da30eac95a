import { describe, expect, it } from 'vitest';
import { type ClaimLayout, readClaimLayout } from '../../../../../server/editions/hhgs/claim-layout.ts';
import { parseMapping } from '../../../../../server/editions/hhgs/mapping.ts';
import { chartOf, readTestRecords } from '../../../../../server/editions/hhgs/test-records.ts';
import { written } from '../../../../hhgs/distribution.ts';
import { type MiniClaim, type MiniTable, miniLayout, miniRecord } from '../../../../hhgs/miniature.ts';

/** Nobody said what a header means: only those that are known are read. */
const NO_MAPPING = parseMapping([]);

const file = (bytes: Buffer) => ({ path: 'Claim_Layout.txt', bytes: new Uint8Array(bytes), sha256: '' });
const read = (layout: MiniTable) => readClaimLayout(file(written(layout, {})), NO_MAPPING);

function whole(): ClaimLayout {
  const { layout } = read(miniLayout());
  if (!layout) throw new Error('no layout');
  return layout;
}

/** The miniature's layout with the rows of some fields changed. */
function changed(change: (row: string[]) => string[] | undefined): MiniTable {
  const { headers, rows } = miniLayout();
  return { headers, rows: rows.map(change).filter((row) => row !== undefined) };
}

describe('readClaimLayout', () => {
  it('puts the From date where it is known to stand, and finds 24 secondary diagnoses', () => {
    const layout = whole();
    expect(layout.places.get('from')).toEqual({ start: 24, end: 32 });
    expect(layout.places.get('action')).toEqual({ start: 599, end: 600 });
    expect(layout.secondaries).toHaveLength(24);
    expect(layout.secondaries[1]).toEqual({ start: 59, end: 66 });
  });

  it('twenty-four rows of one name are the secondary diagnoses in order', () => {
    const layout = changed(([name = '', ...rest]) => [/^SDX\d+$/.test(name) ? 'SDX' : name, ...rest]);
    expect(read(layout).layout?.secondaries[1]).toEqual({ start: 59, end: 66 });
  });

  it('says what the grouper needs and nothing gives', () => {
    const { absent } = read(changed((row) => (/^M1860|^SDX/.test(row[0] ?? '') ? undefined : row)));
    expect(absent).toEqual(['M1860', 'sdx-1']);
  });

  it.each([
    ['fields that overlap', (row: string[]) => (row[0] === 'PDX' ? ['PDX', '42', '50', '9'] : row), /overlap/],
    [
      'a length that does not fit',
      (row: string[]) => (row[0] === 'PDX' ? ['PDX', '44', '50', '8'] : row),
      /do not agree/,
    ],
    [
      'an action flag elsewhere',
      (row: string[]) => (row[0] === 'ACTION_FLAG' ? ['ACTION_FLAG', '598', '598', '1'] : row),
      /column 600/,
    ],
    [
      'two principals',
      (row: string[]) => (row[0] === 'SDX1' ? ['PDX', ...row.slice(1)] : row),
      /second field means pdx/,
    ],
    [
      'a From date of six digits',
      (row: string[]) => (row[0] === 'FROM_DATE' ? ['FROM_DATE', '25', '30', '6'] : row),
      /From date stands/,
    ],
  ])('%s is an error', (_, change, words) => {
    expect(() => read(changed(change))).toThrow(words);
  });

  it('a field that no name explains is asked for', () => {
    const { unknownFields } = read(changed(([name = '', ...rest]) => [name === 'CLAIM_ID' ? 'KEY' : name, ...rest]));
    expect(unknownFields).toEqual(['KEY']);
  });
});

describe('chartOf', () => {
  const chart = (claim: MiniClaim) => {
    const bytes = Buffer.from(miniRecord(claim, '07.2.261HA110000'));
    const [record] = readTestRecords(file(bytes));
    if (!record) throw new Error('no record');
    return chartOf(record, whole());
  };

  it('is what the claim says', () => {
    const read = chart({
      pdx: 'I509',
      sdx: ['J449', 'N184'],
      timing: '2',
      referral: '61',
      risks: 2,
      items: { M1860: '4', M1800: '0' },
    });
    expect(read.period).toEqual({ from: '2026-10-05', through: '2026-11-03' });
    expect(read.diagnoses).toEqual([
      { code: 'I509', rank: 1 },
      { code: 'J449', rank: 2 },
      { code: 'N184', rank: 3 },
    ]);
    expect(read.timing).toBe('late');
    expect(read.occurrenceCodes).toEqual(['61']);
    expect(read.oasis).toMatchObject({
      M1860: '4',
      M1800: '0',
      M1033_HOSP_RISK_WEIGHT_LOSS: '1',
      M1033_HOSP_RISK_NONE_ABOVE: '0',
    });
    expect(read.looked).toContain('secondary');
  });

  it('a claim without 61 or 62 has neither, and a blank principal is a blank one', () => {
    const read = chart({ pdx: '' });
    expect(read.occurrenceCodes).toEqual([]);
    expect(read.diagnoses).toEqual([{ code: '', rank: 1 }]);
  });

  it('an impossible day stays as written', () => {
    expect(chart({ pdx: 'I10', from: '20261345' }).period?.from).toBe('2026-13-45');
    expect(chart({ pdx: 'I10', from: '' }).period?.from).toBe('');
  });

  it('a blank answer is not one', () => {
    expect(chart({ pdx: 'I10', items: { M1830: '  ' } }).oasis).not.toHaveProperty('M1830');
  });
});

describe('readTestRecords', () => {
  const records = (text: string) => readTestRecords({ ...file(Buffer.from(text)), path: 'TestDataV07226.txt' });

  it('takes the result apart', () => {
    const line = miniRecord({ pdx: 'R531' }, '07.2.26000000103');
    expect(records(`${line}\r\n\r\n${line}`).map(({ line: at, expected }) => [at, expected])).toEqual([
      [1, { version: '07.2.26', hipps: '00000', validityFlag: '01', returnCode: '03' }],
      [3, { version: '07.2.26', hipps: '00000', validityFlag: '01', returnCode: '03' }],
    ]);
  });

  it.each([
    ['a record without a result', miniRecord({ pdx: 'I10' }, ''), /line 1: no expected result/],
    ['a HIPPS that cannot be', miniRecord({ pdx: 'I10' }, '07.2.265ZZ990000'), /line 1: no expected result/],
    ['a result one column later', miniRecord({ pdx: 'I10' }, ' 07.2.261HA110000'), /column 602, not in 601/],
    ['no records', '\r\n', /no records/],
  ])('%s is an error', (_, text, words) => {
    expect(() => records(text)).toThrow(words);
  });
});
