/** The diagnosis itself is taken back, or was only thought of. */
const TAKEN_BACK =
  /\b(?:no longer (?:believe|think|hold|carr|consider)\w*|disagree\w*|(?:later |since |was |were |been )(?:retracted|dropped|dismissed|removed from (?:the|his|her) (?:list|chart|problem))|(?:did|does|do) not support|(?:is|was) not (?:supported|confirmed)|not borne out|was (?:feared|considered|entertained|questioned|wondered about)|by mistake|in error|(?:was|is) an? (?:[\w-]+ )?(?:mistake|error|typo)|(?<!(?:supervision|assist(?:ance)?|help|aid|support|presence) (?:of|from|by) )(?<!with )(?:wrong|another|different) (?:patient|person|chart)|misdiagnos\w+|mislabel\w+|the label|(?:not|never|was n['’]t|wasn['’]t) confirmed|(?:I|we) (?:have )?removed it|was revised|(?:was|were|is) never (?:\w+ )?(?:documented|confirmed|diagnosed|established|proven|present)|says (?:this|it|that) is (?:wrong|incorrect|not (?:true|so|right))|(?:is|was) (?:incorrect|inaccurate|wrong|erroneous)|not (?:accurate|correct|true))\b|\b(?:but|however|though)\b[^.;]{0,20}\b(?:scan|biops\w+|CT|MRI|ultrasound|spirometry|work-?up|echo\w*|tests?|cultures?|imaging|x-?rays?|angiogra\w+|doppler)\b[^.;]{0,25}\b(?:normal|negative|clean|clear|unremarkable|did not)\b/i;
/** `"Gout" on his old list`: what a list of former days held. */
const ON_OLD_LIST =
  /^["”'’]?,?\s*(?:\([^)]*\)\s*)?(?:(?:is|was|stands|listed|carried)\s+)?(?:on|in) (?:his|her|the|an?) (?:old|prior|previous|outdated|former) (?:problem |diagnosis )?(?:list|chart|record)/i;
/** `I do not agree that she has X`, `no basis for the diagnosis of X`. */
const NOT_AGREED =
  /\b(?:(?:do|does|did|can|could|would|will) ?(?:not|n['’]t)|cannot)\s+(?:agree|accept|concur|support|endorse)\b(?:[^.;\n]|\b(?:Mrs?|Ms|Dr)\.){0,50}$|\bno (?:basis|grounds|foundation) for\b[^.;\n]{0,40}$/i;

/** A paper that says what the patient is then found not to have: `chart says left BKA but both legs are present`. */
const BY_PAPER =
  /\b(?:lists?|charts?|referral|records?|packet|paperwork|summary|form|transfer sheet|H&P|database|EMR)\b\s+(?:\w+\s)?(?:says?|said|lists?|listed|carr(?:y|ies|ied)|states?|stated|shows?|includes?|included|reads?|mentions?|has|had)\s+(?:[\w/’'-]+\s+){0,5}$/i;
const ON_PAPER =
  /^[\s"”'’]*(?:is|was|were|are)? ?(?:on|in|per|from) (?:the |his |her )?(?:\w+ )?(?:referral|list|chart|packet|paperwork|record|note|intake|documentation)s?\b/i;
const BUT_NOT =
  /\b(?:normal|negative|no|not|never|removed|wrong|error|incorrect|none|both|denies|unable to (?:find|confirm))\b/i;

/** `HTN she did not have before and doesn’t now`. */
const HAS_NOT =
  /^\s*(?:,\s*)?(?:which |that )?(?:she|he|pt|patient) (?:did(?: not|n['’]t)|does(?: not|n['’]t)|never) (?:ha[vd]e?)\b/i;

/** `COPD (resolved 2019)`, `diabetes (entered in error)`: a remark right behind the name. */
const REMARKED =
  /^\s*[([*]+\s*(?:resolved|not confirmed|ruled out|r\/o['’]?d|inactive|entered in error|error|delete|not active|remove)\b/i;

/** Whether a diagnosis is denied, or taken back, by what stands before it, right behind it, or further on. */
export function isTakenBack(before: string, own: string, after: string): boolean {
  if (ON_OLD_LIST.test(own) || NOT_AGREED.test(before) || TAKEN_BACK.test(after)) return true;
  if (HAS_NOT.test(own) || REMARKED.test(own)) return true;
  return (BY_PAPER.test(before) || ON_PAPER.test(own)) && BUT_NOT.test(after);
}
