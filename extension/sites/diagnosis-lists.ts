import type { ListSpec, RatingSpec } from '../page/list-spec.ts';

/**
 * Where pages list diagnoses: M1021/M1023 (M1020/M1022 in the wording of OASIS-C), and the list of the plan of care,
 * which may be longer. M1024 and M1025 are other columns of the same table and never a line of it; M1011 and its like
 * are lists of other things.
 */

/**
 * The third sign of a category is a digit, A or B (C4A, C7B): `A1C` is a test. U holds U07 and U09. `V58.67` is a code of ICD-9-CM: of
 * ICD-10-CM, all that begin with V have seven signs.
 */
const CODE = /^(?!V\d\d(?:\.?\d{1,2})?$)[A-Z]\d[0-9AB](?:\.?[0-9A-Z]{1,4})?$/i;
/**
 * A code inside other words needs its dot, or to stand first or in brackets, or last behind a dash: `I10 – Essential hypertension`. What goes on behind a
 * category, or is cut short, is no code: `I50 22`, `E11.6-`, `S72.14…`.
 */
const CODE_IN_TEXT =
  /(?:^|[([]\s*)((?!V\d\d\.?\d{0,2}(?!\w))[A-Z]\d[0-9AB](?:\.?[0-9A-Z]{1,4}|(?![\s-]\d{1,4}[A-Z]?\s*$)))(?=\s*(?:[)\]]|[-–—:|]|\s|$))(?!-(?!\w))|\b((?!V\d\d\.\d{1,2}\b)[A-Z]\d[0-9AB]\.[0-9A-Z]{1,4})\b(?!…|\.\.|-(?!\w))|(?<=\w [-–—] )[A-Z]\d[0-9AB](?=\s*$)/gi;

const CODE_WORDS = /^(?!.*\bpcs\b).*(?:icd|\bcodes?\b|dx ?code|diag(?:nosis)? ?code)/i;
const NOT_CODE_WORDS =
  /^(?:dt|date|o e)$|descr?|\bdesc|sever|symptom|rating|onset|exacerb|\bdate\b|comment|\bnotes?\b|narrative|\btitle\b|\btype\b|version|status|resolv|flag|order|sequence|\bpcs\b/i;
const NEVER_WORDS =
  /M1024|M1025|M1010|M1011|M1012|M1016|M1017|payment|\bpmt\b|procedure|surg|allerg|medicat|\bdrug|\bcpt\b|\bndc\b|hcpcs|\boptional\b|column\s*[34]|\(\s*[34]\s*\)|\bzip\b|postal|branch|\bsnomed|\b(?:icd\W?(?:10)?(?:\W?cm)?|code|dx|diag\w*)\W+categor/i;
/** Codes that somebody else gave, in a column of their own beside those of the list. */
const ELSE_CODES = /\b(?:referr\w*|hospital|admitting|discharge|facility)\b.{0,20}\b(?:icd|dx|codes?|diagnos[ei]s)\b/i;
const ELSE_OR_PLAN = new RegExp(`${ELSE_CODES.source}|\\b(?:plan of care|poc|485)\\b.{0,20}\\b(?:icd|codes?)\\b`, 'i');
const COLUMNS = {
  lineHeads:
    /^\W*(?:M10\d\d[a-z]?\W+){0,3}(?:diagnos[ei]s|dx)(?:\W*(?:and )?(?:descriptions?|names?|titles?|details?))?(?:\W+M10\d\d[a-z]?){0,3}\W*$/i,
  rankHeads:
    /^\W*(?:#|no\.?|rank(?:ing)?|seq(?:uence)?|order|priority|line|pos(?:ition)?)(?: ?(?:no\.?|number|#))?\W*$/i,
  lineStart: /^\W*(?:(\d{1,2}|[a-z])\W+)?(?!V\d\d\.?\d{0,2}(?!\w))[A-Z]\d[0-9AB](?:\.?[0-9A-Z]{1,4})?(?=[:\s]|$)/i,
  between: /\s*(?:[;\n]|,(?=\s*[A-Z]\d[0-9AB][.0-9A-Z]{0,5}\s*(?:,|$)))\s*/i,
  codeTitle: /^(?:icd\W?_?10(?:\W?cm)?|dx|diag(?:nosis)?)?\W*(?:codes?)?\s*[:#]\s*/i,
  picks: /^(?:select|choose|use|pick|insert|add)\b/i,
};
/** A line that was struck out or ended keeps its row on many pages. */
const GONE =
  /^(?:not (?:active|current)|resolved|inactive|deleted|removed|discontinued|d\/c'?d?|ended|voided|refuted|unconfirmed|provisional|differential|(?:\w+ )?suggest(?:ed|ion)|proposed|entered in error|ruled out|rejected|declined|denied|not (?:accepted|supported)|cancell?ed|historical)(?:\W+(?:on )?\d[\d/.-]*)?$/i;
/**
 * Home health codes nothing that is only suspected: such a line speaks of one, and is none of the list. Nor is a line of a log, behind
 * its day, or one that says who took it out.
 */
const UNSURE =
  /^\W*(?:(?:\d{1,2}|[a-z])[.)]\s+)?(?:r\/o|rule[ -]?out|ruling out|suspected|possible|probable|likely|questionable)\b|^\W*\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}\b|\b(?:removed|deleted|replaced|taken out) (?:by|on|from|with)\b/i;
const GONE_HEADS =
  /^(?:(?:effective|valid|active)\W+(?:to|thru|through|until)|end(?:ed)?|resol\w*|inactiv\w*|discontinu\w*|removed?|stop(?:ped)?|historical)(?:\W+(?:dt|date|on|as of|since))?$/i;

const EMPTY =
  /^\W*(?:there are )?no(?:ne|thing)?\b(?: [\w-]+){0,3}? (?:diagnos[ei]s|codes?|data|records?|rows?|results?|entries|entered|recorded|found|documented|on file)\b.{0,40}$/i;

/** What a column of kinds says of a line. */
const IS_PRIMARY = /^(?:\d\W+)?(?:primary|principal)(?: (?:dx|diag|diagnosis))?$/i;
const IS_OTHER = /^(?:\d\W+)?(?:secondary|other|comorbid(?:ity)?)(?: (?:dx|diag|diagnos[ei]s))?(?: \d+)?$/i;

/** Forms of the years of the change keep a column of ICD-9-CM beside the one that counts. */
const CODE_SETS = {
  nowWords: /icd\W?_?10/i,
  oldWords: /icd\W?_?9(?!\d)/i,
  oldCode: /^(?:\d{3}(?:\.?\d{1,2})?|V\d{2}(?:\.?\d{1,2})?|E\d{3}\.\d)$/i,
};

/** The symptom control rating of M1021 and M1023, 00 to 04. */
const RATING: RatingSpec = {
  words: /sever|symptom|\brating|control rat|^\W*(?:control|sev)\W*$/i,
  item: {
    field: 'dx-rating',
    kind: 'choice',
    number: 'dx-rating',
    names: [],
    linkIds: [],
    answers: ['0', '1', '2', '3', '4'],
  },
};

/** How codes, lines and columns look in either list. */
const LINES = {
  codeWords: CODE_WORDS,
  notCodeWords: NOT_CODE_WORDS,
  neverWords: NEVER_WORDS,
  ...COLUMNS,
  code: CODE,
  codeInText: CODE_IN_TEXT,
  gone: GONE,
  empty: EMPTY,
  unsure: UNSURE,
  goneHeads: GONE_HEADS,
  pieceHeads: /\b(?:7th|seventh)\b|^\W*(?:extension|ext\.?|suffix|(?:type of )?encounter(?: type)?)\W*$/i,
  isPrimary: IS_PRIMARY,
  isOther: IS_OTHER,
  primaryWords: /prim|princ/i,
  perhapsPrimary: /\((?:primary|principal)(?: (?:dx|diag|diagnosis))?\)$/i,
  ...CODE_SETS,
};

export const DIAGNOSIS_LISTS: readonly ListSpec[] = [
  {
    field: 'dx',
    heading:
      /^\W*(?:(?:current|active|patient|home ?health|episode|oasis|coded|accepted|confirmed|selected|assigned|icd\W?10(?:\W?cm)?)\W+)*diagnos[ei]s(?: list| codes?| coding| information)?(?:\W*\bicd\W?10(?:\W?cm)?)?(?: codes?)?(?:\W*\(\d+\))?(?:\W+as of\W+[\d/.-]+)?(?:\W*|:\s+[A-Z]\d[0-9AB][^;,]*[;,].*)$/i,
    editing:
      /^\W*(?:add|edit|new|update|modify|change|enter|insert)\b[^.?!]{0,24}\b(?:diagnos[ei]s|dx|icd\W?10(?:\W?cm)?)\b[^.?!]{0,24}$|^\W*(?:diagnos[ei]s|dx|icd\W?10(?:\W?cm)?)(?: code)? (?:details?|entry|editor|form)\W*$/i,
    primary: ['M1021', 'M1020'],
    others: ['M1023', 'M1022'],
    names: [
      { name: /m102[01]primarydiagicd/, position: 1 },
      { name: /m102[23]othdiag(\d{1,2})icd/, position: 1 },
      { name: /m102[01]a2icd/, position: 1 },
      { name: /m102[23]([b-z])2icd/, position: 0 },
      {
        name: /m102[01]a?(?:primary)?(?:dx|diag(?:nosis)?)?(?:icd(?:9|10)?(?:cm)?(?:code)?|code)/,
        position: 1,
      },
      {
        name: /m102[23](?:oth(?:er)?)?(?:dx|diag(?:nosis)?)?(?:[a-z]|\d{1,2})?(?:dx|diag(?:nosis)?)?(?:icd(?:9|10)?(?:cm)?(?:code)?|code)/,
      },
    ],
    primaryLinkIds: ['86255-7', 'M1021'],
    otherLinkIds: ['81885-6', 'M1023'],
    elseCodes: ELSE_OR_PLAN,
    ...LINES,
    rating: RATING,
  },
  {
    field: 'dx-list',
    primary: [],
    others: [],
    heading:
      /^\W*(?:plan of care|poc|(?:cms-?\s?)?485)\b[^.]{0,30}\bdiagnos[ei]s\b[^.]{0,30}$|^\W*diagnos[ei]s\b[^.]{0,20}\b(?:plan of care|poc|485)\b[^.]{0,20}$/i,
    primaryHeading: /^(?:\W*\d{1,2}\W+)?(?:ICD\S*\s+)?principal (?:diagnosis|dx)\b[^.]{0,20}$|^\W*11\W+ICD[-\d\sCM]*$/i,
    othersHeading:
      /^(?:\W*\d{1,2}\W+)?(?:ICD\S*\s+)?other pertinent (?:diagnos[ei]s|dx)\b[^.]{0,20}$|^\W*13\W+ICD[-\d\sCM]*$/i,
    names: [
      {
        name: /(?:poc|planofcare|cms485|485)(?:dx|diag(?:nosis)?)?\d{0,2}(?:dx|diag(?:nosis)?)?(?:icd(?:9|10)?(?:cm)?(?:code)?|code)/,
      },
    ],
    primaryLinkIds: [],
    otherLinkIds: [],
    elseCodes: ELSE_CODES,
    ...LINES,
  },
];
