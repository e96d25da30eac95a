import { pattern } from '../../pattern.ts';
import type { Phrase } from './phrases-against.ts';

/**
 * Healing of wounds in the words of notes against M1334 and M1342. By the guidance of the Wound, Ostomy and Continence Nurses Society that
 * the OASIS manual rests on, an incision that has parted, is infected or has dead tissue is "not healing", a bed of a quarter or
 * more of slough or eschar likewise, and full new skin is 0.
 */

const NOT_SO = pattern('i')`
  \b(?:
    no|not|none|without|denies|if|when|risk|report|call|notify|instruct\w*|educat\w*|teach\w*|taught|signs|s\/s|resolved|prior|previous\w*
    |history|hx|was|healed|prevent\w*|free of|negative|pressure|heel|sacr\w+|coccyx|foley|catheter|picc|ostomy|stoma|leg ulcer|venous
    |skin tear|blister|abrasion
  )\b
`;
/** The same for what is closed or full: a denial is looked for by the assertion. */
const NOT_YET =
  /\b(?:goals?|will|until|if|when|partial\w*|not|no longer|except|but|edges|open|draining|dehisc\w*|separat\w*|other|second|pressure|heel|sacr\w+)\b/i;

const INCISION =
  '(?:incision\\w*|surgical (?:wound|site)|(?:port|trocar|sternal|donor) sites?|post-?op(?:erative)? wound|suture line)';
const IN_TROUBLE =
  '(?:dehisc(?:ed|ence|ing)|separat(?:ed|ion)|gap(?:ed|s|ing)?|packed with|open(?:ed)? (?:area|up|at)|purulen(?:t|ce)|pus|malodorous|foul[- ](?:smelling|odor)|necro\\w+|slough|eschar)';

export const SURGICAL_HEALING: readonly Phrase[] = [
  {
    item: 'M1342',
    answers: { 0: 'newly epithelialized', 1: 'fully granulating' },
    words: new RegExp(
      `\\b${INCISION}\\b(?:[^.;\\n]|\\.\\d){0,60}?\\b${IN_TROUBLE}\\b|\\b${IN_TROUBLE}\\b[^.;\\n]{0,40}?\\b${INCISION}`,
      'i',
    ),
    but: NOT_SO,
  },
  {
    item: 'M1342',
    answers: { 2: 'early or partial granulation', 3: 'not healing' },
    words: new RegExp(
      `\\b${INCISION}\\b[^.;\\n]{0,50}?\\b(?:fully|completely|100 ?%|well) (?:re-?)?(?:epitheliali[sz]ed|healed|closed)\\b`,
      'i',
    ),
    but: NOT_YET,
  },
];

/** A quarter and more: `30% slough`, `wound bed 70% yellow slough`. */
const DEAD = '(?:slough|eschar|necro\\w+|non-?viable|avascular)';
const PART = '(?:2[5-9]|[3-9]\\d|100) ?%';

export const STASIS_HEALING: readonly Phrase[] = [
  {
    item: 'M1334',
    answers: { 1: 'fully granulating', 2: 'early or partial granulation' },
    words: new RegExp(
      `\\b${PART} (?:\\w+[ -]){0,4}?${DEAD}|\\b${DEAD}(?: tissue)?[ :(-]{0,3}${PART}|\\bno granulation\\b`,
      'i',
    ),
    but: /\b(?:pressure|heel|sacr\w+|coccyx|prior|previous\w*|was|last (?:week|visit)|removed|debrided)\b/i,
    kinds: ['affirmed', 'negated'],
  },
  {
    item: 'M1334',
    answers: { 3: 'not healing' },
    words: /\b100 ?% (?:\w+ ){0,2}?(?:granulat\w+|beefy red)\b/i,
    but: /\b(?:pressure|heel|sacr\w+|infect\w*|purulen\w*|odor|rolled|epibole|closed|hyperkerat\w*|stalled|no change|larger|increas\w+)\b/i,
  },
];
