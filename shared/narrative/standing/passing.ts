import { pattern } from '../../pattern.ts';
import type { SectionName } from '../reading/section-name.ts';
import { hasGone, TREATED_BEFORE } from './gone.ts';
import { isOfLongAgo } from './long-ago.ts';
import {
  complicatesDisease,
  hasStayBehind,
  isLabelledStay,
  isOfAStay,
  isOfFormerStay,
  namesAStay,
} from './of-a-stay.ts';
import { isSaidOfIt, type WordsAbout } from './words-about.ts';

/** Conditions that pass: after a hospital stay they are current only where the note says that they go on (OG I.C.21.c.4, III). */
export const PASSES = pattern()`
  ^(?:
    J0|J1[0-8]|J2[0-2]|J40|J98\.1|J69|J70\.0|J80|J9[0134]|J95|J96\.[029]|J81|N1[79]|N39\.0|N1[0-2]|N30\.0|A[0-5]|B0|B1[57]
    |B25|B34|B59|F05|E86|E87|E16|E(?:08|09|1[013])\.(?:[01]\d|641)|E83|R(?!13|26|32|47|48|54)|K0[45]|K2[5-8]|K3[57]
    |K52|K5[67]|K65|K8[015]|K92|I3[038]|I46|I47|I9|L0[0-5]|T[78]|D6[24]|D65|D69\.[56]|D7[02]|G70\.01
    |D57\.(?:0|21|41|81)|R78|G93\.[46]|U07|I48\.91|I95|M10|M00|H66|N2[01]|K8[35]|O|Z16|G97\.4|K91\.[67]|I97\.[3-7]
    |I97\.89
  )
`;
/** Says of what passes that it went on to the note's day. */
const GOES_ON = pattern('i')`
  \b(?:
    continu\w+|still|ongoing|remain\w*|persist\w*|complet(?:e|ing)|finish(?:ing)?
    |(?:to|thru|till|til) \d{1,2}\/\d{1,2}|to finish|home on|discharged on|until|through \d|for (?:another|\d+ more)
    |\d+ more (?:days?|weeks?|doses?)|\d+ (?:days?|doses?) (?:of [\w-]+ )?(?:left|remain\w*|to go)
    |(?:
      abx|antibiotics?|\w+(?:cillin|floxacin|cycline|mycin)|augmentin|levaquin|cipro|keflex|bactrim|cef\w+|doxy|vanc\w*|macrobid
    )\b[^.;\n]{0,15}?\b(?:day #?\d+ ?(?:of|\/) ?\d+|(?:thru|through|till) (?:mon|tue|wed|thu|fri|sat|sun|tomorrow|next))
    |(?<!\b(?:(?:was|were|been) (?:treated with|given|on)|requir(?:ed|ing)|needed|needing|received) )IV (?:antibiotics?|\w+cillin|cef\w+|vanc\w*)
    |PICC(?! (?:line )?(?:was |is |has been |now )*(?:out|removed|pulled|d\/?c|discontinued)\b)
    |slowly (?:improving|resolving)|recovering|worsening|currently
    |now on(?! (?:room air|RA|O2|oxygen|\d(?:\.\d)? ?L)\b)|remaining|taper|is (?:being )?treated|being treated
    |(?<!\b(?:not|no longer|was|were|been|put|placed) )on (?:oral |po |IV )?(?:
      antibiotics?|abx|atb|flagyl|metronidazole|vanco?|zosyn|clinda\w*|unasyn|dapto\w*|augmentin|cef\w+|doxycycline|levofloxacin|levaquin|bactrim|cipro\w*|keflex|vancomycin|linezolid
      |amoxicillin|nitrofurantoin|macrobid|azithromycin|fidaxomicin|paxlovid
    )
  )\b
`;
/** Infections that last for weeks, and are over when their course is: `completed IV abx for osteomyelitis`. */
const TREATED_ONCE = /^(?:M86(?!\.[3-6])|M00|M46\.[2-5]|I33|G0[056]|R78\.81)/;
/** `Adrenal crisis 5/28 w/ hosp`, `MG crisis 5/10, intubated`: a turn that its day and the hospital put in the past. */
const CRISIS = /^(?:G70\.01|E27\.2|E(?:08|09|1[013])\.[01]|D57\.[0-8]1)/;
const STAYED_FOR =
  /^[\s(]*(?:on |in )?\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b[^.;\n]{0,25}\b(?:hosp\w*|admi\w+|intubat\w+|ICU|ER|ED|now home)\b/i;

/** `IV antibiotics complete – was for pyelonephritis`. */
const WAS_FOR =
  /\b(?:complete[d]?|done|finished|over|ended|stopped)\b[^.;\n]{0,25}\b(?:was|were) for\s+(?:\w+\s+){0,2}$/i;
/** Said of the thing itself: it was outgrown, or reversed (`sleep apnea with reversal after weight loss`). */
const OUTGROWN =
  /\b(?:with (?:complete |full |subsequent )?(?:reversal|resolution)|resolution(?: date)?:? (?:\d{1,4}[/-]\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? \d)|outgrew|outgrown|outgrow|no longer (?:present|active(?! (?:in|with|at)\b)|an? (?:issue|problem|concern)|has (?:it|this|that|them|any)\b|has(?=\s*(?:[.,;)]|$))))/gi;
/** Of what comes in attacks: the last was long ago. Where a drug is named it is that which keeps it so. */
const QUIET = pattern('i')`
  \b(?:
    nothing (?:now|since|currently)
    |no (?:attacks?|flares?|episodes?|seizures?|recurrences?) (?:since|in (?:many |\w+ )?(?:years|decades))
    |last (?:attack|episode|flare|bout)\b[^.;]{0,25}\b(?:years?|yrs?|decades?) ago
    |(?:not|never) (?:been seen|come back|came back|returned|recurred)
    |none (?:since(?! (?:admission|surgery|discharge|d\/c|soc|last|the last|then)\b)|in (?:many |\w+ )?years)
    |while growing up|when growing up
  )\b
`;
const COMES_AND_GOES = /^(?:J45|G4[03]|L[235]0|K21|M10|F4|H81|I4[789]|G45|R)/;
const KEPT_QUIET =
  /\b(?:on|takes|taking|with|starting|started|since (?:he |she )?(?:began|starting|being on)) (?!own\b)[a-z]{5,}|\bsince (?:\w+ )?[a-z]{5,} (?:was )?(?:raised|increased|started|added|begun|doubled|up-?titrated)\b/i;
/** `Recurrent pyelo, last 5/26`. */
const LAST_OF_MANY =
  /^\s*[,(–-]\s*(?:the )?last (?:one |episode |was |in )*(?:\d{1,2}\/\d|(?:19|20)\d\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/i;
/** `COPD exacerbation, prednisone taper finished`. */
const STEROIDS_DONE = pattern('i')`
  ^[^.;\n]{0,30}\b(?:
    (?:
      taper|burst|pred(?:nisone)?|steroids?|course|abx|antibiotics?
    )\b[^.;,\n]{0,20}\b(?:finished|completed?|done|ended)
    |(?:finished|completed|off|done with) (?:\w+ ){0,3}(?:
      taper|burst|pred(?:nisone)?|steroids?|course|abx|antibiotics?
    )
  )\b
`;
/** `Pneumonia 2/2023`, `kidney stones x1 1998`: passing things that are named with their year. */
const OF_A_YEAR =
  /^\s*\(?(?:x ?\d )?(?:in |of )?(?:(?:early |late |mid-? ?)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,? |\d{1,2}\/)?(?:19|20)\d\d\b/i;
/** `Pneumonia in March treated, lungs clear`: passing things that are named with their month, and treated. */
const OF_A_MONTH_TREATED =
  /^\s*(?:in|of|last|back in) (?:early |late |mid-? ?)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? (?:which )?(?:was |were |has been |since |fully )*(?:treated|tx['’]?d|cleared|resolved)\b/i;
/** `Diagnosed 2006 with pneumocystis pneumonia`. */
const OF_YEAR_BEFORE =
  /\b(?:dx|dx['’]d|diagnosed|admitted|presented|hospitali[sz]ed)\s+(?:in )?(?:\d{1,2}\/)?(?:19|20)\d\d\s+(?:with|w\/|for|by)\s*(?:\w+\s+)?$/i;
/** `Acute blood loss anemia, discharge Hgb 8.9`. */
const STILL_LOW =
  /\b(?:discharge|d\/c|current|last|latest|now)\s+(?:hgb|hb|hemoglobin|h\/h)\b|\boral iron\b|\bon iron\b/i;
/** `Afib in recovery room 10 min`, `SVT x 6 beats`. */
const LASTED =
  /^[^.,;\n]{0,30}?(?<!\b(?:every|each|q|per|for|in) ?)\b(?:x ?)?\d+ ?(?:min(?:ute)?s?|secs?|seconds?|beats?)\b|^\s*(?:x|for|lasting|of|about|~) ?\d+ ?(?:min(?:ute)?s?|secs?|seconds?|beats?|h|hrs?|hours?)\b/i;
/** `Transient hypotension`, named among what happened. */
const TRANSIENT =
  /\b(?:transient|brief|self-limited|short-lived|temporary)\s+(?:[\w-]+\s+)?(?:(?:episodes?|spells?|bouts?|periods?) of\s+(?:[\w-]+\s+)?)?$/i;
/** `Since his heart attack`, with no day: a reckoning of time from an event that is over. */
const SINCE_IT = /\b(?:ever )?since (?:his|her|the|that|my) (?:\w+ )?$/i;

/** `COPD, recent flare, back at baseline` */
const AT_BASELINE = /\bback (?:to|at) (?:his |her |the )?baseline\b/gi;

/** `Debility following COVID`, `post acute COVID`. */
const LEFT_SOMETHING = /\b(?:following|after|post|s\/p)[\s-]+(?:recent |acute |severe )?$/i;
const LEFT_BY = /^\s*(?:after|following|from|since|s\/p|due to|d\/t|2\/2|secondary to)\b/i;

/** What is asked of a condition that passes. */
interface Passing extends WordsAbout {
  code: string;
  /** Its sentence, or the next one, says that it goes on. */
  goesOn: boolean;
}

/** One thing that says that a condition is over. */
interface Over<About extends WordsAbout> {
  /** The codes of which it is looked for; absent: all. */
  of?: RegExp;
  is(about: About): boolean;
}

function isSaid<About extends WordsAbout>(ways: readonly Over<About>[], code: string, about: About): boolean {
  return ways.some(({ of, is }) => (of?.test(code) ?? true) && is(about));
}

/** What says of any condition that it is over, whether it is of those that pass or not. */
const OVER: readonly Over<WordsAbout>[] = [
  { is: ({ after }) => isSaidOfIt(after, OUTGROWN) },
  { of: COMES_AND_GOES, is: ({ before, own, after }) => QUIET.test(after) && !KEPT_QUIET.test(before + own) },
  // `Debility following COVID`: what it left is of now.
  { of: /^U07\.1$/, is: ({ before }) => LEFT_SOMETHING.test(before) },
  // An arrest that was survived is over (Z86.74).
  { of: /^I46/, is: ({ before }) => !/\bacute\s*$/i.test(before) },
  { of: /^I2[12]/, is: ({ before, own }) => SINCE_IT.test(before) && !/^\s*\(?(?:on |of )?\d{1,2}\/\d/.test(own) },
  { of: /^(?![ZC]|G45)/, is: ({ before }) => TRANSIENT.test(before) },
  { of: /^(?:I4[789]|R00|G45)/, is: ({ own }) => LASTED.test(own) },
  { of: /^J4(?:4\.[01]|5\..*[12])$/, is: ({ own }) => isSaidOfIt(own, AT_BASELINE) || STEROIDS_DONE.test(own) },
  { of: CRISIS, is: ({ own }) => STAYED_FOR.test(own) },
  { of: TREATED_ONCE, is: ({ before, own }) => TREATED_BEFORE.test(before) && !GOES_ON.test(own) },
];

/** What says of one that passes that it is of another time. */
const OF_ANOTHER_TIME: readonly Over<Passing>[] = [
  { is: ({ before }) => TRANSIENT.test(before) },
  { is: ({ own }) => isOfFormerStay(own) },
  { is: ({ before, own, goesOn }) => !goesOn && isOfLongAgo(before, own) },
  { is: ({ own, goesOn }) => !goesOn && namesAStay(own) },
  { is: ({ before, own }) => OF_YEAR_BEFORE.test(before) && !GOES_ON.test(own) },
  { is: ({ own, goesOn }) => !goesOn && OF_A_YEAR.test(own) && !/\b(?:again|now)\b/i.test(own) },
  { is: ({ own, goesOn }) => !goesOn && (LAST_OF_MANY.test(own) || OF_A_MONTH_TREATED.test(own)) },
];

/** What says of one that passes that it was treated, or that it went. */
const TREATED_OR_GONE: readonly Over<Passing>[] = [
  { is: ({ before, goesOn }) => !goesOn && (isLabelledStay(before) || WAS_FOR.test(before)) },
  { is: ({ own }) => hasStayBehind(own) && !GOES_ON.test(own) },
  { is: (about) => hasGone(about.code, about, about.goesOn) },
];

/** Whether something that comes and goes is over, by the words of its sentence; also what was outgrown. */
export function isOver(code: string, section: SectionName, words: WordsAbout): boolean {
  const { before, own, following } = words;
  if (isSaid(OVER, code, words)) return true;
  // `Deconditioned after a pneumonia (cleared)`: what is over is what brought it.
  if ((code === 'R53.81' && LEFT_BY.test(own)) || !PASSES.test(code)) return false;
  const about: Passing = { ...words, code, goesOn: GOES_ON.test(`${own} ${following}`) };
  if (isSaid(OF_ANOTHER_TIME, code, about)) return true;
  if (code === 'D62' && STILL_LOW.test(own)) return false;
  if (isSaid(TREATED_OR_GONE, code, about)) return true;
  if (complicatesDisease(before)) return false;
  // An ulcer of the stomach takes weeks to heal: that it was treated in a stay does not end it.
  return !/^K2[5-8]/.test(code) && !about.goesOn && isOfAStay(code, words, section);
}
