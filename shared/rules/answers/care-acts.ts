import { pattern } from '../../pattern.ts';
import type { Activity } from './function-words.ts';

/**
 * What is done with the hands in an activity, as a verb and its thing: `combs her hair`, `to thread the sleeve`. Who does it, is unable to or
 * needs help for it stands around (`done-by-others.ts`, `told-function.ts`): one thing more here is read in all of them.
 */
export interface Act {
  activity: Activity;
  words: RegExp;
  /** The stems of its verb. */
  verbs: string;
}

/** Whose, which and which way, between a verb and its thing. `Own` is none: who combs her own hair is not helped. */
const BETWEEN =
  "(?:(?:up|down|on|off|over|out|back|and|of|into|through|his|her|the|a|an|some|both|pt['’]?s?|patient['’]?s?|left|right|[lr]|[lrb][ul]es?|b\\/?l|bilateral|bottom|lower|upper|first) ){0,4}";
/** The patient, and no thing of the patient's: `dresses her in the morning`, not `dresses her wound`. */
const WHOM = pattern()`
  (?:him|her|(?:the )?(?:patient|pt))(?= ?(?:[.,;:)(\/]|$)| (?:and|or|with|in|at|on|each|every|all|most|daily|twice|three|due|because|after|as|for|from|by|using|completely|x ?\d|\d|(?:upper|lower) body|[ul]b|(?:his|her) (?:meals?|food)|(?:breakfast|lunch|dinner|meals?|more|less|the rest|completely))\b)
`.source;
/** `Compression`, `false`: of the thing; not whose. */
const ONE_WORD = '(?:(?!own\\b|(?:him|her|my)(?:self)?\\b)[\\w-]+ )?';
const ANY_FORM = '(?:es|s|e|ing|ed|n)?';

/** @param verbs as stems: `comb|shav|zipp?` */
function act(activity: Activity, verbs: string, things: string): Act {
  const verb = `(?:${verbs})${ANY_FORM}`;
  return {
    activity,
    verbs,
    words: new RegExp(`\\b${verb}(?: ?(?:and|or|&|\\/) ?${verb})? ${BETWEEN}${ONE_WORD}(?:${things})`, 'gi'),
  };
}

/** Where things are put, or left by who comes in: that dresses nobody. */
const NOT_PUT_AWAY =
  '(?! (?:away\\b|(?:at|by|near|outside|inside) (?:the |her |his )?(?:\\w+ )?(?:door|entr\\w*|steps?)\\b|(?:in|into|under|back in) (?:the |a |her |his )?(?:\\w+ )?(?:closet|hall\\w*|shel\\w+|rack|garage|bags?|box|drawers?|washer|laundry|hamper|dryer)\\b))';
const PUT_ON = 'put|putt|pull|thread|don|donn|doff|button|fasten|hook|zip|zipp|get|gett|guid|buckl|chang';

export const ACTS: readonly Act[] = [
  act('grooming', 'comb|brush|styl|fix|do', 'hair\\b(?! (?:loss|net|appointment))'),
  act('grooming', 'shav|trim', `(?:${WHOM}|(?:face|facial hair|beard|moustache)\\b)`),
  act('grooming', 'wash', 'face\\b(?! ?(?:cloth|mask))'),
  act('grooming', 'groom', WHOM),
  act('oral-hygiene', 'brush|clean|soak|perform|do', '(?:teeth|dentures?|oral (?:care|hygiene)|mouth care)\\b'),
  act(
    'upper-dressing',
    PUT_ON,
    '(?:shirt|blouse|bra|sweater|pullover|jacket|top|sleeves?|suspenders|tlso|sling|garment|arms? (?:in|into|through))\\b',
  ),
  act(
    'lower-dressing',
    PUT_ON,
    '(?:pants|briefs?|pull-?ups|slacks|trousers|underwear|underpants|undergarments?|shorts|skirt|jeans|(?:legs?|feet|foot) (?:into|through))\\b',
  ),
  act(
    'lower-dressing',
    'manag|adjust|hik',
    '(?:pants|slacks|trousers|underwear|briefs?|zippers?|clothing (?:at|on|over|during|for) (?:the )?(?:toilet\\w*|commode))\\b',
  ),
  act('upper-dressing', 'thread', 'arms?\\b'),
  act('lower-dressing', 'thread', '(?:legs?|feet|foot|[lrb]?les?)\\b'),
  act('upper-dressing', 'dress', `(?:${WHOM}|(?:ub|upper body)\\b)`),
  act('lower-dressing', 'dress', `(?:${WHOM}|(?:lb|lower body)\\b)`),
  act(
    'footwear',
    `${PUT_ON}|ti|ty|appl|apply|remov|tak|lac`,
    `(?:shoes?|socks?|stockings|ted hose|teds|afos?)\\b${NOT_PUT_AWAY}`,
  ),
  act('bathing', 'bath|shower', WHOM),
  act(
    'bathing',
    'wash|rins|dry|dri|scrub|bath',
    `(?:${WHOM}|(?:back|legs?|feet|lower body|(?:below|above|from) (?:the |his |her )?(?:knees?|waist)(?: (?:down|up))?|buttocks|body)\\b)`,
  ),
  act(
    'bathing',
    'giv|gave|provid',
    `(?:(?:him|her|(?:the )?(?:patient|pt)) )?(?:an? |the )?(?:\\w+ )?(?:bath|shower|sponge bath)(?:s|ing)?\\b`,
  ),
  act(
    'toilet-hygiene',
    'wip|clean|wash',
    '(?:him|her|himself|herself|(?:the )?(?:patient|pt)|bottom|buttocks|peri[- ]?(?:area)?)(?= (?:after|following|up|with|on|in)\\b[^.;\\n]{0,25}\\b(?:toilet|bowel|stool|bms?|urin|void|commode|incontinen|accident))',
  ),
  {
    activity: 'toilet-hygiene',
    verbs: 'wip|clean',
    words:
      /(?<=\b(?:after|following|with)\b[^.;,\n]{0,20}\b(?:bms?|bowel movements?|toilet\w*|stools?|urinat\w*|void\w*|accidents?)\b[^.;\n]{0,25})\b(?:wipe[sd]?|cleans|cleaned) (?:him|her|(?:the )?(?:patient|pt))\b/gi,
  },
  {
    activity: 'toilet-hygiene',
    verbs: 'wip',
    words: /\bwiping(?: (?:self|(?:him|her)self))?(?= (?:after|following|due|d\/t|2\/2)\b| ?[,.;)]|$)/gi,
  },
  act('toilet-hygiene', 'chang|clean', '(?:incontinent )?(?:briefs?|diapers?|depends|pull-?ups)\\b'),
  act(
    'toilet-hygiene',
    'perform|complet|do|manag|provid',
    '(?:peri(?:neal)?[- ]?(?:care|hygiene|cleansing)|toilet(?:ing)? hygiene)\\b',
  ),
  act('toilet-hygiene', 'reach', '(?:behind|back|around) (?:\\w+ ){0,3}(?:peri\\w*|wip\\w*|clean\\w*)'),
  act(
    'toilet-transfer',
    'lower|lift|walk|get|gett|help|transfer',
    '(?:him|her|(?:the )?(?:patient|pt)) (?:on(?:to)?|off|to) (?:the )?(?:toilet|commode|bathroom)\\b',
  ),
  act('toilet-transfer', 'get|gett|ris', '(?:on(?:to)?|off|up from) (?:the )?(?:toilet|commode)\\b'),
  act('picking-up', 'pick|retriev|grab', '(?:[\\w-]+ ){0,3}(?:from|off) (?:of )?(?:the )?(?:floor|ground)\\b'),
  act('eating', 'feed|fed|spoon-?feed', WHOM),
  act(
    'eating',
    'load|scoop|bring|brought|hold|lift|guid',
    '(?:fork|spoon|utensils?|cup|food|bites?)\\b[^.;,\\n]{0,30}\\bmouth\\b',
  ),
  act(
    'sitting-to-lying',
    'lift|bring|brought|swing|get|rais|mov|put',
    '(?:legs?|feet|[lrb]?les?)\\b (?:back |up )*(?:in|into|onto|on) (?:the )?bed\\b',
  ),
  act(
    'lying-to-sitting',
    'lift|bring|brought|swing|get|mov',
    '(?:legs?|feet|[lrb]?les?|trunk)\\b (?:off|out of|over) (?:the )?(?:side of (?:the )?|edge of (?:the )?)?bed\\b',
  ),
  act(
    'sitting-to-standing',
    'ris|stand|get|gett|lift',
    '(?:up )?(?:from|out of) (?:his |her |the |a )?(?:low |lift |edge of (?:the )?)?(?:recliner|couch|sofa|chair|wheelchair|bed(?! (?:\\w+ )?with))\\b',
  ),
  act(
    'transfer',
    'pivot|mov|get|gett|lift',
    '(?:(?:him|her)self )?(?:from|in and out of|in\\/out of|into and out of|out of) (?:the )?bed\\b',
  ),
];

/** A verb of one of them: a clause without any tells of none. */
export const ANY_ACT = new RegExp(
  `\\b(?:${[...new Set(ACTS.flatMap(({ verbs }) => verbs.split('|')))].join('|')})`,
  'i',
);

/** What is pulled or zipped at the toilet is of the toilet. */
export const AT_THE_TOILET = /\b(?:toilet\w*|commode|bsc|voids?|voiding|urinat\w*|bms?|bowel movement)\b/i;
