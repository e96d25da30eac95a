import type { LabelledSpec } from '../page/lexicon.ts';

/**
 * Facts that pages name in words: who the patient is, which period this is, and the HIPPS that the EHR's own grouper
 * gave. Only plain labels; `Name:` or `Number:` alone may be a physician's.
 */

const DATE = String.raw`\d{1,2}[-/]\d{1,2}[-/](?:\d{4}|\d{2}(?!\d))|\d{4}-\d{2}-\d{2}|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2}[ -][A-Z][a-z]{2,8}\.?[ -]\d{4}`;
const DAY = new RegExp(`^(${DATE})(?: 12:00(?::00)? AM)?$`);
/** With the age behind it. */
const BIRTH_DAY = new RegExp(
  `^(${DATE})(?:[\\s(,·|-]*(?:age\\W*)?\\d{1,3}\\s*(?:y|yrs?|years?|yo|y\\/o)?\\.?(?: old)?\\)?)?$`,
  'i',
);
/** No number of an item: where heads stand beside each other, one may follow the label. */
const IDENTIFIER = String.raw`(?!M\d{4}\b)[A-Z]{0,4}-?\d[\d-]{2,13}[A-Z]?`;
const MBI = String.raw`[1-9][A-HJKMNP-RT-Y][0-9A-HJKMNP-RT-Y]\d-?[A-HJKMNP-RT-Y][0-9A-HJKMNP-RT-Y]\d-?[A-HJKMNP-RT-Y]{2}\d{2}`;
const WORD = String.raw`\p{L}[\p{L}'’.-]*`;
/** What somebody is called, behind the name. */
const CALLED = String.raw`(?: ?[("“]\p{L}[\p{L}'’.-]*[)"”])?`;
const NAME = `${WORD}(?: ${WORD}){0,3}, ?${WORD}(?: ${WORD}){0,2}`;
const MRN_LABEL = String.raw`MRN|M\.R\.N\.|MR ?#|MR No\.?|Med(?:ical)? Rec(?:ord)?(?: ?(?:Number|No\.?|Num|#))?|Chart (?:Number|No\.?|#)|\(?M0020\W{1,3}(?:Patient )?ID(?: (?:Number|No\.?|#))?`;
const BIRTH_LABEL = String.raw`DOB|Born|D\.O\.B\.?|Date of Birth|Birth ?date`;
const MBI_LABEL = String.raw`MBI|Medicare(?: (?:Beneficiary Identifier|Number|No\.?|#|ID)(?: \(including suffix\))?)?|(?:HI|Health Insurance) Claim (?:Number|No\.?|#)`;
const PATIENT_LABEL = "(?:(?:(?:Patient|Client)(?:'s|’s)?(?: Name)?|Pt\\.? Name)(?:,? (?:and )?Address)?)";
const START_LABEL = 'SOC(?: Date)?|Start of Care(?: Date)?';
const CERT_LABEL = String.raw`Cert(?:ification)?\.? Period`;
/** The first and the last day under labels of their own. */
const CERT_FROM = String.raw`Cert(?:ification)?\.?\W*(?:from|start|begin(?:ning)?)(?: date)?`;
const CERT_THROUGH = String.raw`Cert(?:ification)?\.?\W*(?:to|through|thru|end(?:ing)?)(?: date)?`;
/** With both days behind it, the word alone is plain. */
const CERT_SPAN = String.raw`Cert(?:ification)?\.?(?: Period| Dates?)?`;
const PERIOD_LABEL = String.raw`(?:30-?\s?Day|Payment|Billing) Period`;

/** Somebody else's number or birth date, or that of another stay or period. */
const OTHERS =
  "(?<!\\b(?:care ?giver|physician|provider|doctor|spouse|emergency|contact|guarantor|subscriber|insured|holder|mother|father|son|daughter|employee|clinician|nurse|representative|party|agency|hospital|facility|referral|referring|newborn|baby|infant|partner|husband|wife|ordered|previous|prior|last|old|original|initial|first|next|new|upcoming|expected|proposed|projected|anticipated|requested|planned|oasis(?:-\\w+)?)(?:'s|’s)? )";

/**
 * Words without which a text holds none of these facts: most texts of a page are passed over by them, and the patterns below,
 * which look at what stands before each word first, are slow.
 */
export const LABEL_WORDS = new RegExp(
  [MRN_LABEL, BIRTH_LABEL, MBI_LABEL, PATIENT_LABEL, START_LABEL, 'Cert', PERIOD_LABEL, 'HIPPS'].join('|'),
  'i',
);

/** The words stand last before the value, with nothing but signs behind them. */
function endingIn(label: string): RegExp {
  return new RegExp(`(?:^|[\\s|;:(])${OTHERS}(?:${label})\\s*[:#=]?\\s*$`, 'i');
}

/** Label and value in one text, with a sign or a blank between them. */
function inText(label: string, value: string): RegExp {
  return new RegExp(`(?:^|[\\s|;(·])${OTHERS}(?:${label})(?:\\s*[:#=]\\s*|\\s+)(${value})(?![\\dA-Za-z])`, 'i');
}

function from(label: string): RegExp {
  return new RegExp(
    `(?:^|\\s)${OTHERS}(?:${label})[^\\w–—-]*(?:from|start(?: date)?|begin(?:ning)?(?: date)?)?\\s*:?\\s*$`,
    'i',
  );
}

function through(label: string): RegExp {
  return new RegExp(
    `(?:^|\\s)${OTHERS}(?:${label})\\b.*?(?:\\bto|through|thru|end(?:ing)?(?: date)?|[-–—])\\s*:?\\s*$`,
    'i',
  );
}

function eitherOf(...patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'i');
}

function span(label: string, part: 1 | 2): RegExp {
  const one = part === 1 ? `(${DATE})` : `(?:${DATE})`;
  const two = part === 2 ? `(${DATE})` : `(?:${DATE})`;
  return new RegExp(
    `(?:^|\\s)${OTHERS}(?:${label})\\W*(?:from\\W+)?${one}\\s*(?:to|through|thru|[-–—])\\W*${two}`,
    'i',
  );
}

/**
 * A name without a label: `HOLLOWAY, WINONA · MRN: 004417`, first in its banner and with a labelled number or birth date
 * directly behind it. Each word with a capital; a greeting, a town with its state and a name with a title behind it are
 * none.
 */
const CAPITAL = String.raw`\p{Lu}[\p{L}'’.-]*`;
const BANNER_NAME = String.raw`(?!(?:Welcome|Hello|Hi|Good|Dear|Dr|Doctor|Nurse|Medicare|Medicaid|WELCOME|HELLO|MEDICARE|MEDICAID|P[Tt]|Patient|Client|Resident|Name|PATIENT|CLIENT|RESIDENT|NAME)\b)(?![^\d:#=]{0,60}?[ ,](?:MD|DO|RN|LPN|LVN|PTA?|OTR?|NP|PA|APRN|DPT|MSW|LLC|Inc)\b)${CAPITAL}(?: ${CAPITAL}){0,2}(?: (?:Jr|Sr|II|III)\.?)?, ?(?![A-Z]{2}\b)(?:\p{Lu}{2,}(?: \p{Lu}[\p{Lu}'’.-]*){0,2}|\p{Lu}(?:[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?))(?!\p{L})`;
/** What may stand between such a name and the fact that is labelled: age, sex, a number of the program's own. */
const BANNER_ASIDE = String.raw`(?:(?:\(?\d{1,3} ?(?:[Yy](?:rs?|\/?o|ears?)?\.?(?: old)?)\)?|\(?(?:[MF]|Male|Female)[ ,/]{1,2}\d{1,3}\)?|\(?\d{1,3}[ ,/]{0,2}[MF]\)?|\(?(?:[MF]|Male|Female)\)?|(?:[Pp](?:atient|t) )?ID[\s:#]{1,3}${IDENTIFIER})(?![\dA-Za-z])[\s·|•,(/–—-]{1,4}){0,3}`;
const BANNER_LABEL = String.raw`MRN|M\.R\.N\.|M[Rr] ?(?:#|N[Oo]\.?)|Med(?:ical)? Rec(?:ord)?(?: ?(?:Number|No\.?|#))?|DOB|D\.O\.B\.?|Born|Birth ?[Dd]ate|Date of [Bb]irth|DATE OF BIRTH`;

const BANNER_FACT = String.raw`(?:${BANNER_LABEL})[\s:#=]{0,4}(?:${IDENTIFIER}|${DATE})(?![\dA-Za-z])`;
const BANNER_NEXT = String.raw`[\s·|•,(–—-]{1,4}${BANNER_ASIDE}${BANNER_FACT}`;
/** What stands beside the name of whoever is at work. */
const LOGS_IN = /\b(?:log|sign)(?:ged|ed)? ?(?:out|off|in)|\bmy (?:account|profile)|\bwelcome\b/i;

/** Behind other words, `SOC 09/11/2026` alone is the name of an assessment. */
const START_IN_TEXT = new RegExp(
  String.raw`(?:(?:^|[\s|;:(·])${OTHERS}(?:SOC|Start of Care)(?: Date(?:\s*[:#=]\s*|\s+)|\s*[:#=]\s*)|(?:^|[|;:(·•,)\d]\s*)${OTHERS}(?:SOC|Start of Care)\s+)(${DATE})(?![\dA-Za-z])`,
  'i',
);

export const LABELLED_FACTS: readonly LabelledSpec[] = [
  {
    field: 'patient/mrn',
    before: endingIn(MRN_LABEL),
    value: new RegExp(`^(${IDENTIFIER})$`, 'i'),
    inText: inText(MRN_LABEL, IDENTIFIER),
    name: /^(?:(?:txt|patient|pt|hdn)?(?:mrn|medicalrecord(?:number|no|num)))$/,
  },
  {
    field: 'patient/mbi',
    before: endingIn(MBI_LABEL),
    value: new RegExp(`^(${MBI})$`, 'i'),
    inText: inText(MBI_LABEL, MBI),
    name: /^(?:(?:txt|patient|pt|hdn)?(?:mbi|medicarebeneficiaryid(?:entifier)?))$/,
  },
  {
    field: 'patient/birth-date',
    before: endingIn(BIRTH_LABEL),
    value: BIRTH_DAY,
    inText: inText(BIRTH_LABEL, DATE),
    name: /^(?:(?:txt|patient|pt|hdn)(?:dob|birthdate|dateofbirth))$/,
  },
  { field: 'M0030', before: endingIn(START_LABEL), value: DAY, inText: START_IN_TEXT },
  {
    field: 'patient/name',
    before: endingIn(PATIENT_LABEL),
    value: new RegExp(`^(${NAME})${CALLED}$`, 'u'),
    inText: new RegExp(
      `(?:^|[\\s|;(·])(?:${PATIENT_LABEL})\\s*[:#=]\\s*(${NAME})${CALLED}(?=\\s*(?:$|[|·;(–—-]|\\b(?:MRN|DOB|MR|ID|SOC|Sex|Gender|Age|MBI|Medicare|Acct|Account|Chart|Admit|Med(?:ical|\\.)? Rec(?:ord)?|Birth ?date|Born|Date of|Start of|Cert(?:ification)?|Episode|Phone|Payer|Physician)\\b))`,
      'iu',
    ),
  },
  {
    field: 'patient/name',
    first: LOGS_IN,
    inText: new RegExp(
      String.raw`^(?:(?:(?:Patient|Client|PATIENT|CLIENT)(?: N(?:ame|AME))?|Pt\.) )?(${BANNER_NAME})${CALLED}[\s·|•(–—-]{0,4}${BANNER_ASIDE}${BANNER_FACT}(?!${BANNER_NEXT})`,
      'u',
    ),
  },
  // With a number and a day of birth behind it, no name is that of whoever is at work, nor of the therapist (`PT`).
  {
    field: 'patient/name',
    first: /(?!)/,
    inText: new RegExp(
      String.raw`^(?:P[Tt][.:]{0,2} )?(${BANNER_NAME})${CALLED}[\s·|•(–—-]{0,4}${BANNER_ASIDE}${BANNER_FACT}${BANNER_NEXT}`,
      'u',
    ),
  },
  {
    field: 'cert/from',
    before: eitherOf(from(CERT_LABEL), endingIn(CERT_FROM)),
    value: DAY,
    inText: span(CERT_SPAN, 1),
    name: /^(?:txt)?cert(?:ification)?(?:period)?(?:from|start|begin)(?:dt|date)?$/,
  },
  {
    field: 'cert/through',
    before: eitherOf(through(CERT_LABEL), endingIn(CERT_THROUGH)),
    value: DAY,
    inText: span(CERT_SPAN, 2),
    name: /^(?:txt)?cert(?:ification)?(?:period)?(?:to|thru|through|end)(?:dt|date)?$/,
  },
  {
    field: 'period/from',
    before: from(PERIOD_LABEL),
    value: DAY,
    inText: span(PERIOD_LABEL, 1),
    name: /^(?:txt)?(?:pdgm|payment|billing|thirtyday)period(?:from|start|begin)(?:dt|date)?$/,
  },
  {
    field: 'period/through',
    before: through(PERIOD_LABEL),
    value: DAY,
    inText: span(PERIOD_LABEL, 2),
    name: /^(?:txt)?(?:pdgm|payment|billing|thirtyday)period(?:to|thru|through|end)(?:dt|date)?$/,
  },
  {
    field: 'hipps',
    before: endingIn('HIPPS(?: Code)?'),
    value: /^([1-4][A-L][ABC][123]1)$/i,
    // First in its text or behind another fact, and no word of a sentence nor a second one behind it: notes speak of other HIPPS too.
    inText:
      /(?:^|[|;·•)\d] ?)(?:(?:PDGM|Grouper|Calculated|Current|Final|Payment|Period) )*H(?:IPPS|ipps)(?: [Cc](?:ode|ODE))?(?:\s*[:#=]\s*|\s+)([1-4][A-La-l][A-Ca-c][123]1)(?![\dA-Za-z])(?! +[a-z]{2})(?!\s*[^\w\s(]+\s*[1-4][A-La-l][A-Ca-c][123]1)/,
    name: /^(?:txt|lbl)?hipps(?:code)?$/,
  },
];
