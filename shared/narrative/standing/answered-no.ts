import { pattern } from '../../pattern.ts';
import { isTestedClean } from './tested-clean.ts';
import { isBorneOut } from './thought-of.ts';
import type { WordsAbout } from './words-about.ts';

/** An answer behind the name, or that it was only thought of: `Neuropathy – none so far`, `Hypothyroidism considered`. */
const ANSWERED_NO = pattern('i')`
  ^\s*(?:
    (?::\s*)?(?:does|do|did)(?: not|n['’]t) (?:currently |yet |fully )?meet (?:the )?(?:full |all )?(?:DSM\S* )?criteria\b
    |(?:is |are )?(?:expected|anticipated)(?=\s*(?:[.,;)]|$))
    |(?:,\s*)?(?:but )?not (?:current|active|present)(?:ly)?(?=\s*(?:[.,;)]|$))
    |(?:per|by|on) (?:PHQ|GAD|GDS|screen\w*)\b
    |(?:\([^()\n]{0,30}\)\s*)?(?:(?:hx|history)\s*)?:\s*(?:all )?(?:no|never)\b(?=\s*(?:[.,;|/)–—-]|$))
    |(?::\s*)?(?:PHQ|GAD)[-\s]?\d\s*[:=]?\s*[0-4]\b(?![^.;\n]{0,40}\b(?:
      cont(?:inue[ds]?)?|on|refill\w*|same dose|sertraline|zoloft|escitalopram|lexapro|citalopram|celexa|fluoxetine
      |prozac|duloxetine|cymbalta|venlafaxine|effexor|bupropion|wellbutrin|mirtazapine|remeron|trazodone|buspirone
      |buspar
    )\b)
    |[–—:-]+\s*(?:[A-Za-z][\w-]{1,12} (?:of |was |is )?[<>]?\d[\d.]*%?,\s)?(?:
      none\b(?! of (?!these\b|them\b|those\b|the above\b))|no(?=\s*[.,;]|$)|negative\b|absent\b|denied\b
      |not (?:present|found|seen)\b
    )
    |(?:is |are |has |have |now |all )?gone(?=\s*(?:[.,;)]|$))
    |(?:eval(?:uation)?|work-?up|testing|screen(?:ing)?|assessment) (?:later|planned|deferred|scheduled|requested|ordered|arranged|after|next|as (?:an )?outp|outp|by (?:psych|neuro|pulm|cardiology|ortho))
    |passed (?:(?:the|his|her|an?) )?(?:MBSS?|MBS study|FEES|bedside swallow|swallow (?:study|test|screen))\b
    |(?:was |is )?not (?:relevant|an issue|a problem)\b
    |(?:was |is )?(?:never|not) (?:needed|required|placed|in (?:question|doubt)|a (?:question|concern|consideration)|suspected)\b
    |(?:was |is )?(?:mentioned|brought up|wondered about) by\b
    |(?:transformation |conversion |involvement |recurrence )?(?:was |is |were |has been )?(?:
      considered|questioned|queried|entertained|raised|looked for|sought|excluded|not supported|doubted|discounted|discarded
      |never (?:\w+ )?(?:proven|proved|confirmed|documented|established)
    )\b
    |none\b(?= (?:now|seen|noted|today|currently|since|x|for|this|in)\b)|never(?=\s*[.,;]|$)
    |,\s*none (?:now|currently|at present|today|this (?:visit|year))\b
  )
`;
/** `Migraine – none since admission`: what comes in attacks is not over with the last. */
const ATTACKS = /^(?:G43|G40|J45|I20|M10|M1A|H81|D57)/;
const NONE_SINCE = /^\s*[–—:-]+\s*none (?:since|recent\w*|lately|in|for|this)\b/i;

/** `Was questioned once`, before it is said to be so. */
const ONLY_RAISED =
  /^\W*(?:(?:was|were|had been) )?(?:first |initially )?(?:considered|questioned|queried|entertained|raised|suspected)\b/i;

/** The next sentence: `The patient has none of these.` */
const HAS_NONE =
  /^\W*(?:(?:the|my|our|this) )?(?:pt|patient|he|she|client|resident)\b[^.\n]{0,20}\b(?:has|had) (?:none|neither)(?: of (?:these|them|those|the above|the two)\b|\s*[.,;]|\s*$)/i;
/** Behind a list: `taught about stroke and gout, and has none of these`. */
const NONE_OF_THEM =
  /^[^()\n]{0,40}\/\s*other\s*\)|^[^.\n]{0,110}?\b(?:none (?:of (?:these|them|those|which|the above)|so far|yet|to date|circled|checked|marked|appl(?:y|ies)|selected|endorsed)|(?:he|she|pt|and|;) (?:has|had) none(?! (?:of|to)\b))\b/i;

/** `Considered PE (Wells 0), CHF (BNP 60) – all felt unlikely`: the verdict on a list of what was weighed. */
const ALL_UNLIKELY = pattern('i')`
  ^(?:(?!\b(?:consider|rul|evaluat|concern|suspect|differential|ddx|worr)\w*)[^.;\n]){0,110}[,(–—-]\s?(?:all|both|each)(?: of (?:these|them|which))? (?:
    (?:were|was|are|is|felt|thought|judged|deemed|believed|seem(?:s|ed)?|to be) 
  ){0,3}(?:unlikely|less likely|not likely|improbable|doubtful|ruled out|excluded|r\/o['’]?d)\b
`;

/** `HIV, hep B, hep C nonreactive`: a list of tests for infections, and what they all showed. */
const TESTED_NEGATIVE = pattern('i')`
  ^(?:
    [\s,/&:1-3]
    |\b(?:
      and|or|both|all|hep(?:atitis)?|[ABC]|HIV|RPR|VDRL|syphilis|HBsAg|HBV|HCV|Ab|Ag|antigens?|antibod(?:y|ies)
      |serolog(?:y|ies)|PCR|rapid|test(?:s|ed)?|screens?|strep|flu|influenza|COVID(?:-19)?|RSV|MRSA|VRE|TB|chlamydia
      |gonorrhea|GC|lyme|panel|were|was|are|is
    )\b
  )*(?:non-?reactive|neg(?:ative)?|NR|not detected|undetected)\b
`;
/** `Infection screen all negative (TB, HBV/HCV/HIV, CMV)`: before the list. */
const ALL_NEGATIVE =
  /\b(?:neg(?:ative)?|non-?reactive|not detected|undetected)\b\s*(?:\([^()\n]{0,90}|(?:for|:)\s[^.;()\n]{0,90})$/i;
/** `Social isolation: rarely`: how often, of what is asked so. */
const SELDOM = /^\s*[:=–—-]+\s*(?:rarely|seldom|hardly ever|less than once\b)/i;
const CIRCUMSTANCE = /^Z(?:5[5-9]|6[0-5])/;
const INFECTION = /^(?:[AB]|Z21|U07|J0|J1[01]|Z22)/;

/**
 * Whether a condition is answered with no, by itself or with the list that it stands in.
 * @param words its own
 */
export function isAnsweredNo(code: string, words: string, { before, own, right, following }: WordsAbout): boolean {
  if (
    (ANSWERED_NO.test(own) || (right !== own && ANSWERED_NO.test(right))) &&
    !(ATTACKS.test(code) && NONE_SINCE.test(own)) &&
    !(ONLY_RAISED.test(right) && isBorneOut(right))
  )
    return true;
  if (CIRCUMSTANCE.test(code) && SELDOM.test(own)) return true;
  if (INFECTION.test(code) && ALL_NEGATIVE.test(before)) return true;
  if (INFECTION.test(code) && TESTED_NEGATIVE.test(own) && !/chronic|active|acute/i.test(words)) return true;
  if (isTestedClean(code, right, following)) return true;
  return NONE_OF_THEM.test(own) || ALL_UNLIKELY.test(own) || HAS_NONE.test(following);
}
