import type { Chart } from '../../chart/chart.ts';
import { given } from '../../chart/given.ts';
import type { Span } from '../../narrative/reading/span.ts';
import { pattern } from '../../pattern.ts';
import type { Paper } from '../facts.ts';
import { daysIn } from './days-in-text.ts';

/** Whom the heading of a document names as its patient, and whether that may be the same person as another. */

/** A patient as a heading names them. */
export interface PatientNamed {
  /** Words of the name, in small letters, without titles and initials. */
  words: readonly string[];
  born?: string;
  /** Where the name stands; absent: not in a document. */
  span?: Span;
}

/** At the beginning of a line or of a field in it, with the label in a group where it says "name". */
const LABELLED = pattern('im')`
  (?:^|[|\t]|[ ]{3})[ \t]{0,12}(?:\d{1,2}\. ?)?(?:((?:patient|pt|client|resident)(?:['’]s)?(?: full)? name(?: and address)?|name of patient)|patient|pt|client|resident|name)
  [ \t]?:[ \t]{0,9}([A-Z][\w'’.-]{0,24}(?:,? [A-Z][\w'’.-]{0,24}){1,3})(?=[ \t]{0,12}(?:$|[|\t,;(]|[ ]{2}|-|DOB|D\.O\.B|MRN|M\/R|MR ?#|Age|Sex|born|b\.|\d))
`;
/** What stands in a heading beside the patient's name. */
const IDENTIFIES =
  /\b(?:DOB|D\.O\.B|date of birth|birth ?date|born|MRN|MR ?#|med(?:ical)? rec(?:ord)?|MBI|HIC|sex|gender)\b|\([MF]\)/i;
const BORN = /\b(?:DOB|D\.O\.B\.?|date of birth|birth ?date|born)\b[ :]{0,4}/i;

/** The patient that the heading of a document names; `undefined`: none, or an establishment. */
export function patientNamed({ text }: Pick<Paper, 'text'>): PatientNamed | undefined {
  const head = text.slice(0, HEADING);
  const found = LABELLED.exec(head);
  const name = found?.[2];
  if (!found || name === undefined || NO_PERSON.test(name) || /(?:^|[ ,])[a-z]/.test(name)) return undefined;
  // "Patient: Alert, Oriented" is no heading: a name has the word beside it, or a day of birth and the like behind.
  const behind = head.slice(found.index + found[0].length).slice(0, BESIDE);
  if (found[1] === undefined && !IDENTIFIES.test(behind)) return undefined;
  const words = wordsOfName(name);
  if (words.length < 2) return undefined;
  const start = found.index + found[0].length - name.length;
  const born = bornIn(head.slice(start));
  return { words, ...given('born', born), span: { start, end: start + name.length, text: name } };
}

/** The chart's own patient; `undefined`: not named in full. */
export function patientOfChart({ patient }: Chart): PatientNamed | undefined {
  const words = wordsOfName(`${patient?.given ?? ''} ${patient?.family ?? ''}`);
  if (!patient?.given || !patient.family || words.length < 2) return undefined;
  return { words, ...given('born', patient.birthDate) };
}

/**
 * Whether two names are of two people for sure: no word of one is in the other, or they share only a family's name and were born on two
 * days. The same day of birth speaks for one person whatever the names (a marriage).
 */
export function areTwoPeople(one: PatientNamed, other: PatientNamed): boolean {
  const [mine, theirs] = [one.born, other.born].map((day) => day?.slice(CENTURY));
  if (mine !== undefined && mine === theirs) return false;
  const isBornApart = mine !== undefined && theirs !== undefined;
  const shared = one.words.filter((word) => other.words.some((each) => isOneName(word, each)));
  return shared.length === 0 || (shared.length === 1 && isBornApart);
}

/** A year of two digits leaves the century open. */
const CENTURY = 2;

/** `Vandermolen` and `Vandermollen`, `Rob` and `Robert`: a slip or a short form is the same name. */
function isOneName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.startsWith(short.slice(0, Math.max(3, short.length - 2)));
}

const BESIDE = 80;
/** The heading of a document: so many characters. */
const HEADING = 900;
const NO_PERSON =
  /\b(?:home|health|care|healthcare|hospital|clinic|medical|center|agency|services?|pharmacy|llc|inc|see|unknown|none|test|patient|name|address|info\w*|verified|above|not|no|medicare|tablets?|M\.?D|D\.?O|RN|NP)\b/i;
const NO_NAME: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'jr',
  'sr',
  'iii',
  'ii',
  'md',
  'rn',
  'dob',
  'mrn',
  'age',
  'sex',
]);

function wordsOfName(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^a-z\u00c0-\u024f'’-]+/)
    .filter((word) => word.length > 2 && !NO_NAME.has(word));
}

function bornIn(text: string): string | undefined {
  const label = BORN.exec(text);
  if (!label) return undefined;
  const at = label.index + label[0].length;
  const [day] = daysIn(text.slice(at, at + DATE));
  return day && day.start === 0 && day.earliest === day.latest ? day.latest : undefined;
}

const DATE = 20;
