import { pattern } from '../../pattern.ts';
import { allIn } from '../reading/find.ts';

const SCREENED = pattern('i')`
  ^\s*(?:
    screen\w*|work[- ]?up
    |(?:
      toxins?|PCR|antigen|Ab|Ag|antibod(?:y|ies)|titers?|serolog(?:y|ies)|swabs?|assays?|(?:stool )?tests?|panels?
      |cultures?|nares
    )\b(?! (?:was |is |were |came back |returned )?(?:pos\b|positive|\+|reactive|detected|grew|grows|growing))
    |(?:test(?:ing)?|study) (?:ordered|pending|later|next|soon|scheduled|to be|negative|normal)|PHQ|scale|score|idx
    |index|inventory|risk|prevention|precautions?|concerns(?=\s*(?:[-–—.;,]|$))
    |alert(?! (?:and|&|to|but|x ?\d|oriented|awake)\b)|code(?! status)
  )\b
`;
const SCREENS =
  /\bwork-?up\b[^().;\n]{0,12}\((?:for )?[^().;\n]*$|\(screen(?:ing|ed)? for [^().;\n]*$|\bscreen(?:ing|ed)?(?: for| of)?[:,]?\s*(?:\w+\s+){0,1}$|\b(?:screen|test)(?:ing|ed)? (?:her|him|pt|patient|them)(?: \w+){0,2} for\b[^.;\n]{0,80}$/i;

/** What is taught, so that it is known when it comes: events, not diseases that the patient has. */
const EVENT = pattern()`
  ^(?:
    I21|I63|Z86\.73|G45|I82|I26|I46|E16|E(?:08|09|1[013])\.(?:641|649|00|10|65)|N39\.0|J0|J1|J2[0-2]|A0|A4[01]
    |R(?!13|15|26|29|32|33|39|41|47|48|49|54|63|64)|T(?!8[1-8]|2|3[0-2])|J69|K92|D62|E86|E87|F05|G43|L89\.(?!.*[2346]$)
    |W|S\d\d\.[09]|A9[0-9]|B0[0-9]|B1[5-7]|B5[0-4]|A[78]|A2[0-8]|A3|U07|B27
  )
`;
const TAUGHT =
  /\b(?:teach\w*|taught|ed(?= (?:(?:pt|patient|cg|pcg|caregiver|wife|husband|spouse|dtr|daughter|son|family)(?:\/(?:cg|pcg|wife|husband|spouse|dtr|daughter|son|family))? )?(?:about|on|re|regarding)\b)|instruct\w*|educat\w+|review\w*|reinforc\w+|discuss\w*|recogni[sz]\w+|handouts?|when to (?:call|dial|report)|verbali[sz]\w+)\b/gi;
/** Between the teaching and the name, these make it the reason: `taught antibiotics for UTI`, `reviewed that she has`. */
const REASON_OF_IT =
  /\b(?:due to|d\/t|because of|secondary to|2\/2|r\/t|after|since|diagnosed|has|had|have|with new|admitted|hospitali[sz]\w+|(?<!\b(?:call|911|dial|watch|monitor|look|check|treatment) )for)\b|[;:]/i;
/** `S/s of UTI taught`. */
const SIGNS_FOR = /\b(?:s\/s|s&s|sx|signs?|symptoms?)\s+(?:of|for)\s+(?:[\w,/'’&-]+\s+){0,8}$/i;
/** `S/s of mastitis, preeclampsia, postpartum depression reviewed`: behind all that is listed. */
const LIST_TAUGHT = /^[^.;:\n]{0,110}\b(?:taught|reviewed|discussed|reinforced|instructed|explained|provided)\b/i;
/** `Educated on symptoms / signs ( s / s ) of depression`, `may experience one or more of these symptoms: severe anxiety`. */
const SIGNS_TOLD = pattern('i')`
  \b(?:signs?|symptoms?)\b[\s()\/&s]{1,12}(?:of|for)\s+(?:[\w-]+,?\s+){0,2}$
  |\b(?:these|following|such|common|possible|other) (?:signs?|symptoms?)(?: (?:and|or|&|\/) (?:signs?|symptoms?))?\b[^.;:\n]{0,24}:[^.;\n]*$
`;
/** `Hypoglycemia tx rule of 15 taught`: what is done when it comes. */
const STEPS_TAUGHT =
  /^\s*(?:tx|treatment|protocol|management|prevention|precautions?|recognition|response|signs?|s\/s|symptoms?|sx)\b[^.;\n]{0,40}\b(?:taught|reviewed|discussed|reinforced|instructed|explained)\b/i;
/** `Stroke sx`, `MI signs`: what an event is known by. */
const SIGNS_OF_IT = pattern('i')`
  ^\s*(?:(?:[&+/,]|and|or)\s*(?!(?:no|nor|without|denies|neg)\b)[\w-]+\s+)?(?:sx|s\/s|s&s|symptoms?|signs?)\b(?! (?:(?:are|is|were|remain\w*) )?(?:well |now |much |currently )?(?:
    resolved|cleared|now|improv|controlled|managed|stable|unchanged|persist|continu|wors|better|minimal
  ))
`;
/** `Risk: pressure injury, DVT`, named behind a label of what may come. */
const LISTED_RISKS = pattern('i')`
  (?:^|[.;\n][^\S\n]*)(?:\w+ ){0,2}(?:inclusion|exclusion|eligibility|criteria)(?: criteria)?\s*:[^.;\n]*$
  |(?:^|[.;\n][^\S\n]*)(?:[\w/-]+ ){0,3}(?:
    risks?|side effects?(?! (?:visit|mgmt|management|check|f\/u|follow|monitoring))|adverse effects?|precautions?
    |(?<=\]\s?)complications?|complications? (?:of|to|may|can|include)
    |(?:possible|potential|discussed|reviewed) complications?|toxicit(?:y|ies)|warnings?|contraindications?
  )(?: [\w/-]+){0,5}\s*:\s*(?:(?!\b(?:hx|history|h\/o|due|since|has|had|after)\b)[^.;\n])*$
  |\b(?:can|may|could|might) (?:do|cause|bring|lead to|happen|occur|develop)\b[^.;:\n]{0,40}:[^.;\n]*$
  |\brisks?\b[^.;:\n]{0,40}\b(?:
    explained|discussed|reviewed|disclosed|described|outlined|understood|acknowledged|given
  )\b[^.;:\n]{0,30}:[^.;\n]*$
`;

/** `Fever, confusion, seizure → ED`, `any of chest pain or syncope -> call 911`: what is to be done when one of them comes. */
const THEN_CALL = pattern('i')`
  ^[^.;\n]{0,60}\s(?:→|-{1,2}>|=>|⇒)\s*(?:(?:go |come |straight |back |present |return )?(?:to )?(?:the )?)?(?:
    ED\b|ER\b|A&E|emergency|911|999|hospital|call\b|ring\b|dial\b|phone\b|contact\b|notify\b|seek\b|return\b|RTC\b|RTED\b
    |same[- ]day|earlier review|urgent (?:review|r\/v|care)|review\b|present\b|ambulance
  )
`;
const ONE_OF_SEVERAL =
  /[,/]\s?(?:[\w/-]+\s){0,3}$|\b(?:or|any|if|new|worsening|worse|severe|increas\w+)\s+(?:[\w-]+\s+){0,3}$/i;

/** `Hearing loss, IBD flare (side effects)`: named behind the list. */
const SIDE_EFFECTS =
  /^[^.;\n(]{0,60}\((?:possible |potential |known )?(?:side[- ]effects?|SEs?|adverse effects?|risks?)\)/i;

/** `Stroke BE-FAST`: how it is known. */
const KNOWN_BY = /^\s*(?:BE-?)?FAST\b/;

/** `Bleeding, infection, injury to the bladder, stroke and death were discussed`: what may come of an operation, each an item of its own. */
const RISK_ITEM = pattern('gi')`
  (?:
    ^|[,:(]|\b(?:and|or|of|that|includ(?:e|es|ed|ing)|discussed|explained|reviewed|risks?|as|minimal|possible)
  )\s*(?:(?:
    the|possible|significant|excessive|unsightly|severe|wound|local
  ) )*(?:
    bleeding|ha?emorrhage|infections?|scar(?:ring| formation)?
    |an(?:a?)esthe\w+(?: (?:risks?|complications?|reactions?))?|perforation|local recurrence
    |(?:injury|damage) to (?:the |adjacent |nearby |surrounding )?\w+|nerve (?:injury|damage)|numbness|death
    |blood loss|non-?union|loss of (?:limb|life)
  )\s*(?=,|\band\b|\bor\b|\.|$)
`;
const RISKS_TOLD =
  /\b(?:discuss\w*|explain\w*|review\w*|understand\w*|aware|inform\w*|counsel\w*|risks?|complications?|possibilit(?:y|ies)|consent\w*)\b/i;
/** `…, renal failure requiring dialysis, etc., were all discussed`, `numbness, weakness or chronic pain was explained`. */
const TOLD_BEHIND =
  /^[^.;\n]{0,110}, etc\.?,? (?:was|were|have been) (?:all |also )?(?:discussed|explained|reviewed|mentioned)\b/i;
const ANY_OF_THEM = /\bor\s+(?:[\w-]+\s+){0,3}$/i;
const EXPLAINED_BEHIND = /^\s*(?:was|were|is|are) (?:all |also |fully )?(?:explained|discussed|mentioned)\b/i;
const ONE_OF_THEM =
  /^(?:,[^.;\n]{0,30})?\s+or\s+[^.;,\n]{1,30}\s(?:was|were) (?:all |also |fully )?(?:explained|mentioned)\b/i;
/** `Rare cases of respiratory failure`, `need for re-operation`. */
const RARELY =
  /\brare(?:ly)?,? (?:cases?|instances?|occurrences?) of\b|\bneed for (?:re-?operation|transfusion|further surgery)\b/gi;
const WHOSE = /\b(?:her|his|their|pt['’]?s?|patient['’]s)\s+(?:[\w-]+\s+){0,3}$/i;

/** Whether a condition stands among two or more things that an operation may bring, in words that tell of them. */
function isToldRisk(before: string, own: string): boolean {
  if (WHOSE.test(before)) return false;
  if (TOLD_BEHIND.test(own) || (ANY_OF_THEM.test(before) && EXPLAINED_BEHIND.test(own)) || ONE_OF_THEM.test(own))
    return true;
  const about = `${before}, ${own}`;
  const items = allIn(about, RISK_ITEM).length + allIn(about, RARELY).length;
  return items > 2 || (items > 1 && RISKS_TOLD.test(about));
}

/** `Ordered tularemia and leptospirosis serologies`, `H. pylori testing`, `hepatitis B and C panel`. */
const TESTED_FOR = pattern('i')`
  ^(?:,? (?:and |or |& )?[\w.-]+){0,3} (?:
    serolog\w+|titers?|antibod(?:y|ies)|panels?|testing|tests?|PCR|antigens?|screen(?:s|ing)?
  )\b(?!\s*(?:was |were |is |are |came |came back |returned |both |all )*(?:pos\b|positive|\+|reactive|detected|show))
`;
const INFECTION = /^(?:A|B|Z21)/;
const ORDERED =
  /\b(?:check|checked|order(?:ed|ing)?|send|sent|obtain\w*|get|draw|drawn|have|run|add|request\w*|will|pending|await\w*|for)\b[^.;\n]*$/i;

/** Whether a condition is only looked for, warned of or taught, so that it is known when it comes. */
export function isOnlyTaught(code: string, before: string, own: string): boolean {
  if (SIDE_EFFECTS.test(own) || KNOWN_BY.test(own)) return true;
  // A drug for the prevention of what comes in attacks tells that it comes.
  if (/^(?:G43|M10|I20)/.test(code) && /^\s*prevention\b/i.test(own)) return false;
  if (SCREENED.test(own) || SCREENS.test(before)) return true;
  if (SIGNS_FOR.test(before) && LIST_TAUGHT.test(own)) return true;
  if (SIGNS_TOLD.test(before) && isTaught(before)) return true;
  if (isToldRisk(before, own)) return true;
  if (INFECTION.test(code) && ORDERED.test(before) && TESTED_FOR.test(own)) return true;
  if (code !== 'Z91.81' && LISTED_RISKS.test(before)) return true;
  if (/^(?:R|H57|M79|M54)/.test(code) || EVENT.test(code)) {
    if (THEN_CALL.test(own) && ONE_OF_SEVERAL.test(before)) return true;
  }
  return EVENT.test(code) && (isTaught(before) || SIGNS_OF_IT.test(own) || STEPS_TAUGHT.test(own));
}

function isTaught(before: string): boolean {
  const last = allIn(before, TAUGHT).at(-1);
  return last !== undefined && !REASON_OF_IT.test(before.slice(last.index + last[0].length));
}
