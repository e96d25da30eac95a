import { pattern } from '../../pattern.ts';

/** One element of the plan of care: what it is called on forms, and words that state it without its name. */
export interface Element {
  id: string;
  name: string;
  /** The label, as forms print it; its value follows. */
  label: RegExp;
  /** Words that are the thing itself. */
  words?: RegExp;
  /** What the value behind the label has to hold: an order that names no number names no frequency. */
  holds?: RegExp;
}

/** 42 CFR 484.60(a)(2), in its order. */
export const ELEMENTS: readonly Element[] = [
  {
    id: 'diagnoses',
    name: 'All pertinent diagnoses',
    label: /\b(?:diagnos[ie]s|dx|pertinent conditions)\b/gi,
    words: /\b[A-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}\b/g,
  },
  {
    id: 'mental-status',
    name: 'Mental, psychosocial and cognitive status',
    label:
      /\b(?:mental|psychosocial|cognitive|neuro(?:logical)?\/?(?:mental)?)(?:[\s,/&]+(?:and )?(?:mental|psychosocial|cognitive|emotional|behavioral))*(?:[ ]?(?:status|condition)\b|(?=[ ]?:| [-–—] ))/gi,
    words:
      /\b(?:oriented(?: x ?\d| to)|a&o ?x ?\d|aox?\d|alert(?: and|(?=,))|forgetful|confused|disoriented|lethargic|depressed|agitated|cooperative)\b/gi,
  },
  {
    id: 'services-supplies',
    name: 'Services, supplies and equipment',
    label: /\b(?:dme|durable medical equipment|(?:medical )?supplies|equip(?:ment)?|services|svcs?)\b/gi,
    words: pattern('g')`
      \b(?:
        (?:SN|RN|LPN|PT|OT|ST|SLP|MSW|HHA)(?=:? ?(?:\d|eval|to |for |visit))|skilled nursing|physical therapy
        |occupational therapy|speech therapy|home health aide|(?:nurse|therapist|aide)s? (?:will|to) (?:come|visit|see)
        |(?:hospital bed|lift|walker|wheelchair|commode|oxygen|dressings?|catheters?|pump|shower chair)[^.;\n]{0,60}?\b(?:is|are|was|were|will be|been) (?:in the home|in place|ordered|delivered|provided|supplied)
      )\b
    `,
  },
  {
    id: 'frequency',
    name: 'Frequency and duration of visits',
    holds: /\d|\b(?:one|two|three|four|five|once|twice|daily|weekly|monthly|every|each|per|prn|eval\w*|see)\b/i,
    label:
      /(?<!\b(?:dose|dosage|route)[ /,&]+(?:and )?)\b(?:frequency|freq\.?)(?:[\s/&]+(?:and )?duration)?\b(?![ /,&]+(?:and )?(?:route|dose))/gi,
    words: pattern('gi')`
      \b(?:
        \d+ ?(?:[wxm]|mo) ?\d+(?!\.?\d| ?(?:cm|mm|in|inch\w*|x|gauze|reps?|sets?|ft|feet|pads?|foam|dressings?)\b)|\d+ ?(?:x|times?) ?(?:\/|a|per|every|each) ?(?:wk|week|month|day)
        |(?:once|twice|daily|weekly|one|two|three|four|five)(?: times| visits?)? (?:a|per|every|each) (?:week|month)
        |(?:visits?|nurs(?:e|ing)|therap(?:y|ist)|SN|RN|PT|OT|ST|SLP|HHA|aide|MSW)[ ,:]+(?:visits? )?(?:twice|thrice|(?:two|three|four|five) (?:times|visits)) (?:weekly|monthly)
        |(?:visits?|nurs(?:e|ing)|therap(?:y|ist)|SN|RN|PT|OT|ST|SLP|HHA|aide|MSW)[ ,:]+weekly for
        |\d+ (?:to \d+ )?visits?|weekly (?:x|for) ?\d+|\d+wk\d+|every (?:other )?(?:week|day)s? (?:x|for) ?\d+
      )\b
    `,
  },
  {
    id: 'prognosis',
    name: 'Prognosis',
    label: /\bprog(?:nosis\b|(?:nos)?\.?(?= ?:))/gi,
    words:
      /\bprognosis (?:is |remains |[^.;:\n]{1,30} is )?(?:very )?(?:poor|guarded|fair|good|excellent|grave|terminal)\b|\b(?:poor|guarded|fair|good|excellent) prognosis\b|\bprog(?:nosis|nos)?\.? ?[:=-]? ?(?:poor|guarded|fair|good|excellent)\b/gi,
  },
  {
    id: 'rehab-potential',
    name: 'Rehabilitation potential',
    label: /\brehab(?:ilitation|ilitative)?[ -]?(?:potential|prognosis|pot\b\.?)/gi,
    words: pattern('gi')`
      \brehab(?:ilitation|ilitative)? potential (?:is |remains |[^.;:\n]{1,30} is )?(?:poor|guarded|fair|good|excellent)\b
      |\brehab(?:ilitation)?(?: pot(?:ential|\.)?)? ?[:=-]? ?(?:poor|guarded|fair|good|excellent)\b
      |\b(?:poor|guarded|fair|good|excellent) rehab(?:ilitation)? potential\b
    `,
  },
  {
    id: 'functional-limitations',
    name: 'Functional limitations',
    label:
      /\b(?:func(?:tional|t?\.?) (?:lim(?:its?)?\.?(?= ?:)|limit(?:ations?|s)?|deficits?|status)|limitations?|limits(?= ?:))/gi,
    words: /\b(?:limited by|limitations? (?:in|of|are|include)|functionally limit\w+)\b/gi,
  },
  {
    id: 'activities',
    name: 'Activities permitted',
    label:
      /\b(?:activit(?:y|ies)(?: |-)permitted|permitted activit(?:y|ies)|activity(?: level| orders?| restrictions?)?|act(?:ivities|\.)?(?= ?:))/gi,
    words:
      /\b(?:(?:up|oob|amb\w*|activity|exercise|weight[- ]bearing)(?: (?:in|to) (?:a |the |her |his )?(?:wheel)?chair)?(?: (?:ad lib|as tol(?:erated)?))|bed ?rest|wbat|nwb|pwb|ttwb|tdwb|(?:partial|non|full|toe[- ]touch)[- ]?weight[- ]?bearing|no lifting|no restrictions)\b/gi,
  },
  {
    id: 'nutrition',
    name: 'Nutritional requirements',
    label: /\b(?:nutrition(?:al)?(?: req(?:uirement|\.)?s?\.?| status| needs)?|diet(?:ary)?)\b/gi,
    words: pattern('gi')`
      \b(?:
        (?:low|no added|reduced|restricted)[- ](?:
          sodium|salt|fat|cholesterol|carb\w*|potassium|protein|residue|fiber|na
        )
        |(?:\d(?:\.\d)?|two)[ -]?(?:g|gm|gram)s?[ -](?:sodium|na\b|salt)|consistent carb\w*
        |carb(?:ohydrate)?[- ](?:control\w*|count\w*|consistent)
        |(?:
          nas|ncs|aha|ada|dash|cardiac|heart[- ]healthy|diabetic|renal|regular|general|soft|bland|liquid|vegetarian
          |kosher|high[- ](?:protein|calorie|fiber)
        ) diet
        |\d{4}[ -]?(?:k?cal\w*|ada)|ada \d{4}|fluid restriction|thickened liquids|npo|tpn|tube feed\w*
        |enteral feed\w*|pureed|mechanical soft
      )\b
    `,
  },
  {
    id: 'medications',
    name: 'All medications and treatments',
    label: /\b(?:medications?|meds|drugs|treatments?)\b/gi,
    // A dose; no limit of the diet (`2 g sodium`, `1500 mL fluid`) and no result (`180 mg/dL`).
    words: pattern('gi')`
      (?<!\b(?:fluids?|restriction|limit|intake|output|residual|balloon)\b[^.;\n\d]{0,15})
      \b\d+(?:\.\d+)? ?(?:mg|mcg|units?|g|ml|meq)\b
      (?! ?(?:\/ ?(?:dl|l|24|day|d)\b|-? ?(?:of )?(?:sodium|na|salt|fluids?|protein|fat|fib(?:er|re)|carb\w*|potassium|k|diet|restrict\w*|balloon|urine|drainage|output)\b))
    `,
  },
  {
    id: 'safety',
    name: 'Safety measures',
    label: /\bsafety(?: (?:measures?|precautions?|plan|instructions?)\b|(?= ?[:.]| [-–—] ))/gi,
    words:
      /\b(?:fall|bleeding|aspiration|seizure|oxygen|standard|universal|infection(?: control)?|sharps|cardiac|hip|spinal|sternal) prec(?:aution)?s?\b/gi,
  },
  {
    id: 'readmission-risk',
    name: 'Risk of emergency visits and readmission, with interventions',
    label: pattern('gi')`
      \b(?:
        risks? (?:of|for) [^.\n:]{0,40}(?:
          hospital\w*|re-?hospitali[sz]ation|readmission|re-?admission|emergen\w+|acute care|ed\b|er\b
        )[^.\n:]{0,40}
        |(?:(?:re-?)?hosp(?:ital\w*|\.)?|re-?admi(?:ssion|t)|emergen\w+|acute care|ed|er)(?:[ /-]\w+)? risk\b
      )
    `,
    words: pattern('gi')`
      \b(?:
        (?:high|moderate|medium|low|increased) risk (?:of|for) [^.\n:]{0,40}(?:
          hospital\w*|readmission|re-?hospitali[sz]ation|emergen\w+
        )
        |risks? (?:of|for) [^.\n:]{0,60}(?:
          re-?hospitali[sz]ation|re-?admissions?|(?:ed|er|emergency (?:department|room)) (?:visits?|use)
        ) (?:is|are|due|because)
      )
    `,
  },
  {
    id: 'education',
    name: 'Patient and caregiver education',
    label: /\b(?:edu(?:cation\b|c?\.?(?= ?:))|training\b|teaching\b|instruct(?:ion)?s?\b)/gi,
    words: /\b(?:teach|taught|instruct(?:ed)?|educate[ds]?)\b/gi,
  },
  {
    id: 'goals',
    name: 'Measurable outcomes and goals',
    label: /\b(?:goals?|outcomes?|stgs?|ltgs?)\b/gi,
    words:
      /\b(?:(?:patient|pt|caregiver|cg|he|she|wound|pain) will (?!be (?:seen|followed|discharged|referred)|(?:need|require|receive|undergo)\b)\w+|goals? (?:is|are) to)\b/gi,
  },
  {
    id: 'advance-directives',
    name: 'Advance directives',
    label:
      /\b(?:advance[d]? directives?|living will|health ?care prox(?:y|ies)|code status|molst|polst|dnr|full code|power of attorney for health)\b/gi,
    words: /\b(?:living will|health ?care prox(?:y|ies)|molst|polst|dnr|dni|full code|do not resuscitate)\b/gi,
  },
];
