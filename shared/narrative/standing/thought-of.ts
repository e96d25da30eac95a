import { pattern } from '../../pattern.ts';
import { anyOf } from './any-of.ts';

/** What somebody once thought, feared or was told, and what nobody found. */
const THOUGHT_OF = pattern('i')`
  \b(?:
    (?:we |was |were |has been |initially |first )(?:considered|entertained|wondered about|feared)
    |thought to (?:have|be)
    |(?:(?:was|were|been|being|initially|first|once) called|called (?:it|this))(?: as)?(?: an?)?
    |told (?:(?:\w+ ){0,3})?(?:that )?(?:he|she|they|it|this) (?:had|has|have|was|is)(?: an?)?
    |thought (?:that )?(?:he|she|they|pt) (?:had|might have)(?: an?)?|carried a diagnosis of
    |labell?ed(?: as| with)?
    |(?:initial|first|early|original|working|leading|presumptive|ED|ER|triage|admitting) (?:
      thought|impression|concern|worry|suspicion|consideration|theory|feeling|(?:working )?(?:diagnosis|dx)
    )s?(?: (?:on|at|in|of) (?:\w+ ){0,2}\w+)?(?: (?:was|were|had been)|:| [–-])(?: (?:for|of|that of))?(?: an?)?
  )\s+["“]?(?:[\w-]+\s+){0,3}$
`;
/** It was not so, or was something else. */
const TURNED_OUT = pattern('i')`
  \b(?:
    turned out|this was|it was|actually|instead
    |(?:but|however|though|later|which)\b[^.;\n]{0,40}\b(?:
      normal|negative|clean|clear|ruled|only|was|were|show(?:ed|s)|reveal(?:ed|s)|turned|changed|revised|dropped|found|retracted|diagnos\w+
    )
    |(?:no|never) (?:\w+ )?(?:evidence|signs?|such|proof|had|has|confirmed|documented|found|proven)
    |which (?:he|she|they|it|pt) (?:did|does|do|had|has|was|is|were)(?: not|n['’]t)
    |(?:MRI|CT|scan|tests?|cultures?|x-?ray|echo\w*|work-?up|EKG) (?:was|were|is) (?:normal|negative)
    |not (?:so|true|confirmed|found|it|that|supported|borne|the case|seen)
  )\b
`;
/** `He was first thought to have X`: he has something else. */
const FIRST_THOUGHT =
  /\b(?:was|were|been) (?:first|initially|originally|once|at first|wrongly|incorrectly) (?:thought|believed|felt|said|told) (?:to (?:have|be)|(?:that )?(?:he|she|they) had)\s+(?:[\w'’-]+\s+){0,2}$/i;
/** `I think I had a stroke`, `thought he was having a heart attack`: a patient's guess, or his family's. */
const OWN_GUESS = pattern('i')`
  \b(?:
    (?:
      I|he|she|pt|patient|they|family|wife|husband|daughter|son|mother|father|caregiver|aide|neighbou?r
    ) (?:
      think|thinks|thought|believes?|believed|felt|feels|swears|figured|assumed|guess(?:es|ed)?|wonders?
      |(?:is|was) (?:convinced|afraid|worried|sure|certain|scared)
    )
    |believing|thinking|afraid|worried|convinced
  )\s+(?:that )?(?:I|he|she|it|this|they|pt|patient|mom|dad)(?:['’](?:s|m|d))? ?(?:\w+\/)?(?:had|has|have|is|was|might|may|could|must)?(?: (?:be|have|having|getting|got|had|coming down with|developing))*\s*["“]?(?:an? |the |some )?(?:small |mild |bad |new |another |little )?$
`;
/** `Neuro thinks migraine aura`, `cardiology favors pericarditis`: an opinion is none that stands (OG IV.H). */
const OPINION =
  /\b(?:thinks?|favou?rs?|leans? toward|suspects?|wonders?(?: about)?)\s+(?!(?:his|her|their|my|our) )(?:this (?:is|was)\s+|it(?:['’]s| is| was)\s+|(?:an? |the )?)(?:[\w-]+\s+){0,2}$/i;
/** `They also thought gout`, `ER suspected a clot`. */
const ONCE_THOUGHT = pattern('i')`
  \b(?:
    they(?:['’]d)?|ER|ED|urgent care|hospital|doctors?|we|I|MD|NP|PA|nurse|EMS|paramedics
  )\s+(?:had |also |first |initially |at first )*(?:
    thought|suspected|guessed|assumed|wondered(?: about)?|worried about|considered|queried
  )\s+(?:it was |of |about |maybe |it might be )?(?:an? )?$
`;
/** `The differential entertained on this patient includes X`. */
const DIFFERENTIAL =
  /\bdifferential(?:s| diagnos[ie]s)?\b[^.;:\n]{0,50}\b(?:includ\w+|consists? of|contains?|would be|are|is)\b[^.;\n]*$/i;
/** `Initially treated for X, but it did not help`. */
const FIRST_TREATED =
  /\b(?:initially|first|originally|at first|empirically)\s+(?:was )?treated\s+(?:[\w-]+\s+){0,4}(?:for|as)\s+(?:an? )?(?:[\w-]+\s+){0,2}$/i;
const BUT = /^[^.;\n]{0,20},?\s*\b(?:but|without (?:relief|improvement|success|benefit))\b/i;
/** `His doctor had treated him for bronchitis without effect`. */
const TREATED_FOR =
  /\b(?:treated|given [\w-]+) (?:(?:him|her|it|this|them|pt|the patient) )?(?:for|as) (?:an? )?(?:[\w-]+ ){0,2}$/i;
const IN_VAIN =
  /^[^.;\n]{0,15}\b(?:without|with no|but no|no) (?:any )?(?:effect|relief|benefit|improvement|response|success|change)\b/i;
/** `Has not been treated for X`: of nobody's own X. */
const NOT_TREATED_FOR =
  /\b(?:not|never|n['’]t) (?:yet |ever )?(?:been |being )?(?:treated|medicated|evaluated|tested|screened|assessed|worked up)(?: with [\w-]+)? (?:for|in regard to) (?:(?!(?:his|her|their|the|this) )[\w'’-]+ ){0,4}$/i;
/** `Consider TEE for endocarditis`, `MRI to look for abscess`: what a test is to find. */
const TESTED_FOR = pattern('i')`
  \bconsider\w*\b[^.;\n]{0,30}\b(?:
    TEE|TTE|echo\w*|CTA?|MR[IA]|MRCP|US|ultrasound|imaging|biopsy|labs?|cultures?|EGD|colonoscopy|scan|work-?up|doppler|x-?ray
    |panel|EEG|EMG|testing|studies|screen\w*
  )\b,?\s+(?:(?:to|for) (?:evaluate|assess|look|check|screen)(?:ing)? )?for\s+(?:(?!(?:his|her|their|known)\b)[\w-]+\s+){0,2}$
  |\b(?:TEE|TTE|echo\w*|CTA?|MR[IA]|US|ultrasound|imaging|biopsy|cultures?|doppler|x-?ray|EEG|EMG|labs?)\b[^.;\n]{0,12}\bto (?:look|check|screen|evaluate|assess) for\s+(?:[\w-]+\s+){0,2}$
`;
/** `Told by a friend that she has lupus`. */
const HEARSAY =
  /\btold (?:\w+ )?by (?:an? |the |her |his )?(?:friend|neighbou?r|cousin|sister|brother|aunt|coworker|clerk|relative|stranger|website)\b[^.;\n]{0,25}$/i;

/** `Neighbor told pt that ankle swelling = heart failure`. */
const TOLD_HIM =
  /\b(?:neighbou?r|friend|cousin|sister|brother|aunt|uncle|coworker|roommate|niece|nephew|pastor|retired (?:RN|nurse))\b[^.;\n]{0,40}\b(?:told|tells|convinced|warned|informed) (?:the )?(?:pt|patient|him|her|them|client)\b[^.;\n]{0,90}$/i;

/** `Thought kidney stone; CT clean`: with nobody who thinks. */
const BARELY_THOUGHT =
  /(?:^|[,;(–-]\s?)(?:first |initially |at first |was )?thought (?!to\b|that\b|of\b|about\b)(?:[\w-]+ ){0,2}$/i;
/** `Initially called conversion disorder`, `first read as a fracture`. */
const FIRST_CALLED =
  /\b(?:first|initially|originally|at first|wrongly|incorrectly|mistakenly) (?:called|labell?ed|coded|read|billed|taken|mistaken|interpreted|worked up|considered)(?: (?:as|for|to be))?\s+(?:an? )?["“]?(?:[\w-]+\s+){0,3}$/i;
/** Behind its name: `was the first thought of the clinic`, `had been floated`, `initial dx by urgent care`. */
const FIRST_NAMED = pattern('i')`
  ^[^,.;:\n]{0,40}?(?:
    \b(?:was|were|had been|has been)\s(?:(?:the|an?|our|their|his|her|my|one)\s)?(?:[\w/]+\s)?(?:
      first|initial|early|original|referral|referring|outside|ED|ER|working|presumptive|provisional|preliminary|leading
      |previous|prior|old|former|triage|transfer|(?:19|20)\d\d
    )\s(?:[\w/]+\s)?(?:
      thought|impression|concern|consideration|diagnosis|dx|label|suspicion|read|worry|call|question|fear|theory|idea
    )\b
    |\b(?:was|were|had been|has been)\s(?:also |first |initially |briefly |at first |at one point |once |being |even )?(?:
      raised|suspected|floated|entertained|questioned|queried|mooted|proposed|suggested|debated|postulated|considered|feared
      |invoked|contemplated|(?:thought|wondered|asked|worried|talked|inquired|spoken) (?:of|about)|put forward|looked into
    )\b
  )
  |^["”'’]?\s*(?:[,(–—-]\s?)?(?:was |the |an? )*(?:initial|first|working|preliminary|presumptive|provisional|referral) (?:dx|diagnosis|impression|read|thought|label)\b
  |^["”'’]?\s*(?:on (?:the )?(?:UA|CT|x-?ray|film|culture|EKG|ECG|telemetry) )?(?:was|is|=|felt|thought)(?: to be)? (?:an? |likely |probabl[ey] )*(?:contaminant|contamination|artifact\w*|red herring|misread\w*|over-?read|over-?call\w*)\b
  |^["”'’]?\s*[–—-]+\s*(?:she|he|pt|patient) was told\b
`;

/** `Was suspected in March and confirmed by TSH`, `was questioned but is now established`. */
const BORNE_OUT =
  /(?<!\b(?:not|never|un|n['’]t|be|been) )\b(?:(?:confirm(?:ed|s)|established|proven|substantiated)(?=\s*(?:[.,;)]|$|(?:by|on|with|in|via|at|per|after|it|this|today|now)\b))|(?:showed|shows|found) it\b|and (?:is |was )?treated\b)/i;

/** Whether what was thought is told, behind its name, to have been so. */
export function isBorneOut(right: string): boolean {
  const found = BORNE_OUT.exec(right);
  return found !== null && !OTHER_SUBJECT.test(right.slice(0, found.index));
}

/** `COPD was suspected, but asthma was confirmed`: another noun stands behind the turn. */
const OTHER_SUBJECT =
  /\b(?:but|however|instead|rather|while|whereas)\b(?!(?: (?:it|this|was|is|then|later|now|since|finally|subsequently|has|been)){0,4}\s*$)/i;

/** Whether a condition was only thought of, by the words before it, behind it, and right behind its name; what a provider came to think is not that. */
export function isOnlyThought(before: string, behind: string, right: string): boolean {
  return (
    GUESSED.test(before) ||
    (FIRST_NAMED.test(right) && !isBorneOut(right)) ||
    (THOUGHT_OF.test(before) && TURNED_OUT.test(behind)) ||
    (FIRST_TREATED.test(before) && BUT.test(behind)) ||
    (TREATED_FOR.test(before) && IN_VAIN.test(right))
  );
}

const GUESSED = anyOf(
  FIRST_THOUGHT,
  FIRST_CALLED,
  BARELY_THOUGHT,
  OWN_GUESS,
  HEARSAY,
  TOLD_HIM,
  ONCE_THOUGHT,
  OPINION,
  DIFFERENTIAL,
  NOT_TREATED_FOR,
  TESTED_FOR,
);
