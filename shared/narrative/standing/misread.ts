import { FOLLOWS_KIND } from '../conditions/attributes.ts';
import { ABBREVIATED_OTHERWISE } from './abbreviated-otherwise.ts';
import { LESS_THAN_A_DISEASE } from './less-than-a-disease.ts';
import type { Misreading, Named } from './misreading.ts';
import { askedOf } from './of-code.ts';
import { OTHER_SENSES } from './other-senses.ts';

/** Words that look like the name of a condition and are something else. */

/** `Diet: DM/renal`: the name of a diet. */
const isDiet: Misreading = { of: /^(?:E1[013]\.9|I10|I50\.9|I51\.9|N18)/, is: ({ before }) => OF_DIET.test(before) };
const OF_DIET = /\bdiet(?: order)?\s*[:=]\s*(?:[\w/]+(?:[,/]\s?| )){0,3}$/i;

/** `Sulfa allergy (hives)`, `NSAID allergy causes angioedema`: what the drug once did is in the allergy's code. */
const isAllergicReaction: Misreading = {
  of: /^(?:L50|L27|L29|R21|R06\.2|R11|T78\.[23]|R60)/,
  is: ({ before }) => OF_ALLERGY.test(before),
};
const OF_ALLERGY = /\b(?:allerg(?:y|ies)|allergic to|intoleran(?:t|ce)(?: to| of)?)\b[^.;\n]{0,40}$/i;

/** `Hit by an uninsured driver`: somebody else's want. */
const isUninsuredDriver: Misreading = {
  of: /^Z59\.71$/,
  is: ({ words, own }) =>
    /^uninsured$/i.test(words) && /^\s+(?:driver|motorist|car|truck|vehicle|person)s?\b/i.test(own),
};

/** `Anticoagulation per routine`, of a stay: no use for long. */
const isRoutineAnticoagulation: Misreading = {
  of: /^Z79\.01$/,
  is: ({ words, before, own }) =>
    ROUTINE_BEHIND.test(own) ||
    ROUTINE_BEFORE.test(before) ||
    (/^anticoag\w*$/i.test(words) && (THEMED_BEHIND.test(own) || RUNS_IN.test(own))),
};
/** `Anticoagulation status: none`, `anticoagulation plan`: what is decided about it. */
const THEMED_BEHIND =
  /^\s*(?:status|plan(?:s|ning)?|strateg\w+|decisions?|management|post-?op\w*|peri-?op\w*|pre-?op\w*|discussion|options?|questions?|timing|hold(?:ing)?|risks?)\b/i;
/** `Therapeutic anticoagulation (heparin infusion)`. */
const RUNS_IN = /^[^.;\n]{0,12}\b(?:heparin|argatroban|bivalirudin)\b/i;
const ROUTINE_BEHIND =
  /^\s*(?:(?:was |were )?given )?(?:per|as|by) (?:\w+ )?(?:routine|protocol)\b|^\s*(?:for )?(?:DVT |VTE )?prophyla/i;
const ROUTINE_BEFORE = /\b(?:routine|prophylactic|perioperative|peri-?op|post-?op(?:erative)?)\s*$/i;

/** `Fibrillation with paroxysmal episodes of palpitations`: what comes so is something else. */
const isKindOfElse: Misreading = {
  of: /^I48\./,
  is: ({ words, own }) =>
    /(?:paroxysmal|persistent|permanent|chronic)$/i.test(words) &&
    !FOLLOWS_KIND.test(/^\s([a-z][\w/-]*)/i.exec(own)?.[1]?.toLowerCase() ?? 'and'),
};

/** `Smokes pot daily`: the syndrome has its letters large. */
const isCannabisNamedPot: Misreading = {
  of: /^G90\.A$/,
  is: ({ words }) => /^pots?$/i.test(words) && words !== 'POTS',
};

/** `Diabetic foot`, with nothing behind it: which complication it is the words do not say, and without one it is not. */
const isDiabeticFootAlone: Misreading = {
  of: /^E(?:08|09|1[013])\.9$/,
  is: ({ words, own }) => /diabetic$/i.test(words) && FOOT_ALONE.test(own),
};
const FOOT_ALONE =
  /^\s*(?:foot|feet)\b(?!\s*(?:exam|care|check|inspect|screen|teach|educat|shoe|evaluat|assess|visit|clinic|risk))/i;

/** `Accessory muscle use`: how somebody breathes. */
const isBreathingMuscle: Misreading = { of: /^Q79\.8$/, is: ({ words }) => /^accessory/i.test(words) };

/** `Kevin Nash`: a name. */
const isSurname: Misreading = { of: /^K75\.81$/, is: ({ words }) => words === 'Nash' };

/** `Typing with pegs`: no tube for feeding. */
const isPegs: Misreading = { of: /^Z93\.1$/, is: ({ words }) => words === 'pegs' };

/** `Flu/pneumonia UTD`: the vaccines. */
const isVaccine: Misreading = {
  of: /^J1[0-8]/,
  is: ({ own }) => /^(?:\s?[/,&+]\s?[\w-]+){0,3}\s*[:–-]?\s*(?:are |is |all )?(?:UTD|up[- ]to[- ]date)\b/i.test(own),
};

/** `Will do the other knee in the fall`: the season. */
const isAutumn: Misreading = { of: /^(?:Z91\.81|R29\.6|W)/, is: ({ words }) => IN_AUTUMN.test(words) };
const IN_AUTUMN = /\b(?:in|by|until|before|after|during|since|this|next|late|early) (?:the )?fall$/i;

/** `Cannabis use disorder, smokes daily`: no tobacco. */
const isSmokingOfElse: Misreading = {
  of: /^F17\.20/,
  is: ({ before }) => /\b(?:cannabis|marijuana|thc|weed|crack|meth)\b[^.;\n]{0,50}$/i.test(before),
};

/** `Agitated at sundown`: the hour. */
const isHourOfSundown: Misreading = {
  of: /^F05$/,
  is: ({ words, before }) =>
    /^sundown$/i.test(words) && /\b(?:at|around|before|by|near|after|until|from)\s$/i.test(before),
};

/** `10 yr ASCVD 18%`: a risk in figures. */
const isRiskInFigures: Misreading = {
  of: /^I(?:25|70)/,
  is: ({ words, own }) =>
    /^ASCVD$/i.test(words) &&
    /^\s*(?:(?:risk|score|est\w*)\s*)?(?:(?:is|of)\s+)?(?:[:=]\s*)?[<>~]?\d+(?:\.\d+)?\s?%/i.test(own),
};

/** `CAUTI rates for the team`: of many patients. */
const isRate: Misreading = {
  of: /^(?:A|J|L89|N39|R29\.6|T8|W|Z91\.81)/,
  is: ({ own }) => /^\s*(?:infection )?rates?\b(?! (?:controlled|of))/i.test(own),
};

/** `PEG out 3/20`, among what came out: the day on which it was taken out. */
const isTubeRemovedOnDay: Misreading = {
  of: /^K94\.23$/,
  is: ({ words, own }) => /\bout$/i.test(words) && /^\s*(?:on )?\d{1,2}\/\d/.test(own),
};

/** `Hearing aids lost`: what he has no more. */
const isLostHearingAid: Misreading = {
  of: /^Z97\.4$/,
  is: ({ own }) => /^\s*(?:is |are |were |was )?(?:both )?(?:lost|missing|stolen)\b/i.test(own),
};

/** `Dialysis pts`: other people. */
const isOtherPeoplesDialysis: Misreading = { of: /^Z99\.2$/, is: ({ words }) => /(?:pts|patients)$/i.test(words) };

/** `Oxygen safety`: what is taught. */
const isOxygenSafety: Misreading = { of: /^Z99\.81$/, is: ({ own }) => /^\s*safety\b/i.test(own) };

/** `Bereavement support to spouse`: a service of the agency. */
const isBereavementService: Misreading = { of: /^Z63\.4$/, is: ({ own }) => BEREAVEMENT_SERVICE.test(own) };
const BEREAVEMENT_SERVICE =
  /^\s*(?:to|for|of|support (?:to|for)|calls?|care|follow|program|services|packet|mailing|coordinator|referral)\b/i;

/** `CardioMEMS PAD 24`: a pressure of the pulmonary artery. */
const isPulmonaryPressure: Misreading = {
  of: /^I73\.9$/,
  is: ({ words, own }) => words === 'PAD' && /^\s?(?:was |is |of |=|:)?\s?\d{1,2}\b(?!\/)/.test(own),
};

/** `Balance pad`, `pads changed`: in small letters it is the disease only among other diseases and vessels. */
const isPad: Misreading = {
  of: /^I73\.9$/,
  is: ({ words, before, own }) =>
    /^pads?$/i.test(words) &&
    words !== 'PAD' &&
    (/s$/i.test(words) || (words === 'pad' && !OF_VESSELS.test(before + own))),
};
const OF_VESSELS =
  /\b(?:htn|dm2?|t2dm|cad|chf|pvd|ckd|copd|afib|abi|stent\w*|bypass|claudic\w*|vasc\w*|ischem\w*|amput\w*|ulcers?|angio\w*|known|severe|gangrene)\b/i;

/** `ABI .7, TBI 40`: the toe-brachial index. */
const isToeIndex: Misreading = {
  of: /^S06/,
  is: ({ words, own }) => /^TBI\s*(?:[LR]\s*)?[:=]?\s*(?:0?\.\d|\d{2,3}(?!\d))/.test(words + own),
};

/** `CKD stage 3 – now stage 4`: a stage that was left behind. */
const isStageLeftBehind: Misreading = { of: /^N18/, is: ({ own }) => MOVED_ON.test(own) };
const MOVED_ON =
  /^\s*[-–—,;→>]*\s*(?:(?:is |has )?(?:now|progressed to|advanced to|progressing to|worsened to|moved to)|→|->)\s*(?:at |in )?(?:CKD )?(?:(?:stage )?[1-5][ab]?|stage (?:i{1,3}|iv|v))\b/i;

/** `Hep B sAg, HCV Ab`, `HIV status unknown`: what is asked of a laboratory, until it answers. */
const isNameOfTest: Misreading = {
  of: /^(?:A04|B96\.81|B1[5-9]|B20|Z21|A5[0-3]|A15|U07|J1[01]|Z86\.16)/,
  is: ({ own }) => TEST_BEHIND.test(own) && !ANSWERED_YES.test(own),
};
const TEST_BEHIND =
  /^[ -]?(?:(?:stool|fecal) (?:antigens?|tests?|testing|PCR)|breath tests?|biops\w+|s(?:urface )?Ag|e?Ag|c(?:ore )?Ab|s?Ab|antigens?|antibod(?:y|ies)|serolog(?:y|ies)|titers?|titres?|status|PCR|NAAT|RATs?|rapid|screen(?:ing)?|swabs?|tests?|testing|panel|immunity)\b/i;
const ANSWERED_YES = /^[^.;\n]{0,40}(?:\bpos(?:itive)?\b|\+(?! ?d\d)|\breactive\b|\bdetected\b)/i;

/** `Pulmonary nodules`: several, and the code is of one alone. */
const isSeveralNodules: Misreading = { of: /^R91\.1$/, is: ({ words }) => /nodules/i.test(words) };

/** `PVC in situ, day 1`: a cannula. */
const isCannula: Misreading = {
  of: /^I49\.3$/,
  is: ({ words, own }) =>
    /^PVC/.test(words) && /^\s*(?:in ?situ|(?:re)?sited|removed|flushed|inserted|site|,? ?day \d)/i.test(own),
};

/** `Reduce pressure on the ulcer`: what weighs on it. */
const isWeight: Misreading = { of: /^L89/, is: ({ words }) => /\bpressure (?:on|off|from|over|to)\b/i.test(words) };

/** `Cataract secondary to diabetes`: brought about by that; a secondary cataract is what an operation leaves. */
const isSecondaryTo: Misreading = {
  of: /^H(?:26\.4|40\.5)/,
  is: ({ words, own }) => /\bsecondary to\b/i.test(words) || (/\bsecondary$/i.test(words) && /^\s+to\b/i.test(own)),
};

/** `Periprosthetic femur fracture`: about an implant, and no injury of the bone alone (Tabular M97). */
const isAboutImplant: Misreading = {
  of: /^S[2-9]2/,
  is: ({ words, before, own }) =>
    /\bperi-?prosthetic\b/i.test(words) ||
    /\bperi-?prosthetic\s(?:[\w-]+\s){0,3}$/i.test(before) ||
    /^,? ?\(?peri-?prosthetic\b/i.test(own),
};

const misreadingsOf = askedOf<Misreading>([
  ...OTHER_SENSES,
  ...ABBREVIATED_OTHERWISE,
  ...LESS_THAN_A_DISEASE,
  isDiet,
  isAllergicReaction,
  isUninsuredDriver,
  isRoutineAnticoagulation,
  isKindOfElse,
  isCannabisNamedPot,
  isDiabeticFootAlone,
  isBreathingMuscle,
  isSurname,
  isPegs,
  isVaccine,
  isAutumn,
  isSmokingOfElse,
  isHourOfSundown,
  isRiskInFigures,
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
  isNameOfTest,
  isSeveralNodules,
  isCannula,
  isWeight,
  isSecondaryTo,
  isAboutImplant,
]);

/**
 * Whether the words that named a code mean something else: pads, an index of blood pressures, a stage that was left behind.
 * @param words that named it; @param before them, and @param own behind them, in their sentence
 */
export function isMisread(code: string, words: string, before: string, own: string): boolean {
  const named: Named = { words, before, own };
  return misreadingsOf(code).some(({ is }) => is(named));
}
