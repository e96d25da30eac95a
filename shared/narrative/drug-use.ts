import type { CodeSet } from '../icd10cm/code-set.ts';
import { assertionOf } from './assertion.ts';
import type { Candidate } from './candidate.ts';
import { DIABETES_DRUG, diabetesDrugs } from './diabetes-drugs.ts';
import { firstIn, matchesIn } from './find.ts';
import { type Reading, sentenceAt } from './reading.ts';
import { spanOf } from './span.ts';

/** Drugs whose continuous use has a code of its own (OG I.C.21.c.3, Z79), by US names. */
interface DrugUse {
  names: RegExp;
  code: string;
  /** Given for a while as a rule: only where the note says that it goes on. */
  chronic?: true;
}

const USES: readonly DrugUse[] = [
  {
    names: names('warfarin|coumadin|jantoven|apixaban|eliquis|rivaroxaban|xarelto|dabigatran|pradaxa|edoxaban|savaysa'),
    code: 'Z79.01',
  },
  { names: names('clopidogrel|plavix|ticagrelor|brilinta|prasugrel|effient|cilostazol|dipyridamole'), code: 'Z79.02' },
  { names: names('aspirin|asa|ecotrin'), code: 'Z79.82' },
  {
    names: names(
      'prednisone|pred|prednisolone|methylprednisolone|dexamethasone|hydrocortisone|glucocorticoids?|corticosteroids?|steroids?',
    ),
    code: 'Z79.52',
    chronic: true,
  },
  {
    names: names(
      'oxycodone|oxycontin|percocet|hydrocodone|norco|vicodin|morphine|ms contin|hydromorphone|dilaudid|fentanyl|methadone|tapentadol|oxymorphone',
    ),
    code: 'Z79.891',
    chronic: true,
  },
  { names: names('methotrexate|mtx|trexall|otrexup'), code: 'Z79.631' },
  { names: names('tacrolimus|prograf|cyclosporine|neoral|sandimmune|envarsus'), code: 'Z79.621' },
  { names: names('mycophenolate|MMF|cellcept|myfortic|azathioprine|imuran'), code: 'Z79.624' },
  { names: names('sirolimus|rapamune|everolimus'), code: 'Z79.623' },
  { names: names('tofacitinib|xeljanz|upadacitinib|rinvoq|baricitinib|olumiant'), code: 'Z79.622' },
  {
    names: names(
      'adalimumab|humira|etanercept|enbrel|infliximab|remicade|rituximab|rituxan|tocilizumab|actemra|abatacept|orencia|ustekinumab|stelara|secukinumab|cosentyx|vedolizumab|entyvio|certolizumab|golimumab|belatacept|belimumab',
    ),
    code: 'Z79.620',
  },
  { names: names('tamoxifen|raloxifene|evista'), code: 'Z79.810' },
  {
    names: names('leuprolide|lupron|eligard|goserelin|zoladex|fulvestrant|faslodex|degarelix|firmagon|megestrol'),
    code: 'Z79.818',
  },
  { names: names('anastrozole|arimidex|letrozole|femara|exemestane|aromasin'), code: 'Z79.811' },
  {
    names: names(
      'alendronate|fosamax|risedronate|actonel|ibandronate|zoledronic acid|reclast|zometa|boniva|pamidronate',
    ),
    code: 'Z79.83',
  },
];

function names(list: string): RegExp {
  return new RegExp(`\\b(?:${list})\\b`, 'gi');
}

/** Not taken, or for a while: within the clause about the drug. */
const NOT_LONG =
  /\b(?:discontinued|d\/c(?:['’]?d)?|dc['’]?d|stop(?:ped)?|held(?! by)|hold|on hold|never took|allerg\w+|intoleran\w+|avoid|not (?:on|taking)|off|tapered? off|completed?|short[- ](?:term|course)|temporar\w+|(?:for|x|×) ?\d+ ?(?:d|days?|doses?|wks?|weeks?)\b|until|prn|as needed|was on|previously|destroy\w*|discard\w*|dispos\w*|expired|thrown|threw|old bottles?|left[- ]?over|deceased|(?:her|his) (?:late |deceased )?(?:husband|wife|sister|brother|mother|father|son|daughter)|(?:husband|wife|spouse|sister|brother|mother|father|son|daughter)['’]s)\b/i;
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
    if (!isTaken(reading, index, index + word.length) || (NOT_LONG.test(clause) && !RESUMED.test(clause))) continue;
    if (chronic && !LONG.test(clause)) continue;
    return candidate(reading, code, index, index + word.length);
  }
  return undefined;
}

/** Given into a vein for four weeks or more: no short course of an acute illness (coding-rules.md CH-47). */
const WEEKS =
  /\b(?:vanc(?:omycin)?|cef\w{4,}|rocephin|dapto(?:mycin)?|ertapenem|invanz|meropenem|zosyn|piperacillin\S*|nafcillin|oxacillin|ampicillin\S*|penicillin G|antibiotics?|abx)\b[^.;\n]{0,60}?(?:\b|x)(?:[4-9]|1[0-2]|four|six|eight|twelve)[\s-]?(?:wks?|weeks?)\b|\b(?:[4-9]|1[0-2]|four|six|eight|twelve)[\s-](?:wks?|weeks?) of (?:IV|intravenous) \w+/i;

function weeksOfAntibiotics(reading: Reading): Candidate[] {
  const found = firstIn(reading, WEEKS);
  if (!found || !isTaken(reading, found.index, found.index + found[0].length)) return keptUp(reading);
  const sentence = sentenceAt(reading, found.index);
  const clause = reading.text.slice(sentence?.start ?? found.index, sentence?.end ?? found.index);
  if (
    !/\b(?:IV|intravenous\w*|PICC|midline|infus\w+)\b/i.test(clause) ||
    /\b(?:completed|finished|stopped)\b/i.test(clause)
  )
    return [];
  return [candidate(reading, 'Z79.2', found.index, found.index + found[0].length)];
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
    if (OTHER_PUMP.test(before) || /^\s*(?:inhibitor|alarms?\b.*MAP|therapy was|consult|eval)/i.test(behind)) continue;
    if (isTaken(reading, index, end) && !NOT_LONG.test(clauseAt(reading, index, end)))
      return [candidate(reading, 'Z96.41', index, end)];
  }
  return [];
}

const ANTIBIOTIC =
  'cipro(?:floxacin)?|doxycycline|dicloxacillin|cephalexin|keflex|cefadroxil|bactrim|septra|TMP-?SMX|trimethoprim|macrobid|nitrofurantoin|azithromycin|amoxicillin|penicillin(?: VK?)?|pen VK|minocycline|levofloxacin|methenamine|hiprex|rifaximin|antibiotics?';
const ENDLESS =
  'suppress(?:ive|ion)|(?:SBP |UTI |daily |nightly |chronic |long[- ]term )?prophyla(?:xis|ctic)|long[- ]term|chronic|life-?long|indefinite(?:ly)?';
/** `SBP prophylaxis with cipro`, `on dicloxacillin suppressive`: antibiotics without an end (OG I.C.21.c.3). */
const KEPT_UP = new RegExp(
  `\\b(?:${ENDLESS})\\b[^.;\\n]{0,20}?\\b(?:${ANTIBIOTIC})\\b|\\b(?:${ANTIBIOTIC})\\b[^.;,\\n]{0,30}?\\b(?:${ENDLESS}|UTI prevention)\\b`,
  'gi',
);

function keptUp(reading: Reading): Candidate[] {
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

/** Teaching and instructions, allergies, and what is denied or was, show no use. */
const NO_USE: ReadonlySet<string> = new Set(['teaching', 'allergies', 'family-history', 'immunizations', 'goals']);

function isTaken(reading: Reading, start: number, end: number): boolean {
  const section = sentenceAt(reading, start)?.section.name;
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
      .split(/[;\n]|\.\s|,\s(?=\S+ \d)|,\s(?=\S*$)/)
      .at(-1) ?? '';
  const behind = text.slice(end, end + 60).split(/[;,\n]|\.\s|\sand\s/)[0] ?? '';
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
