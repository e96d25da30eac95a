import { pattern } from '../../pattern.ts';

/** Words of therapists and nurses for activities of daily living and for the help that they take. */

export type Activity =
  | 'grooming'
  | 'upper-dressing'
  | 'lower-dressing'
  | 'footwear'
  | 'bathing'
  | 'part-of-bathing'
  | 'toilet-transfer'
  | 'toilet-hygiene'
  | 'toileting'
  | 'transfer'
  | 'car-transfer'
  | 'wheelchair'
  | 'rolling'
  | 'sitting-to-lying'
  | 'lying-to-sitting'
  | 'sitting-to-standing'
  | 'ambulation'
  | 'picking-up'
  | 'oral-hygiene'
  | 'eating';

/**
 * Activities as notes name them. Dressing without a part of the body is of the lower one at least: it is the harder. Shoes and socks
 * are of M1820, and of GG0130H, not GG0130G.
 */
export const ACTIVITIES: readonly { activity: Activity; words: RegExp }[] = [
  { activity: 'grooming', words: /\bgrooming\b/gi },
  {
    activity: 'upper-dressing',
    words: pattern('gi')`
      \b(?:
        (?:ub|ue|upper[- ](?:body|extremity)) ?(?:dressing|drsg|drs|dsg|d\b)(?! (?:chang\w*|c\/d|clean|dry|wet|intact|in place|saturated|soaked|remov\w*|reinforc\w*|appli\w*|over|to|per|supplies))|ubd
        |dress(?:es|ing)?(?: of)?(?: the| his| her)? (?:ub|upper body)
      )\b
    `,
  },
  {
    activity: 'lower-dressing',
    words: pattern('gi')`
      \b(?:
        (?:lb|le|lower[- ](?:body|extremity)) ?(?:dressing|drsg|drs|dsg|d\b)(?! (?:chang\w*|c\/d|clean|dry|wet|intact|in place|saturated|soaked|remov\w*|reinforc\w*|appli\w*|over|to|per|supplies))|lbd
        |dress(?:es|ing)?(?: of)?(?: the| his| her)? (?:lb|lower body)
        |(?:upper(?: body)? (?:and|&|\/) lower|ub ?(?:and|&|\/) ?lb)(?: body)? dressing
        |(?:get(?:s|ting)? dressed|dress(?:es|ing)?(?: (?:him|her)self)?)(?! (?:chang\w*|applied|intact|supplies|remov\w*|to|site|over))
      )\b
    `,
  },
  {
    activity: 'lower-dressing',
    words:
      /\b(?:don\w*|doff\w*|put(?:s|ting)? on|pull(?:s|ing)? up)(?:(?:\/| and | & | or )doff\w*)? (?:of )?(?:the |his |her )?(?:\w+ )?(?:pants|trousers|slacks|underwear|briefs?|undergarments?|skirt)\b/gi,
  },
  {
    activity: 'upper-dressing',
    words:
      /\b(?:don\w*|doff\w*|put(?:s|ting)? on)(?:(?:\/| and | & | or )doff\w*)? (?:of )?(?:the |his |her )?(?:\w+ )?(?:shirt|bra|blouse|tlso|pullover|sweater)\b/gi,
  },
  {
    activity: 'footwear',
    words:
      /\b(?:don\w*|doff\w*|put(?:s|ting)? on|tie|tying)(?:(?:\/| and | & | or )(?:doff\w*|take off))? (?:of )?(?:the |his |her )?(?:\w+ )?(?:shoes?|socks?|stockings?|afos?|footwear|ted hose)\b/gi,
  },
  {
    activity: 'bathing',
    words:
      /\b(?<!(?:sponge|bed|bird|upper|lower|ub|lb|body)[ -])(?:bathing|bathes?|showering|showers|(?:a|the|his|her|tak\w+ a) (?:shower|bath)|(?<=\b(?:with|for|during|after) )(?:shower|bath))\b(?! (?:chair|mat|tub|towel|room|bench|transfers?|stall|head|bars?|door|curtain|(?:the|her|his) (?:cat|dog)))/gi,
  },
  // The way in and out is part of M1830.
  {
    activity: 'part-of-bathing',
    words:
      /\b(?:(?:tub|shower|tub\/shower) (?:transfers?|xfers?|txfs?|tx)(?! (?:bench|chair|board|seat|training))|(?:steps?|stepping|gets?|getting|get|climbs?|climbing|transfers?|transferring) (?:in(?:to)?(?:(?: and |\/)out of)?|out of|over|on\/off) (?:the |a |his |her )?(?:walk-in |side of the |edge of the )?(?:tub|shower)(?: (?:edge|wall|ledge|lip|stall))?)\b/gi,
  },
  // The upper or the lower half of it, which may be the easier one.
  {
    activity: 'part-of-bathing',
    words: /\b(?:[ul]b|[ul]e|(?:upper|lower)[- ](?:body|extremity)) ?(?:bathing|bath)\b/gi,
  },
  {
    activity: 'toilet-transfer',
    words: pattern('gi')`
      \b(?:
        (?:toilet(?:ing)?|commode|bsc) (?:transfers?|xfers?|txfs?|tx|trans)(?! (?:plan|goals?))
        |(?:bed|chair|w\/c|wheelchair|recliner) ?(?:<-?>|<=>|↔|\/|to\/from|to|->|→|>) ?(?:the |a )?(?:toilet|commode|bsc)(?: stand)?(?: pivot)?
        |transfers? (?:(?:on(?:to)?|off|to|from|and|\/|the|on\/off) ){1,5}(?:toilet|commode|bsc)
        |(?:on and off|on\/off) (?:the |of )?toilet|toilet(?= (?:cga|sba|min\w*|mod\w*|max\w*|total|sup\w*|indep\w*|i\b))
      )\b
    `,
  },
  {
    activity: 'toilet-hygiene',
    words: pattern('gi')`
      \b(?:
        toilet(?:ing)? hygiene|peri(?:neal)?[- ]?(?:care|hygiene)|hygiene (?:after|with|during) (?:toilet\w*|bms?|bowel movements?|void\w*|urinat\w*)
        |clothing management|(?:manag\w+|adjust\w*) (?:of )?(?:his |her |the )?cloth(?:ing|es)(?= |[,.]|$)
      )\b
    `,
  },
  // The way, the seat and hygiene in one word.
  {
    activity: 'toileting',
    words: /\btoileting\b(?! (?:program|schedule|needs|routine|aids?|every|q|and bathing equipment))/gi,
  },
  {
    activity: 'transfer',
    words:
      /\b(?<!(?:toilet(?:ing)?|commode|bsc|tub|shower|car|floor|bath|weight|care|toilet\/shower|bed mobility and tub) )(?:transfers?|transferring)\b(?! (?:training|bench|board|of (?:the |his |her )?(?:records|care|funds|title)|to (?:the )?(?:hospital|facility|er|ed|snf)))/gi,
  },
  {
    activity: 'transfer',
    words: /\bpivots? (?:to|into|onto|from) (?:the |a |his |her )?(?:w\/c|wheelchair|chair|recliner|bed)\b/gi,
  },
  // From the bed to a chair and back, without the word.
  {
    activity: 'transfer',
    words:
      /\bbed ?(?:<-?>|<=>|↔|\/|to\/from|to) ?(?:the |a )?(?:chair|w\/c|wheelchair|recliner)(?: transfers?)?(?! (?:activit\w*|only|bound|exist\w*|life))/gi,
  },
  {
    activity: 'transfer',
    words:
      /\b(?:up|oob|out of bed) (?:to|in|into) (?:the |a |his |her )?(?:bedside )?(?:chair|w\/c|wheelchair|recliner)(?= (?:with|w\/|c|via|by|x) ?(?:min|mod|max|total|assist|help|cga|sba|stand|contact|1|2|one|two)\w*)/gi,
  },
  {
    activity: 'car-transfer',
    words: /\b(?:car transfers?|(?:in and out|in\/out) of (?:the |a |his |her )?(?:car|vehicle))\b/gi,
  },
  {
    activity: 'rolling',
    words:
      /\broll(?:s|ing)?\b(?! ?(?:walker|w\/c|chair|stool|table|cart|gauze|out|up|(?:his|her) eyes?|in (?:his|her)|the))(?: (?:(?:to )?(?:the )?(?:left|right|l|r|side|supine|prone)(?:\/| and | & | to )?)+\b)?/gi,
  },
  {
    activity: 'sitting-to-lying',
    words: /\b(?:sit(?:ting)?|eob)[ -]?(?:to|->|→|>)[ -]?(?:supine|lying|lie)(?: (?:down|in bed))?\b/gi,
  },
  {
    activity: 'wheelchair',
    words:
      /\b(?:(?:self-?)?propel(?:s|led|ling)?|wheels (?:him|her)self|(?:w\/c|wheelchair) (?:mobility|propulsion))\b/gi,
  },
  // `Total assist for pants and shoes`: garments behind the help.
  {
    activity: 'lower-dressing',
    words:
      /(?<=\b(?:assist\w*|help|a|cga|sba|dependent) (?:with|for) (?:his |her |the )?)(?:pants|trousers|slacks|underwear|briefs)\b(?! (?:laundry|size|drawer|shopping|store|pockets?|on\b))/gi,
  },
  {
    activity: 'upper-dressing',
    words:
      /(?<=\b(?:assist\w*|help|a|cga|sba|dependent) (?:with|for) (?:his |her |the )?(?:overhead |pullover |button )?)(?:shirt|blouse|bra|sweater)\b(?! (?:laundry|size|drawer|shopping|store|pockets?|on\b))/gi,
  },
  // `Max A for shoes and socks`: named behind the help.
  {
    activity: 'footwear',
    words:
      /(?<=\b(?:for|with|of) (?:his |her |the |both |b\/l |bilateral )?)(?:ted hose|(?:compression )?(?:hose|stockings)|socks?|shoes?|footwear|afos?)\b(?! on\b)/gi,
  },
  // The hardest of what is called bed mobility as a whole.
  {
    activity: 'lying-to-sitting',
    words:
      /\b(?:bed mobility|(?:supine|lying|side-?lying)[ -]?(?:<-?>|<=>|↔|\/|to|->|→|>)[ -]?(?:sit(?:ting)?|eob|edge of bed)(?: eob| edge of bed)?)\b/gi,
  },
  {
    activity: 'sitting-to-standing',
    words:
      /\bsts(?=[ :])(?! (?:x|reps?|times?|test|risk|score|\d))|\bsit(?:ting)?[ -]?(?:<-?>|<=>|↔|\/|to\/from|to|->|→|>)[ -]?stand(?:ing)?\b(?! (?:x|reps?|times?|test|exercis\w*|\d))/gi,
  },
  {
    activity: 'picking-up',
    words:
      /\b(?:(?:pick(?:s|ed|ing)?|retriev\w+|lift(?:s|ed|ing)?) (?:up )?(?:an? |the |his |her |small |light |dropped |\w+ ){0,3}(?:up )?(?:from|off)(?: of)? (?:the )?(?:floor|ground)|picking up (?:an? |small )?objects?|object (?:retrieval|pick-?up)(?: from (?:the )?floor)?)\b/gi,
  },
  {
    activity: 'oral-hygiene',
    words:
      /\b(?:oral (?:hygiene|care)|dental (?:hygiene|prosthes[ei]s)|denture care|(?:brush(?:es|ing)?|clean(?:s|ing)?) (?:of )?(?:his |her |the )?(?:teeth|dentures))\b/gi,
  },
  {
    activity: 'ambulation',
    words:
      /\b(?:ambulat(?:es?|ion|ing|ed)|amb(?= (?:\d|with\b|w\/)|:)|gait training(?= [^.;\n]{0,25}\d ?(?:ft|feet|foot|['’]))|gait|walks|walked|walking|(?<=\bto )walk)\b(?! (?:training|speed|belt|pattern|deviation|(?:the |his |her )?dog))/gi,
  },
  {
    activity: 'eating',
    words:
      /\b(?:eating|self[- ]feeding|feeds (?:him|her)self|(?:ate|eats|enjoyed|finished|had) (?:\w+ ){0,4}?(?:breakfast|lunch|dinner|supper|meals?)(?= (?:with|without|independently|alone|but needed|needing|requiring)\b)|(?<=\bto )take (?:each|every|another|small|the next) bites?|feeding(?! (?:tube|pump|the|her dog|his dog))|(?:complet|finish|consum)(?:e|es|ed|ing) (?:the |his |her |a |each |all )?(?:meals?|breakfast|lunch|dinner|supper)(?! (?:prep\w*|plan\w*|on wheels|tray|order\w*|choices?))|eats(?= (?:i\b|indep\w*|mod\b|min\b|max\b|set-?up|s\/u))|(?:during|throughout|at|per|each|every) (?:all |the |each |every |most )?meals?(?! (?:prep\w*|plan\w*|on wheels)))\b/gi,
  },
  // Read as each of them, where the level is an end of the scale.
  { activity: 'grooming', words: /\b(?:all |basic |all of (?:his|her) )?(?:b?adls?|activities of daily living)\b/gi },
];

/** `Help dressing`: of the body, where no wound is near. */
export const BARE_DRESSING =
  /(?<=\b(?:help|assist|assistance|a|support|with|for|and|bathing|grooming|toileting)[ ,/]{1,2}(?:with )?)dressing\b(?! (?:chang\w*|supplies|to|on|over|applied|intact|c\/d|clean|dry|is|was|in place|remov\w*)\b)/gi;

export const ALL_ADLS = /\b(?:b?adls?|activities of daily living)$/i;

/** Another time, a wish, an order, or not always. */
export const NOT_NOW = pattern('i')`
  \b(?:
    plof|last (?:week|month|year|spring|summer|fall|winter)|after (?:her |his |the )?(?:surgery|operation)|prior(?! to (?:breakfast|lunch|dinner|meals?|bed|visit|arrival|sitting|standing|walking))|previous\w*|before(?! (?:s?he|sitting|standing|getting|bed|breakfast|lunch|dinner|meals?)\b)|formerly|initially|used to|goals?|stgs?|ltgs?|will|shall|would|should|could|may|might
    |in order to|to (?:increase|improve|promote|maximize|ensure|achieve)|instruct\w*|educat\w*|teach\w*|taught|(?<!\bgait )train\w*
    |practi[cs]\w*|recommend\w*|if|until|progress(?:ed|ing)? (?:to|from)|at times|occasional\w*|sometimes|as needed|prn
    |how to|ways? to|only (?:when|if|at night|on|after|in the)|(?:days|nights|mornings|evenings) only|depend(?:s|ing) on (?:the |her |his )?(?:\w+ )?(?:fatigue|day|pain|time|energy|mood|strength)
    |except|other than|most(?:ly)?|baseline|eval\w* (?:for|of)|increase\w*(?! (?:time|effort|pain|fatigue))|risk|facility|hospital|snf|rehab
    |refus\w*|declin\w*|(?<!by (?:the )?)hha(?! (?:assist\w*|helps?|helped|present|provid\w+))|orders?
    |(?:at|on) (?:the )?(?:initial |first |last )?(?:start of care|soc|eval\w*|admission|visit)\b[^.;\n]{0,40}?\b(?:was|were|needed|required|had)
  )\b
`;

/** Stairs and the way outside are asked for in other answers of M1860. */
export const ELSEWHERE =
  /\b(?:stairs?|steps?|curbs?|ramps?|outdoors?|outside|community|uneven|threshold|grass|goals?|tandem|backward\w*)\b/i;

/** `Assist with dressing change`: of a wound, and of no clothes. */
export const OF_A_WOUND =
  /\b(?:wounds?|incision\w*|ulcers?|gauze|foam|drain\w*|abrasions?|skin tears?|lacerations?|picc|chang\w+(?! (?:of )?(?:(?:his|her|the|pt['’]?s?|patient['’]?s?) )?(?:\w+ )?(?:briefs?|diapers?|depends|pull-?ups?|clothes|clothing|shirt|pants|linens?|sheets)\b)|sterile|packing)\b/i;
