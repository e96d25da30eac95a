import { pattern } from '../../pattern.ts';

/** Words of therapists and nurses for activities of daily living and for the help that they take. */

export type Activity =
  | 'grooming'
  | 'upper-dressing'
  | 'lower-dressing'
  | 'footwear'
  | 'bathing'
  | 'toilet-transfer'
  | 'toilet-hygiene'
  | 'toileting'
  | 'transfer'
  | 'car-transfer'
  | 'wheelchair'
  | 'sitting-to-lying'
  | 'lying-to-sitting'
  | 'sitting-to-standing'
  | 'ambulation'
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
        |(?:get(?:s|ting)? dressed|dress(?:es|ing)?(?: (?:him|her)self)?)(?! (?:chang\w*|applied|intact|supplies|removed|to|site|over))
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
      /\b(?<!(?:sponge|bed|bird|upper|lower|ub|lb|body)[ -])(?:bathing|bathes?|showering|showers|(?:a|the|his|her|tak\w+ a) (?:shower|bath))\b(?! (?:chair|mat|tub|towel|room|bench|transfers?|stall|head|bars?|door|curtain|(?:the|her|his) (?:cat|dog)))/gi,
  },
  {
    activity: 'toilet-transfer',
    words: pattern('gi')`
      \b(?:
        (?:toilet(?:ing)?|commode|bsc) transfers?
        |transfers? (?:(?:on(?:to)?|off|to|from|and|\/|the|on\/off) ){1,5}(?:toilet|commode|bsc)
        |(?:on and off|on\/off) (?:the |of )?toilet|toilet(?= (?:cga|sba|min\w*|mod\w*|max\w*|total|sup\w*|indep\w*|i\b))
      )\b
    `,
  },
  {
    activity: 'toilet-hygiene',
    words: pattern('gi')`
      \b(?:
        toilet(?:ing)? hygiene|peri(?:neal)?[- ]?(?:care|hygiene)|hygiene (?:after|with|during) toilet\w*
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
      /\b(?<!(?:toilet(?:ing)?|commode|bsc|tub|shower|car|floor|bath|weight|care|toilet\/shower|bed mobility and tub) )(?:transfers?|transferring)\b(?! (?:training|to (?:the )?(?:hospital|facility|er|ed|snf)))/gi,
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
    activity: 'car-transfer',
    words: /\b(?:car transfers?|(?:in and out|in\/out) of (?:the |a |his |her )?(?:car|vehicle))\b/gi,
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
      /\bsts(?=[ :])(?! (?:x|reps?|times?|test|risk|score|\d))|\bsit(?:ting)?[ -]?(?:<-?>|<=>|↔|\/|to|->|→|>)[ -]?stand(?:ing)?\b(?! (?:x|reps?|times?|test|exercis\w*|\d))/gi,
  },
  {
    activity: 'oral-hygiene',
    words:
      /\b(?:oral (?:hygiene|care)|dental (?:hygiene|prosthes[ei]s)|denture care|(?:brush(?:es|ing)?|clean(?:s|ing)?) (?:of )?(?:his |her |the )?(?:teeth|dentures))\b/gi,
  },
  {
    activity: 'ambulation',
    words:
      /\b(?:ambulat(?:es?|ion|ing|ed)|amb(?= (?:\d|with\b|w\/)|:)|gait|walks|walked|walking|(?<=\bto )walk)\b(?! (?:training|speed|belt|pattern|deviation|(?:the |his |her )?dog))/gi,
  },
  {
    activity: 'eating',
    words:
      /\b(?:eating|self[- ]feeding|feeds (?:him|her)self|(?:ate|eats|enjoyed|finished|had) (?:\w+ ){0,4}?(?:breakfast|lunch|dinner|supper|meals?)(?= (?:with|without|independently|alone|but needed|needing|requiring)\b)|feeding(?! (?:tube|pump|the|her dog|his dog))|eats(?= (?:i\b|indep\w*|mod\b|min\b|max\b|set-?up|s\/u))|(?:during|throughout|at) (?:all |the |each |every |most )?meals?(?! (?:prep\w*|plan\w*|on wheels)))\b/gi,
  },
  // Read as each of them, where the level is an end of the scale.
  { activity: 'grooming', words: /\b(?:all |basic |all of (?:his|her) )?(?:b?adls?|activities of daily living)\b/gi },
];

/** `Help dressing`: of the body, where no wound is near. */
export const BARE_DRESSING =
  /(?<=\b(?:help|assist|assistance|a|support|with|for|and|bathing|grooming|toileting)[ ,/]{1,2}(?:with )?)dressing\b(?! (?:chang\w*|supplies|to|on|over|applied|intact|c\/d|clean|dry|is|was|in place|remov\w*)\b)/gi;

export const ALL_ADLS = /\b(?:b?adls?|activities of daily living)$/i;

/** The help that an activity takes, on the scale of section GG. Words that name no amount are of several levels. */
export const LEVELS: readonly { range: readonly [number, number]; words: RegExp }[] = [
  {
    range: [6, 6],
    words: pattern('gi')`
      \bmod(?:ified)?[ .-]*(?:i\b|ind\b|indep\w*)
      |(?<!\b(?:not|non|more|increase\w*|become|becoming|be|less|semi)[ -](?:fully )?)\b(?:independent(?:ly)?|unassisted|without (?:any )?(?:assist\w*|help)\b)
      |\b(?:needs|needed|needing|requires|required|requiring) no (?:physical )?(?:help|assist\w*)\b|\bno (?:physical )?(?:help|assist\w*) (?:needed|required|given|from)\b
    `,
  },
  // `Rolling I, sit to supine (I)`: a capital of its own behind the activity.
  { range: [6, 6], words: /(?<=[a-z)] |: ?)(?:I(?=[,;.]|$)|\(I\))/g },
  { range: [5, 5], words: /\b(?:s\/u|set[- ]?up)\b(?: (?:assist\w*|a\b|help|only))?/gi },
  {
    range: [4, 4],
    words: pattern('gi')`
      \b(?:
        stand[- ]?by(?: (?:assist\w*|a\b|supervision))?|sba|contact[- ]guard(?: assist\w*)?|cga|cg assist
        |(?:close |distant |constant )?supervision(?! of\b)|supervised|(?:verbal |tactile |vc )cue\w*|cueing|(?:touching|steadying) (?:assist\w*|help)
      )\b
    `,
  },
  { range: [3, 3], words: /\b(?:min(?:imal|imum)?|mod(?:erate)?)[ .-]*(?:a\b|assist\w*|help\b|physical assist\w*)/gi },
  // Two helpers are dependence, whatever each of them does.
  {
    range: [1, 1],
    words:
      /\b(?:2|two)[- ](?:person|people|man|helpers?|caregivers)(?: (?:assist\w*|help|lift|transfer))?\b(?! (?:at|in|live))|\b(?:assist(?:ance)?|a) ?(?:x|of) ?(?:2|two)\b(?: (?:people|persons?))?/gi,
  },
  { range: [2, 3], words: /\b(?:extensive|hand[- ]over[- ]hand)[ -](?:a\b|assist\w*|help\b)/gi },
  { range: [3, 4], words: /\blimited assist\w*/gi },
  { range: [2, 2], words: /\b(?:max(?:imal|imum)?|substantial)[ .-]*(?:a\b|assist\w*|help\b)/gi },
  {
    range: [1, 1],
    words: pattern('gi')`
      \b(?:total(?:ly)?|full|complete)[ .-]*(?:a\b|assist\w*|help\b|support\b|care\b|dependen\w+)
      |(?<!\b(?:in|oxygen|o2|insulin|ventilator|walker|wheelchair|device|partially|alcohol|opioid)[ -])\b(?:completely |fully )?dependent\b(?! (?:edema|on (?:oxygen|o2|a |walker|cane|his|her)))
    `,
  },
  {
    range: [2, 4],
    words: pattern('gi')`
      \b(?:needs?|needed|needing|requires?|required|requiring|receiv\w+|(?:was|is|were) (?:given|provided)|with)(?: (?!no\b|min|mod|max|total|set|full|complete|extensive|limited)\w+){0,3} (?:assistance|assist|help|support)\b(?! (?:dogs?|animals?|of (?!one|two|1|2)|from (?:the )?(?:church|state|medicaid|county|agency)|hose|groups?|stockings|systems?))(?! (?:of|from) (?:a |the )?(?:device|walker|cane|rail))
      |\bassist(?:ance)? (?:x ?|of )(?:1|one)\b|\b(?:1|one)[- ]person (?:assist\w*|a\b|help)|\b(?:hands?[- ]on|physical|partial) assist\w*
      |(?<!\b(?:chairs?|bench|seat|bars?|rails?|device|equipment|reacher|sponge|board|aids?|this|that|it|which|therapist|therapy|nurse|rn|lpn|sn|pta?|ota?|cota|and|to) )\b(?:helps|assists) (?:(?:him|her|the patient|patient|pt) )?with\b
    `,
  },
];

/** Another time, a wish, an order, or not always. */
export const NOT_NOW = pattern('i')`
  \b(?:
    plof|last (?:week|month|year|spring|summer|fall|winter)|after (?:her |his |the )?(?:surgery|operation)|prior|previous\w*|before|formerly|used to|goals?|stgs?|ltgs?|will|shall|would|should|could|may|might
    |in order to|to (?:increase|improve|promote|maximize|ensure|achieve)|instruct\w*|educat\w*|teach\w*|taught|train\w*
    |practi[cs]\w*|recommend\w*|if|until|progress(?:ed|ing)? (?:to|from)|at times|occasional\w*|sometimes|as needed|prn
    |except|other than|most(?:ly)?|baseline|eval\w* (?:for|of)|increase\w*|risk|facility|hospital|snf|rehab
    |refus\w*|declin\w*|hha|orders?
  )\b
`;

/** Stairs and the way outside are asked for in other answers of M1860. */
export const ELSEWHERE =
  /\b(?:stairs?|steps?|curbs?|ramps?|outdoors?|outside|community|uneven|threshold|grass|goals?|tandem|backward\w*)\b/i;

/** `Assist with dressing change`: of a wound, and of no clothes. */
export const OF_A_WOUND = /\b(?:wounds?|incision\w*|ulcers?|gauze|foam|drain\w*|picc|chang\w+|sterile|packing)\b/i;
