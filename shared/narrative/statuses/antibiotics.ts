import { pattern } from '../../pattern.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { firstIn, isIn, matchesIn } from '../reading/find.ts';
import { isInHospital } from '../reading/in-hospital.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import type { Candidate } from '../standing/candidate.ts';
import { clauseAt, isTaken, NOT_LONG, ofDrug } from './taken-drugs.ts';

/** Given into a vein for four weeks or more: no short course of an acute illness (coding-rules.md CH-47). */
const WEEKS = pattern('i')`
  \b(?:
    vanc(?:o(?:mycin)?)?|cef\w{4,}|rocephin|dapto(?:mycin)?|ertapenem|invanz|meropenem|zosyn|pip[-/ ]?tazo\w*
    |piperacillin\S*|nafcillin|oxacillin|ampicillin\S*|penicillin G|antibiotics?|abx
  )\b[^.;\n]{0,60}?(?:\b|x)(?:[4-9]|1[0-2]|four|six|eight|twelve)[\s-]?(?:wks?|weeks?)\b
  |\b(?:[4-9]|1[0-2]|four|six|eight|twelve)[\s-](?:wks?|weeks?) of (?:IV|intravenous) \w+
`;

/** Antibiotics that are given for weeks, or kept up without an end (Z79.2). */
export function weeksOfAntibiotics(reading: Reading): Candidate[] {
  const found = firstIn(reading, WEEKS);
  if (!found || !isTaken(reading, found.index, found.index + found[0].length))
    return [...infused(reading), ...keptUp(reading)].slice(0, 1);
  const sentence = sentenceAt(reading, found.index);
  const clause = reading.text.slice(sentence?.start ?? found.index, sentence?.end ?? found.index);
  if (
    !/\b(?:IV|intravenous\w*|PICC|midline|infus\w+)\b/i.test(clause) ||
    /\b(?:completed|finished|stopped)\b/i.test(clause)
  )
    return keptUp(reading).slice(0, 1);
  return [ofDrug(reading, 'Z79.2', found.index, found.index + found[0].length)];
}

/** Antibiotics that are infused through a line that was laid for weeks (a midline is not), by the hours at which they run or the day of their end. */
const INFUSED = pattern('gi')`
  \b(?:
    vanc(?:o(?:mycin)?)?|cef(?:azolin|triaxone|epime|tazidime|taroline)|rocephin|ancef|dapto(?:mycin)?|cubicin
    |teflaro|dalvance|ertapenem|invanz|merrem|meropenem|zosyn|piperacillin\S*|nafcillin|oxacillin|ampicillin\S*
    |unasyn|penicillin G|(?:penicillin|PCN)(?= (?:pump|(?:via|per|thru) (?:\w+ )?PICC))|micafungin
  )\b
`;
const LINE = /\b(?:PICC|hickman|central line|tunneled|port|IV)\b/i;
const MIDLINE = /\bmidline\b/i;
const PICC = /\bPICC\b/i;
const COURSE = pattern('i')`
  \bday \d{1,2} (?:of|\/) ?(?:2[89]|[3-5]\d)\b|\bq ?\d+ ?(?:h(?:rs?|ours?)?)?\b
  |\bevery (?:\d+|four|six|eight|twelve|twenty-four) h
  |\b(?:through|thru|until|till|til|ends?|to) (?:
    \d{1,2}\/\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d
  )
`;
/** Through a line for weeks, and no word of a short course anywhere. */
const BY_LINE =
  /\b(?:via|through|thru|per|by) (?:(?:his|her|the|[RL](?:UE)?|right|left|pump|arm) ){0,3}(?:PICC|hickman|tunneled)\b/i;
const OF_DAYS = /\bday \d{1,2} ?(?:of|\/) ?(?:[5-9]|1\d|2[01])\b|\b(?:[5-9]|1\d|2[01])[ -]?days? (?:course|total)\b/i;
const SHORT =
  /\b(?:x|for) ?(?:[1-9]|1[0-3]|one|two|three|five|seven|ten) ?(?:more )?(?:d|days?|doses?)\b|\b(?:[3-9]|1[0-3])[- ]days? course\b|\b(?:completed|finished|stopped|received(?![^.;\n]{0,40}\b(?:will|and|to) continu)|changed to|transitioned|switched)\b/i;

function infused(reading: Reading): Candidate[] {
  if (!isIn(reading, PICC) && isInHospital(reading)) return [];
  for (const { 0: word, index } of matchesIn(reading, INFUSED)) {
    const end = index + word.length;
    const sentence = sentenceAt(reading, index);
    if (!sentence || !isTaken(reading, index, end)) continue;
    const whole = reading.text.slice(sentence.start, sentence.end);
    if (MIDLINE.test(reading.text) || (!LINE.test(whole) && !PICC.test(reading.text))) continue;
    const own = reading.text.slice(index, Math.min(sentence.end, index + 80));
    if ((COURSE.test(own) || (BY_LINE.test(own) && !isIn(reading, OF_DAYS))) && !SHORT.test(whole))
      return [ofDrug(reading, 'Z79.2', index, end)];
  }
  return [];
}

const ANTIBIOTIC =
  'cipro(?:floxacin)?|doxy(?:cycline)?|minocin|dicloxacillin|cephalexin|keflex|cefadroxil|bactrim|septra|TMP-?SMX|trimethoprim|macrobid|nitrofurantoin|azithromycin|amoxicillin|penicillin(?: VK?)?|pen ?VK|PCN VK|minocycline|levofloxacin|methenamine|hiprex|rifaximin|antibiotics?';
const ENDLESS =
  'suppress(?:ive|ion)|(?:SBP |UTI |daily |nightly |chronic |long[- ]term )?proph?yla(?:xis|ctic)|prophy?|ppx|long[- ]term|chronic|life-?long|indefinite(?:ly)?';
/** `SBP prophylaxis with cipro`, `on dicloxacillin suppressive`: antibiotics without an end (OG I.C.21.c.3). */
const KEPT_UP = new RegExp(
  `\\b(?:${ENDLESS})\\b[^.;\\n]{0,20}?\\b(?:${ANTIBIOTIC})\\b(?: (?:ppx|proph\\w+|suppress\\w+))?|\\b(?:${ANTIBIOTIC})\\b[^.;,\\n]{0,30}?\\b(?:${ENDLESS}|UTI prevention)\\b`,
  'gi',
);

/** Taken once a day these prevent: a course of an infection is given twice a day, or ends on a day. */
const ONCE_DAILY = pattern('gi')`
  (?<=\brecurrent UTIs?[^.;\n]{0,15}\bon )\b(?:macrobid|macrodantin|nitrofurantoin|trimethoprim)\b
  |\b(?:azithro(?:mycin)?|zithromax)(?: \d+(?: ?mg)?)? (?:MWF|M\/W\/F|three times a week|3x ?\/ ?w(?:ee)?k|TIW)\b
  |\b(?:
    bactrim|TMP-?SMX|septra|trimethoprim|macrobid|macrodantin|nitrofurantoin|dapsone|atovaquone
  )(?: (?:DS|SS|\d+(?: ?mg)?|one|1|tab(?:let)?))*\s+(?:
    daily|qd|every day|nightly|qhs|at bedtime|MWF|three times a week|3x\/week
  )\b
  |\b(?:daily|nightly|once[- ]daily) (?:bactrim|TMP-?SMX|trimethoprim|macrobid|macrodantin|nitrofurantoin|dapsone)\b
`;

/** `Broad-spectrum antibiotic prophylaxis`, `perioperative antibiotic prophylaxis`: of a stay or an operation. */
const OF_A_STAY =
  /\b(?:broad[- ]spectrum|empiric(?:al)?(?:ly)?|peri-?op\w*|post-?op\w*|pre-?op\w*|surgical|intra-?op\w*|holding area|on call|(?:was|were) (?:given|administered)|given (?:an? )?prophylactic|(?:before|prior to) (?:the )?(?:procedure|incision|surgery)|to prevent infection)\b/i;

function keptUp(reading: Reading): Candidate[] {
  for (const { 0: words, index } of matchesIn(reading, ONCE_DAILY)) {
    const end = index + words.length;
    if (
      !NOT_LONG.test(clauseAt(reading, index, end)) &&
      (isTaken(reading, index, end) || isToPrevent(reading, index, end))
    )
      return [ofDrug(reading, 'Z79.2', index, end)];
  }
  for (const { 0: words, index } of matchesIn(reading, KEPT_UP)) {
    const end = index + words.length;
    const clause = clauseAt(reading, index, end);
    if (/rifaximin|dental|pre-?op|\bDVT\b/i.test(words) || NOT_LONG.test(clause) || OF_A_STAY.test(clause)) continue;
    if (isTaken(reading, end - 1, end)) return [ofDrug(reading, 'Z79.2', index, end)];
  }
  return [];
}

/** `Azithromycin MWF for exacerbation prevention`: what is prevented is not there, the drug is taken. */
function isToPrevent(reading: Reading, start: number, end: number): boolean {
  const { kind, cue } = assertionOf(reading, start, end);
  return kind === 'hypothetical' && cue !== undefined && cue.start >= end && /prophyl|prevent|ppx/i.test(cue.text);
}
