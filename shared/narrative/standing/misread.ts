import { FOLLOWS_KIND } from '../conditions/attributes.ts';

/** Words that look like the name of a condition and are something else. */

/** `Balance pad`, `pads changed`: in small letters it is the disease only among other diseases and vessels. */
function isPad(word: string, about: string): boolean {
  return word === 'PAD' ? false : /s$/i.test(word) || (word === 'pad' && !OF_VESSELS.test(about));
}
const OF_VESSELS =
  /\b(?:htn|dm2?|t2dm|cad|chf|pvd|ckd|copd|afib|abi|stent\w*|bypass|claudic\w*|vasc\w*|ischem\w*|amput\w*|ulcers?|angio\w*|known|severe|gangrene)\b/i;

/** The toe-brachial index: `ABI .7, TBI 40`. */
const TOE_INDEX = /^TBI\s*(?:[LR]\s*)?[:=]?\s*(?:0?\.\d|\d{2,3}(?!\d))/;
/** `CKD stage 3 – now stage 4`. */
const MOVED_ON =
  /^\s*[-–—,;→>]*\s*(?:(?:is |has )?(?:now|progressed to|advanced to|progressing to|worsened to|moved to)|→|->)\s*(?:at |in )?(?:CKD )?(?:stage )?[1-5][ab]?\b/i;

/** `Diet: DM/renal`: the name of a diet. */
const OF_DIET = /\bdiet(?: order)?\s*[:=]\s*(?:[\w/]+(?:[,/]\s?| )){0,3}$/i;

/** `Sulfa allergy (hives)`, `NSAID allergy causes angioedema`: what the drug once did is in the allergy's code. */
const REACTION = /^(?:L50|L27|L29|R21|R06\.2|R11|T78\.[23]|R60)/;
const OF_ALLERGY = /\b(?:allerg(?:y|ies)|allergic to|intoleran(?:t|ce)(?: to| of)?)\b[^.;\n]{0,40}$/i;

/** `Stroke-like`, `seizure-free`: what the hyphen takes away. */
const LESS_THAN = /^-(?:laden|free|like|prone|proof|preventing|prevention|safe|friendly)\b/i;

/** `Will do the other knee in the fall`: the season. */
const IN_AUTUMN = /\b(?:in|by|until|before|after|during|since|this|next|late|early) (?:the )?fall$/i;

const BURN_LIKE =
  /\b(?:feet|hands|legs|arms|eyes|toes|fingers|soles|calves|thighs|palms|heels|knees|shoulders)\s+(?:still\s+|also\s+|really\s+)?burn$/i;

/** `Alcoholics Anonymous`, `seizure tendency on EEG`: less than the disease. */
const NAME_OR_TENDENCY = /^(?:\s*(?:anonymous|tendenc(?:y|ies)|threshold)\b|-prone\b)/i;

/** `Diabetic foot`, with nothing behind it: which complication it is the words do not say, and without one it is not. */
const DIABETIC_FOOT =
  /^\s*(?:foot|feet)\b(?!\s*(?:exam|care|check|inspect|screen|teach|educat|shoe|evaluat|assess|visit|clinic|risk))/i;

const ROUTINE_BEHIND =
  /^\s*(?:(?:was |were )?given )?(?:per|as|by) (?:\w+ )?(?:routine|protocol)\b|^\s*(?:for )?(?:DVT |VTE )?prophyla/i;
const ROUTINE_BEFORE = /\b(?:routine|prophylactic|perioperative|peri-?op|post-?op(?:erative)?)\s*$/i;

/** Whether the words that named a code mean something else: pads, an index of blood pressures, a stage that was left behind. */
export function isMisread(code: string, words: string, before: string, own: string): boolean {
  if (/^(?:E1[013]\.9|I10|I50\.9|I51\.9|N18)/.test(code) && OF_DIET.test(before)) return true;
  if (REACTION.test(code) && OF_ALLERGY.test(before)) return true;
  if (LESS_THAN.test(own) || NAME_OR_TENDENCY.test(own)) return true;
  // `Hit by an uninsured driver`: somebody else's want.
  if (
    code === 'Z59.71' &&
    /^uninsured$/i.test(words) &&
    /^\s+(?:driver|motorist|car|truck|vehicle|person)s?\b/i.test(own)
  )
    return true;
  // `Anticoagulation per routine`, of a stay: no use for long.
  if (code === 'Z79.01' && (ROUTINE_BEHIND.test(own) || ROUTINE_BEFORE.test(before))) return true;
  // `Fibrillation with paroxysmal episodes of palpitations`
  if (
    code.startsWith('I48.') &&
    /(?:paroxysmal|persistent|permanent|chronic)$/i.test(words) &&
    !FOLLOWS_KIND.test(/^\s([a-z][\w/-]*)/i.exec(own)?.[1]?.toLowerCase() ?? 'and')
  )
    return true;
  // `Smokes pot daily`: the syndrome has its letters large.
  if (code === 'G90.A' && /^pots?$/i.test(words) && words !== 'POTS') return true;
  if (/^E(?:08|09|1[013])\.9$/.test(code) && /diabetic$/i.test(words) && DIABETIC_FOOT.test(own)) return true;
  // `Feet burn at night`: how they feel.
  if (/^T2[0-5]/.test(code) && BURN_LIKE.test(words) && !/^\s*(?:injur|wound|care|dressing|site|graft|scar)/i.test(own))
    return true;
  // `Accessory muscle use`: how somebody breathes.
  if (code === 'Q79.8' && /^accessory/i.test(words)) return true;
  // `Kevin Nash`: a name.
  if (code === 'K75.81' && words === 'Nash') return true;
  // `Typing with pegs`
  if (code === 'Z93.1' && words === 'pegs') return true;
  // `Flu/pneumonia UTD`: the vaccines.
  if (
    /^J1[0-8]/.test(code) &&
    /^(?:\s?[/,&+]\s?[\w-]+){0,3}\s*[:–-]?\s*(?:are |is |all )?(?:UTD|up[- ]to[- ]date)\b/i.test(own)
  )
    return true;
  if (/^(?:Z91\.81|R29\.6|W)/.test(code) && IN_AUTUMN.test(words)) return true;
  // `Cannabis use disorder, smokes daily`
  if (/^F17\.20/.test(code) && /\b(?:cannabis|marijuana|thc|weed|crack|meth)\b[^.;\n]{0,50}$/i.test(before))
    return true;
  // `Agitated at sundown`: the hour.
  if (code === 'F05' && /^sundown$/i.test(words) && /\b(?:at|around|before|by|near|after|until|from)\s$/i.test(before))
    return true;
  // `10 yr ASCVD 18%`: a risk in figures.
  if (
    /^I(?:25|70)/.test(code) &&
    /^ASCVD$/i.test(words) &&
    /^\s*(?:(?:risk|score|est\w*)\s*)?(?:(?:is|of)\s+)?(?:[:=]\s*)?[<>~]?\d+(?:\.\d+)?\s?%/i.test(own)
  )
    return true;
  // `PTSD sx`, `OCD-like`: less than the disease.
  if (/^F(?:2|3[0-4]|4[0-3])/.test(code) && /^(?:[- ]like\b|\s*(?:sx|traits?|tendenc\w+)\b)/i.test(own)) return true;
  // `Cachectic-looking`, `septic appearing`: how he looks, and no diagnosis.
  if (/^[- ](?:looking|appearing)\b/i.test(own)) return true;
  // `CAUTI rates for the team`
  if (
    /^(?:A|J|L89|N39|R29\.6|T8|W|Z91\.81)/.test(code) &&
    /^\s*(?:infection )?rates?\b(?! (?:controlled|of))/i.test(own)
  )
    return true;
  // `PEG out 3/20`, among what came out.
  if (code === 'K94.23' && /\bout$/i.test(words) && /^\s*(?:on )?\d{1,2}\/\d/.test(own)) return true;
  if (code === 'Z97.4' && /^\s*(?:is |are |were |was )?(?:both )?(?:lost|missing|stolen)\b/i.test(own)) return true;
  if (code === 'Z99.2' && /(?:pts|patients)$/i.test(words)) return true;
  if (code === 'Z99.81' && /^\s*safety\b/i.test(own)) return true;
  if (
    code === 'Z63.4' &&
    /^\s*(?:to|for|of|support (?:to|for)|calls?|care|follow|program|services|packet|mailing|coordinator|referral)\b/i.test(
      own,
    )
  )
    return true;
  // `CardioMEMS PAD 24`: a pressure of the pulmonary artery.
  if (code === 'I73.9' && words === 'PAD' && /^\s?(?:was |is |of |=|:)?\s?\d{1,2}\b(?!\/)/.test(own)) return true;
  if (code === 'I73.9' && /^pads?$/i.test(words)) return isPad(words, before + own);
  if (code.startsWith('S06')) return TOE_INDEX.test(words + own);
  if (code.startsWith('N18')) return MOVED_ON.test(own);
  return code === 'F41.9' && /^\s*(?:re\b:?|about|regarding|over)\s/i.test(own);
}
