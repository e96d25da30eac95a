import { pattern } from '../../pattern.ts';
import { anyOf } from './any-of.ts';

/** `Watched a show about X`, `raised money for X`. */
const TOLD_OF = pattern('i')`
  \b(?:
    show|film|movie|documentary|book|novel|podcast|programme|program on tv|magazine
    |(?:raise[ds]?|raising|collect(?:s|ed|ing)?) (?:money|funds)|fundrais\w+|donat\w+|volunteer\w*|charity|benefit
  )\s+(?:about|on|for|to)\s+(?:[\w’']+\s+){0,2}$
`;
/** `Retired nurse, knows heart failure well`, `career in oncology research`: by the patient's calling. */
const BY_CALLING = pattern('i')`
  \b(?:
    (?:
      retired|former|ex-?|career|profession\w*|(?:is|was|worked as|works as|trained as) an?
    )\s(?:\w+ ){0,2}?(?:
      nurse|oncologist|psychiatrist|psychologist|cardiologist|doctor|physician|surgeon|therapist|counselor|teacher
      |researcher|specialist|volunteer
    )
    |career|volunteer\w*
  )\b[^.;\n]{0,30}\b(?:
    knows?|treats?|treated|cared? for|specializ\w+|taught|studied|studies|research(?:es|ed)?
    |(?<=\b(?:career|volunteer\w*|work(?:s|ed|ing)) )(?:with|in|for)
  )\s+(?:\w+\s+){0,3}$
`;
/** `Googled X`, `read about X`. */
const READ_ABOUT = pattern('i')`
  \btalked (?:with \w+ )?about (?!(?:how|his|her|pt['’]s|the pt)\b)[^.;\n]*$
  |\b(?:changes?|events?|emergenc(?:y|ies)|concerns?) (?:such as|like)\s[^.;\n]*$
  |\b(?:rep|vendor|speaker|presenter|lecturer)\b[^.\n]{0,30}\b(?:presented|showed|demonstrated|described)\b[^.\n]*$
  |\be\.?g\.?,?\s[^.;)\n]*$
  |\b(?:
    rules?|requirements?|presumptive (?:list|conditions?)|eligibility|coverage
    |(?<!\b(?:meet(?:s|ing)?|met|fulfil\w*|satisf\w+) (?:\w+ )?)criteria|waiver
  )\s(?:for|of|on|needs?|requires?|includes?|\()\s?[^.;\n]*$
  |\b(?:students?|OTS|SPT|SN student|interns?|instructor)\b[^.;\n]{0,30}\b(?:demonstrat\w+|practi[cs]ed|simulat\w+|role[- ]play\w*)\b[^.\n]*$
  |\b(?:asks?|asked|asking|inquir\w+|questions?|wonder\w+) (?:about|re|regarding)\s?:[^.\n]*$
  |\blost (?:\w+ ){1,4}to\s+(?:[\w-]+,? (?:and )?){0,4}$
  |\b(?:pictures?|photos?|images?|videos?|diagrams?|slides?|drawings?) of\s[^.\n]*$
  |\b(?:product|dressing|device|sample)s?\b[^.;\n]{0,40}\bindicated for\b[^.;\n]{0,60}$
  |\b(?:module|chapter|lesson|topic|slide|session) \d+:?\s+(?:\w+ )?$|\bwords? (?:for|like|such as)\b[^.;\n]{0,60}$
  |\bhow (?:\w+ ){1,3}(?:affects?|causes?|impacts?|leads? to|can cause|relates? to)\s+(?:\w+\s+){0,3}$
  |\bdifferences? (?:between|of|among)\b[^.;\n]{0,90}$
  |\b(?:
    meaning|definition|explanation|overview|basics|concepts?|pros and cons|risks? (?:and|&|vs|versus) benefits?
    |risks?\/benefits?|burdens?|options?
  ) of\s+[^.;\n]{0,90}$
  |\b(?:options|choices|interventions|treatments) such as\s+[^.;\n]{0,90}$
  |\b(?:usually|designed|made|meant|intended|typically) (?:used )?for\s+(?:\w+\s){0,3}$
  |\b(?:reads?|reading|read up|looked|heard|curious|articles?|ads?) (?:about|up on)\s+$
  |\b(?:googled|looked up|articles? on|(?:TV|newspaper|magazine) ads? for)\s+$
`;
/** `The side effects including but not limited to GI upset`, `a recent outbreak of tularemia`. */
const OF_A_DRUG = pattern('i')`
  \b(?:black[- ]box|boxed) warnings?\b[^.;\n]*$
  |\bside[- ]?[ae]ffects?\b[^.;\n]{0,20}\bincluding,? but not limited to\b[^.;\n]*$
  |\b(?:
    talk\w*|discuss\w*|review\w*|explain\w*|possible|potential|known|common|expected|counsel\w*|instruct\w*|educat\w+
    |taught|teach\w*|monitor\w*|watch
  )\b[^.;\n]{0,30}\b(?:side[- ]?[ae]ffects?|adverse (?:effects?|reactions?|events?)|SEs|s\/e)\b[^.;\n]{0,50}\b(?:incl(?:ud\w+)?|such as|like)\b[^;\n]{0,2}[^.;\n]*$
  |\b(?:outbreaks?|epidemics?|clusters?) of (?:[\w-]+ )?$
`;
const SHOWN =
  /^\s*(?:documentary|movie|film|book|show|fundraiser|foundation|charity|walk(?:-a-thon)?|telethon|assoc(?:iation)?|assn|society|alliance|hotline|helpline|support group|podcast)\b/i;
/** `Handout on COPD`, `class for arthritis`, `HHA inserviced on stroke`: matter for reading and teaching, of anybody. */
const MATTER = pattern('i')`
  \b(?:
    info|information|materials|posters?|signage|handouts?|brochures?|pamphlets?|booklets?|flyers?|packets?|links?|websites?|videos?|articles?|podcasts?
    |(?<!\b(?:NYHA|killip|child[- ]pugh) )class(?:es)?|seminars?|lectures?|support group|tai chi|yoga|boxing
    |inservice[ds]?|in-service[ds]?|webinar
  )\s+(?:\w+ )?\(?(?:on|about|for|regarding|in)\s+(?:[\w-]+,?\s+){0,3}$
`;
/** `"Universal design" booklet – sections: low vision, arthritis`: what a book tells of. */
const CONTENTS =
  /\b(?:booklet|brochure|handouts?|pamphlet|packet|guide|curriculum|modules?|topics?|sections?|chapters?)\b[^.;:\n]{0,25}(?::|\s[–—-]\s)[^.;\n]*$/i;
/** `Aide trained on stroke`: named at once behind the word for learning; `staff taught dressing of the ulcer` is of the patient's. */
const OTHERS_LEARN = pattern('i')`
  \b(?:HHA|aides?|staff|volunteers?|students?|attendants?)\b[^.;\n]{0,40}\b(?:
    in-?serviced?|trained|training|taught|oriented|educated|certified|competen(?:cy|t)
  )\b(?:(?!\b(?:
    care|dressings?|management|patient|pt|client|resident|due|with|of|for|his|her
  )\b)[^.;\n]){0,80}$
`;
/** `HHA competent with diabetic foot inspection`. */
const ABLE = /\b(?:HHA|aides?|CNA|caregivers?)\b[^.;\n]{0,30}\bcompeten(?:t|cy)\b[^.;\n]{0,60}$/i;
/** `Pt who died 12/20 (COPD)`: the note is about those who are left. */
const DIED =
  /\bdeceased (?:pt|patient|client|resident)\b[^.;\n]{0,60}$|\b(?:pt|patient|client|resident|who|he|she) (?:died|passed away|passed(?= (?:on|in|last|this)\b| \d)|expired)\b[^.;\n]{0,60}$/i;

/** `Class handout "Arthritis & You"`: the title of a paper. */
const TITLED =
  /\b(?:handouts?|brochures?|booklets?|pamphlets?|leaflets?|flyers?|videos?|packets?|books?|guides?|class(?:es)?|modules?|sheets?)\b[^"“”.\n]{0,20}["“][^"”\n]*$/i;
/** `HF admits 12, COPD admits 9`: figures of an agency. */
const FIGURES_OF =
  /^\s*(?:re-?)?(?:admits?|admissions?|starts|cases|referrals|discharges|census|episodes)\s?[:=]?\s?\d/i;
/** `Arthritis joint protection brochure`: up to three words on. */
const PAPER =
  /^(?: (?!(?:with|and|or|via|by|using|per|given|has|is|was|for|on|in|well)\b)[a-z-]+){1,3} (?:brochures?|handouts?|pamphlets?|leaflets?|flyers?|booklets?|packets?|videos?)\b/i;
/** `Diabetes & Endocrine Assoc`, `stroke club`: names of places and societies. */
const SOCIETY =
  /^\s*(?:(?:&|and) [A-Z][a-z]+ (?:[Aa]ssoc\w*|[Cc]ent(?:er|re)|[Cc]linic|[Ii]nstitute|[Ss]pecialists|[Gg]roup)|clubs?)\b/;
/** `Heart failure telemonitoring pilot`, `hip fracture statistics`: the name of a thing, not of what somebody has. */
const PROGRAM = pattern('i')`
  ^[\s)\]"”]*(?:
    newsletter|workbook|brochure|pamphlet|leaflet|flyer|magazine|invitation|stickers?|wristbands?|decals?
    |labels? (?:roll|sheet)
  )\b
  |^\s*(?:voice |support |survivors? )?(?:
    survivors?|choir|boxing|dance|aquatics|tele(?!metry|health)\w*|telehealth (?:program|pilot|study)|pilot|project
    |initiative|committee|conference|pathway|statistics|stats|research|registry|camp|walk|ribbon|awareness
    |(?:health )?fair(?! control)|month(?= (?:campaign|event|activit\w+)|\s*[.,;]|$)|drive|bus|webinar|seminar
    |class(?! ?(?:[IV]{1,4}|[1-4])\b)(?:es)?|course(?! (?:complicated|was|is|has|of|with)\b)|lecture|recipes?
    |cookbook|(?:test )?strips|socks|sling|weight scale|binder|magnet|kits?|model|(?:talking )?meter|one-hand\w*
    |weighted (?:spoon|utensils?)|zones?|triggers?|foot (?:care|exam|inspection)s?|booklet|worksheet
  )\b
`;
/** `Feeding tube problem: nurse line`, `Low sugar: call`: what to do when it comes. */
const WHAT_TO_DO =
  /^[^.;:\n]{0,40}(?:\s[–—-]\s(?=(?:go|come|return) to (?:the )?(?:ED|ER|hospital)\b|(?:call|dial) 911)|:\s*)(?:return|come|call|dial|go to|tell|ring|page|911|ER\b|(?:the )?nurse line|nurse on call|notify|(?:\d ?(?:oz|ounces) )?(?:of )?juice)/i;
/** `12 TKA pts`, `COPD patients`, `CHF/COPD patients`: of many. */
const OF_MANY = /^(?:\s?[/&]\s?[\w-]{2,12}){0,3}\s*(?:pts|patients|clients|residents)\b(?!['’])/i;
/** `Stroke unit`, `heart failure university`: where many of them are, and nobody's disease; a dialysis unit is gone to. */
const PLACE =
  /^(?:['’]s)?\s*(?:care )?(?:training|units?|wards?|floor|cent(?:er|re)|university|academy|institute|boot ?camp|wing|navigator|(?:research )?nurses?(?! (?:to|will|visit|follow))|coordinator)\b/i;
/** `Scabies & bed bugs policy reviewed`: a list of what a paper is about. */
const IN_A_LAB =
  /^[^.;\n]{0,90}\bas (?:\w+ ){0,2}topics?\b|^[^.;\n]{0,40}\b(?:in (?:the )?skills? lab|on (?:an? |the )?mannequin|at (?:the )?(?:in-?service|orientation))\b/i;
const OF_A_POLICY =
  /^(?:[^.;:\n]|\bC\.){0,100}\b(?:polic(?:y|ies)(?: and procedures?)?|exposure (?:protocols?|plans?|control))\b(?: (?:reviewed|discussed|shown|updated|attached|signed|given)|\s*[.,;]|\s*$)/i;
/** A patient's words in quotation marks: `says "my hands get arthritis when it rains"`. */
const IN_QUOTES =
  /\b(?:says?|said|states?|stated|reports?|asks?|asked|told|calls? it|feels|c\/o|complain\w*|mention\w*|remark\w*|jok\w+|comment\w*|wonder\w*|fear\w*|worr\w+|question\w*|wrote|quote)\b[^"“”\n]{0,40}["“][^"”\n]*$/i;

/** `Pt declined – "my arthritis lady next door …"`: in quotation marks, of the first person. */
const IN_HIS_WORDS = /["“](?=[^"”\n]{0,40}\b(?:my|I|I['’]m|we|mom|dad)\b)[^"”\n]*$/i;

/** Whether what is named stands in what a person is quoted to say. A symptom or a fall he may well tell; a diagnosis is not his. */
export function isQuoted(code: string, before: string, own: string): boolean {
  return !/^[RWXYZ](?!73\.03)/.test(code) && (IN_MARKS.test(before) || isInSpeech(before, own));
}

/** `CC: “sugar very high – worried about ketoacidosis”`: within marks with other words it is somebody's speech, alone a name. */
function isInSpeech(before: string, own: string): boolean {
  const led = OPENED.exec(before);
  const closed = CLOSED.exec(own);
  if (!led || !closed) return false;
  // A straight mark opens where the marks before it come in pairs.
  if (led[1] === '"' && (before.split('"').length - 1) % 2 === 0) return false;
  // `Nephrology letter: "CKD stage 3b"`: a paper is quoted.
  if (
    OF_A_PAPER.test(before.slice(0, led.index)) ||
    OF_A_PAPER.test(own.slice(closed[0].length, closed[0].length + 30))
  )
    return false;
  return wordCount(led[2]) + wordCount(closed[1]) > (QUOTED_BEFORE.test(before.slice(0, led.index)) ? 0 : 1);
}

const OF_A_PAPER =
  /\b(?:letter|notes?|reports?|chart|summary|records?|H&P|impression|documented|consult\w*|orders?|referral|dx|diagnos\w+|Dr|MD|DO|NP|PA|physician|doctor|cardiolog\w+|nephrolog\w+|neurolog\w+|rheum\w*)\b/i;
/** `("cancer", "small heart attack", "HF starting")`: one of several things that somebody says. */
const QUOTED_BEFORE = /["”],? (?:and |or )?$/;
const OPENED = /(["“])([^"“”\n]*)$/;
const CLOSED = /^([^"“”\n]*)["”]/;

function wordCount(words: string | undefined): number {
  return words?.match(/\p{L}{2,}/gu)?.length ?? 0;
}

/** `On a website she found it to be "lupus"`. */
const FOUND_ONLINE = /\b(?:websites?|internet|online|google\w*|apps?|forum)\b[^"“”.;\n]{0,60}["“][^"”\n]*$/i;
const IN_MARKS = anyOf(IN_QUOTES, IN_HIS_WORDS, FOUND_ONLINE);
/** `If the scan is clean, she will be treated with migraine drugs`: what is done then, for what is not the patient's own. */
const DONE_THEN = pattern('i')`
  (?:^|[.;:\n])[^\w\n]{0,6}(?:if|should|in case|in the event)\b[^.;:\n]{3,80},[^.;:\n]{0,40}\b(?:treat\w*|cover\w*|start\w*|manag\w*|giv\w*|prescrib\w*)\b
  (?:(?!\b(?:her|his|their|the|known|underlying)\b)[^.;:\n]){0,30}$
`;
const TALK_BEFORE = anyOf(
  DONE_THEN,
  OF_A_DRUG,
  TITLED,
  TOLD_OF,
  BY_CALLING,
  READ_ABOUT,
  MATTER,
  CONTENTS,
  OTHERS_LEARN,
  ABLE,
  DIED,
);
/** `At the dialysis unit, volunteering`: where he works. */
const WORKS_THERE =
  /^ (?:unit|cent(?:er|re)|clinic|ward)[^.;\n]{0,12}\b(?:volunteer\w*|employ\w*|works?|working|driver)\b/i;
const TALK_BEHIND = anyOf(WORKS_THERE, SHOWN, WHAT_TO_DO, OF_A_POLICY, IN_A_LAB, PROGRAM, PAPER, FIGURES_OF, OF_MANY);

/** Whether a condition is only talked of, read about, taught, or was a dead man's, by the words before it and behind. */
export function isTalkedOf(code: string, before: string, own: string): boolean {
  return (
    TALK_BEHIND.test(own) || TALK_BEFORE.test(before) || SOCIETY.test(own) || (!code.startsWith('Z') && PLACE.test(own))
  );
}
