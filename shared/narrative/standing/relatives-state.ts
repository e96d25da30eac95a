import { pattern } from '../../pattern.ts';
import { KIN, MEN, NOT_HIM, NOT_PATIENT, WITHOUT_PATIENT, WOMEN } from './kin.ts';

const PLACES =
  '(?:an? |the |her |his )?(?:nursing home|NH|SNF|hospital|hospice|(?:acute |inpatient )?rehab\\w*|memory care|assisted living|ALF|group home|VA|ICU|ER|ED|emergency room|urgent care|facility|treatment|recovery|remission|hospice care)';
/** `Lives with wife, was in ER for …`: behind the comma it is the patient again. */
const NOT_LIVED_WITH = '(?<!\\b(?:lives?|living|stays?|resides?) (?:with|w\\/) (?:(?:his|her) )?)';
/** `Mother is in a nursing home with X`, `sister is on dialysis`, `brother in hospital with X`. */
const THEIR_PLACE = new RegExp(
  `(?:\\b(?:${KIN})(?: \\w+)?|${NOT_LIVED_WITH}\\b(?:${KIN})(?: \\w+)?,) (?:is |was |are |lives |resides |now |currently |also )*(?:(?:in|at) ${PLACES}\\b${NOT_PATIENT}{0,30}\\b(?:with|for|after|from)|(?:just |recently |now )?(?:out of|home from|back from) (?:the )?(?:hospital|rehab|SNF|ER|ED|ICU) (?:with|w\\/|for|after)|in (?:treatment|recovery|remission) (?:for|from)|on)\\s+(?:\\w+\\s+){0,2}$`,
  'i',
);
/** `Daughter works nights, is herself in treatment for X`; `son drives a truck, is in recovery from X`. */
const HERSELF = new RegExp(
  `\\b(?:${KIN})\\b${NOT_HIM}{0,40},\\s+(?:herself|himself)\\s+(?:an? )?(?:[\\w-]+\\s+){0,2}$|^\\W*(?:(?:the|her|his|our|pt['’]s) )?(?:${KIN})\\b${NOT_PATIENT}{0,60}\\b(?:is|has|was|had) (?:(?:herself|himself)\\b|in (?:treatment|recovery) )${NOT_PATIENT}{0,40}$|^\\W*(?:(?:the|her|his|our|pt['’]s) )?(?:${KIN})\\b${NOT_PATIENT}{0,60}\\b(?:is|was) in\\s+$`,
  'i',
);
/** `Wife tearful – her depression …`, `husband tired; his COPD`: hers is the wife's, his the husband's. */
const HERS = new RegExp(
  `^\\W*(?:(?:wife|girlfriend)\\b${NOT_PATIENT}{0,40}[\\s,;–—-]+her|(?:husband|hubby|boyfriend)\\b${NOT_PATIENT}{0,40}[\\s,;–—-]+his)\\s+(?:\\w+\\s+){0,2}$`,
  'i',
);
/** `Her late husband drank – cirrhosis`: the dead neither tell nor help. */
const DEAD = new RegExp(
  `(?:^|[(,]\\s?|\\b(?:her|his|their|pt['’]s|patient['’]s|the|whose|our) )(?:late|deceased) (?:${KIN})\\b${NOT_PATIENT}{0,80}$`,
  'i',
);
/** `Pt's wife (their pt, COPD, actively dying)`: in brackets behind a relative. */
const IN_BRACKETS = new RegExp(
  `\\b(?:${KIN})(?:,? who [^().;\\n]{0,40})? \\((?!(?:pt|patient|he|she) (?:has|is|had)\\b)[^()\\n]{0,40}$`,
  'i',
);
/** `The patient's twin was found to have X`. */
const FOUND_IN_KIN = new RegExp(
  `\\b(?:${KIN})\\b${NOT_PATIENT}{0,30} (?:(?:was|were|is|has been) (?:found|discovered|diagnosed|known) (?:to have|with)|(?:just |recently |also )?(?:test(?:ed|s)|(?:is|was)) pos(?:itive)? for|came down with)\\s+(?:[\\w-]+\\s+){0,3}$`,
  'i',
);
/** `Helped pt's wife with her own application (she has X`: in brackets, of who was named last. */
const OF_HER_OWN = new RegExp(
  `\\b(?:${KIN})\\b${NOT_HIM}{0,40}\\b(?:her|his) own\\b[^.;()\\n]{0,40}\\((?:she|he) (?:has|is|had)\\s[^()\\n]{0,60}$`,
  'i',
);
/** `My friend Bob who lost his license after seizures`. */
const WHO_HAD = new RegExp(
  `\\b(?:${KIN})(?: [A-Z]\\w+)?(?: \\([^()\\n]{0,30}\\))?,? who (?:had|takes|uses|wears|lost|got|died|broke|fell|fractured|suffered|(?:was|is|has been) (?:just |recently |now )?(?:admitted|hospitali[sz]ed|sick|ill|diagnosed|recovering|dying|in))\\b(?:(?!\\b(?:pt|patient|client|reports?|says?|states?|notic\\w+)\\b)[^.;\\n]){0,50}$`,
  'i',
);
/** `Husband's Parkinson's, CHF and pacer`; `cousin Bea about Bea's lymphoma`. */
const THEIRS = new RegExp(
  `^\\W*(?:the |her |his |pt['’]s )?(?:${KIN})['’]s (?!home|house|place|apartment|apt|car|name|phone|number|room|help)(?:[\\w'’-]+,? (?:and )?){0,4}$|\\b(?:${KIN})\\b[^.;\\n]{0,20} about [A-Z]\\w+['’]s\\b[^.;\\n]{0,40}$`,
  'i',
);
/** `Brother (older) — d. 3/2026 of lung cancer`. */
const DIED_OF = new RegExp(
  `\\b(?:${KIN})\\b(?: \\([^()\\n]{0,20}\\))?\\s*[—–:-]+\\s*(?:d\\.|died|deceased|passed)(?!\\w)[^;\\n]{0,40}$`,
  'i',
);
/** `Married to Hai (age 67, CHF, declining)`. */
const MARRIED_TO =
  /\b(?:married to|lives with|cares for|caring for) (?:(?:his|her) )?[\w'’]+(?: \w+)? \((?:age |aged )?\d{2}(?: ?y\/?o)?,\s(?:(?!\b(?:pt|patient|he|she)\b)[^()\n]){0,50}$/i;
/** `Spouse's own health: sees a cardiologist for afib`. */
const HEALTH_OF_KIN = new RegExp(
  `\\b(?:${KIN})['’]s (?:own )?(?:health|medical|conditions?|illness(?:es)?|issues|diagnos[ie]s)\\b${NOT_HIM}{0,60}$`,
  'i',
);
/** `Does not want to be like my husband, on a trach`. */
const LIKE_ONE = new RegExp(
  `\\blike (?:my|his|her|our|the|their) (?:late |own )?(?:${KIN})\\b${NOT_PATIENT}{0,60}$`,
  'i',
);
/** `Mother and MA breast ca, PGF pancreatic ca`, `pt’s husband on hospice`, `his wife is wheelchair bound`, in a clause of nothing else. */
const KIN_AND_DISEASE = new RegExp(
  `(?:^|[.;,(:]\\s*)(?:(?:the|her|his|our|their|my|pt['’]s|(?:the )?patient['’]s) )?(?:(?:${KIN}|M?G[MF]|[MP]G[MF]|[MP][AU]|maternal \\w+|paternal \\w+)(?:\\s*(?:,|and|&|\\/|\\+)\\s*)?)+\\s+(?:(?:legally|totally|also|now|recently|currently|is|was|are) )*$`,
  'i',
);
/** `Her son takes Eliquis for AF`: what a drug is for that one of the family takes. */
const TAKES_FOR = new RegExp(
  `(?:^|[.;(]\\s*)(?:(?:the|her|his|our|their|pt['’]s|(?:the )?patient['’]s) )?(?:${KIN}) (?:also |now )?(?:takes|took|is on|was on)\\s(?!(?:BP|vitals?|temps?|notes?|care|time|weights?|classes|call|over|off|turns|part|charge|readings?|pictures|photos)\\b)(?!(?:her|his|him|the|pt|patient)\\b)[\\w-]{3,20}(?: [\\w.]+){0,3} for\\s(?:[\\w-]+\\s){0,2}$`,
  'i',
);
/** `Her neighbor across the hall fell, broke a hip and has dementia`. */
const LIVES_NEAR = new RegExp(
  `\\b(?:${KIN}) (?:across the (?:hall|street|road)|next door|upstairs|downstairs|down the (?:hall|street|road))\\b${NOT_PATIENT}{0,80}$`,
  'i',
);
/** `Mom is caregiver, she herself has dementia`. */
const SHE_HERSELF = new RegExp(
  `^\\W*(?:the |her |his |pt['’]s )?(?:${KIN})\\b(?:(?!\\b(?:pt|patient|client|resident)\\b)[^.\\n]){0,110}\\b(?:she herself|he himself)\\s+(?:also )?(?:has|had|is|was|takes|uses|gets?|got|suffers?)\\b[^.;\\n]{0,40}$`,
  'i',
);
/** `Her mother (age 90) fell and has a hip fracture`: one of the family to whom something happened. */
const BEFELL = new RegExp(
  `^\\W*(?:(?:the|her|his|our|pt['’]s) )?(?:${KIN})(?: \\([^()\\n]{0,40}\\))?,? (?:recently |just |also )?(?:fell|broke|fractured|got|caught|suffers?|collapsed|(?:sick|ill|laid up|in (?:the )?(?:hospital|rehab|ER|ICU)|hospitali[sz]ed|in bed) (?:with|w/|from|for)|(?:home|out|down) (?:sick )?(?:with|w/)|(?:was|is|has been) (?:just |recently |now )?(?:diagnosed|hospitali[sz]ed|admitted|operated|dying|ill|sick))\\b(?:(?!\\b(?:pt|patient|client|resident)\\b)[^.;\\n]){0,80}$`,
  'i',
);
/** `Spoke with wife about herself: she has vertigo`. */
const ABOUT_HERSELF = new RegExp(
  `\\b(?:${KIN})\\b[^.;\\n]{0,30}\\babout (?:herself|himself|themselves|(?:her|his|their) own)\\b(?:(?!\\b(?:pt|patient|client|resident)\\b)[^.\\n]){0,100}$`,
  'i',
);
/** `Mentioned her sister's new pacemaker`. */
const SOMEONES = new RegExp(
  `\\b(?:mention\\w*|about|re|regarding|told \\w+ (?:of|about)|discuss\\w*|describ\\w*|because of|after) (?:her|his|their|pt['’]s|the) (?:${KIN})['’]s (?!home|house|place|report|request|concern|help|care|account|visit|presence)(?:[\\w-]+ ){0,3}$`,
  'i',
);
/** `Dtr to see her own PCP re: her anxiety`: what one of the family has cared for herself. */
const SEES_HER_OWN = new RegExp(
  `\\b(?:${KIN}|CG|PCG)\\b${NOT_PATIENT}{0,40}\\b(?:her|his|their) own (?:PCP|doctor|dr|MD|NP|provider|\\w+ologist|specialist|therapist|counselor|appts?|appointments?|health|illness(?:es)?|surgery|medical|issues|conditions?)\\b${WITHOUT_PATIENT}{0,60}$`,
  'i',
);
/** `Caregiver health: CHF`, `PCG medical issues – arthritis`: what a form asks of them. */
const ASKED_OF_KIN = new RegExp(
  `(?:^|[\\n.;|])\\s*(?:primary )?(?:${KIN}|CG|PCG)(?:['’]s)? (?:own )?(?:health|medical|hx|history|diagnos[ei]s|dx|conditions?|illness(?:es)?)(?: (?:hx|history|conditions?|issues|problems|status))?\\s?[:=–-]${WITHOUT_PATIENT}{0,80}$`,
  'i',
);
/** `Sister legally blind from DM`, `brother disabled by stroke`: what made one of the family so. */
const MADE_SO = new RegExp(
  `\\b(?:${KIN}),? (?:(?:is|was|now|legally|totally|also|recently) )*(?:blind|deaf|disabled|paralyzed|bedbound|demented|wheelchair[- ]bound)(?: (?:from|due to|d\\/t|2\\/2|by|with|w\\/|after|since))?\\s+(?:\\w+ )?$`,
  'i',
);
/** `Stays with her brother in Tulsa, he has had a heart attack`: the pronoun that is not the patient's. */
const NOT_THE_PATIENTS = new RegExp(
  `\\bher (?:${MEN})\\b${WITHOUT_PATIENT}{0,60}[,;] (?:and |as |because |since )?he (?:has|had|is|was|takes|uses|needs|wears)\\b${WITHOUT_PATIENT}{0,50}$|\\bhis (?:${WOMEN})\\b${WITHOUT_PATIENT}{0,60}[,;] (?:and |as |because |since )?she (?:has|had|is|was|takes|uses|needs|wears)\\b${WITHOUT_PATIENT}{0,50}$`,
  'i',
);
/** `Daughter, a breast cancer survivor`; `son, a diabetic`; `wife is a dialysis patient`: a noun for him. */
const WHO_IS_ONE = new RegExp(
  `\\b(?:${KIN})(?: [A-Z]\\w+)?(?:,| is| was) (?:(?:also|herself|himself) )?an? (?:(?:former|retired|recovering|known|insulin|fellow|heavy|long-?time) )*$`,
  'i',
);
const TELLING =
  '(?:(?!\\b(?:pt|patient|client|resident|reports?|reported|states?|stated|says?|said|notes?|noted|tells|told|thinks|thought|feels|calls?|called|concern\\w*|worr\\w+|notic\\w+|asks?|asked|present|who|helps?|help\\w*|assists?|assist\\w*|gives|manages)\\b)[^.;\\n])';
/** `Brother in town, he has a pacemaker`: told of him who was named in the same breath. */
const AND_HE_HAS = new RegExp(
  `(?<!\\b(?:like|unlike|with|for|after|since|of) (?:her|his|my|the|their) )\\b(?:(?:${MEN})\\b${TELLING}{0,40}, he|(?:${WOMEN})\\b${TELLING}{0,40}, she) (?:also |just |recently |now )?(?:has|had|uses|wears|takes|got|is on)\\b${NOT_PATIENT}{0,40}$`,
  'i',
);
/** `Sister is in recovery from …`, where the name of the condition begins with `recovery`. */
const IS_IN = new RegExp(`\\b(?:${KIN})(?: \\w+)? (?:(?:is|was|are|now|currently|also) )+in\\s+$`, 'i');
/** `Sister's funeral (lung ca)`, `went to her brother's chemo`: what befell one of the family. */
const EVENT_OF_KIN = new RegExp(
  `\\b(?:${KIN})['’]s (?:funeral|memorial|wake|burial|death|passing|surgery|illness|hospitali[sz]ation|diagnosis|chemo\\w*|treatments?)\\b[^.;\\n]{0,25}$`,
  'i',
);
/** `Says she (daughter) has COVID`. */
const SHE_MEANT = new RegExp(
  `\\b(?:she|he|they) \\((?:the |her |his )?(?:${KIN})\\) (?:has|had|is|was|also|got|caught)\\b${NOT_PATIENT}{0,40}$`,
  'i',
);
/** `Lives with husband who is legally blind`. */
const WHO_IS = new RegExp(
  `\\b(?:${KIN}),? (?:who|that) (?:also )?(?:is|was|has|had)\\s(?:(?!\\b(?:pt|patient|client|he|she|his|her|reports?|says?|states?|notic\\w+|nurse|aide|here|present)\\b)[^.;\\n]){0,40}$`,
  'i',
);
/** `Two sons, older has autism`: told apart by their order. */
const BY_ORDER = new RegExp(
  `\\b(?:(?:${KIN})s?|children|kids|twins)\\b${NOT_PATIENT}{0,60}\\b(?:older|younger|eldest|elder|oldest|youngest|middle|first|second|other)(?: one)?,? (?:has|had|with|w\\/|is)\\s${NOT_PATIENT}{0,40}$`,
  'i',
);
/** `Brother, 39: bipolar`. */
const OF_AGE = new RegExp(
  `(?:^|[.;,(]\\s*)(?:\\w+ )?(?:${KIN}),? \\(?(?:age |aged )?\\d{1,3}(?: ?y\\/?o)?\\)?\\s*[:–-]\\s+${NOT_PATIENT}{0,60}$`,
  'i',
);
/** `He spoke at length of his own knee replacement`: who tells of himself. */
const OF_HIS_OWN = pattern('i')`
  \b(?:
    he|she|husband|wife|son|daughter|dtr|mother|father|brother|sister|caregiver|aide|friend|neighbou?r
  )\b[^.;\n]{0,30}\b(?:
    spoke|talked|told|described|mentioned|recounted|went on|complained
  )\b[^.;\n]{0,30}\b(?:of|about|mentioned|described|recounted) (?:his|her) own\b(?:(?!\b(?:pt|patient|client|resident)\b)[^.;\n]){0,80}$
`;
/** `The late Mrs. D had COPD`. */
const THE_LATE = /\bthe late (?:Mrs?|Ms|Miss|Dr)\b[^;\n]{0,80}$/i;

/** What stands before a condition that one of the family or of those at home has. */
export const RELATIVE_HAS_IT: readonly RegExp[] = [
  SEES_HER_OWN,
  ASKED_OF_KIN,
  MADE_SO,
  DIED_OF,
  MARRIED_TO,
  HEALTH_OF_KIN,
  THE_LATE,
  OF_HIS_OWN,
  EVENT_OF_KIN,
  AND_HE_HAS,
  WHO_IS_ONE,
  IS_IN,
  SHE_MEANT,
  NOT_THE_PATIENTS,
  ABOUT_HERSELF,
  SOMEONES,
  BEFELL,
  FOUND_IN_KIN,
  OF_HER_OWN,
  WHO_IS,
  SHE_HERSELF,
  BY_ORDER,
  OF_AGE,
  LIVES_NEAR,
  KIN_AND_DISEASE,
  TAKES_FOR,
  LIKE_ONE,
  THEIR_PLACE,
  HERSELF,
  HERS,
  DEAD,
  IN_BRACKETS,
  THEIRS,
  WHO_HAD,
];
