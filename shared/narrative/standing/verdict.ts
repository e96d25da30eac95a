import { pattern } from '../../pattern.ts';
import type { Condition } from '../conditions/condition.ts';
import { isIn, matchesIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { isAnsweredNo } from './answered-no.ts';
import { isAsNeeded } from './as-needed.ts';
import { isSaidAtLarge } from './at-large.ts';
import { isAsked, isLeftBlank, startOfLine } from './blank-forms.ts';
import { isHealingComplication } from './complication-encounter.ts';
import { isInfusedNow, TREATED_FOR_WEEKS } from './infused.ts';
import { NAMES_KIN } from './kin.ts';
import { isKinsNeed } from './kins-need.ts';
import { isOfLesson } from './lesson.ts';
import { isMisread } from './misread.ts';
import { isOfKin } from './of-relatives.ts';
import { isSomebodyElses } from './others-state.ts';
import { isOfPaper } from './papers.ts';
import { isOver, PASSES } from './passing.ts';
import { DEVICE, isLineOfAStay, isNotThere } from './removed-devices.ts';
import { isOfSpouseByTitle, isOfThePersonBefore } from './spoken-of-before.ts';
import { isTakenBack } from './taken-back.ts';
import { isQuoted, isTalkedOf } from './talked-of.ts';
import { isOnlyTaught } from './taught.ts';
import { isOfTaughtList } from './taught-list.ts';
import { isScoreLabel, isSeenOnImages, isTestFinding } from './test-findings.ts';
import { isOnlyThought } from './thought-of.ts';
import { isItemOfPlan, isToCome } from './to-come.ts';
import { isDoneWith } from './treated.ts';
import { isNamedForVaccine } from './vaccines.ts';
import { type WordsAbout, wordsAbout } from './words-about.ts';

/** What the rest of a sentence says of a condition named in it, beyond the words that stand right about it. */
export type Verdict = 'past' | 'not' | undefined;

const OF_OTHERS = pattern('i')`
  \b(?:man|woman|lady|guy|couple|people|kid|boy|girl) (?:
    next door|across the (?:street|hall)|upstairs|downstairs|down the (?:street|hall|road)
  )\b[^.;\n]{0,40}$
  |\b(?:pt['’]s|patient['’]s|his|her) ex(?:-?(?:husband|wife))? (?:has|had|with|is|was)\s+(?:\w+\s){0,3}$
  |(?<!\b(?:is|was|as) )\ban? (?:
    woman|man|person|lady|guy|child|girl|boy|character|singer|actor
  ) (?:with|w\/|who (?:has|had)|has|had)\s+(?:\w+\s){0,2}$
  |\b(?:members?|peers?|participants?|attendees)\b[^.;\n]{0,40}\bone (?:w\/|with|has)\s+(?:\w+\s+){0,2}$
  |\b(?:
    pts|patients|clients|residents|people|those|anyone|someone|somebody|members|individuals|persons|adults|women|men
    |children|participants|families|survivors|veterans|loved ones?|beneficiaries|enrollees|consumers
  ) (?:
    with|w\/|who (?:have|has|had)|on|having|diagnosed with|(?:have|has) lost|living with|suffering from|affected by|coping with
  )\s+(?:[\w/’'-]+,?\s+){0,16}$
  |\b(?:for|if|in|when|whenever) (?:an?|any|each|every) (?:patient|client|resident|person|pt) (?:with|w\/|who (?:has|had)|on|has)\s+(?:[\w-]+,?\s+){0,6}$
  |\b(?:patients|pts|clients|residents) (?:she|he|they|I|we) (?:cared for|treated|saw|knew|looked after)\b[^.;\n]*$
  |\b(?:favorite|favourite|former) (?:patient|client|resident) (?:who|with|w\/)\b[^.;\n]*$
  |\b(?:another|different|other) (?:patient|person|resident|client)(?:['’]s)? (?:with |who has |has )?(?:\w+ ){0,2}$
`;
/** `Goals discussed: DNR/DNI, POLST signed`. */
const AGREED =
  /^[^.;\n]{0,40}\b(?:signed|in place|on file|confirmed|completed|remains|wishes|agreed|order (?:written|placed))\b/i;
/** `DNR discussed, still full code` */
const FULL_CODE = /^[^.;\n]{0,50}\b(?:full code|wants everything)\b|^ (?:question|inquiry)\b/i;
const DECLINED =
  /\b(?:declin\w+|refus\w+|offered|not (?:ready|interested)|consider\w*|discuss\w*|evaluat\w+ for|referr\w+ (?:to|for))\s+(?:[\w-]+\s+){0,5}$/i;
/** Behind a label of a template that nobody filled in: `CHF: {systolic/diastolic:5678}`, `Wound: ***`. */
const UNFILLED = /^\s*:?\s*(?:\{[^}\n]*\}|\*{3}|@\w+@)/;
/** A tube through the nose is no opening. */
const NASAL =
  /\b(?:NJT?|NGT?|OGT?|naso(?:jejunal|gastric)|oro-?gastric|dob-?hoff|corpak)\b(?: tube| feed|\/)|\b(?:via|by|through|per) (?:an? |the )?(?:NJT?|NGT?|OGT?)\b|\bintubated\b|\bETT\b|\bextubat\w+/i;
/** A hepatitis that was cured is over wherever the note names it: `Hx HCV, cured. Cirrhosis (HCV)`. */
const CURED_HEPATITIS = pattern('gi')`
  \b(?:HCV|HBV|hep(?:atitis)?\.? ?[BC])\b[^.;\n]{0,40}\b(?:SVR\d{0,2}|sustained viro\w+|cured|eradicated)\b
  |\b(?:cured|SVR)\b[^.;\n]{0,20}\b(?:HCV|hep(?:atitis)?\.? ?C)\b
  |\b(?:HCV|hep(?:atitis)?\.? ?C)\b[^.;\n]{0,25}\b(?:neg(?:ative)?|undetect\w+) (?:VL|viral load|RNA|PCR|virus)\b
  |\b(?:HCV|hep(?:atitis)?\.? ?C)\b[^.;\n]{0,40}\bfalse[- ]pos(?:itive)?\b
  |\b(?:HCV|hep(?:atitis)?\.? ?C)\b[^.;\n]{0,40}\b(?:VL|viral load|RNA|PCR|virus)\b[^.;\n]{0,15}\b(?:undetect\w+|not detect\w+|neg(?:ative)?)\b
`;
const HEPATITIS_AGAIN =
  /\b(?:RNA (?:positive|detect\w*)|viremi[ac]|re-?infect\w*|not cured|if cured|(?:to|can|could|may|might|will|would|should) be (?:cured|eradicated))\b/i;
/** What an operation leaves behind, and what a machine is needed for. */
const OPERATED = /^(?:Z4[378]|Z79|Z89|Z9[0-68]|Z99\.(?:[12]|81))/;

/** Diseases whose late effects have a category of their own: B90 to B94, E64, E68, G09. */
const LEAVES_SEQUELAE = /^(?:A1[5-9]|A30|A71|A8|B1[5-9]|E[45]|E6[0-37]|G0[0-8])/;
const SEQUELAE_OF =
  /\b(?:sequelae?|late effects?|residuals?) (?:of|from) (?:an? |the |his |her |old |childhood )?(?:[\w-]+ ){0,2}$/i;

/**
 * The verdict of a sentence, and of the next one where it goes on about the same ("It cleared"), on a condition that its own
 * words affirm: over, taken back, or another's. Conditions that last are not over because a sentence says of something that
 * it passed; those that pass are.
 */
export function verdictOn(reading: Reading, condition: Condition): Verdict {
  const { code, sentence, assertion } = condition;
  if (assertion.kind === 'possible') return isOfNoDoubt(reading, condition) ? 'not' : undefined;
  if (assertion.kind !== 'affirmed' && assertion.kind !== 'historical') return undefined;
  const about = wordsAbout(reading, condition);
  if (isDenied(reading, condition, about)) return 'not';
  if (LEAVES_SEQUELAE.test(code) && SEQUELAE_OF.test(about.before)) return 'not';
  if (isDoneWith(code, sentence.tokens, about)) return 'past';
  if (/^B1[89]/.test(code) && isCured(reading)) return 'past';
  if (/^Z51\.5|^Z66/.test(code))
    return FULL_CODE.test(about.own) || (DECLINED.test(about.before) && !AGREED.test(about.own)) ? 'not' : undefined;
  if (isHealingComplication(code, about)) return undefined;
  if (DEVICE.test(code)) return isNotThere(about) ? 'not' : undefined;
  if (!isOver(code, sentence.section.name, about)) return undefined;
  return TREATED_FOR_WEEKS.test(code) && isInfusedNow(reading) ? undefined : 'past';
}

/** Not one of the family: `Wife was cured of hep C`. */
function isCured(reading: Reading): boolean {
  if (isIn(reading, HEPATITIS_AGAIN)) return false;
  return matchesIn(reading, CURED_HEPATITIS).some(
    ({ index }) => !NAMES_KIN.test(reading.text.slice(sentenceAt(reading, index)?.start ?? 0, index)),
  );
}

/** A condition in its note, as the questions below look at it. */
interface Place {
  reading: Reading;
  condition: Condition;
  about: WordsAbout;
  /** Its own words. */
  words: string;
}

/** Whether it is not the patient's, or not so. */
function isDenied(reading: Reading, condition: Condition, about: WordsAbout): boolean {
  const place: Place = { reading, condition, about, words: reading.text.slice(about.first, about.last) };
  return (
    isAnsweredNo(condition.code, place.words, about) ||
    isOfTheForm(place) ||
    isOnlySpokenOf(place) ||
    isOfAnotherPerson(place) ||
    isAnotherThing(place) ||
    isTakenBack(about.before, about.own, about.after, about.following)
  );
}

/** What is called uncertain and is nobody's to confirm: a lesson, a form, somebody else's, what a test is yet to tell. */
function isOfNoDoubt(reading: Reading, condition: Condition): boolean {
  const about = wordsAbout(reading, condition);
  const { code } = condition;
  const { first, last, before, own } = about;
  const place: Place = { reading, condition, about, words: reading.text.slice(first, last) };
  return (
    isOfTheForm(place) ||
    isOnlyTaught(code, before, own) ||
    isNamedForVaccine(reading, { code, first, before, own }) ||
    isOfTaughtList(reading, first) ||
    isOfLesson(reading, condition.sentence, first, before) ||
    isTalkedOf(code, before, own) ||
    isOfAnotherPerson(place) ||
    LOOKED_FOR.test(before)
  );
}

/** `Stress test to r/o CAD`, `doppler ordered to rule out DVT`: the test will tell. */
const LOOKED_FOR = pattern('i')`
  \b(?:
    tests?|testing|doppler|ultrasound|US|echo|CT|CTA|MRI|scan|x-?ray|CXR|films?|EKG|labs?|cultures?|UA|biopsy|colonoscopy|EGD|MBS|MBSS
    |work-?up|appt|appointment|cardiology|neurology|pulm(?:onology)?|f\/u
  )\b[^.;\n]{0,40}\b(?:r\/o|rule out)\s+(?:[\w-]+\s+){0,3}$
`;

/** Part of a form, a question or a paper, or carried forward from an old note: nobody wrote it of this day. */
function isOfTheForm({
  reading,
  condition: { code, sentence },
  about: { first, last, own, following },
}: Place): boolean {
  return (
    UNFILLED.test(own) ||
    isLeftBlank(reading, first, last) ||
    isCopied(reading.text, code, first) ||
    isOfPaper(reading, sentence) ||
    isAsked(reading, sentence, last, following)
  );
}

/** Taught, talked of, quoted, thought of, or planned. */
function isOnlySpokenOf({ reading, condition: { code, sentence }, about, words }: Place): boolean {
  const { first, last, before, own, right, following } = about;
  return (
    isOnlyTaught(code, before, own) ||
    isNamedForVaccine(reading, { code, first, before, own }) ||
    isOfTaughtList(reading, first) ||
    isOfLesson(reading, sentence, first, before) ||
    isSaidAtLarge(words, before, own) ||
    isTalkedOf(code, before, own) ||
    isQuoted(code, before, own) ||
    isQuotedComplaint(code, reading.text, first, last) ||
    isAsNeeded(code, sentence.section.name, before, own) ||
    (OPERATED.test(code) && (isToCome(before, own) || isItemOfPlan(reading, sentence.section.name, before, own))) ||
    isOnlyThought(before, `${own} ${following}`, right)
  );
}

function isOfAnotherPerson({ reading, condition: { code, sentence }, about: { first, before, own } }: Place): boolean {
  return (
    isSomebodyElses(reading.text.slice(sentence.start, first)) ||
    isOfKin(own) ||
    isKinsNeed(code, before) ||
    isOfThePersonBefore(reading, sentence, first) ||
    isOfSpouseByTitle(reading, sentence, first) ||
    OF_OTHERS.test(before)
  );
}

/** Words that mean another thing here: what a test showed by the way, another reading of a name, a tube through the nose. */
function isAnotherThing({ reading, condition: { code, sentence }, about, words }: Place): boolean {
  const { first, last, before, own } = about;
  return (
    isTestFinding(code, sentence.section.name, before, reading.text.slice(first, last + 20), own) ||
    isScoreLabel(code, before, own) ||
    isSeenOnImages(reading, code, words) ||
    isMisread(code, words, before, own) ||
    isLineOfAStay(code, sentence.section.name, words, reading.text.slice(sentence.start, sentence.end)) ||
    (code === 'Z93.1' &&
      /^(?:tube|enteral) feed|^feeding tube/i.test(words) &&
      (isIn(reading, NASAL) || isDirective(sentence.section.name, reading.text.slice(last, last + 20))))
  );
}

/** `Tube feeding: yes` among advance directives is what somebody wishes. */
function isDirective(section: string, behind: string): boolean {
  return section === 'living' && /^\w*\s*[:|-]?\s*(?:yes|no)\b/i.test(behind);
}

/** `[copied 6/2024] Foley in place, foot ulcer`: what passes or heals is not of now in what was carried forward from an old note. */
function isCopied(text: string, code: string, first: number): boolean {
  if (!PASSES.test(code) && !/^(?:L|S|T|Z43|Z46|Z93|Z99|E(?:08|09|1[013])\.62)/.test(code)) return false;
  const line = text.slice(startOfLine(text, first), first);
  return /^\W*(?:copied|copy forward(?:ed)?|carried forward|pulled forward|from (?:old|prior|previous) note)\b[^\n\]]{0,25}[\]):]/i.test(
    line,
  );
}

/** `Consulted for "memory loss"`: a symptom in quotation marks is somebody's word, not a finding. */
function isQuotedComplaint(code: string, text: string, start: number, end: number): boolean {
  return (
    code.startsWith('R') && /["“]$/.test(text.slice(start - 1, start)) && /^[,.]?["”]/.test(text.slice(end, end + 2))
  );
}
