/**
 * What the columns of CMS's tables may mean, and which headers are known to mean it.
 *
 * Only the headers of `Diagnosis_Codes` and two of `Clinical_Groups` have been seen
 * (data/pdgm/hhgs-layout/diagnosis-codes-columns.csv). Every other header is shown to a person and read only as
 * `--map TABLE.HEADER=MEANING` says. When a real distribution has been read once, its headers join `headers` here: that
 * is the whole change.
 *
 * `Version_Range` and `Claim_Layout` have plain words for headers: whatever is read by them is checked against the pins,
 * the known From date and the test records before it counts.
 */
export interface Meaning {
  /** For the list that a person chooses from. */
  says: string;
  /** Headers known to mean it, as headerKey() writes them. */
  headers: readonly string[];
  /** What a cell must look like. */
  fits: RegExp;
  /** The same in words, for errors. */
  expects: string;
  /** The table can be read without such a column. */
  optional?: true;
  /** A cell may be empty. */
  blank?: true;
}

export interface TableMeanings {
  /** What it is for, in a few words. */
  says: string;
  meanings: Record<string, Meaning>;
  /** Of each of these groups of meanings one must be there. */
  oneOf?: readonly (readonly string[])[];
}

/** The second character may be a letter since FY2026 (`QA0.-`). */
export const ICD10CM = /^[A-Z][0-9A-Z]{2}(?:\.?[0-9A-Z]{1,4})?$/i;
export const SUBGROUP = /^[A-Za-z]+(?:[ _-]+[A-Za-z]+)*[ _-]*\d{1,2}$/;
const GROUP = /^(?:[A-L]|NA)$/i;
const FLAG = /^[01]$/;
const NUMBER = /^\d{1,3}$/;
const ANY = /(?:)/;
/** `M1800`, `M1800_CRNT_GROOMING`, `GROOMING`: fields.ts knows which it is. */
const ITEM = /^[A-Z]\w+$/i;
/** `2`, `02`, `2-3`, `2,3`, `4+`. */
const RESPONSE = /^\d{1,2}(?:\+|(?:\s*[-,/]\s*\d{1,2})*)$/;

const flag = (says: string, ...headers: string[]): Meaning => ({ says, headers, fits: FLAG, expects: '0 or 1' });
const text = (says: string, ...headers: string[]): Meaning => ({
  says,
  headers,
  fits: ANY,
  expects: 'text',
  optional: true,
  blank: true,
});
const subgroup = (says: string, ...headers: string[]): Meaning => ({
  says,
  headers,
  fits: SUBGROUP,
  expects: 'a comorbidity subgroup such as Heart_11',
});
const code = (says: string, ...headers: string[]): Meaning => ({
  says,
  headers,
  fits: ICD10CM,
  expects: 'an ICD-10-CM code',
});
const optional = (meaning: Meaning): Meaning => ({ ...meaning, optional: true });

export const TABLES = {
  Diagnosis_Codes: {
    says: 'clinical group, comorbidity subgroup and edits of every code',
    meanings: {
      code: code('ICD-10-CM code', 'DIAGNOSIS'),
      title: text('title of the code', 'DESCRIPTION'),
      group: { says: 'clinical group', headers: ['CLINICAL_GROUP'], fits: GROUP, expects: 'A to L or NA' },
      subgroup: {
        says: 'comorbidity subgroup, or No_group',
        headers: ['COMORBIDITY_GROUP'],
        fits: new RegExp(`${SUBGROUP.source}|^no[ _-]group$`, 'i'),
        expects: 'a comorbidity subgroup such as Heart_11, or No_group',
      },
      manifestation: flag('1: a manifestation, cannot be principal', 'MANIFESTATION_FLAG'),
      'code-first': {
        says: '0, or the condition of Code_First_Conditions',
        headers: ['CODE_FIRST'],
        fits: /^[\w.,; -]+$/,
        expects: '0 or the name of a condition',
      },
      unacceptable: flag('1: not acceptable as principal', 'UNACCEPTABLE_PDX'),
      unspecified: flag('1: unspecified as principal, a more specific code exists', 'UNSPECIFIED_PDX'),
      'external-cause': flag('1: external cause, cannot be principal', 'ECOI_FLAG'),
      'primary-awarding': optional(flag('use not determined (pdgm.md U5)', 'PRIMARY_AWARDING_FLAG')),
      subchapter: { ...text('ICD-10-CM block of the code', 'SUBCHAPTER'), expects: 'a range label such as I10-I16' },
      predecessor: { ...code('code that it was split from', 'PREDECESSOR_DX'), optional: true, blank: true },
    },
  },
  Clinical_Groups: {
    says: 'limits of the functional levels of each clinical group',
    meanings: {
      group: { says: 'letter of the clinical group', headers: [], fits: GROUP, expects: 'A to L or NA' },
      name: text('name of the clinical group'),
      // The two names were seen in a third-party program; that they sit in this table is inferred. A wrong reading
      // shows in the test records, which hold levels on both sides of the limits.
      'low-max': {
        says: 'most points of the low level',
        headers: ['LOW_POINT'],
        fits: NUMBER,
        expects: 'points',
        blank: true,
      },
      'high-min': {
        says: 'fewest points of the high level',
        headers: ['HIGH_POINT'],
        fits: NUMBER,
        expects: 'points',
        blank: true,
      },
    },
  },
  FI_Responses: {
    says: 'points of each answer to the function items',
    meanings: {
      item: { says: 'OASIS item: M1800 … M1860, M1033', headers: [], fits: ITEM, expects: 'an OASIS item' },
      response: {
        says: 'answer, or several (2-3). For M1033: how many risks (4 or 4+); with a risks-needed column: which risk, 1 to 10',
        headers: [],
        fits: RESPONSE,
        expects: 'an answer such as 2, 2-3 or 4+',
      },
      points: { says: 'points of the answer', headers: [], fits: NUMBER, expects: 'points' },
      'risks-needed': {
        says: 'in the rows of M1033: how many risks it takes',
        headers: [],
        fits: /^\d{1,2}$/,
        expects: 'a number',
        optional: true,
        blank: true,
      },
      name: text('words for the answer'),
    },
  },
  Comorbidity_Groups: {
    says: 'comorbidity subgroups and which of them give the low adjustment',
    meanings: {
      subgroup: subgroup('comorbidity subgroup'),
      low: optional(flag('1: alone it gives the low adjustment; without this column every row does')),
      name: text('description'),
    },
  },
  Comorbidity_Interactions: {
    says: 'pairs of subgroups that give the high adjustment',
    meanings: {
      'subgroup-a': subgroup('one subgroup of the pair'),
      'subgroup-b': subgroup('the other subgroup of the pair'),
      name: text('description or number of the pair'),
    },
  },
  Code_First_Conditions: {
    says: 'the codes that go before a code-first code when they are present',
    meanings: {
      condition: {
        says: 'name of the condition, as CODE_FIRST in Diagnosis_Codes writes it',
        headers: [],
        fits: /^[\w.-]+$/,
        expects: 'the name of a condition',
        optional: true,
      },
      'for-code': optional(code('instead of a condition: the code-first code itself')),
      code: optional(code('a code that goes before; with a last-code: the first of a range')),
      'last-code': { ...code('last code of a range'), optional: true, blank: true },
      'code-prefix': optional(code('instead of a code: every code that begins so goes before')),
      name: text('description'),
    },
    oneOf: [
      ['condition', 'for-code'],
      ['code', 'code-prefix'],
    ],
  },
  Version_Range: {
    says: 'From dates of each version',
    meanings: {
      version: {
        says: 'version, as 07226 or 07.2.26',
        headers: ['VERSION'],
        fits: /^v?\d{2}[._-]?\d[._-]?\d{2}$/i,
        expects: 'a version',
      },
      from: { says: 'first From date', headers: ['FROM', 'FROM_DATE', 'START_DATE'], fits: /\d/, expects: 'a day' },
      through: {
        says: 'last From date',
        headers: ['THROUGH', 'THRU', 'THROUGH_DATE', 'THRU_DATE', 'TO_DATE', 'END_DATE'],
        fits: ANY,
        expects: 'a day',
        blank: true,
      },
    },
  },
  Claim_Layout: {
    says: 'where each field stands in a test record',
    oneOf: [['start', 'length']],
    meanings: {
      field: { says: 'name of the field', headers: ['FIELD', 'FIELD_NAME', 'NAME'], fits: /\S/, expects: 'a name' },
      start: {
        says: 'first column',
        headers: ['START', 'START_POSITION', 'START_POS', 'BEGIN', 'POSITION', 'OFFSET'],
        fits: /^\d{1,4}(?:\s*-\s*\d{1,4})?$/,
        expects: 'a column, or two as 25-32',
        optional: true,
      },
      end: {
        says: 'last column',
        headers: ['END', 'END_POSITION', 'END_POS'],
        fits: /^\d{1,4}$/,
        expects: 'a column',
        optional: true,
      },
      length: {
        says: 'columns that it takes',
        headers: ['LENGTH', 'LEN', 'SIZE', 'WIDTH'],
        fits: /^\d{1,4}$/,
        expects: 'a number',
        optional: true,
      },
      name: text('description', 'DESCRIPTION'),
    },
  },
} as const satisfies Record<string, TableMeanings>;

export type TableName = keyof typeof TABLES;

/** The tables in `RT` that grouping reads. */
export const RULE_TABLES = [
  'Diagnosis_Codes',
  'Clinical_Groups',
  'FI_Responses',
  'Comorbidity_Groups',
  'Comorbidity_Interactions',
  'Code_First_Conditions',
] as const satisfies readonly TableName[];

/**
 * The other tables in `RT`: their hashes are checked, they are not read. They hold words (Return_Codes, Validity_Flags),
 * what SUBCHAPTER of Diagnosis_Codes says already, or the HIPPS positions that never change.
 */
export const UNREAD_TABLES: readonly string[] = [
  'Diagnosis_Subchapters',
  'HIPPS_Structure',
  'Return_Codes',
  'Validity_Flags',
];

/** The table of this name, whatever its case; `.txt` may follow. */
export function tableNamed(name: string): TableName | undefined {
  const key = name.replace(/\.txt$/i, '').toLowerCase();
  return (Object.keys(TABLES) as TableName[]).find((table) => table.toLowerCase() === key);
}
