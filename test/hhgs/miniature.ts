/**
 * A miniature of CMS's HHGS distribution: the same folders and file names, a few dozen codes, and table values that are
 * invented. Nothing in it says what CMS's tables say.
 */
import { POINT_ITEMS, type PointItem, RISK_FLAGS } from '../../shared/pdgm/tables.ts';

/** A table: its headers and its rows. */
export interface MiniTable {
  headers: string[];
  rows: string[][];
}

export type Tables = Record<string, MiniTable>;

export const VERSION = '07226';

/** `DIAGNOSIS` … `PREDECESSOR_DX` as CMS writes them; group, subgroup and flags are invented. */
const DIAGNOSIS_HEADERS = [
  'DIAGNOSIS',
  'DESCRIPTION',
  'CLINICAL_GROUP',
  'COMORBIDITY_GROUP',
  'PRIMARY_AWARDING_FLAG',
  'CODE_FIRST',
  'SUBCHAPTER',
  'MANIFESTATION_FLAG',
  'ECOI_FLAG',
  'UNACCEPTABLE_PDX',
  'UNSPECIFIED_PDX',
  'PREDECESSOR_DX',
];

interface Code {
  code: string;
  title: string;
  group?: string;
  subgroup?: string;
  first?: string;
  block: string;
  manifestation?: true;
  external?: true;
  unacceptable?: true;
  unspecified?: true;
}

const CODES: Code[] = [
  { code: 'I509', title: 'Heart failure, unspecified', group: 'H', subgroup: 'Heart_11', first: '1', block: 'I30-I5A' },
  {
    code: 'I110',
    title: 'Hypertensive heart disease with heart failure',
    group: 'H',
    subgroup: 'Heart_10',
    block: 'I10-I1A',
  },
  { code: 'I10', title: 'Essential (primary) hypertension', group: 'H', block: 'I10-I1A' },
  {
    code: 'J449',
    title: 'Chronic obstructive pulmonary disease, unspecified',
    group: 'L',
    subgroup: 'Respiratory_4',
    block: 'J40-J4A',
  },
  {
    code: 'E1165',
    title: 'Type 2 diabetes mellitus with hyperglycemia',
    group: 'I',
    subgroup: 'Endocrine_3',
    block: 'E08-E13',
  },
  {
    code: 'N184',
    title: 'Chronic kidney disease, stage 4 (severe)',
    group: 'J',
    subgroup: 'Renal_1',
    block: 'N17-N19',
  },
  {
    code: 'L89154',
    title: 'Pressure ulcer of sacral region, stage 4',
    group: 'C',
    subgroup: 'Skin_3',
    block: 'L80-L99',
  },
  {
    code: 'F0150',
    title: 'Vascular dementia, unspecified severity',
    group: 'F',
    subgroup: 'Behavioral_2',
    first: '2',
    block: 'F01-F09',
  },
  {
    code: 'I69351',
    title: 'Hemiplegia following cerebral infarction',
    group: 'B',
    subgroup: 'Neurological_7',
    block: 'I60-I69',
  },
  { code: 'M1711', title: 'Unilateral primary osteoarthritis, right knee', group: 'E', block: 'M15-M19' },
  { code: 'M179', title: 'Osteoarthritis of knee, unspecified', group: 'NA', unspecified: true, block: 'M15-M19' },
  { code: 'D63.1', title: 'Anemia in chronic kidney disease', group: 'NA', manifestation: true, block: 'D60-D64' },
  { code: 'R531', title: 'Weakness', group: 'NA', unacceptable: true, block: 'R50-R69' },
  {
    code: 'W1830XA',
    title: 'Fall on same level, unspecified, initial encounter',
    group: 'NA',
    external: true,
    block: 'W00-W19',
  },
  { code: 'Z4789', title: 'Encounter for other orthopedic aftercare', group: 'E', block: 'Z40-Z53' },
  { code: 'Z483', title: 'Aftercare following surgery for neoplasm', group: 'G', block: 'Z40-Z53' },
];

/** Low up to and high from, by group; invented. */
const LIMITS: Record<string, [number, number]> = Object.fromEntries(
  [...'ABCDEFGHIJKL'].map((letter, i) => [letter, [20 + i, 40 + i]]),
);

/** Points by answer; invented, and not rising in M1860, as CMS's are not. */
export const POINTS: Record<PointItem, number[]> = {
  M1800: [0, 0, 2, 4],
  M1810: [0, 0, 4, 4],
  M1820: [0, 0, 3, 9],
  M1830: [0, 0, 3, 9, 9, 15, 15],
  M1840: [0, 0, 5, 5, 5],
  M1850: [0, 1, 3, 3, 3, 3],
  M1860: [0, 0, 6, 2, 17, 17, 17],
};
export const RISKS_NEEDED = 4;
export const RISK_POINTS = 13;

const LOW = ['Heart_11', 'Respiratory_4', 'Skin_3'];
const PAIRS = [
  ['Heart_11', 'Renal_1'],
  ['Skin_3', 'Neurological_7'],
  ['Behavioral_2', 'Skin 3'],
];
/** Condition → codes that go before. */
const CONDITIONS = [
  ['1', 'I110'],
  ['2', 'I69351'],
];

/**
 * The rule tables. Headers that nobody has seen in CMS's files are named differently from what Lintel calls the meaning,
 * so that nothing works by luck.
 */
export function miniTables(): Tables {
  return {
    Diagnosis_Codes: { headers: DIAGNOSIS_HEADERS, rows: CODES.map(diagnosisRow) },
    Clinical_Groups: {
      headers: ['CG_LETTER', 'CG_NAME', 'LOW_POINT', 'HIGH_POINT'],
      rows: [
        ...Object.entries(LIMITS).map(([letter, [low, high]]) => [
          letter,
          `GROUP_${letter}`,
          String(low),
          String(high),
        ]),
        ['NA', 'NO_GROUP', '', ''],
      ],
    },
    FI_Responses: {
      headers: ['OASIS', 'ANSWER', 'SCORE'],
      rows: [
        ...POINT_ITEMS.flatMap((item) => POINTS[item].map((points, answer) => [item, `0${answer}`, String(points)])),
        ['M1033', `${RISKS_NEEDED}+`, String(RISK_POINTS)],
      ],
    },
    Comorbidity_Groups: { headers: ['SUBGRP'], rows: LOW.map((name) => [name]) },
    Comorbidity_Interactions: {
      headers: ['NR', 'ONE', 'OTHER'],
      rows: PAIRS.map((pair, i) => [String(i + 1), ...pair]),
    },
    Code_First_Conditions: { headers: ['COND', 'DX'], rows: CONDITIONS.map((row) => [...row]) },
    Diagnosis_Subchapters: { headers: ['SUBCH', 'TITLE'], rows: [['I10-I1A', 'Hypertensive diseases']] },
    HIPPS_Structure: { headers: ['POS', 'VAL'], rows: [['5', '1']] },
    Return_Codes: {
      headers: ['RC', 'TEXT'],
      rows: [
        ['00', 'grouped'],
        ['03', 'principal refused'],
        ['05', 'no group'],
      ],
    },
    Validity_Flags: { headers: ['VALIDITY_FLAG', 'DESCRIPTION'], rows: [['01', 'not acceptable']] },
  };
}

/** What a person has to say about {@link miniTables}. */
export const MAPS = [
  'Clinical_Groups.CG_LETTER=group',
  'Clinical_Groups.CG_NAME=name',
  'FI_Responses.OASIS=item',
  'FI_Responses.ANSWER=response',
  'FI_Responses.SCORE=points',
  'Comorbidity_Groups.SUBGRP=subgroup',
  'Comorbidity_Interactions.NR=ignore',
  'Comorbidity_Interactions.ONE=subgroup-a',
  'Comorbidity_Interactions.OTHER=subgroup-b',
  'Code_First_Conditions.COND=condition',
  'Code_First_Conditions.DX=code',
];

function diagnosisRow(code: Code): string[] {
  const flag = (on: true | undefined): string => (on ? '1' : '0');
  return [
    code.code,
    code.title,
    code.group ?? 'NA',
    code.subgroup ?? 'No_group',
    '0',
    code.first ?? '0',
    code.block,
    flag(code.manifestation),
    flag(code.external),
    flag(code.unacceptable),
    flag(code.unspecified),
    '',
  ];
}

/** Fields of the record, in order: name and length. The From date and the action flag stand where CMS's stand. */
const FIELDS: [string, number][] = [
  ['CLAIM_ID', 24],
  ['FROM_DATE', 8],
  ['THROUGH_DATE', 8],
  ['PERIOD_TIMING', 1],
  ['REFERRAL_SOURCE', 2],
  ['PDX', 7],
  ['PDX_POA', 1],
  ...Array.from({ length: 24 }, (_, i): [string, number][] => [
    [`SDX${i + 1}`, 7],
    [`SDX${i + 1}_POA`, 1],
  ]).flat(),
  ...RISK_FLAGS.map((flag): [string, number] => [flag, 1]),
  ...POINT_ITEMS.map((item): [string, number] => [`${item}_ANSWER`, 2]),
  ['FILLER', 332],
  ['ACTION_FLAG', 1],
  ['VERSION', 7],
  ['HIPPS', 5],
  ['GVF', 2],
  ['GRC', 2],
];

/** The claim layout as a table. */
export function miniLayout(): MiniTable {
  let start = 1;
  const rows = FIELDS.map(([name, length]) => {
    const row = [name, String(start), String(start + length - 1), String(length)];
    start += length;
    return row;
  });
  return { headers: ['FIELD_NAME', 'START', 'END', 'LENGTH'], rows };
}

/** A claim as a test record states it. Everything has an answer: CMS's records leave nothing out. */
export interface MiniClaim {
  from?: string;
  through?: string;
  timing?: '1' | '2';
  referral?: '' | '61' | '62';
  pdx: string;
  sdx?: string[];
  /** How many risks are marked, from the first on; 0 marks "none of the above". */
  risks?: number;
  items?: Partial<Record<PointItem, string>>;
}

/** One line of a test file. @param result version, HIPPS, validity flag and return code: `07.2.261HA110000` */
export function miniRecord(claim: MiniClaim, result: string): string {
  const risks = claim.risks ?? 0;
  const value = (name: string): string => {
    const secondary = /^SDX(\d+)$/.exec(name);
    const flag = (RISK_FLAGS as readonly string[]).indexOf(name);
    const item = POINT_ITEMS.find((id) => name === `${id}_ANSWER`);
    if (secondary) return claim.sdx?.[Number(secondary[1]) - 1] ?? '';
    if (flag >= 0) return flag === 9 ? (risks === 0 ? '1' : '0') : flag < risks ? '1' : '0';
    if (item) return (claim.items?.[item] ?? '0').padStart(2, '0');
    const plain: Record<string, string> = {
      CLAIM_ID: 'MINI',
      FROM_DATE: claim.from ?? '20261005',
      THROUGH_DATE: claim.through ?? '20261103',
      PERIOD_TIMING: claim.timing ?? '1',
      REFERRAL_SOURCE: claim.referral ?? '',
      PDX: claim.pdx,
    };
    return plain[name] ?? '';
  };
  const input = FIELDS.slice(0, -4).map(([name, length]) => value(name).padEnd(length));
  return `${input.join('')}${result}`;
}

/** Records whose results follow from {@link miniTables} by the rules of pdgm.md. */
export function miniRecords(): { grouped: string[]; refused: string[] } {
  const high = { M1800: '3', M1810: '3', M1820: '3', M1830: '6', M1840: '4', M1850: '5', M1860: '6' } as const;
  return {
    grouped: [
      // I50.9 → H; 0 points → low; no secondary → none.
      miniRecord({ pdx: 'I509' }, '07.2.261HA110000'),
      // 4+4+9+15+5+3+17 = 57 ≥ 47 → high; J44.9 → Respiratory 4, in the low list.
      miniRecord({ pdx: 'I509', sdx: ['J449'], items: high, timing: '2' }, '07.2.263HC210000'),
      // Institutional by 61; 9 + 17 + 5 + 3 = 34 lies between L's 31 and 51 → medium; Heart 11 with Renal 1 is a pair.
      miniRecord(
        {
          pdx: 'J449',
          sdx: ['I509', 'N184'],
          referral: '61',
          items: { M1830: '3', M1860: '4', M1840: '2', M1850: '2' },
        },
        '07.2.262LB310000',
      ),
      // Four risks give 13 points: 13 + 15 = 28 > 22 → medium for C; Renal 1 alone is in no list.
      miniRecord({ pdx: 'L89154', sdx: ['N184'], risks: 4, items: { M1830: '5' } }, '07.2.261CB110000'),
    ],
    refused: [
      miniRecord({ pdx: 'R531' }, '07.2.26000000103'),
      miniRecord({ pdx: 'D631' }, '07.2.26000000203'),
      miniRecord({ pdx: 'M179' }, '07.2.26000000303'),
      miniRecord({ pdx: 'W1830XA' }, '07.2.26000000403'),
    ],
  };
}
