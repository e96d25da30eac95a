import type { CodeSet } from '../../icd10cm/code-set.ts';
import { pattern } from '../../pattern.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { adverseEffect } from '../drugs/drug-effects.ts';
import { matchesIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { type Candidate, statedCandidate } from '../standing/candidate.ts';

/** Takes less of a drug than is ordered. */
const LESS = pattern('gi')`
  \b(?:
    under-?dos(?:es|ed|ing)|skip(?:s|ped|ping)?|miss(?:es|ed|ing) (?:\w+ ){0,2}doses?|ration(?:s|ed|ing)
    |stretch(?:es|ed|ing)|halv(?:es|ed|ing)|cut(?:s|ting)? (?:\w+ ){0,3}in half
    |tak(?:es|ing) (?:only )?(?:half|less|every other)|(?:ran|run|runs|running) out|been out|laps(?:ed|es|ing)
    |(?:can|could)(?:not| not|['’]?n?['’]?t) (?:\w+ )?afford|not (?:been )?(?:taking|filling|refill\w+)
    |stopped (?:taking|filling)|forg(?:ets?|ot)(?: to take)?
  )\b
`;
const FOR_MONEY =
  /\b(?:costs?|afford\w*|money|co-?pays?|expens\w*|price\w*|insurance|medicaid|coverage|donut hole|financ\w*|paycheck|broke)\b/i;
const BY_MISTAKE =
  /\b(?:forg[eo]t\w*|by (?:accident|mistake)|accidental\w*|unintention\w*|memory|mixed up|lost track)\b/i;
/** The drug and the reason stand near. */
const NEAR = 80;

/**
 * Underdosing, and why (OG I.C.19.e.5.c: never first, with the noncompliance; T36–T50 with the 6th character 6). Only where
 * drug and reason are both told in the sentence: who takes less for a reason that nobody names is asked about.
 */
export function underdosing(reading: Reading, codes: CodeSet): Candidate[] {
  for (const { 0: words, index } of matchesIn(reading, LESS)) {
    const end = index + words.length;
    const sentence = sentenceAt(reading, index);
    if (!sentence || ASIDE.has(sentence.section.name)) continue;
    if (assertionOf(reading, index, end).kind !== 'affirmed') continue;
    const about = reading.text.slice(Math.max(sentence.start, index - NEAR), Math.min(sentence.end, end + NEAR));
    const drug = adverseEffect(about)?.replace(/5(X?D)$/, '6$1');
    const reason = FOR_MONEY.test(about) ? 'Z91.120' : BY_MISTAKE.test(about) ? 'Z91.138' : undefined;
    if (drug === undefined || reason === undefined) continue;
    return [drug, reason]
      .filter((code) => codes.isValid(code))
      .map((code) => statedCandidate(reading, code, index, end));
  }
  return [];
}

const ASIDE: ReadonlySet<string> = new Set([
  'teaching',
  'instructions',
  'family-history',
  'goals',
  'return-precautions',
]);
