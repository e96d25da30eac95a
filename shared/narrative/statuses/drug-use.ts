import type { CodeSet } from '../icd10cm/code-set.ts';
import { assertionOf } from './assertion.ts';
import type { Candidate } from './candidate.ts';
import { DIABETES_DRUG, diabetesDrugs } from './diabetes-drugs.ts';
import { firstIn, matchesIn } from './find.ts';
import { type DrugUse, USES } from './long-term-drugs.ts';
import { type Reading, sentenceAt } from './reading.ts';
import { spanOf } from './span.ts';
import { isToCome } from './to-come.ts';

/** Not taken, or for a while: within the clause about the drug. */
const NOT_LONG =
  /\b(?:discontinued|d\/c(?:['’]?d)?|dc['’]?d|stop(?:ped)?|held(?! by)|hold|on hold|never took|allerg\w+|intoleran\w+|avoid|not (?:on|taking)|off|tapered? off|completed?|short[- ](?:term|course)|temporar\w+|(?:for|x|×) ?\d+ ?(?:d|days?|doses?|wks?|weeks?)\b|until|prn|as needed|was on|previously|destroy\w*|discard\w*|dispos\w*|expired|thrown|threw|old bottles?|left[- ]?over|deceased|(?:her|his) (?:late |deceased )?(?:husband|wife|sister|brother|mother|father|son|daughter)|(?:husband|wife|spouse|sister|brother|mother|father|son|daughter)['’]s|(?:DVT|VTE|clot|blood clot)s? (?:ppx|prophy\w*|prevention)|in (?:the )?(?:hospital|ICU)|in-?house|inpatient|sometimes|occasional(?:ly)?|rarely|once in a while|never (?:filled|started|picked|taken)|not (?:yet )?(?:started|filled|picked|begun|taken)|copay|(?:to|will) (?:start|begin)|consider\w*|whether|in error|by mistake|ointment|cream|drops?|gtts|ophthalmic|topical|lotion|enema|shampoo|otic)\b/i;
/** Behind the comma: `Eliquis sent, not started yet`. */
const NOT_BEGUN =
  /^[^.;\n]{0,40},\s*(?:but |which )?(?:(?:he|she|pt) )?(?:has |have )?(?:not (?:yet )?(?:been )?(?:start|fill|pick|tak|begun)\w*|never (?:fill|start|pick|took|tak|beg)\w*|(?:was |were )?returned|unopened|(?:refuses|declines)(?= (?:it|to)\b|\s*[.;,]|\s*$))\b/i;
/** Held for a while, and taken again. */
const RESUMED =
  /\b(?:held|hold|on hold|stopped)\b.{0,40}\b(?:then|and|now|to) (?:be )?(?:resume[ds]?|restart(?:ed)?)\b/i;
const LONG =
  /\b(?:long[- ]term|chronic(?:ally)?|since \d{4}|for (?:\w+ )?years|years|every day|maintenance|indefinite(?:ly)?|daily since|steroid[- ]dependent|ER\b|extended[- ]release|long[- ]acting|contin|abiraterone|(?<=pred(?:nisone)? )(?:[1-9]|2\.5|7\.5|10)(?: ?mg)?(?= ?(?:daily|qd|po|every|[.,;)]|$))|patch|around the clock|ATC|transplant|methadone)\b/i;

/**
 * Long-term use of drugs that the note shows to be current (OG I.C.21.c.3; for diabetes I.C.4.a.3: insulin, oral and
 * injectable drugs each, not with type 1). A drug is never evidence for a disease.
 */
export function drugUse(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const used = [...USES.flatMap((use) => first(reading, use) ?? []), ...weeksOfAntibiotics(reading)];
  const isDiabetic = found.some(({ code }) => /^E(?:08|09|11|13)/.test(code));
  const hasType1 = found.some(({ code }) => code.startsWith('E10'));
  const all = [...used, ...(isDiabetic ? forDiabetes(reading) : []), ...(hasType1 ? insulinPump(reading) : [])];
  // Methadone is the treatment of the dependence beside it (Excludes1 at Z79.891).
  const isForDependence = found.some(({ code }) => code.startsWith('F11.2'));
  return all.filter(
    ({ code }) =>
      codes.isValid(code) && !found.some((one) => one.code === code) && !(isForDependence && code === 'Z79.891'),
  );
}

function first(reading: Reading, { names: pattern, code, chronic }: DrugUse): Candidate | undefined {
  for (const { 0: word, index } of matchesIn(reading, pattern)) {
    const clause = clauseAt(reading, index, index + word.length);
    if (
      !isTaken(reading, index, index + word.length) ||
      (NOT_LONG.test(lasting(code, clause)) && !RESUMED.test(clause))
    )
      continue;
    if (chronic && !LONG.test(clause)) continue;
    if (OTHERS.test(clause)) continue;
    return candidate(reading, code, index, index + word.length);
  }
  return undefined;
}

/** `Husband takes Eliquis`. */
const OTHERS =
  /\b(?:husband|wife|spouse|sister|brother|mother|father|son|daughter|roommate)\s+(?:also )?(?:takes?|is on|uses|on)\b/i;

/** The day on which a thrombosis is no longer treated is months away: `Lovenox until 9/7`. */
function lasting(code: string, clause: string): string {
  return code === 'Z79.01' ? clause.replace(/\buntil\b/gi, '') : clause;
}

/** Given into a vein for four weeks or more: no short course of an acute illness (coding-rules.md CH-47). */
const WEEKS =
  /\b(?:vanc(?:omycin)?|cef\w{4,}|rocephin|dapto(?:mycin)?|ertapenem|invanz|meropenem|zosyn|piperacillin\S*|nafcillin|oxacillin|ampicillin\S*|penicillin G|antibiotics?|abx)\b[^.;\n]{0,60}?(?:\b|x)(?:[4-9]|1[0-2]|four|six|eight|twelve)[\s-]?(?:wks?|weeks?)\b|\b(?:[4-9]|1[0-2]|four|six|eight|twelve)[\s-](?:wks?|weeks?) of (?:IV|intravenous) \w+/i;

function weeksOfAntibiotics(reading: Reading): Candidate[] {
  const found = firstIn(reading, WEEKS);
  if (!found || !isTaken(reading, found.index, found.index + found[0].length))
    return [...infused(reading), ...keptUp(reading)].slice(0, 1);
  const sentence = sentenceAt(reading, found.index);
  const clause = reading.text.slice(sentence?.start ?? found.index, sentence?.end ?? found.index);
  if (
    !/\b(?:IV|intravenous\w*|PICC|midline|infus\w+)\b/i.test(clause) ||
    /\b(?:completed|finished|stopped)\b/i.test(clause)
  )
    return [];
  return [candidate(reading, 'Z79.2', found.index, found.index + found[0].length)];
}

/** Antibiotics that are infused through a line that was laid for weeks (a midline is not), by the hours at which they run or the day of their end. */
const INFUSED =
  /\b(?:vanc(?:omycin)?|cef(?:azolin|triaxone|epime|tazidime|taroline)|rocephin|ancef|dapto(?:mycin)?|ertapenem|invanz|meropenem|zosyn|piperacillin\S*|nafcillin|oxacillin|ampicillin\S*|unasyn|penicillin G|micafungin)\b/gi;
const LINE = /\b(?:PICC|hickman|central line|tunneled|port|IV)\b/i;
const MIDLINE = /\bmidline\b/i;
const PICC = /\bPICC\b/i;
const COURSE = /\bq ?\d+ ?(?:h(?:rs?|ours?)?)?\b|\bevery \d+ h|\b(?:through|thru|until|till) \d{1,2}\/\d/i;
const SHORT =
  /\b(?:x|for) ?(?:[1-9]|1[0-3]|one|two|three|five|seven|ten) ?(?:more )?(?:d|days?|doses?)\b|\b(?:completed|finished|stopped|received|changed to|transitioned|switched)\b/i;

function infused(reading: Reading): Candidate[] {
  for (const { 0: word, index } of matchesIn(reading, INFUSED)) {
    const end = index + word.length;
    const sentence = sentenceAt(reading, index);
    if (!sentence || !isTaken(reading, index, end)) continue;
    const whole = reading.text.slice(sentence.start, sentence.end);
    if (MIDLINE.test(reading.text) || (!LINE.test(whole) && !PICC.test(reading.text))) continue;
    const own = reading.text.slice(index, Math.min(sentence.end, index + 80));
    if (COURSE.test(own) && !SHORT.test(whole)) return [candidate(reading, 'Z79.2', index, end)];
  }
  return [];
}

/** The pump of who has diabetes of type 1 gives insulin, unless the note says that it gives something else (Z96.41). */
const PUMP = /\b(?:omnipod|t:?slim|minimed|tandem pump|pump)\b/gi;
const OTHER_PUMP =
  /\b(?:feeding|enteral|infusion|pain|baclofen|intrathecal|breast|PCA|sump|chemo|TPN|IV|wound|milrinone|kangaroo|heart|balloon|off|no|ankle)\s+$/i;

function insulinPump(reading: Reading): Candidate[] {
  for (const { 0: word, index } of reading.text.matchAll(PUMP)) {
    const end = index + word.length;
    const before = reading.text.slice(Math.max(0, index - 24), index);
    const behind = reading.text.slice(end, end + 20);
    if (
      OTHER_PUMP.test(before) ||
      isToCome(before, behind) ||
      /^\s*(?:inhibitor|alarms?\b.*MAP|therapy was|consult|eval)/i.test(behind)
    )
      continue;
    if (isTaken(reading, index, end) && !NOT_LONG.test(clauseAt(reading, index, end)))
      return [candidate(reading, 'Z96.41', index, end)];
  }
  return [];
}

const ANTIBIOTIC =
  'cipro(?:floxacin)?|doxycycline|dicloxacillin|cephalexin|keflex|cefadroxil|bactrim|septra|TMP-?SMX|trimethoprim|macrobid|nitrofurantoin|azithromycin|amoxicillin|penicillin(?: VK?)?|pen VK|minocycline|levofloxacin|methenamine|hiprex|rifaximin|antibiotics?';
const ENDLESS =
  'suppress(?:ive|ion)|(?:SBP |UTI |daily |nightly |chronic |long[- ]term )?proph?yla(?:xis|ctic)|prophy?|ppx|long[- ]term|chronic|life-?long|indefinite(?:ly)?';
/** `SBP prophylaxis with cipro`, `on dicloxacillin suppressive`: antibiotics without an end (OG I.C.21.c.3). */
const KEPT_UP = new RegExp(
  `\\b(?:${ENDLESS})\\b[^.;\\n]{0,20}?\\b(?:${ANTIBIOTIC})\\b|\\b(?:${ANTIBIOTIC})\\b[^.;,\\n]{0,30}?\\b(?:${ENDLESS}|UTI prevention)\\b`,
  'gi',
);

/** Taken once a day these prevent: a course of an infection is given twice a day, or ends on a day. */
const ONCE_DAILY =
  /\b(?:bactrim|TMP-?SMX|septra|trimethoprim|macrobid|macrodantin|nitrofurantoin|dapsone|atovaquone)(?: (?:DS|SS|\d+(?: ?mg)?|one|1|tab(?:let)?))*\s+(?:daily|qd|every day|nightly|qhs|at bedtime|MWF|three times a week|3x\/week)\b|\b(?:daily|nightly|once[- ]daily) (?:bactrim|TMP-?SMX|trimethoprim|macrobid|macrodantin|nitrofurantoin|dapsone)\b/gi;

function keptUp(reading: Reading): Candidate[] {
  for (const { 0: words, index } of matchesIn(reading, ONCE_DAILY)) {
    const end = index + words.length;
    if (!NOT_LONG.test(clauseAt(reading, index, end)) && isTaken(reading, index, end))
      return [candidate(reading, 'Z79.2', index, end)];
  }

  for (const { 0: words, index } of reading.text.matchAll(KEPT_UP)) {
    const end = index + words.length;
    const clause = clauseAt(reading, index, end);
    if (/rifaximin|dental|pre-?op|\bDVT\b/i.test(words) || NOT_LONG.test(clause)) continue;
    if (isTaken(reading, end - 1, end)) return [candidate(reading, 'Z79.2', index, end)];
  }
  return [];
}

const DIABETES_CODES = { insulin: 'Z79.4', oral: 'Z79.84', injectable: 'Z79.85' } as const;

function forDiabetes(reading: Reading): Candidate[] {
  const added = new Map<string, Candidate>();
  for (const { 0: word, index } of matchesIn(reading, DIABETES_DRUG)) {
    const [kind] = diabetesDrugs(word);
    if (kind === undefined || added.has(DIABETES_CODES[kind])) continue;
    const clause = clauseAt(reading, index, index + word.length);
    if (!isTaken(reading, index, index + word.length) || NOT_LONG.test(clause) || diabetesDrugs(clause).length === 0)
      continue;
    const code = DIABETES_CODES[kind];
    added.set(code, candidate(reading, code, index, index + word.length));
  }
  return [...added.values()];
}

/** `Box had another patient’s bottles (metformin, Plavix)`, `In the past, he was on hydroxyurea`. */
const OF_ANOTHER =
  /^\s*(?:in the past|previously|formerly|years ago)\b|\b(?:another|wrong|different|other) (?:patient|person|client|resident)\b/i;

/** Teaching and instructions, allergies, and what is denied or was, show no use. */
const NO_USE: ReadonlySet<string> = new Set(['teaching', 'allergies', 'family-history', 'immunizations', 'goals']);

function isTaken(reading: Reading, start: number, end: number): boolean {
  if (NOT_BEGUN.test(reading.text.slice(end, end + 100))) return false;
  const sentence = sentenceAt(reading, start);
  const section = sentence?.section.name;
  if (sentence && OF_ANOTHER.test(reading.text.slice(sentence.start, start))) return false;
  const { kind, cue } = assertionOf(reading, start, end);
  return (
    section !== undefined &&
    !NO_USE.has(section) &&
    (kind === 'affirmed' || (kind === 'historical' && (!cue || /^(?:hx|h\/o|history)/i.test(cue.text))))
  );
}

/** From the last `;`, full stop or line break before to the next one; commas part the drugs of a list. */
function clauseAt({ text }: Reading, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[;\r\n]|\.\s|,\s(?=\S+ \d)|,\s(?=\S*$)/)
      .at(-1) ?? '';
  const behind = text.slice(end, end + 60).split(/[;,\r\n]|\.\s|\sand\s/)[0] ?? '';
  return before + text.slice(start, end) + behind;
}

function candidate(reading: Reading, code: string, start: number, end: number): Candidate {
  const section = sentenceAt(reading, start)?.section.name ?? 'other';
  const spans = [spanOf(reading.text, start, end)] as const;
  return {
    code,
    complete: true,
    head: code,
    spans,
    section,
    assertion: 'affirmed',
    missing: [],
    competing: [],
    match: 2,
  };
}
