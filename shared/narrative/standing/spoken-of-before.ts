import { pattern } from '../../pattern.ts';
import { isIn, matchesIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentence.ts';

const MAN = /\b(?:husband|father|dad|son|brother|grandfather|uncle|boyfriend)(?:['’]s)?\b/i;
const WOMAN = /\b(?:wife|mother|mom|daughter|sister|grandmother|aunt|girlfriend)(?:['’]s)?\b/i;
const PATIENT = /\b(?:pt|patient|client|resident)\b(?!['’]s\b)/i;
const SHE = /\bshe\b/i;
const HE = /\bhe\b/i;
/** So far back the person may stand. */
const REACH = 160;
/** Sentences that may stand between the one that brings the person in and a pronoun. */
const FARTHEST = 4;

const PRONOUN =
  /^\s*(he|she)\s+(?:also |now |still |too |just |currently |recently )?(?:has|had|is|was|takes|uses|needs|wears|gets|says|states|sees|smokes|drinks|lost|survived)\b/i;

/** A sentence that tells of one of the family what he has or is: `Spouse Harold is the caregiver and has gout`. */
function subjectOf(kin: string): RegExp {
  return new RegExp(
    `^\\W*(?:(?:the|his|her|our|pt['’]s|patient['’]s) )?(?:older |younger |primary |elderly )?(?:${kin}|spouse|partner|caregiver|cousin|friend|neighbou?r|roommate|sibling|grandchild)\\b(?=[^.\\n]*\\b(?:has|had|is|was)\\b)`,
    'i',
  );
}
const OF_MAN = subjectOf('husband|hubby|father|dad|son|brother|grandfather|grandson|uncle|nephew|boyfriend');
const OF_WOMAN = subjectOf(
  'wife|mother|mom|daughter|dtr|sister|grandmother|granddaughter|aunt|niece|girlfriend|daughter-in-law',
);
/** Who tells, helps or is there speaks of the patient next. */
const TELLS = pattern('i')`
  \b(?:
    reports?|reported|states?|stated|says|said|notes|noted|tells|(?<!\b(?:is|was|been|recently|just) )told|calls?
    |called|present|assist\w*|help\w*|gives|giving|manag\w+|concern\w*|worr\w+|verbali[sz]\w+|instruct\w*|taught
    |educat\w+|learn\w*|able|willing|independent|administer\w*
  )\b
`;

/**
 * `Here to discuss husband's needs. He has ALS; she is healthy.`: who is spoken of with the pronoun that is not the
 * patient's, right behind a sentence about one of the family and not about the patient, is that one. So is who stands as the
 * subject of such a sentence that says what he has: `Son Ed is on disability and has seizures. He smokes.`
 * @param first where the condition stands in the sentence
 */
export function isOfThePersonBefore(reading: Reading, sentence: Sentence, first: number): boolean {
  const { text } = reading;
  const { end } = sentence;
  // Behind a semicolon the person was brought in by the same sentence.
  const semicolon = sentence.start + text.slice(sentence.start, first).lastIndexOf(';');
  const isClause = semicolon > sentence.start;
  const start = isClause ? semicolon + 1 : sentence.start;
  if (isHimself(reading, text.slice(start, first), start)) return true;
  if (isOfTheSpouseBefore(reading, text.slice(start, first), start)) return true;
  const pronoun = PRONOUN.exec(text.slice(start, Math.min(end, start + 40)))?.[1]?.toLowerCase();
  if (pronoun === undefined || start === 0) return false;
  const isMan = pronoun === 'he';
  const [previous, ...earlier] = isClause ? [text.slice(sentence.start, semicolon)] : sentencesBefore(reading, start);
  if (previous === undefined || PATIENT.test(text.slice(start, end))) return false;
  if (!PATIENT.test(previous) && (isMan ? MAN : WOMAN).test(previous.slice(-REACH)) && isIn(reading, isMan ? SHE : HE))
    return true;
  const passed: string[] = [];
  for (const sentence of [previous, ...earlier]) {
    if (PATIENT.test(sentence)) return false;
    if ((isMan ? OF_MAN : OF_WOMAN).test(sentence))
      return !TELLS.test(sentence) && passed.every((name) => name === pronoun || sentence.includes(name));
    const word = /^\W*([A-Z][a-z]+)\b/.exec(sentence)?.[1];
    if (word === undefined) return false;
    passed.push(word.toLowerCase() === pronoun ? pronoun : word);
  }
  return false;
}

/** `Pt's wife glad for help. Her arthritis flares`: whose wife was named last is a man, and what is hers is not his. */
function isOfTheSpouseBefore(reading: Reading, before: string, start: number): boolean {
  const whose = /^\s*(her|his)\s+(?:[\w-]+\s+){0,2}$/i.exec(before)?.[1]?.toLowerCase();
  if (whose === undefined || start === 0) return false;
  const [previous = ''] = sentencesBefore(reading, start);
  return !PATIENT.test(previous) && (whose === 'her' ? OF_WIFE : OF_HUSBAND).test(previous);
}

const OF_WIFE = /^\W*(?:(?:the|his|pt['’]s|patient['’]s) )?(?:wife|girlfriend)\b(?!['’])/i;
const OF_HUSBAND = /^\W*(?:(?:the|her|pt['’]s|patient['’]s) )?(?:husband|hubby|boyfriend)\b(?!['’])/i;

/** `He denies that she had a stroke. … He himself takes Eliquis for X`: the one of the family who tells, of himself. */
function isHimself(reading: Reading, before: string, start: number): boolean {
  const who = /^\W*(he|she) (?:himself|herself)\b/i.exec(before)?.[1]?.toLowerCase();
  if (who === undefined) return false;
  return (who === 'he' ? MAN : WOMAN).test(reading.text.slice(0, start)) && isIn(reading, who === 'he' ? SHE : HE);
}

/** `Mrs. Smith …`, and then `Mr. Smith suffered a heart attack`: of two of one name, the first named is the patient. */
export function isOfSpouseByTitle(reading: Reading, sentence: Sentence, first: number): boolean {
  const named = matchesIn(reading, TITLED_NAME);
  const [patient] = named;
  const last = named.findLast(({ index }) => index >= sentence.start && index < first);
  if (!patient || !last || last[2] !== patient[2]) return false;
  return (last[1] === 'Mr') !== (patient[1] === 'Mr');
}

const TITLED_NAME = /\b(Mr|Mrs|Ms)\.? ([A-Z][a-z]{1,20})\b/g;

/** The sentences before an offset, the nearest first. */
function sentencesBefore(reading: Reading, start: number): string[] {
  const found: string[] = [];
  let from = start;
  while (found.length < FARTHEST) {
    let at = from - 1;
    while (at > 0 && /\s/.test(reading.text[at] ?? '')) at--;
    const previous = at < 0 ? undefined : sentenceAt(reading, at);
    if (!previous || previous.start >= from) break;
    found.push(reading.text.slice(previous.start, previous.end));
    from = previous.start;
  }
  return found;
}
