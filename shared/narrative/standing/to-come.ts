import { pattern } from '../../pattern.ts';
import { firstIn } from '../reading/find.ts';
import type { Reading } from '../reading/reading.ts';

/** Words behind an operation, a graft or a device that is yet to come: `TKA in winter`, `CABG planned for June`. */
const TO_COME = pattern('i')`
  ^\s*(?:wait-?)?list(?:ed|ing)?\b
  |^\s*(?:tube |placement |surgery |procedure |machine |therapy )?(?:(?:is|was|has been|being|to be) ){0,2}(?:
    (?:tentatively )?(?:
      planned|scheduled|sched(?:'d)?|set|booked|slated|pending|upcoming|deferred|postponed|being considered|recommended
      |not (?:currently |yet |being |felt to be )?(?:
        planned|scheduled|recommended|indicated|advised|considered|needed|necessary|required|done|performed|pursued
        |possible|feasible|offered|an option
      )
      |avoided|offered|discussed|declined|refused|cancel?led|put off|called off|considered|proposed|suggested
      |advised|an option|on hold
    )\b
    |(?:may|might|would|could|will)(?: still| soon| eventually| probably| likely)? (?:
      be (?:needed|necessary|required|done|considered|an option|offered|discussed|scheduled|planned)|help|follow
    )\b
    |if\b
    |(?:
      (?:in|this|next|early|late) (?:the )?(?:early |late |coming )?(?:winter|spring|summer|fall|autumn)
      |in (?:about |~ ?)?(?:\d{1,2}|two|three|four|six|eight)(?: ?(?:-|–|to) ?\d{1,2})? ?(?:wks?|weeks?|mos?|months?)
      |(?:next|in the|later this|within the) (?:coming |near |next )?(?:months?|weeks?|year|future)
    )\b
    |once\b|when\b|(?:is |are )?(?:not imminent|indicated)\b|\)?(?: ?(?:LAAO?|occlusion|occluder|device|implant\w{0,8}|for primary prevention)){0,4} ?(?:was |were |being )?(?:first )?(?:discussed|declined|deferred)\b|(?:evaluation|eval|referral|work-?up|candida(?:te|cy)|consult\w*|assessment|decision|planning|discussion)\b
    |:\s*(?:discuss\w*|declin\w*|refus\w*|not (?:a candidate|indicated|interested))\b
  )
`;
/** Words before it: `cleared for cataract surgery`, `awaiting TKA`, `going to have a knee replacement`. */
const MEANT_TO = pattern('i')`
  \b(?:
    in place|ready|schedul\w+|plan\w*|going|about|due|set|admitted|like|wish\w*|want\w*|elect\w*|agree\w*|hop\w*|prefer\w*
  ) to (?:perform|undergo|proceed with|carry out)\s+(?:an? |the )?(?:[\w-]+\s+){0,2}$
  |\b(?:anticipat\w*|expect\w*|plan\w*)(?: to)? (?:transition|switch|convert|conversion)\w*(?: (?:off|from) [\w-]+)? to\s+(?:oral |an? )?(?:[\w-]+\s+){0,1}$
  |\b(?:was|is|were|are) to (?:be admitted|return|come in|be scheduled)\b[^.;,\n]{0,40}\bfor (?:an? |the )?(?:[\w-]+\s+){0,2}$
  |\b(?:pre-?op(?:erative)?) (?:
    teaching|education|class|visit|clearance|eval\w*|instructions?|testing
  ) (?:for|re:?)\s+(?:[\w-]+\s+){0,3}$
  |\b(?:
    (?:
      cleared|clearance|tomorrow
      |(?:OR|surgery|procedure) (?:tomorrow|today|tonight|this (?:am|pm|afternoon)|on \d{1,2}\/\d{1,2})|scheduled|sched(?:'d)?
      |candidate|evaluated|evaluation|eval|consented|worked up|listed(?: (?:status )?\w+)?|referred|referral
      |on the list|due|booked|slated|set up|set|prepping|work-?up|waiting|date|plans?|planned|planning|hoping|hopes
      |assessed|approved|indications?|indicated|(?:meets?|met) (?:\w+ ){0,3}criteria|wait-?list(?:ed)?
    ) for
    |anticipat\w*|awaiting|waiting on|consider\w*|contemplat\w+|thinking (?:about|of)|thoughts? (?:about|of)
    |(?:will|may|might|would|could)(?: (?:still|soon|likely|probably|eventually))? (?:need|require|have|get|undergo)
    |(?:
      going|wants?|wanted|hopes?|due|set|scheduled|sched|agreed|willing|supposed|plans?|planning|would like|likes?|asks?
      |asked|waiting|elected|prefers?
    ) to (?:be having |have|get|undergo|do|be)
    |(?:encourag|urg|persuad)\w* (?:\w+ )?to (?:have|get|undergo|consider)|needs?|would like|wants?|in need of|benefit (?:from|by)|hoping for|offer(?:s|ed|ing)?|propos\w+|recommend\w*
    |suggest(?:s|ed)?|advised|declin\w+|refus\w+|turned down|against|not (?:a candidate for|ready for|interested in)
    |discuss\w*|counsel\w* (?:regarding|about|on|re)|deferr?\w*|possib\w+|potential|eventual|upcoming|future|scheduled|sched
  )\s+(?:(?!(?:
    after|since|following|from|s\/p|status|for|with|and|of|he|she|pt|until|use|her|his
  )\b)[\w-]+\s+){0,2}(?:(?:
    an?|the|his|her|left|right|[LR]|new|another|elective|total
  ) ){0,3}$
`;

/** The note stands before an operation: `preoperative H&P`, `risks discussed`, `scheduled for`. */
const BEFORE_OPERATION =
  /\b(?:pre-?op(?:erative(?:ly)?)?|risks?(?: and benefits|,? benefits|,? including)|informed consent|consented|(?:is|was) scheduled for|(?:wish|desire|elect|like)\w* (?:to proceed|the (?:right|left|other)|surgery)|surgical candidate)\b/gi;
/** An item of a plan that is an operation and nothing else: `Plan: Right total knee arthroplasty 11/3.` */
const SIDED_ONLY = /^\W*(?:\d{1,2}[.)] ?)?(?:(?:left|right|bilateral|staged|elective|primary|proceed with)\s+){0,3}$/i;
const THEN_ENDS =
  /^\s*(?:arthroplasty|replacement|surgery)?\s*(?:(?:on |for )?\(?\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\)?)?\s*(?:[.;,]|$|\bunder\b|\bwith (?:Dr|robot))/i;

/** Whether a plan names an operation that is yet to be done, by the item of the plan that it is. */
export function isItemOfPlan(reading: Reading, section: string, before: string, own: string): boolean {
  return (
    section === 'plan' &&
    SIDED_ONLY.test(before) &&
    THEN_ENDS.test(own) &&
    firstIn(reading, BEFORE_OPERATION) !== undefined
  );
}

/** Whether an operation or a device is only planned, offered or declined, by the words of its sentence before it and behind. */
export function isToCome(before: string, own: string): boolean {
  return TO_COME.test(own) || MEANT_TO.test(before);
}
