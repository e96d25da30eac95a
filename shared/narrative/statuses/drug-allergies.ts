import type { CodeSet } from '../icd10cm/code-set.ts';
import type { Candidate } from './candidate.ts';
import { matchesIn } from './find.ts';
import { type Reading, sentenceAt } from './reading.ts';
import { spanOf } from './span.ts';

/** Drugs of which the allergy has a status code (Z88, Z91.04-), by the names that allergy lists have. */
const ALLERGENS: readonly (readonly [names: RegExp, code: string])[] = [
  [/\b(?:penicillins?|pcn|amoxicillin|ampicillin|augmentin)\b/i, 'Z88.0'],
  [/\b(?:sulfa|sulfas|sulfonamides?|bactrim|septra)\b/i, 'Z88.2'],
  [/\b(?:codeine|morphine|hydrocodone|oxycodone|percocet|vicodin|narcotics?|opioids?|demerol|dilaudid)\b/i, 'Z88.5'],
  [/\b(?:aspirin|asa|nsaids?|ibuprofen|naproxen|toradol)\b/i, 'Z88.6'],
  [
    /\b(?:cephalosporins?|cephalexin|keflex|ceftriaxone|rocephin|cipro(?:floxacin)?|levaquin|levofloxacin|vancomycin|erythromycin|doxycycline|tetracycline|clindamycin|z-?pack|azithromycin|macrobid)\b/i,
    'Z88.1',
  ],
  [/\blatex\b/i, 'Z91.040'],
  [/\b(?:iv contrast|contrast(?: dye| media)?|iodinated contrast|iodine dye)\b/i, 'Z91.041'],
];
/** What a list of allergies begins with; it ends with its line or sentence. */
const LIST =
  /\b(?:allerg(?:y|ies)(?: to)?|allergic to|anaphyla\w+ (?:to|from|with)|anaphylactic (?:reaction )?to|hives (?:from|with|to))\b(?! (?:list|band|alert|shots?|season))\s*[:=–-]?\s*([^\n.;|]{2,120})/gi;
const NONE = /^\s*(?:nkd?a|none|no known|no\b|denies|nil|\(?nkda)/i;
const NOT_HIS = /\b(?:no|not|denies|cleared|never|outgr\w+|thought|wife|husband|daughter|son|mother|father)\b/i;

/** The allergies to drugs that a note lists (OG I.C.21.c.3; Index: Allergy, status, drug). */
export function drugAllergies(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const added = new Map<string, Candidate>();
  for (const { 0: words, 1: list = '', index } of matchesIn(reading, LIST)) {
    const sentence = sentenceAt(reading, index);
    const before = reading.text.slice(Math.max(sentence?.start ?? index, index - 60), index);
    if (NONE.test(list) || NOT_HIS.test(before)) continue;
    for (const [names, code] of ALLERGENS) {
      const drug = names.exec(list);
      if (!drug || added.has(code) || !codes.isValid(code) || found.some((one) => one.code === code)) continue;
      const start = index + words.length - list.length + drug.index;
      added.set(code, {
        code,
        complete: true,
        head: code,
        spans: [spanOf(reading.text, start, start + drug[0].length)],
        section: 'allergies',
        assertion: 'affirmed',
        missing: [],
        competing: [],
        match: 2,
      });
    }
  }
  return [...added.values()];
}
