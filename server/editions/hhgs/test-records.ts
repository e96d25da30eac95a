import type { Chart } from '../../../shared/chart/chart.ts';
import { POINT_ITEMS, RISK_FLAGS } from '../../../shared/pdgm/tables.ts';
import type { ClaimLayout, Place } from './claim-layout.ts';
import { decode } from './decode.ts';
import { DistributionError, type DistributionFile } from './distribution.ts';

/** What CMS's grouper gave for a record. */
export interface Expected {
  version: string;
  /** `00000` where the return code is not 00. */
  hipps: string;
  validityFlag: string;
  returnCode: string;
}

/** One test record: its 600 columns, and what must come out. */
export interface TestRecord {
  /** Line in the file, for people. */
  line: number;
  input: string;
  expected: Expected;
}

/** The result string: version(7) HIPPS(5) validity flag(2) return code(2), pdgm.md section 8. */
const RESULT = /(\d{2}\.\d\.\d{2})(00000|[1-4][A-L][ABC][123]1)(\d{2})(\d{2})(?!\d)/;
/** One-based column 601 (hhgs-layout/record-layout.csv). */
const RESULT_AT = 600;

/**
 * Reads a file of test records. The result is found by what it looks like, and must then stand where it is known to
 * stand: a file in another form is refused, never read at a guess.
 * @throws {DistributionError} naming the line
 */
export function readTestRecords(file: DistributionFile): TestRecord[] {
  const lines = decode(file.bytes).text.split(/\r\n|\n|\r/);
  const records: TestRecord[] = [];
  lines.forEach((text, i) => {
    if (text.trim() === '') return;
    const found = RESULT.exec(text.slice(RESULT_AT)) ?? RESULT.exec(text);
    const column = text.indexOf(found?.[0] ?? '', found && text.slice(RESULT_AT).includes(found[0]) ? RESULT_AT : 0);
    const where = `${file.path} line ${i + 1}`;
    if (!found)
      throw new DistributionError(`${where}: no expected result (version, HIPPS, validity flag, return code)`);
    if (column !== RESULT_AT) {
      throw new DistributionError(`${where}: the expected result stands in column ${column + 1}, not in 601`);
    }
    const [, version = '', hipps = '', validityFlag = '', returnCode = ''] = found;
    records.push({
      line: i + 1,
      input: text.slice(0, RESULT_AT),
      expected: { version, hipps, validityFlag, returnCode },
    });
  });
  if (records.length === 0) throw new DistributionError(`${file.path}: no records`);
  return records;
}

/**
 * What a claim record says, as a chart. A claim is whole: a blank principal or date is a blank one (validity flags 07, 08,
 * 11), not one that nobody stated, and a claim without occurrence code 61 or 62 has neither (pdgm.md section 3, step 4).
 */
export function chartOf(record: TestRecord, layout: ClaimLayout): Chart {
  const at = (place: Place | undefined): string => (place ? record.input.slice(place.start, place.end).trim() : '');
  const field = (meaning: string): string => at(layout.places.get(meaning));
  const timing = TIMING[field('timing')];
  const referral = field('referral');
  const secondary = layout.secondaries.map(at).filter((code) => code !== '');
  return {
    chart: 1,
    period: { from: day(field('from')), through: day(field('through')) },
    diagnoses: [field('pdx'), ...secondary].map((code, i) => ({ code, rank: i + 1 })),
    oasis: oasisOf(field),
    ...(timing ? { timing } : {}),
    occurrenceCodes: referral === '' ? [] : [referral],
    looked: ['secondary'],
    conflicts: [],
    sources: {},
  };
}

const TIMING: Record<string, 'early' | 'late'> = { '1': 'early', '2': 'late' };

/** `20261001` as `2026-10-01`, also where there is no such day: an impossible date is a fact about the record. */
function day(text: string): string {
  return /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text;
}

/** Answers without their leading zero (`02` → `2`), flags as they stand; blank is not answered. */
function oasisOf(field: (meaning: string) => string): Chart['oasis'] {
  const oasis: Chart['oasis'] = {};
  for (const item of POINT_ITEMS) {
    const answer = field(item);
    if (answer !== '') oasis[item] = answer.replace(/^0(?=\d)/, '');
  }
  for (const flag of RISK_FLAGS) {
    const answer = field(flag);
    if (answer !== '') oasis[flag] = answer;
  }
  return oasis;
}
