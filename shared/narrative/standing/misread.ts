import { FOLLOWS_KIND } from '../conditions/attributes.ts';

/** Words that look like the name of a condition and are something else. */

/** A code, the words that named it, and the words of their sentence before and behind them. */
interface Named {
  code: string;
  words: string;
  before: string;
  own: string;
}

/** One way in which words mean something else than the code that they named. */
type Misreading = (named: Named) => boolean;

/** `Diet: DM/renal`: the name of a diet. */
const isDiet: Misreading = ({ code, before }) =>
  /^(?:E1[013]\.9|I10|I50\.9|I51\.9|N18)/.test(code) && OF_DIET.test(before);
const OF_DIET = /\bdiet(?: order)?\s*[:=]\s*(?:[\w/]+(?:[,/]\s?| )){0,3}$/i;

/** `Sulfa allergy (hives)`, `NSAID allergy causes angioedema`: what the drug once did is in the allergy's code. */
const isAllergicReaction: Misreading = ({ code, before }) => REACTION.test(code) && OF_ALLERGY.test(before);
const REACTION = /^(?:L50|L27|L29|R21|R06\.2|R11|T78\.[23]|R60)/;
const OF_ALLERGY = /\b(?:allerg(?:y|ies)|allergic to|intoleran(?:t|ce)(?: to| of)?)\b[^.;\n]{0,40}$/i;

/** `Stroke-like`, `seizure-free`: what the hyphen takes away. */
const isTakenAwayByHyphen: Misreading = ({ own }) =>
  /^-(?:laden|free|like|prone|proof|preventing|prevention|safe|friendly)\b/i.test(own);

/** `Alcoholics Anonymous`, `seizure tendency on EEG`: less than the disease. */
const isNameOrTendency: Misreading = ({ own }) =>
  /^(?:\s*(?:anonymous|tendenc(?:y|ies)|threshold)\b|-prone\b)/i.test(own);

/** `Hit by an uninsured driver`: somebody else's want. */
const isUninsuredDriver: Misreading = ({ code, words, own }) =>
  code === 'Z59.71' && /^uninsured$/i.test(words) && /^\s+(?:driver|motorist|car|truck|vehicle|person)s?\b/i.test(own);

/** `Anticoagulation per routine`, of a stay: no use for long. */
const isRoutineAnticoagulation: Misreading = ({ code, before, own }) =>
  code === 'Z79.01' && (ROUTINE_BEHIND.test(own) || ROUTINE_BEFORE.test(before));
const ROUTINE_BEHIND =
  /^\s*(?:(?:was |were )?given )?(?:per|as|by) (?:\w+ )?(?:routine|protocol)\b|^\s*(?:for )?(?:DVT |VTE )?prophyla/i;
const ROUTINE_BEFORE = /\b(?:routine|prophylactic|perioperative|peri-?op|post-?op(?:erative)?)\s*$/i;

/** `Fibrillation with paroxysmal episodes of palpitations`: what comes so is something else. */
const isKindOfElse: Misreading = ({ code, words, own }) =>
  code.startsWith('I48.') &&
  /(?:paroxysmal|persistent|permanent|chronic)$/i.test(words) &&
  !FOLLOWS_KIND.test(/^\s([a-z][\w/-]*)/i.exec(own)?.[1]?.toLowerCase() ?? 'and');

/** `Smokes pot daily`: the syndrome has its letters large. */
const isCannabisNamedPot: Misreading = ({ code, words }) =>
  code === 'G90.A' && /^pots?$/i.test(words) && words !== 'POTS';

/** `Diabetic foot`, with nothing behind it: which complication it is the words do not say, and without one it is not. */
const isDiabeticFootAlone: Misreading = ({ code, words, own }) =>
  /^E(?:08|09|1[013])\.9$/.test(code) && /diabetic$/i.test(words) && FOOT_ALONE.test(own);
const FOOT_ALONE =
  /^\s*(?:foot|feet)\b(?!\s*(?:exam|care|check|inspect|screen|teach|educat|shoe|evaluat|assess|visit|clinic|risk))/i;

/** `Feet burn at night`: how they feel. */
const isBurningFeeling: Misreading = ({ code, words, own }) =>
  /^T2[0-5]/.test(code) && BURN_LIKE.test(words) && !/^\s*(?:injur|wound|care|dressing|site|graft|scar)/i.test(own);
const BURN_LIKE =
  /\b(?:feet|hands|legs|arms|eyes|toes|fingers|soles|calves|thighs|palms|heels|knees|shoulders)\s+(?:still\s+|also\s+|really\s+)?burn$/i;

/** `Accessory muscle use`: how somebody breathes. */
const isBreathingMuscle: Misreading = ({ code, words }) => code === 'Q79.8' && /^accessory/i.test(words);

/** `Kevin Nash`: a name. */
const isSurname: Misreading = ({ code, words }) => code === 'K75.81' && words === 'Nash';

/** `Typing with pegs`: no tube for feeding. */
const isPegs: Misreading = ({ code, words }) => code === 'Z93.1' && words === 'pegs';

/** `Flu/pneumonia UTD`: the vaccines. */
const isVaccine: Misreading = ({ code, own }) =>
  /^J1[0-8]/.test(code) &&
  /^(?:\s?[/,&+]\s?[\w-]+){0,3}\s*[:–-]?\s*(?:are |is |all )?(?:UTD|up[- ]to[- ]date)\b/i.test(own);

/** `Will do the other knee in the fall`: the season. */
const isAutumn: Misreading = ({ code, words }) => /^(?:Z91\.81|R29\.6|W)/.test(code) && IN_AUTUMN.test(words);
const IN_AUTUMN = /\b(?:in|by|until|before|after|during|since|this|next|late|early) (?:the )?fall$/i;

/** `Cannabis use disorder, smokes daily`: no tobacco. */
const isSmokingOfElse: Misreading = ({ code, before }) =>
  /^F17\.20/.test(code) && /\b(?:cannabis|marijuana|thc|weed|crack|meth)\b[^.;\n]{0,50}$/i.test(before);

/** `Agitated at sundown`: the hour. */
const isHourOfSundown: Misreading = ({ code, words, before }) =>
  code === 'F05' && /^sundown$/i.test(words) && /\b(?:at|around|before|by|near|after|until|from)\s$/i.test(before);

/** `10 yr ASCVD 18%`: a risk in figures. */
const isRiskInFigures: Misreading = ({ code, words, own }) =>
  /^I(?:25|70)/.test(code) &&
  /^ASCVD$/i.test(words) &&
  /^\s*(?:(?:risk|score|est\w*)\s*)?(?:(?:is|of)\s+)?(?:[:=]\s*)?[<>~]?\d+(?:\.\d+)?\s?%/i.test(own);

/** `PTSD sx`, `OCD-like`: less than the disease. */
const isTraitOnly: Misreading = ({ code, own }) =>
  /^F(?:2|3[0-4]|4[0-3])/.test(code) && /^(?:[- ]like\b|\s*(?:sx|traits?|tendenc\w+)\b)/i.test(own);

/** `Cachectic-looking`, `septic appearing`: how he looks, and no diagnosis. */
const isLook: Misreading = ({ own }) => /^[- ](?:looking|appearing)\b/i.test(own);

/** `CAUTI rates for the team`: of many patients. */
const isRate: Misreading = ({ code, own }) =>
  /^(?:A|J|L89|N39|R29\.6|T8|W|Z91\.81)/.test(code) && /^\s*(?:infection )?rates?\b(?! (?:controlled|of))/i.test(own);

/** `PEG out 3/20`, among what came out: the day on which it was taken out. */
const isTubeRemovedOnDay: Misreading = ({ code, words, own }) =>
  code === 'K94.23' && /\bout$/i.test(words) && /^\s*(?:on )?\d{1,2}\/\d/.test(own);

/** `Hearing aids lost`: what he has no more. */
const isLostHearingAid: Misreading = ({ code, own }) =>
  code === 'Z97.4' && /^\s*(?:is |are |were |was )?(?:both )?(?:lost|missing|stolen)\b/i.test(own);

/** `Dialysis pts`: other people. */
const isOtherPeoplesDialysis: Misreading = ({ code, words }) => code === 'Z99.2' && /(?:pts|patients)$/i.test(words);

/** `Oxygen safety`: what is taught. */
const isOxygenSafety: Misreading = ({ code, own }) => code === 'Z99.81' && /^\s*safety\b/i.test(own);

/** `Bereavement support to spouse`: a service of the agency. */
const isBereavementService: Misreading = ({ code, own }) => code === 'Z63.4' && BEREAVEMENT_SERVICE.test(own);
const BEREAVEMENT_SERVICE =
  /^\s*(?:to|for|of|support (?:to|for)|calls?|care|follow|program|services|packet|mailing|coordinator|referral)\b/i;

/** `CardioMEMS PAD 24`: a pressure of the pulmonary artery. */
const isPulmonaryPressure: Misreading = ({ code, words, own }) =>
  code === 'I73.9' && words === 'PAD' && /^\s?(?:was |is |of |=|:)?\s?\d{1,2}\b(?!\/)/.test(own);

/** `Balance pad`, `pads changed`: in small letters it is the disease only among other diseases and vessels. */
const isPad: Misreading = ({ code, words, before, own }) =>
  code === 'I73.9' &&
  /^pads?$/i.test(words) &&
  words !== 'PAD' &&
  (/s$/i.test(words) || (words === 'pad' && !OF_VESSELS.test(before + own)));
const OF_VESSELS =
  /\b(?:htn|dm2?|t2dm|cad|chf|pvd|ckd|copd|afib|abi|stent\w*|bypass|claudic\w*|vasc\w*|ischem\w*|amput\w*|ulcers?|angio\w*|known|severe|gangrene)\b/i;

/** `ABI .7, TBI 40`: the toe-brachial index. */
const isToeIndex: Misreading = ({ code, words, own }) =>
  code.startsWith('S06') && /^TBI\s*(?:[LR]\s*)?[:=]?\s*(?:0?\.\d|\d{2,3}(?!\d))/.test(words + own);

/** `CKD stage 3 – now stage 4`: a stage that was left behind. */
const isStageLeftBehind: Misreading = ({ code, own }) => code.startsWith('N18') && MOVED_ON.test(own);
const MOVED_ON =
  /^\s*[-–—,;→>]*\s*(?:(?:is |has )?(?:now|progressed to|advanced to|progressing to|worsened to|moved to)|→|->)\s*(?:at |in )?(?:CKD )?(?:stage )?[1-5][ab]?\b/i;

/** `Anxiety about falling`: a worry over something, and no disorder. */
const isWorryAbout: Misreading = ({ code, own }) =>
  code === 'F41.9' && /^\s*(?:re\b:?|about|regarding|over)\s/i.test(own);

const MISREADINGS: readonly Misreading[] = [
  isDiet,
  isAllergicReaction,
  isTakenAwayByHyphen,
  isNameOrTendency,
  isUninsuredDriver,
  isRoutineAnticoagulation,
  isKindOfElse,
  isCannabisNamedPot,
  isDiabeticFootAlone,
  isBurningFeeling,
  isBreathingMuscle,
  isSurname,
  isPegs,
  isVaccine,
  isAutumn,
  isSmokingOfElse,
  isHourOfSundown,
  isRiskInFigures,
  isTraitOnly,
  isLook,
  isRate,
  isTubeRemovedOnDay,
  isLostHearingAid,
  isOtherPeoplesDialysis,
  isOxygenSafety,
  isBereavementService,
  isPulmonaryPressure,
  isPad,
  isToeIndex,
  isStageLeftBehind,
  isWorryAbout,
];

/**
 * Whether the words that named a code mean something else: pads, an index of blood pressures, a stage that was left behind.
 * @param words that named it; @param before them, and @param own behind them, in their sentence
 */
export function isMisread(code: string, words: string, before: string, own: string): boolean {
  const named: Named = { code, words, before, own };
  return MISREADINGS.some((isIt) => isIt(named));
}
