import { pattern } from '../../pattern.ts';
import type { Phrase } from './phrases-against.ts';

/**
 * Words of a note that the patient does well, against answers that say otherwise: what is answered as worse than it was seen weighs as
 * much as what is answered as better. Each is silent where any note of the assessment tells of the trouble too.
 */

const ANOTHER_TIME =
  /\b(?:goals?|will|should|could|may|if|when|until|once|prior|previous\w*|before|used to|baseline|hospital\w*|instruct\w*|educat\w*|teach\w*|at times|usually|sometimes|yesterday|wife|husband|daughter|son)\b/i;

/** M1400: none with exertion, seen or told. No capitals: SOB is one word of this pattern only. */
export const BREATHES_FREELY: readonly Phrase[] = [
  {
    item: 'M1400',
    answers: {
      2: 'short of breath with moderate exertion',
      3: 'short of breath with minimal exertion',
      4: 'short of breath at rest',
    },
    words: pattern('i')`
      \b(?:
        (?:no|denies(?: any)?|without(?: any)?|denied) (?:sob|dyspno?ea|shortness of breath|doe)\b[^.;\n]{0,40}?\b(?:exertion|activity|ambulat\w*|walking|stairs|adls?)
        |(?:ambulat\w+|walk(?:s|ed|ing)|climb\w+)\b[^.;\n]{0,50}?\b(?:no|without(?: any)?|denie[sd]) (?:sob|dyspno?ea|shortness of breath|doe)
      )\b
    `,
    but: new RegExp(
      `${ANOTHER_TIME.source}|\\b(?:today only|increase|worsening|new|seated|minimal|rest(?:ing)? only|on o2|oxygen|feet only)\\b`,
      'i',
    ),
    kinds: ['affirmed', 'negated'],
    unless: /\b(?:short(?:ness)? of breath|dyspno?e(?:a|ic)|sob|doe|winded|breathless(?:ness)?|orthopnea)\b/i,
  },
];

/** M1610 2 beside a patient who voids and has no catheter; M1610 1 and M1620 beside one who is continent. */
export const CONTINENT: readonly Phrase[] = [
  {
    item: 'M1610',
    answers: { 2: 'has a urinary catheter' },
    words: pattern('i')`
      \b(?:
        no (?:foley|(?:urinary |indwelling )?catheter)\b(?! (?:leak\w*|care|change\w*|issues?|problems?|complications?|supplies|related|tension|kink\w*|odor))
        |voids? (?:freely|spontaneously|on (?:his|her) own|per (?:toilet|urinal|commode)|in(?:to)? (?:the )?(?:toilet|urinal|commode)|without (?:difficulty|problems?))
        |continent (?:of )?(?:urine|bladder|b ?& ?b|bowel (?:and|&) bladder|bladder (?:and|&) bowel)|(?:bladder|urine|urinary)[: ]{1,2}continent
      )\b
    `,
    but: ANOTHER_TIME,
    kinds: ['affirmed', 'negated'],
    unless: /\b(?:foley|cath(?:eter(?:s|i[sz]\w*)?)?|suprapubic|nephrostomy|self-?cath\w*|isc|cic|spc)\b/i,
  },
  {
    item: 'M1610',
    answers: { 1: 'incontinent of urine' },
    words:
      /\b(?:continent (?:of )?(?:urine|bladder|b ?& ?b|bowel (?:and|&) bladder|bladder (?:and|&) bowel)|(?:bladder|urine|urinary)[: ]{1,2}continent)\b/i,
    but: ANOTHER_TIME,
    unless:
      /\b(?:incontinen\w*|leak\w*|dribbl\w*|accidents?|briefs?|pads?|pull-?ups|depends|diapers?|urgency|timed voiding|stress)\b/i,
  },
  {
    item: 'M1620',
    answers: {
      1: 'bowel incontinence less than weekly',
      2: 'bowel incontinence one to three times weekly',
      3: 'bowel incontinence four to six times weekly',
      4: 'bowel incontinence daily',
      5: 'bowel incontinence more than daily',
    },
    words:
      /\b(?:continent (?:of )?(?:bowels?|stool|b ?& ?b|bowel (?:and|&) bladder|bladder (?:and|&) bowel)|bowels?[: ]{1,2}continent)\b/i,
    but: ANOTHER_TIME,
    unless: /\b(?:incontinen\w*|accidents?|soil\w*|smear\w*|briefs?|pull-?ups|depends|diapers?|ostomy)\b/i,
  },
];

/** M1700: needs help with directions, beside a patient who takes several steps in without. */
export const THINKS_CLEARLY: readonly Phrase[] = [
  {
    item: 'M1700',
    answers: {
      2: 'needs assistance and some direction in specific situations',
      3: 'needs considerable assistance in routine situations',
      4: 'totally dependent',
    },
    words: pattern('i')`
      \b(?:
        (?:follows?|repeats? back|carries out|recalls?|able to (?:follow|recall|repeat))(?: \w+){0,2}? (?:multi|[23]|two|three|complex|multiple)[- ]?(?:step)? ?(?:commands?|directions?|instructions?)\b[^.;\n]{0,40}?\b(?:without|independently|accurately|no (?:cues?|prompt\w*))
        |(?:cognition|cognitive (?:status|function\w*)) (?:is |appears )?(?:intact|within normal|wnl)|cognitively intact|no cognitive (?:deficits?|impairments?)
      )\b
    `,
    but: ANOTHER_TIME,
    kinds: ['affirmed', 'negated'],
    unless:
      /\b(?:confus\w*|forgetful\w*|disorient\w*|cue(?:s|d|ing)|redirect\w*|remind\w*|memory (?:loss|deficit\w*|impair\w*)|oriented (?:x|times) ?[12]\b|impaired (?:memory|cognition|judg\w*))\b/i,
  },
];

/** M1830: cannot use shower or tub, beside one who does. */
export const USES_SHOWER: readonly Phrase[] = [
  {
    item: 'M1830',
    answers: {
      4: 'bathes alone outside tub and shower, which cannot be used',
      5: 'bathes outside tub and shower with help',
      6: 'is bathed by another person',
    },
    words: pattern('i')`
      \b(?:
        (?:steps?|gets?|climbs?|transfers?) (?:in|into|in and out of|in\/out of|over the edge of) (?:the |a |his |her )?(?:walk-?in |roll-?in )?(?:shower|tub)
        |(?:takes|taking|takes (?:a|his|her own)) showers?|showers (?:himself|herself|alone|independently|daily|every|on (?:the |a |his |her )?(?:tub|shower))
        |bath(?:es|ing) (?:in|on) (?:the |a |his |her )?(?:walk-?in )?(?:shower|tub)
      )\b
    `,
    but: new RegExp(
      `${ANOTHER_TIME.source}|\\b(?:unable|cannot|not|afraid|fear\\w*|practi[cs]\\w*|train\\w*|trial|simulat\\w*|dry|attempt\\w*|unsafe\\w*|safely|equipment|needs)\\b`,
      'i',
    ),
    unless: /\b(?:sponge|bed|bird) ?baths?\b/i,
  },
];

const TAKES = '(?:takes?|taking|self-?administers?|manages?|sets? up|fills?)';

/** M2020: takes nothing without somebody's hand, beside one who sets up and takes all alone. */
export const TAKES_ALONE: readonly Phrase[] = [
  {
    item: 'M2020',
    answers: {
      1: 'takes them if doses are prepared or a diary is kept by another',
      2: 'takes them if reminded',
      3: 'is given them by another',
    },
    words: new RegExp(
      `\\b${TAKES} (?:all )?(?:of )?(?:his|her) (?:own )?(?:oral )?(?:meds|medications?|pills|pill ?(?:box|planner|organizer))\\b[^.;\\n]{0,50}?\\b(?:independently|without (?:any )?(?:help|reminders?|assist\\w*|cue\\w*)|by (?:him|her)self|on (?:his|her) own|correctly)\\b|\\bindependent(?:ly)? (?:with|in|manag\\w+|tak\\w+) (?:all )?(?:of )?(?:his |her )?(?:oral )?(?:medications?|meds)(?: management)?\\b`,
      'i',
    ),
    but: ANOTHER_TIME,
    unless:
      /\b(?:remind\w*|prefill\w*|miss(?:ed|es) (?:\w+ )?doses?|pre-?poured|blister|(?:wife|husband|daughter|son|nurse|sn|rn|aide|caregiver|cg|facility|staff) (?:\w+ )?(?:sets? up|fills?|gives?|manages?|administers?|prepares?))\b/i,
  },
];
