import { pattern } from '../../pattern.ts';
import { isIn } from './find.ts';
import type { Reading } from './reading.ts';

/** Lists of its patients: `pt A – UTI, pt B – cellulitis`, `Rm 12 hip fx; Rm 14 CHF; Rm 15 COPD`. */
const OF_MANY = pattern('i')`
  \bpt 1\b[^\n]{1,60}\bpt 2\b[^\n]{1,60}\bpt 3\b|\b(?:case|chart) 1\b[^\n]{1,90}\b(?:case|chart) 2\b
  |\bchart #?\d+\b[^\n]{1,80}\bchart #?\d+\b[^\n]{1,80}\bchart #?\d+\b
  |\b(?:pt|patient|resident|client) [A-H]\s*[-–:([^\n]{0,120}\b(?:pt|patient|resident|client) [B-H]\s*[-–:(]
  |\b(?:rm|room|bed) \d+\b(?! ?(?:to|then|and|->|→))[^\n]{1,60}\b(?:rm|room|bed) \d+\b[^\n]{1,60}\b(?:rm|room|bed) \d+\b
`;
/** Behind a name: who it is about the patient, and no patient himself (`J.R. - RN, M.K. - PT`, `Mrs. Adams - daughter`). */
const ABOUT_HIM = String.raw`(?!\s?(?:the |his |her |pt['’]?s |patient['’]s )?(?:RN|LPN|LVN|PTA?|COTA?|OT|ST|SLP|MSW|HHA|CNA|MD|DO|NP|PA|RD|DPM|case manager|nurse|aide|therapist|physician|doctor|daughter|dtr|son|wife|husband|spouse|sister|brother|mother|father|niece|nephew|grand\w+|friend|neighbou?r|caregiver|CG|POA|HCP|emergency|owner|admin\w*|driver|cell|home|phone|\(?\d{3})(?!\w))`;
/** Patients by their initials or names, one after another: `1) M.B. – …, 2) R.T. – CHF readmit, 3) S.P. – COPD`. */
const BY_INITIALS = new RegExp(
  String.raw`(?:\b(?!P\.?O|I\.V|[POS]\.[TN])[A-Z]\.[A-Z]\.?\s?[-–—:(]${ABOUT_HIM}[\s\S]{1,90}?){3}`,
);
const BY_NAMES = new RegExp(String.raw`(?:\bM(?:r|rs|s)\.? [A-Z]\w{0,14}\s?[-–—:(]${ABOUT_HIM}[\s\S]{1,90}?){3}`);
/** `Patient T had … Patient U was …`; `- Mrs. Adams … - Mr. Davis …`: three of them, each another one. */
const BY_LETTERS =
  /\b(?:Patient|Resident|Client) ([A-Z]|\d{1,3})\b(?!\.)[\s\S]{1,250}?\b(?:Patient|Resident|Client) (?!\1\b)([A-Z]|\d{1,3})\b(?!\.)[\s\S]{1,250}?\b(?:Patient|Resident|Client) (?!\1\b|\2\b)(?:[A-Z]|\d{1,3})\b/;
const BY_BULLETS =
  /(?:^|\n|\.) ?(?:[-•*]|\d{1,2}[.)]) ?(M(?:r|rs|s)\. [A-Z]\w{1,14})\b[\s\S]{1,250}?(?:\n|\.) ?(?:[-•*]|\d{1,2}[.)]) ?(?!\1\b)(M(?:r|rs|s)\. [A-Z]\w{1,14})\b[\s\S]{1,250}?(?:\n|\.) ?(?:[-•*]|\d{1,2}[.)]) ?(?!\1\b|\2\b)M(?:r|rs|s)\. [A-Z]/;

/** A row begins with a bullet, a number, a time or a day. */
const LED = String.raw`[ \t]{0,12}(?:(?:[-•*|]|\d{1,2}[.)]|\d{3,4}h?|\d{1,2}:\d\d(?: ?[ap]\.?m?\b\.?)?|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)[a-z]{0,6})[ \t:,|–-]{0,8}){0,2}`;
/** Whom it is about: by a number, or by surname and initial (`Ortiz, L - wound care`). */
const ROW = new RegExp(
  String.raw`^${LED}(?:((?:MRN?|pt|patient|client|acct|ID|case|rm|room|bed|apt)\.? ?#?:? ?\d{1,8}[A-C]?)\b|([A-Z][A-Za-z’'-]{1,16}, ?[A-Z]\b\.?)(?=\s*[-–—:|(\d\t]|,? [a-zA-Z]))`,
  'i',
);
const SURNAME = /^[^a-z]*[A-Z][A-Za-z’'-]{1,16}, ?[A-Z]/;
/** Titles of boards: who goes to whom, who called, who has fallen. */
const BOARD = pattern('i')`
  \b(?:
    (?:schedule|assignments?|caseload|productivity) (?:for |week )?(?:of\b|\d|:|–|-|\()|(?:PT|OT|ST|RN|LPN|SN|aide|HHA|visit) schedule
    |schedule\s*$|caseload|day ?sheet|run ?sheet|huddle|board\s*$|census|rounding list|line list(?:ing)?|whiteboard|assignments
    |(?:infection|fall|incident|call|phone|telephone|triage|on-?call|after[- ]hours|admissions?|referral|discharge|intake|occurrence|complaint|transfer) (?:log|tracker|surveillance)
    |team \w+ [-–] \w+\s*$
  )
`;
/** Of one patient: what he takes, and what is done to him when. */
const OF_HIS =
  /\b(?:med(?:ication)?s?|dos\w+|dressings?|dialysis|insulin|taper|feed\w*|bowel|turning|mr|mrs|ms|patient|name|DOB|summary|history|BP|glucose|pain)\b/i;
const BEGINS_ROW = new RegExp(`^${LED}(?=[A-Za-z])`, 'i');
/** A row is somebody's: by a noun, or a name and what he has (`Hall TKR`, `Ortiz, L`). `- COPD on oxygen` is an item of one. */
const SOMEBODY =
  /^(?:R[mM]|Room|Bed|Apt|M(?:r|rs|s)|MRN?|Pt|Patient|Client|Resident|Caller)\b|^[A-Z][a-z’']{2,16}(?:, ?[A-Z]\b| [A-Z]\.? | (?:[A-Z]{2,5}|fall|wife|husband|son|daughter|called|fell|hip|new|SOC|PICC|wound|c\/o|needs|wants|out)\b|\s?[-–:(])|^(?:pt|patient|client|resident|wife|husband|son|daughter|rm|caller|family)\b/;
const LONGEST_TITLE = 70;
const LEAST_ROWS = 3;

/** Whether a note lists people: its patients by letter, initials, name or number, or a board of visits, calls or infections. */
export function isListOfPeople(reading: Reading): boolean {
  return (
    OF_MANY.test(reading.text) ||
    isIn(reading, BY_INITIALS) ||
    isIn(reading, BY_NAMES) ||
    isIn(reading, BY_LETTERS) ||
    isIn(reading, BY_BULLETS) ||
    isInRows(reading.text)
  );
}

/** Most lines begin with another person, or the title is a board's and most lines begin with a time, a day or a number. */
function isInRows(text: string): boolean {
  const lines = text
    .slice(0, ROWS_WITHIN)
    .split('\n')
    .filter((line) => /\w/.test(line));
  if (lines.length < LEAST_ROWS) return false;
  const named = new Set(lines.flatMap((line) => whoOf(line) ?? []));
  // `MRN 448120`, `Acct 2210`, `Case 7`: three numbers of one patient.
  const labels = [...named].flatMap((who) => /^[a-z]+/.exec(who) ?? []);
  const isOfOne = labels.length === named.size && new Set(labels.map(([label]) => label)).size === labels.length;
  if (named.size >= LEAST_ROWS && named.size * 2 > lines.length && !isOfOne) return true;
  const [title = '', ...rows] = lines;
  if (TABLE_OF_PEOPLE.test(title)) {
    const first = new Set(rows.flatMap((row) => /^\W*([A-Z][\w.’', -]{1,30}?)\s*[|\t]/.exec(row)?.[1] ?? []));
    return first.size >= LEAST_ROWS && first.size * 2 > rows.length;
  }
  if (title.length > LONGEST_TITLE || !BOARD.test(title) || OF_HIS.test(title)) return false;
  const led = rows.filter((row) => {
    const lead = BEGINS_ROW.exec(row)?.[0] ?? '';
    return lead.trim() !== '' && SOMEBODY.test(row.slice(lead.length));
  }).length;
  return led >= LEAST_ROWS && led * 2 > rows.length;
}

/** `NAME | DX | FREQ`. */
const TABLE_OF_PEOPLE =
  /^\W*(?:(?:pt|patient|client|resident|last)? ?names?|patients?|clients?|residents?|pts?)\s*[|\t]/i;
const ROWS_WITHIN = 4000;

function whoOf(line: string): string | undefined {
  const [, number, name] = ROW.exec(line.slice(0, LONGEST_TITLE)) ?? [];
  if (number !== undefined) return number.toLowerCase();
  return name !== undefined && SURNAME.test(name) ? name : undefined;
}
