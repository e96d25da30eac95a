import { pattern } from '../../pattern.ts';
import { anyOf } from './any-of.ts';
import { isSaidOfIt } from './words-about.ts';

/** The diagnosis itself is taken back, or was only thought of. */
const TAKEN_BACK = pattern('gi')`
  \b(?:
    (?:later |since |was |were |been )(?:
      retracted|dropped|dismissed|removed from (?:the|his|her) (?:list|chart|problem)
    )
    |(?:taken|came|comes|took(?: it)?|crossed|struck|deleted) (?:off|from) (?:(?:the|his|her|my) )?(?:problem |diagnosis |dx )?list
    |(?:is|was) not (?:supported|confirmed)|not borne out|(?:brought up|raised|suggested|mentioned|considered),? (?:but )?(?:it )?(?:does|did)(?: not|n['’]t) (?:really |quite )?fit
    |the label (?:was|is|has|of)
    |(?:not|never|was n['’]t|wasn['’]t) confirmed|(?:I|we) (?:have )?removed it|was revised to
    |(?:was|were|is) never (?:\w+ )?(?:documented|confirmed|diagnosed|established|proven|present)
    |says (?:this|it|that) is (?:wrong|incorrect|not (?:true|so|right))|by mistake|in error
    |(?:was|is) an? (?:[\w-]+ ){0,2}(?:mistake|error|typo)
    |(?<!(?:supervision|assist(?:ance)?|help|aid|support|presence) (?:of|from|by) )(?<!with )(?:wrong|another|different) (?:patient|person|chart)
    |(?:is|was) (?:incorrect|inaccurate|wrong|erroneous)|not (?:accurate|correct|true)
  )\b
`;
/** What was only thought of: nobody says that it is not so. */
const ONLY_THOUGHT = /\bwas (?:feared|considered|entertained|questioned|wondered about)\b/gi;
/** Words for nothing but diagnoses: wherever they stand. */
const NOT_HELD = pattern('i')`
  \b(?<!\b(?:of|from|by|with) )wrong (?:pt|patient|person|chart)\b
  |\b(?:are|is|were|was|belongs? to) (?:the other|another|somebody else|someone else)(?:
    ['’]s| (?:man|woman|patient|pt|person|resident|client)(?:['’]s)?
  )\b
  |\b(?:
    no longer (?:believe|think|hold|carr|consider)\w*
    |(?:did|does|do) not support(?= (?:it|this|that|the (?:diagnosis|label))\b|\s*[.,;]|\s*$)|misdiagnos\w+
    |mislabel\w+
    |(?:these|those|it|this|that|which|all) (?:belongs? to|(?:is|are|was|were) (?:of|from|for|about)?) ?(?:an?other|a different|the wrong|some other) (?:patient|person|client|resident)
  )\b
`;
/** Who makes diagnoses disagrees with one: what a patient, a relative or an insurer thinks of it takes none back. */
const DISAGREED = pattern('i')`
  \b(?:
    \w{2,20}olog(?:y|ists?)|psychiatr(?:y|ists?)|\w{0,12}surg(?:ery|eons?)|geriatric\w*|physiatr\w*|PM&R|ID|PCP|MD|NP|PA
    |physicians?|doctors?|providers?|attending|hospitalists?|intensivists?|internists?|specialists?|consult\w*|clinic|center|team|Dr\.? \w{2,20}|I|we
  ) (?:(?:now|also|strongly|respectfully|has|have|does|did|later|since|then) ){0,2}disagree[sd]?
  (?:
    \s*(?:[.;)]|$|,? (?:and |but )?(?:thinks?|believes?|feels?|favou?rs?|attributes?|calls?|suspects?|says?|states?)\b)
    | with (?:this|that|it)(?=\s*(?:[.,;)]|$))
    | with (?:(?:the|this|that|his|her|our|a|prior|previous|earlier|old|referral|hospital|outside) ){0,3}(?:diagnos[ie]s|dx|label|assessment|impression)\b
  )
`;
/** Most sentences have no such word: told at a fraction of the time. */
const DISAGREES = /disagree/i;
/** A test that speaks against what was thought or said. */
const TEST_AGAINST =
  /\b(?:but|however|though)\b[^.;]{0,20}\b(?:scan|biops\w+|CT|MRI|ultrasound|spirometry|work-?up|echo\w*|tests?|cultures?|imaging|x-?rays?|angiogra\w+|doppler)\b[^.;]{0,25}\b(?:normal|negative|clean|clear|unremarkable|did not)\b/i;
const WAS_SAID =
  /\b(?:thought|told|called|feared|worr\w+|concern\w*|label\w*|question\w*|admitted|sent|E[RD]|presented|treated|suspect\w*|initially|first|dx['’]?d?|diagnos\w+|carr\w+|list\w*|consider\w*|for|referral|chart)\b/i;
/** `"Gout" on his old list`: what a list of former days held. */
const ON_OLD_LIST =
  /^["”'’]?,?\s*(?:\([^)]*\)\s*)?(?:(?:is|was|stands|listed|carried)\s+)?(?:on|in) (?:his|her|the|an?) (?:old|prior|previous|outdated|former) (?:problem |diagnosis )?(?:list|chart|record)/i;
/** `I do not agree that she has X`, `no basis for the diagnosis of X`. */
const NOT_AGREED =
  /\b(?:(?:do|does|did|can|could|would|will) ?(?:not|n['’]t)|cannot)\s+(?:agree|accept|concur|support|endorse)\b(?:[^.;\n]|\b(?:Mrs?|Ms|Dr)\.){0,50}$|\bdisagree[sd]? with (?:(?:the|this|that|his|her|our|a|prior|previous|earlier|old|referral|hospital|outside) ){0,3}(?:(?:diagnos[ie]s|dx|label|assessment|impression)(?: of)? (?:\w+ ){0,2})?$|\bno (?:basis|grounds|foundation) for\b[^.;\n]{0,40}$/i;

/** A paper that says what the patient is then found not to have: `chart says left BKA but both legs are present`. */
const BY_PAPER = pattern('i')`
  \b(?:
    lists?|charts?|referral|records?|packet|paperwork|summary|form|transfer sheet|H&P|database|EMR|notes?|entry
  )\b\s+(?:\w+\s){0,4}?(?:
    says?|said|lists?|listed|carr(?:y|ies|ied)|states?|stated|shows?|includes?|included|reads?|mentions?|has|had
  )\s+(?:[\w/’'"“”-]+,?\s+){0,8}["“]?$
`;
const ON_PAPER =
  /^[\s"”'’]*(?:is|was|were|are)? ?(?:on|in|per|from) (?:the |his |her )?(?:\w+ )?(?:referral|list|chart|packet|paperwork|record|note|intake|documentation)s?\b/i;
const BUT_NOT = pattern('i')`
  \b(?:
    both (?:\w+ )?(?:legs|feet|breasts|kidneys|arms|hands|eyes)
    |(?:he|she|pt|patient|family|wife|husband|daughter|son)\b[^.;\n]{0,30}\b(?:not|no|never|none|n['’]t)|denies
    |never|that['’]s (?:her|his|the|another|someone)\b[^.;\n]{0,20}['’]s
    |belongs? to (?:another|a different|some other)
    |not (?:found|seen|present|there|so|true|accurate|confirmed|correct|on)
    |(?:this|it) is (?:\w+ )?(?:\w+ )?(?:not|[\w-]+, not)\b|, not\b(?! in (?:any|acute))
    |no (?:\w+ )?(?:evidence|signs?|trace|such|scars?|history|record|documentation)|removed|wrong|error|incorrect
    |unable to (?:find|confirm)|(?:is|are|was|were|all) (?:\w+ )?(?:normal|negative|intact)|none
  )\b
`;
/** `HTN she did not have before and doesn’t now`. */
const HAS_NOT =
  /^\s*(?:,\s*)?(?:which |that )?(?:she|he|pt|patient) (?:did(?: not|n['’]t)|does(?: not|n['’]t)|never) (?:ha[vd]e?)\b/i;

/** `COPD (resolved 2019)`, `diabetes (entered in error)`: a remark right behind the name. */
const REMARKED =
  /^\s*[([*]+\s*(?:(?:(?:19|20)\d\d|since|now|in|was|\d{1,2}\/\d{2,4}),? (?:\w+ )?resolved|resolved|not confirmed|ruled out|r\/o['’]?d|inactive|entered in error|error|delete|not active|remove)\b/i;

/** `DM – entered in error`, `HTN – removed from list`. */
const STRUCK =
  /^\s*[–—-]+\s*(?:entered in error|in error|error\b|removed from (?:the |his |her )?(?:list|chart)|not confirmed|delete|outgrown)\b/i;

/** `Legally blind per daughter (no eval on file)`, `lupus per pt – not documented by MD`: said by somebody, found on no paper. */
const ON_NO_PAPER = pattern('i')`
  ^\s?(?:per [\w’']+(?: (?!not\b|never\b)[\w’']+)?)?\s?(?:[([,–—-]+|(?<=\bper \w+ )(?=not |never ))\s?(?:[\w-]+, )?(?:
    unverified|unconfirmed|undocumented|(?:not|never) (?:documented|verified|tested|evaluated|diagnosed)\b
    |no (?:formal )?(?:dx|diagnosis)(?=\s*[.,;)]|$)
    |no (?:\w+ )?(?:eval\w*|dx|diagnosis|documentation|records?|work-?up|testing) (?:of (?:it|this) )?(?:
      on file|in (?:the )?(?:packet|chart|records?|referral|H&P)|found|available|anywhere|to support
    )
  )
`;

/** `Remove "history of stroke"`, of a list that is put right. */
const REMOVE =
  /\b(?:remove|delete|strike|omit)\s+(?:the )?(?:["“'][^"”'\n]{1,40}["”'],?\s*(?:and\s+)?){0,4}(?:(?:diagnosis|dx|label|entry) (?:of )?)?["“'](?:(?:hx|history) of )?$/i;
/** The next sentence: `I do not find criteria for either.` */
const NOT_FOUND =
  /\b(?:(?:do|does|did) not|cannot|could not) (?:find|see|support|confirm|meet)\b[^.\n]{0,30}\b(?:criteria|evidence|it|either|these|this|any|diagnos\w+)\b|\bremov(?:e|ing) (?:both|the|this|these|it)\b[^.\n]{0,15}\b(?:labels?|diagnos\w+)\b/i;

/** `Essential thrombocythemia no he does not, strike that`: of who dictates. */
const STRUCK_IN_SPEECH = pattern('i')`
  ^\s*[-–—,]+\s*no,? (?:this|that|it|he|she) (?:was|is|had|has|did|does)\b
  |^[\s,.;–—-]*(?:no,? )?(?:(?:he|she) does(?: not|n['’]t)(?! (?:take|want|use|need|like))[\s,.]*)?(?:
    (?:please )?(?:strike|scratch|delete|disregard) that\b|correction\b|I (?:misspoke|mean)\b
  )
  |^[\s,]*no,? (?:he|she) does(?: not|n['’]t)(?=\s*(?:[.,;]|$))
`;

/** Whether a diagnosis is denied, or taken back, by what stands before it, right behind it, or further on. */
export function isTakenBack(before: string, own: string, after: string, following: string): boolean {
  if (isHeldWrong(before, own, after) || isSaidOfIt(after, ONLY_THOUGHT)) return true;
  if (TEST_AGAINST.test(after) && WAS_SAID.test(before)) return true;
  return (BY_PAPER.test(before) || ON_PAPER.test(own)) && (BUT_NOT.test(after) || NOT_FOUND.test(following));
}

/** Whether it is said in so many words that a diagnosis was none: an error, struck, not supported, not agreed with. */
export function isHeldWrong(before: string, own: string, after: string): boolean {
  return (
    DISPUTED.test(before) ||
    STRUCK_BEHIND.test(own) ||
    NOT_HELD.test(after) ||
    (DISAGREES.test(after) && DISAGREED.test(after)) ||
    isSaidOfIt(after, TAKEN_BACK)
  );
}

/** `L cataract surgery last week – correction: wife had it`. */
const CORRECTED = /^[^.;\n]{0,50}?[?\s]*[–—:(-]\s*(?:correction|corrected|scratch that|wrong (?:person|one))\b/i;

const DISPUTED = anyOf(REMOVE, NOT_AGREED);
const STRUCK_BEHIND = anyOf(ON_OLD_LIST, STRUCK_IN_SPEECH, HAS_NOT, REMARKED, STRUCK, ON_NO_PAPER, CORRECTED);
