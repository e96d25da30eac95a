import { oncePer } from '../../editions/once-per.ts';
import type { CodeSet } from '../../icd10cm/code-set.ts';
import { pattern } from '../../pattern.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { matchesIn } from '../reading/find.ts';
import { ITEM as BULLET } from '../reading/lines.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { type Candidate, statedCandidate } from '../standing/candidate.ts';

/** What the allergy to has a status code (Z88, Z91.0-), by the names that allergy lists have; the first code that is valid on the day. */
const ALLERGENS: readonly (readonly [names: RegExp, ...codes: string[]])[] = [
  [/\b(?:penicillins?|pcn|amoxicillin|ampicillin|augmentin)\b/i, 'Z88.0'],
  [/\b(?:sulfa|sulfas|sulfonamides?|bactrim|septra)\b/i, 'Z88.2'],
  [/\b(?:codeine|morphine|hydrocodone|oxycodone|percocet|vicodin|narcotics?|opioids?|demerol|dilaudid)\b/i, 'Z88.5'],
  [/\b(?:aspirin|asa|nsaids?|ibuprofen|naproxen|toradol)\b/i, 'Z88.6'],
  [
    /\b(?:cephalosporins?|cephalexin|keflex|ceftriaxone|rocephin|cipro(?:floxacin)?|levaquin|levofloxacin|vanc(?:o(?:mycin)?)?|erythromycin|doxycycline|tetracycline|clindamycin|z-?pack|azithromycin|macrobid)\b/i,
    'Z88.1',
  ],
  [
    pattern('i')`
    \b(?:
      lisinopril|enalapril|ramipril|ACE inhibitors?|ACEi|losartan|statins?|atorvastatin|simvastatin|amlodipine
      |metoprolol|metformin|heparin|gabapentin|haloperidol|haldol|phenytoin|dilantin|carbamazepine|tegretol
      |allopurinol|amiodarone|prednisone|metoclopramide|reglan|compazine|prochlorperazine|phenergan|promethazine
    )\b
  `,
    'Z88.8',
  ],
  [/\bpeanuts?\b/i, 'Z91.010'],
  [/\b(?:milk|dairy)\b/i, 'Z91.0110', 'Z91.011'],
  [/\beggs?\b/i, 'Z91.0120', 'Z91.012'],
  [/\b(?:shellfish|shrimp|seafood|fish)\b/i, 'Z91.013'],
  [/\b(?:bee|wasp|hornet|insect)s?\b/i, 'Z91.030'],
  [/\blatex\b/i, 'Z91.040'],
  [/\b(?:iv contrast|contrast(?: dye| media)?|iodinated contrast|iodine dye)\b/i, 'Z91.041'],
];
/** The allergens with the code of each in one list. */
const allergensOn = oncePer((codes: CodeSet) =>
  ALLERGENS.flatMap(([names, ...listed]) => {
    const code = listed.find((each) => codes.isValid(each));
    return code === undefined ? [] : [[names, code] as const];
  }),
);
/** What a list of allergies begins with; it ends with its line or sentence. */
const LIST = pattern('gi')`
  (?:
    (?<=(?:^|\n)[ \t]*)\bAll\b(?=:)
    |\b(?:
      allerg(?:y|ies)(?: to)?|allergic(?: to|(?=:))|anaphyla\w+ (?:to|from|with)|anaphylactic (?:reaction )?to
      |hives (?:from|with|to)
    )\b(?! (?:list(?!\s*[:=])|band|alert|shots?|season))
  )(?:\s+list(?=\s*[:=]))?\s*[:=|–-]?\s*([^\n.;|]{2,120})
`;
/** `Penicillin – rash`, `Sulfa (hives)`: an item of such a list that stands for itself, behind a full stop or on its own line. */
const ITEM = pattern('i')`
  ^\s*[A-Za-z][\w/]{2,20}(?: [a-z]{3,14})?(?:\s*[-–—:=(>]+\s*[^.;\n]{0,15}?\b(?:
    rash|hives?|anaphyla\w+|swelling|angioedema|itch\w*|urticaria|nausea|vomiting|GI upset|N\/V|diarrhea|cough
    |dyspnea|SOB|stevens|SJS|unknown|reaction
  )\b[^.;\n]{0,30})[.;)\s]*$
`;
const LINE = /^\s*[A-Za-z][\w/]{2,20}[.;\s]*$/;
/** A bullet that stands against its item, which is none to the reading of sentences. */
const GLUED = /^\s*[*#-]\s*/;
const UNTICKED = /^\s*(?:\[ \]|[☐□])/;
/** Less sure than a phrase that says the allergy itself. */
const IN_LIST = 2;
/** `Aspirin allergy`, `sulfa & PCN allergies`: the drugs before the word. */
const BEFORE_THE_WORD =
  /\b((?:[a-z][\w-]{2,20}(?:\s?[&,/]\s?|\s(?:and|&)\s)){0,3}[a-z][\w-]{2,20}(?: (?:dye|inhibitor))?)[ \t]+allerg(?:y|ies)\b(?! (?:list|band|alert|shots?|season|clinic|testing))/gi;
const NONE = /^\s*(?:nkd?a|none|no known|no\b|denies|nil|\(?nkda)/i;
const NOT_HIS = /\b(?:no|not|denies|cleared|never|outgr\w+|thought|wife|husband|daughter|son|mother|father)\b/i;

/** The allergies to drugs that a note lists (OG I.C.21.c.3; Index: Allergy, status, drug). */
export function drugAllergies(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const added = new Map<string, Candidate>();
  for (const { 0: words, 1: list = '', index } of matchesIn(reading, LIST)) {
    const sentence = sentenceAt(reading, index);
    const before = reading.text.slice(Math.max(sentence?.start ?? index, index - 60), index);
    if (NONE.test(list) || NOT_HIS.test(before) || /\?\s*(?:n|no|none)?\s*$/i.test(list)) continue;
    const from = index + words.length - list.length;
    const whole = reading.text.slice(from, listEnd(reading, from + list.length));
    for (const [names, code] of allergensOn(codes)) {
      const drug = names.exec(whole);
      if (!drug || added.has(code) || found.some((one) => one.code === code)) continue;
      const start = from + drug.index;
      // `Statin? (no, tolerates it)`
      if (/^\s?\?/.test(whole.slice(drug.index + drug[0].length))) continue;
      added.set(code, {
        ...statedCandidate(reading, code, start, start + drug[0].length, IN_LIST),
        section: 'allergies',
      });
    }
  }
  for (const { 0: words, 1: named = '', index } of matchesIn(reading, BEFORE_THE_WORD)) {
    const { kind, cue } = assertionOf(reading, index, index + words.length);
    if (kind !== 'affirmed' && !(kind === 'historical' && (!cue || /^(?:hx|h\/o|history)/i.test(cue.text)))) continue;
    for (const [names, code] of allergensOn(codes)) {
      if (!names.test(named) || added.has(code) || found.some((one) => one.code === code)) continue;
      added.set(code, {
        ...statedCandidate(reading, code, index, index + words.length, IN_LIST),
        section: 'allergies',
      });
    }
  }
  return [...added.values()];
}

/** Where a list of allergies ends that began before `at`: behind the items that follow as sentences or lines of their own. */
function listEnd(reading: Reading, at: number): number {
  let end = at;
  for (let i = 0; i < MOST_ITEMS; i++) {
    const next = sentenceAt(reading, end + 1);
    const from = next && next.start >= end ? next.start : end;
    if (!next || from - end > 4) return end;
    const line = reading.text.slice(from, next.end);
    if (UNTICKED.test(line)) return end;
    const item = line.replace(BULLET, '').replace(GLUED, '');
    const isOwnLine = reading.text.slice(end, from).includes('\n');
    if (!ITEM.test(item) && !(isOwnLine && LINE.test(item))) return end;
    end = next.end;
  }
  return end;
}

const MOST_ITEMS = 8;
