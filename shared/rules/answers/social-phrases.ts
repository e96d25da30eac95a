import { pattern } from '../../pattern.ts';
import { SOMEBODY } from './people.ts';
import type { Phrase, Unmarked } from './phrases-against.ts';

/** What notes say of language, reading, rides and loneliness, against answers that say there is no need (A1110, A1250, A1255, B1300, D0700). */

/** Of somebody else, offered, over, or what may come. */
const NOT_THEIRS = pattern('i')`
  \b(?:
    denies|declin\w*|refus\w*|offer\w*|if|risk|not (?:needed|required|necessary)|no (?:need|longer)|used to|previous\w*|prior|years? ago|hospital stay|in the hospital|at the hospital|without an? interpreter|educat\w*|instruct\w*|taught|goals?
    |(?:wife|husband|spouse|caregiver|aide|daughter|son|roommate|neighbou?r)(?:['’]s)? (?:is|was|speaks?|feels?|cannot|can['’]t|has|lacks)
  )\b
`;

const RIDE =
  '(?:(?:reliable )?(?:transportation|transport)|rides?|way to get (?:there|to)|one to (?:take|drive)|car\\b|bus fare)';
const APPOINTMENT =
  '(?:appts?|appointments?|f\\/?u|follow[- ]?ups?|visits?|dialysis|treatments?|cardiology|clinic|doctor|dr\\.?|md|pcp|physical therapy|chemo)';
const MISSES = '(?:miss(?:ed|es|ing)?|no[- ]show(?:ed)?|cancel+(?:ed|s)?|resched\\w*|skip(?:ped|s)?)';
const TRANSPORT = new RegExp(
  `\\b(?:${MISSES}\\b[^.;\\n]{0,50}?\\b(?:no|lack of|lacks|without|could(?: not|n['’]t) (?:find|get)|unable to (?:find|get)|did(?: not|n['’]t) have) (?:an? |any )?${RIDE}|(?:no|lack of|lacks|without) (?:an? |any )?(?:reliable )?(?:${RIDE})[^.;\\n]{0,50}?\\b(?:${MISSES}\\b|to (?:his |her |the |any )?(?:\\w+ )?${APPOINTMENT})|(?:no|lacks) (?:reliable )?transportation\\b|transportation (?:is )?(?:a |an )?(?:barrier|problem|issue)\\b)`,
  'i',
);

export const SOCIAL: readonly Phrase[] = [
  {
    item: 'A1110B',
    answers: { 0: 'does not need or want an interpreter' },
    words: pattern('i')`
      \b(?:
        (?:via|with|through|thru|using|used|utilized|per|by|called) (?:\w+ ){0,4}?(?:interpreter|translator|language line|interpretation services?|translation services?)
        |(?:interpreter|translator|language line) (?:services? )?(?:used|utilized|present|needed|required|on (?:the )?(?:phone|line)|id\b|#|assisted)
        |(?:requires|needs|wants|requested|requests|prefers) an? (?:\w+ ){0,2}interpreter
        |(?:speaks?|speaking|understands?) (?:no|very little|little|minimal|limited|only a few words of) english|does not (?:speak|understand) (?:any )?english|non-?english[- ]speaking|limited english proficiency|(?:speaks?|understands?) only (?:(?:spanish|mandarin|cantonese|chinese|vietnamese|korean|japanese|tagalog|russian|ukrainian|arabic|portuguese|(?:haitian )?creole|polish|hmong|punjabi|hindi|urdu|bengali|gujarati|farsi|persian|armenian|italian|french|german|greek|somali|amharic|swahili|burmese|karen|khmer|lao|thai|nepali)\b)|(?:spanish|mandarin|cantonese|vietnamese|korean|tagalog|russian|arabic|portuguese|creole|polish)[- ](?:speaking )?only\b
      )
    `,
    but: NOT_THEIRS,
    kinds: ['affirmed', 'negated'],
  },
  {
    item: 'A1110B',
    answers: { 0: 'does not need or want an interpreter' },
    words: new RegExp(
      `\\b${SOMEBODY} (?:(?!never|rarely|not|no)[\\w’']+ )?(?:interprets?|interpreted|interpreting|translates?|translated|translating)\\b(?! (?:bills?|mail|letters?))`,
      'i',
    ),
    but: NOT_THEIRS,
    kinds: ['affirmed', 'family'],
  },
  {
    item: 'B1300',
    answers: { 0: 'never needs help to read health material', 1: 'rarely needs it' },
    words: new RegExp(
      `\\b(?:illiterate|(?:(?:unable|not able) to|can ?not|can['’]?t|does not|never learned (?:how )?to) read(?: (?:or|and) write)?(?= ?(?:[.,;:)&]|$)| (?:and|so|english|well|or|because|but|instructions|written|handouts|discharge)\\b)|(?:low|limited|poor|inadequate|marginal) (?:health )?literacy|${SOMEBODY} (?:has to |must )?reads? (?:\\w+ ){0,2}?(?:mail|paperwork|instructions?|papers?|handouts?|letters|materials?|pamphlets?|everything)\\b)`,
      'i',
    ),
    but: /\b(?:without (?:his |her )?(?:\w+ )?glasses|small print|fine print|labels?|blurr\w*|vision|blind|cataracts?|macular|amd|newspapers?|large print|denies|husband (?:is|cannot)|wife (?:is|cannot)|caregiver (?:is|cannot))\b/i,
    kinds: ['affirmed', 'negated', 'family'],
  },
  {
    item: 'D0700',
    answers: { 0: 'never lonely or isolated', 1: 'rarely' },
    words: pattern('i')`
      \b(?:
        (?:feel(?:s|ing)?|felt|is|am|i['’]m|so|very|gets|reports? being|admits to being|states s?he is) (?:(?!not\b|never\b|rarely\b|less\b)\w+ )?(?:lonely|lonesome|socially isolated|cut off from (?:people|everyone|others|friends|family))
        |(?:lonely|isolated|lonesome) (?:all (?:the time|day)|most of the (?:time|day)|every ?day|daily|constantly|always|often|frequently|since)
        |(?:expresses|expressed|reports?|reported|endorses|voices|voiced|verbaliz(?:es|ed)|c\/o|complains of) (?:\w+ )?loneliness
        |(?:nobody|no one|no ?body) (?:ever )?(?:comes|visits|calls|stops) ?(?:by|over|around|to see|me|her|him|anymore)
      )
    `,
    but: NOT_THEIRS,
    kinds: ['affirmed', 'negated'],
  },
  {
    item: 'A1255',
    answers: { 1: 'no lack of transportation' },
    words: TRANSPORT,
    but: NOT_THEIRS,
    kinds: ['affirmed', 'negated', 'historical'],
  },
];

/** A1250 is a list whose answers say yes (A: medical, B: other) or no (C). */
export const RIDES: readonly Unmarked[] = [
  {
    item: 'A1250',
    name: 'A1250',
    answer: 'A',
    means: 'lack of transportation has kept the patient from medical appointments',
    words: TRANSPORT,
    but: NOT_THEIRS,
    kinds: ['affirmed', 'negated', 'historical'],
  },
];
