import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartSchema } from '../../../../shared/chart/chart.ts';
import { LARGEST_XML, readSubmissionFile } from '../../../../shared/oasis/submission/read-file.ts';
import type { SubmissionOptions, SubmissionRead } from '../../../../shared/oasis/submission/read-submission.ts';
import { submission } from '../../../charts/submission.ts';
import { shippedEditions } from '../../../shipped.ts';

const editions = await shippedEditions();
const bytes = (text: string) => new TextEncoder().encode(text);
const fileOf = (text: string | Uint8Array) =>
  readSubmissionFile(typeof text === 'string' ? bytes(text) : text, editions);

function readOne(changes: Parameters<typeof submission>[0] = {}, options: SubmissionOptions = {}): SubmissionRead {
  const read = readSubmissionFile(bytes(submission(changes)), editions, options);
  if ('say' in read) throw new Error(read.say);
  const [one] = read;
  if (!one || read.length > 1) throw new Error(`${read.length} assessments`);
  expect(chartSchema.safeParse(one.chart).success).toBe(true);
  return one;
}
const saysOf = ({ reported }: SubmissionRead, name: string) =>
  reported.filter(({ at }) => at === `/ASSESSMENT/${name}`).map(({ say }) => say);

describe('an assessment as an EHR exports it', () => {
  const { chart } = readOne();

  it('is named by its reason, day and the agency’s document code', () => {
    expect(chart.id).toBe('SOC-00417');
    expect(chart.assessment).toEqual({ id: 'SOC-00417', rfa: '01', completed: '2026-11-03' });
  });

  it('answers in the chart’s spelling: M items without zero, GG with two digits, days, ^ for blank', () => {
    expect(chart.oasis).toMatchObject({
      M0030: '2026-11-02',
      M0090: '2026-11-03',
      M0102: '^',
      M1005: '2026-10-30',
      M1800: '1',
      M1830: '3',
      M1860: '^',
      GG0130A1: '05',
      GG0130B1: '^',
      GG0170C1: '88',
      GG0170Q1: '0',
      M1311B1: '0',
      D0160: '7',
      M0032: '^',
    });
  });

  it('keeps boxes as boxes', () => {
    expect(chart.oasis).toMatchObject({
      M1033_HOSP_RISK_HSTRY_FALLS: '1',
      M1033_HOSP_RISK_WEIGHT_LOSS: '0',
      M1033_HOSP_RISK_5PLUS_MDCTN: '1',
      M1000_DC_IPPS_14_DA: '1',
    });
  });

  it('lists M1021 and M1023 by rank, without what fills their eight places; with a blank line they are whole', () => {
    expect(chart.diagnoses).toEqual([
      { code: 'I50.22', rank: 1 },
      { code: 'E11.22', rank: 2 },
      { code: 'N18.31', rank: 3 },
      { code: 'I10', rank: 4 },
    ]);
    expect(chart.looked).toEqual(['secondary']);
    expect(chart.oasis.M1023_OTH_DIAG5_ICD).toBe('^');
  });

  it('says the first period, the stay before it and who pays', () => {
    expect(chart.period).toEqual({ from: '2026-11-02', through: '2026-12-01', admission: '2026-11-02' });
    expect(chart.stays).toEqual([{ type: 'acute', through: '2026-10-30' }]);
    expect(chart.payer).toBe('medicare-ffs');
  });

  it('says who it is of, for comparison, and nothing of the Social Security number', () => {
    expect(chart.patient).toEqual({
      identifiers: [
        { type: 'MRN', value: '004417' },
        { type: 'MBI', value: '1EG4TE5MK73' },
      ],
      family: 'OKAFOR',
      given: 'RUTH E',
      birthDate: '1944-08-30',
      gender: 'female',
    });
    expect(JSON.stringify(readOne())).not.toContain('078051120');
    expect(Object.keys(chart.oasis).filter((key) => /^M00[2456]/.test(key))).toEqual([]);
  });

  it('names for each fact the element that it was read from', () => {
    expect(chart.sources['/oasis/M1830']).toEqual([{ kind: 'record', path: '/ASSESSMENT/M1830_CRNT_BATHG' }]);
    expect(chart.sources['/diagnoses/1']).toEqual([{ kind: 'record', path: '/ASSESSMENT/M1023_OTH_DIAG1_ICD' }]);
    for (const key of Object.keys(chart.oasis)) expect(chart.sources[`/oasis/${key}`]).toHaveLength(1);
  });

  it('of OASIS-E2 says that it was read with the edition that is loaded, and nothing else', () => {
    expect(readOne().reported.map(({ at }) => at)).toEqual(['/ASSESSMENT/M0090_INFO_COMPLETED_DT']);
    const e1 = readOne({
      ITM_SET_VRSN_CD: 'E1-012025',
      M0030_START_CARE_DT: '20260302',
      M0090_INFO_COMPLETED_DT: '20260303',
      A0810: undefined,
      M0069_PAT_GENDER: '2',
    });
    expect(e1.reported).toEqual([]);
    expect(e1.chart.oasis.M0069).toBe('2');
    expect(e1.chart.patient?.gender).toBe('female');
  });
});

describe('names', () => {
  it('of items that only E1 or E2 has, or other forms than the start of care, are read', () => {
    const read = readOne({
      A1255: '0',
      A1250A: '1',
      M0906_DC_TRAN_DTH_DT: '20261201',
      M2420_DSCHRG_DISP: '01',
      GG0130A3: '06',
      M1311_NBR_ULC_SOCROC_STG3_B2: '00',
      J1800: '0',
    });
    expect(read.reported).toHaveLength(1);
    expect(read.chart.oasis).toMatchObject({
      A1255: '0',
      A1250A: '1',
      M0906: '2026-12-01',
      M2420_DSCHRG_DISP: '1',
      GG0130A3: '06',
      J1800: '0',
    });
  });

  it('that CMS does not print for the item, or that name no item, are reported and not read', () => {
    const read = readOne({ M1830_CRNT_BATHG: undefined, M1830_GOAL: '00', PATIENT_MOOD: 'fair' });
    expect(read.chart.oasis).not.toHaveProperty('M1830');
    expect(Object.values(read.chart.oasis)).not.toContain('fair');
    expect(saysOf(read, 'M1830_GOAL')).toEqual([expect.stringMatching(/not a name that CMS prints for M1830/)]);
    expect(saysOf(read, 'PATIENT_MOOD')).toEqual(['not the name of an OASIS item; left out']);
  });

  it('that no loaded edition holds are kept as written, and said', () => {
    const read = readOne({ B9990: '02' });
    expect(read.chart.oasis.B9990).toBe('2');
    expect(saysOf(read, 'B9990')).toEqual([expect.stringMatching(/does not hold this item/)]);
  });

  it('the number alone, lower case and a prefix are the same names', () => {
    const xml = submission().replace(/<(\/?)M1830_CRNT_BATHG>/g, '<$1x:m1830>');
    const read = fileOf(xml);
    expect(Array.isArray(read) && read[0]?.chart.oasis.M1830).toBe('3');
  });

  it('two elements for one item: agreeing they are one answer, differing none', () => {
    expect(readOne({ M1830: '03' }).chart.oasis.M1830).toBe('3');
    const read = readOne({ M1830: '02' });
    expect(read.chart.oasis).not.toHaveProperty('M1830');
    expect(read.chart.conflicts).toHaveLength(2);
    expect(read.reported.map(({ say }) => say).join()).toMatch(/M1830 is answered differently/);
  });
});

describe('answers', () => {
  it.each([
    ['M1830_CRNT_BATHG', '09', 'M1830', '9'],
    ['M0090_INFO_COMPLETED_DT', '20260230', 'M0090', '2026-02-30'],
    ['GG0130A1', '-', 'GG0130A1', '-'],
    ['M1324_STG_PRBLM_ULCER', 'NA', 'M1324', 'NA'],
    ['M1021_PRIMARY_DIAG_ICD', 'I5022', 'M1021_PRIMARY_DIAG_ICD', 'I50.22'],
    ['M1033_HOSP_RISK_COMPLIANCE', '^', 'M1033_HOSP_RISK_COMPLIANCE', '^'],
  ])('%s %s is what the assessment says', (name, value, key, code) => {
    expect(readOne({ [name]: value }).chart.oasis[key]).toBe(code);
  });

  it.each([
    ['M1830_CRNT_BATHG', 'with help'],
    ['GG0130A1', '11'],
    ['M1033_HOSP_RISK_HSTRY_FALLS', 'maybe'],
    ['M0090_INFO_COMPLETED_DT', 'Nov 3'],
  ])('%s %s means no code: reported without the words, and not read', (name, value) => {
    const read = readOne({ [name]: value });
    expect(saysOf(read, name).join()).toMatch(/not read$/);
    expect(JSON.stringify(read.reported)).not.toContain(value === '11' ? '"11"' : value);
  });

  it('M1000 NA says that there was no stay; boxes that are not all there say nothing', () => {
    const none = { M1000_DC_IPPS_14_DA: '0', M1000_DC_NONE_14_DA: '1', M1005_INP_DISCHARGE_DT: '^' };
    expect(readOne(none).chart.stays).toEqual([]);
    expect(readOne({ M1000_DC_SNF_14_DA: undefined }).chart.stays).toBeUndefined();
  });

  it('six full lines of diagnoses may go on elsewhere', () => {
    const full = { M1023_OTH_DIAG4_ICD: 'J44.9^^^', M1023_OTH_DIAG5_ICD: '^F32.A^^' };
    const { chart } = readOne(full);
    expect(chart.diagnoses).toHaveLength(6);
    expect(chart.diagnoses.slice(4).map(({ code }) => code)).toEqual(['J44.9', 'F32.A']);
    expect(chart.looked).toEqual([]);
  });
});

describe('what kind of record it is', () => {
  it('an inactivation is named and answers nothing', () => {
    for (const change of [{ TRANS_TYPE_CD: '3' }, { ITM_SBST_CD: 'XX', TRANS_TYPE_CD: undefined }]) {
      const read = readOne(change);
      expect(read.chart.oasis).toEqual({});
      expect(read.chart.diagnoses).toEqual([]);
      expect(read.chart.period).toBeUndefined();
      expect(read.chart.assessment).toMatchObject({ rfa: '01', completed: '2026-11-03' });
      expect(saysOf(read, 'TRANS_TYPE_CD')).toEqual([expect.stringMatching(/inactivation/)]);
    }
  });

  it('a correction is read and named as one', () => {
    const read = readOne({ TRANS_TYPE_CD: '2', CORRECTION_NUM: '02' });
    expect(read.chart.oasis.M1830).toBe('3');
    expect(saysOf(read, 'TRANS_TYPE_CD')).toEqual([expect.stringMatching(/^correction 2 of an assessment/)]);
  });

  it('an MDS is no OASIS', () => {
    const read = readOne({ ASMT_SYS_CD: 'MDS' });
    expect(read.chart.oasis).toEqual({});
    expect(saysOf(read, 'ASMT_SYS_CD')).toEqual([expect.stringMatching(/another system/)]);
  });

  it('an item set that is not the one of the day is said', () => {
    const read = readOne({ ITM_SET_VRSN_CD: 'E1-012025' });
    expect(saysOf(read, 'ITM_SET_VRSN_CD')).toEqual([expect.stringMatching(/OASIS-E1 is not the one/)]);
  });
});

describe('the period that it is for', () => {
  const at = (rfa: string, completed: string, from?: string) =>
    readOne(
      { M0100_ASSMT_REASON: rfa, ITM_SBST_CD: rfa, M0090_INFO_COMPLETED_DT: completed },
      from === undefined ? {} : { from },
    );

  it.each([
    ['01', '20261105', '2026-11-02', 'a start of care: the period that begins with it'],
    ['04', '20261229', '2027-01-01', 'a recertification on day 58: the next certification'],
    ['03', '20261204', '2026-12-02', 'a resumption in the first days of a period: that one'],
    ['03', '20261115', '2026-12-02', 'a resumption in the middle of one: the next'],
    ['05', '20261115', '2026-12-02', 'an other follow-up: the next'],
  ])('%s completed %s: %s, %s', (rfa, completed, from) => {
    const { chart } = at(rfa, completed);
    expect(chart.period).toMatchObject({ from, admission: '2026-11-02' });
    expect(chart.sources['/period/from']?.length).toBeGreaterThan(0);
  });

  it('a discharge is for none, and says so', () => {
    const read = at('09', '20261220');
    expect(read.chart.period).toEqual({ admission: '2026-11-02' });
    expect(read.reported.map(({ say }) => say)).toContain('no period is grouped by an assessment with M0100 09');
  });

  it('the one that is asked for is taken, and said where the assessment is not for it', () => {
    expect(at('01', '20261105', '2026-11-02').reported.map(({ at }) => at)).not.toContain('from');
    const other = at('01', '20261105', '2026-12-02');
    expect(other.chart.period).toMatchObject({ from: '2026-12-02', through: '2026-12-31' });
    expect(other.reported.map(({ at }) => at)).toContain('from');
  });
});

describe('hostile and broken XML', () => {
  const within = (inside: string, before = '') => `<?xml version="1.0"?>${before}<ASSESSMENT>${inside}</ASSESSMENT>`;
  it.each([
    ['an entity bomb', within('<M1830>&c;</M1830>', '<!DOCTYPE a [<!ENTITY b "xx"><!ENTITY c "&b;&b;">]>'), /DTD/],
    [
      'a file by its address',
      within('<M1830>&x;</M1830>', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
      /DTD/,
    ],
    [
      'FHIR in XML',
      `<?xml version="1.0"?><Bundle xmlns="http://hl7.org/fhir">${'<entry>'.repeat(20)}`,
      /^no OASIS submission: it is FHIR in XML/,
    ],
    [
      'a part of a clinical document',
      '<observation xmlns="urn:hl7-org:v3" classCode="OBS"/>',
      /a part of a clinical document/,
    ],
    ['an entity that nobody defined', within('<M1830>&smith;</M1830>'), /not well-formed/],
    ['a million levels', '<a>'.repeat(1_000_000), /8 deep/],
    ['elements in elements', within('<M1830><CODE>03</CODE></M1830>'), /flat/],
    ['too many elements', within('<M1830>3</M1830>'.repeat(5_001)), /5000 elements/],
    ['an endless value', within(`<M1830>${'3'.repeat(2_000)}</M1830>`), /1000 characters/],
    ['an endless name', within(`<${'M'.repeat(90)}>3</${'M'.repeat(90)}>`), /60 characters/],
    ['text beside the answers', within('<M1830>3</M1830>Okafor'), /text beside/],
    ['a cut file', submission().slice(0, 900), /not well-formed/],
    ['another document', '<ClinicalDocument/>', /no ASSESSMENT/],
    ['no XML', 'M1830,3', /not well-formed/],
    ['nothing', '', /not well-formed|no ASSESSMENT/],
  ])('%s is refused by its place, and nothing of it is said', (_name, xml, why) => {
    const read = fileOf(xml);
    expect(read).toEqual({ say: expect.stringMatching(why) });
    expect(JSON.stringify(read)).not.toMatch(/Okafor|smith|passwd/);
  });

  it('too many bytes, and bytes of another encoding, are refused', () => {
    expect(fileOf(new Uint8Array(LARGEST_XML + 1))).toEqual({ say: 'the XML is larger than 8 MiB' });
    expect(fileOf(Uint8Array.from([...bytes('<ASSESSMENT><M1830>'), 0xff, 0xfe]))).toEqual({
      say: 'the XML is not text in the encoding that it names',
    });
  });

  it('in UTF-16 or Windows-1252, with its mark or its declaration, is read', () => {
    const utf16 = Buffer.from(`\ufeff${submission({ M0040_PAT_LNAME: 'NÚÑEZ' })}`, 'utf16le');
    const latin = Buffer.from(
      submission({ M0040_PAT_LNAME: 'NÚÑEZ' }).replace('encoding="UTF-8"', 'encoding="windows-1252"'),
      'latin1',
    );
    for (const file of [utf16, latin]) {
      const read = fileOf(file);
      expect(Array.isArray(read) && read[0]?.chart.patient?.family).toBe('NÚÑEZ');
    }
  });

  it('several assessments under one element are each read', () => {
    const body = (changes: Parameters<typeof submission>[0]) => submission(changes).replace(/<\?xml.*?\?>/, '');
    const read = fileOf(`<BATCH>${body({ ACY_DOC_CD: 'A' })}${body({ ACY_DOC_CD: 'B' })}</BATCH>`);
    expect(Array.isArray(read) && read.map(({ chart }) => chart.id)).toEqual(['A', 'B']);
  });

  it('whatever the names and values are, it answers with a chart and throws nothing', () => {
    const name = fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,20}$/);
    const item = fc.constantFrom('M1830_CRNT_BATHG', 'M0090_INFO_COMPLETED_DT', 'M1021_PRIMARY_DIAG_ICD', 'GG0130A1');
    const value = fc.string({ maxLength: 20 }).map((text) => text.replace(/[^\x20-\x7e]|[<&>]/g, ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(name, item), value), { maxLength: 12 }), (pairs) => {
        const xml = `<ASSESSMENT>${pairs.map(([n, v]) => `<${n}>${v}</${n}>`).join('')}</ASSESSMENT>`;
        const read = fileOf(xml);
        expect(Array.isArray(read) && chartSchema.safeParse(read[0]?.chart).success).toBe(true);
      }),
    );
  });
});
