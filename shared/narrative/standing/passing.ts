import { pattern } from '../../pattern.ts';
import type { SectionName } from '../reading/section-name.ts';
import { isOfLongAgo } from './long-ago.ts';
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
    |\d+ more (?:days?|weeks?)
    |(?<!\b(?:(?:was|were|been) (?:treated with|given|on)|requir(?:ed|ing)|needed|needing|received) )IV (?:antibiotics?|\w+cillin|cef\w+|vanc\w*)
    |PICC(?! (?:line )?(?:was |is |has been |now )*(?:out|removed|pulled|d\/?c|discontinued)\b)
    |slowly (?:improving|resolving)|recovering|worsening|currently
    |now on(?! (?:room air|RA|O2|oxygen|\d(?:\.\d)? ?L)\b)|remaining|taper|is (?:being )?treated|being treated
    |on (?:oral |po |IV )?(?:
      antibiotics?|augmentin|cef\w+|doxycycline|levofloxacin|levaquin|bactrim|cipro\w*|keflex|vancomycin|linezolid
      |amoxicillin|nitrofurantoin|macrobid|azithromycin|fidaxomicin|paxlovid
    )
  )\b
`;
/** Said of the thing itself: that it is over. */
const WENT = pattern('gi')`
  \b(?:
    cleared|(?<!not )(?<!never )got better|resolved|subsided|abated|(?:came|come|gone|went|is|was) back (?:down )?to
    |back (?:to|in|at) (?:his |her |the )?(?:baseline|normal)
    |(?:now |again )?(?:normal|at baseline)(?= (?:now|again|by|on|since|at)\b|\s*[.,;)]|\s*$)|normali[sz]ed
    |returned to (?:normal|baseline)
    |none (?:
      since|now|currently|today|this year|at present|lately
      |on (?:KUB|CT|US|MRI|ultrasound|imaging|x-?ray|scan|repeat)
    )
    |(?:not|never) (?:come|came|recur(?:red)?|returned|been seen)|lasted|lasting|went away|recovered|gone|corrected
    |finished(?! (?:her |his |the )?(?:pred\w*|medrol|steroids?|dexa\w+))|self-limited|transient(?:ly)?(?=\s*(?:[.,;)]|$))|without treatment(?=\s*(?:[.,;)]|$))|stopped|outgrew
    |outgrown|no longer(?= (?:present|there|seen|active|having|has|an?)\b|\s*(?:[.,;)]|$))|dropped away
    |no recurrences?|over it|over(?=\s*(?:[.,;)]|$))|never again|tx['’]?d(?=\s*(?:[.,;]|$))
    |(?<!\bbeing )treated(?= with [^.;\n]{0,40}?,? (?:done|over|finished|completed?)\b|\s*(?:[.;]|$)|,? (?:done|over|finished)\b| and\b|,? (?:now )?no (?:\w+ ){1,2}(?:now|since|currently)\b| (?:in )?(?:\d{1,2}\/)?(?:19|20)\d\d\b| (?:in|last) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|month|winter|spring|summer|fall|autumn)[a-z]*\b)
  )\b
`;
/** Said anywhere in the sentence: that its treatment is over, or what tells of it. */
const TREATMENT_DONE = pattern('i')`
  \b(?:
    (?:completed|finished) (?:(?!another|more)[\w-]+ ){0,5}?(?:treatment|therapy|antibiotics?|abx|course|tx)
    |(?:
      tx|rx|treatment|therapy|abx|antibiotics?|course|cipro|levaquin|vanco?|dapto|bactrim|keflex|augmentin|macrobid
      |doxy|z-?pa[ck]k?|tamiflu|paxlovid|\w+(?:cillin|mycin|floxacin|cycline|azole|penem|fungin|zolid)
    )(?: (?:is |was )?|, )(?:complete|completed|done|finished|ended)(?! (?:her |his |the )?(?:pred\w*|medrol|steroids?|dexa\w+|(?:steroid )?taper))
    |(?:both|all) (?:abx |courses )?(?:completed?|finished|done)
    |(?:no|without) (?:\w+ )?(?:symptoms?|signs?|recurrence|episodes?|problems?|trouble) since
    |symptoms? (?:is|are|has|have)?\s?(?:all |now |since )?(?:gone|resolved|cleared|stopped)
  )\b
`;
/** `Finished antibiotics for pneumonia`, `levaquin finished 5/2 for pneumonia`. */
const TREATED_BEFORE = pattern('i')`
  \b(?:last|final) dose (?:of )?(?:[\w-]+ ){0,3}(?:for|of) (?:[\w./-]+ ){0,4}[\w./-]*$
  |\b(?:completed|finished|done with) (?:[\w-]+ ){0,5}?(?:treatment|therapy|antibiotics?|abx|course|tx) (?:[\w-]+ ){0,3}?(?:for|of) (?:[\w-]+ ){0,2}$
  |\b(?:abx|antibiotics?|cipro|levaquin|bactrim|keflex|augmentin|macrobid|doxy|z-?pa[ck]k?|\w+(?:cillin|mycin|floxacin|cycline)) (?:was |were )?(?:completed|finished|done|ended) (?:(?:on )?\d{1,2}\/\d{1,2}(?:\/\d{2,4})? )?for (?:[\w-]+ ){0,2}$
`;
/** Infections that last for weeks, and are over when their course is: `completed IV abx for osteomyelitis`. */
const TREATED_ONCE = /^(?:M86(?!\.[3-6])|M00|M46\.[2-5]|I33|G0[056]|R78\.81)/;
/** What tells of one kind of condition that it is over, and of no other. */
const TELLS_OF_ITS_END: readonly (readonly [codes: RegExp, words: RegExp])[] = [
  [
    /^(?:J|U07|I26|A4[01])/,
    pattern('i')`
    \b(?:
      on (?:room air|RA)|now (?:room air|RA)|extubated|weaned (?:off|to (?:room air|RA))
      |(?:weaned|now) off (?:O2|oxygen)|(?:off|out of|completed|finished) isolation
      |isolation (?:ended|discontinued|lifted|over|completed?)
      |cough (?:is |has )?(?:now )?(?:gone|resolved|cleared|stopped)
    )\b
  `,
  ],
  [
    /^(?:I4[4-9]|R00|I97\.89)/,
    pattern('i')`
    \bconverted\b[^.;\n]{0,30}\bsinus
    |\b(?:self-?|spontaneously |chemically |electrically )?converted(?=\s*(?:
      [.,;)]|$|with\b|w\/|after\b|spontaneously\b|on\b|to (?:NSR|SR|NS)\b
    ))
    |\bin (?:NSR|SR)\b
    |\b(?:NSR|SR|sinus(?: rhythm)?) (?:since|ever since|thereafter|after that|at (?:d\/c|discharge))\b
    |\b(?:in|to|back in) (?:normal )?sinus(?: rhythm)?(?= (?:since|at|by|on|when|before)\b|\s*[.,;]|$)
  `,
  ],
  [/^(?:N39\.0|N30|J1|A4|L0|T8)/, /\b(?:now |currently )?off (?:all )?(?:abx|antibiotics?)\b/i],
  [/^J96\.2/, /\b(?:back|returned|weaned) (?:to|on|down to) (?:his |her )?(?:home|baseline|usual|chronic)\b/i],
  [/^N17/, /\b(?:cr|creat|creatinine|scr) (?:is |now |has )?(?:back|returned|recovered) (?:down )?to\b/i],
  [/^E(?:8[367]|16)/, /\b(?:repleted|replaced)\b/i],
  [/^(?:N20|K80)/, /\bpassed\b/i],
  [
    /^(?:R73|E0[89]\.)/,
    /\b(?:sugars?|glucoses?|BGs?|FSBS|readings)(?: (?:are|is|now|have|has|been|all|back))* (?:normal|in range|normalized|to normal)\b/i,
  ],
  [/^R33/, /\bvoiding\b(?! trial)|\bvoids (?:well|spontaneously|freely)\b/i],
  [/^(?:N39\.0|N30|R30)/, /\bburning (?:is |has )?(?:now )?(?:gone|resolved|cleared|stopped)\b/i],
  [
    /^(?:J9|R18)/,
    /\b(?:tapped|drained)(?: once|,? (?:for )?\d[\d,.]* ?(?:cc|mL|L|liters?)\b)(?! (?:an?|daily|weekly|monthly|every|per|each)\b)/i,
  ],
  [/^(?:F05|G93|R4[01])/, /\bnow (?:clear|lucid|oriented)\b/i],
  [/^(?:B02|L|T78|R21)/, /\brash (?:is |has )?(?:now )?(?:gone|resolved|cleared)\b/i],
  [/^(?:G97|K91|I97|I[37])/, /\brepaired\b/i],
  [/^D[56]/, /\b(?:hgb|hb|hemoglobin|counts?|platelets?) (?:is |are |now |back )*(?:normal|to normal|at baseline)\b/i],
];
/** Before a condition: it is why the patient went to hospital, or what happened there. */
const OF_A_STAY = pattern('i')`
  \b(?:
    admitted|admit|hosp|hosp stay|hospital stay|hospitali[sz]ed|hospitali[sz]ation|intubated|admission
    |intensive care|ICU|inpatient|stay(?: was)?|course(?: was)?|presented|brought in
    |(?<!\b(?:being|is|still) )treated|seen in (?:the )?(?:ER|ED)|(?:ER|ED) visit|sent in|came in|complicated
    |in the (?:unit|hospital|ICU|rehab)(?: \w+ \w+ ago)?
    |(?:was|were|stay(?:ed)?|days?) (?:in|at) (?:the )?(?:[A-Z]\w+\s?){1,3}
  )\s*(?:
    \([^)]*\)\s*|(?:on |from )?[\d/–-]+\s*(?:(?:to|thru|through|until)\s+)?
  )*(?:with|w\/?|for|by|due to|because of|after|of)\s+(?:[\w.-]+,?\s+\(?){0,7}$
`;
/** `One pneumonia hospitalization since March`, `two CHF admissions`: a stay that is named by what it was for. */
const NAMES_A_STAY =
  /^\s*(?:hospital )?(?:hospitali[sz]ations?|(?:re-?)?admissions?|stays?|ER visits?|ED visits?)\b(?! (?:diagnos|dx|orders?))/i;
/** `PT dx: weakness following hospitalization for pneumonia`: what is named now is the weakness. */
const AFTER_A_STAY =
  /\w\s(?:following|after|since|s\/p|status post)\s(?:[\w-]+ ){0,2}(?:hospitali[sz]ation|hospital stay|admission|inpatient stay)\s(?:for|with|due to|because of)\s(?:[\w-]+ ){0,3}$/i;
/** `Cirrhosis complicated by ascites`: of a disease, and of no stay or operation. */
const COMPLICATED = /\bcomplicated\s+(?:with|by)\b[^.;]{0,60}$/i;
const STAY_OR_OPERATION = pattern('i')`
  \b(?:
    course|stay(?:ed)?|hosp\w*|admi\w+|ICU|unit|rehab|recovery|surg\w*|operati\w+|procedure|post-?op\w*
    |\w+(?:ectomy|plasty|otomy|ostomy|desis)|graft\w*|repair|fusion|fixation|ORIF|CABG|T[HK][AR]|TAVR|PCI|stent\w*
    |transplant\w*|delivery|birth|dialysis|chemo\w*|s\/p|status post|which was|was
  )\b
`;
/** `Recent hosp: 2/11–2/18 fluid overload`: a label of a stay, in whatever list it stands. */
const STAY_LABELLED =
  /(?:^|[\s(])(?:hosp(?:ital(?:i[sz]ations?)?)?|ER|ED|inpatient)(?: (?:stays?|visits?|dates?))?(?:\s*[:=]\s*|\s+(?=\d{1,2}\/\d{1,2}\s?[–-]))(?:[\d/–-]+,?\s+)*(?:[\w-]+,?\s+){0,5}$/i;
/** `Adrenal crisis 5/28 w/ hosp`, `MG crisis 5/10, intubated`: a turn that its day and the hospital put in the past. */
const CRISIS = /^(?:G70\.01|E27\.2|E(?:08|09|1[013])\.[01]|D57\.[0-8]1)/;
const STAYED_FOR =
  /^[\s(]*(?:on |in )?\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b[^.;\n]{0,25}\b(?:hosp\w*|admi\w+|intubat\w+|ICU|ER|ED|now home)\b/i;

/** `After COVID pneumonia, hosp 3/1–3/14`: the days of the stay, right behind. */
const STAY_BEHIND =
  /^[\s,(]*(?:hosp(?:ital(?:i[sz]ed|i[sz]ation| stay)?)?|admission|admitted|inpt|inpatient|stay)\b[^.;\n]{0,15}?\d{1,2}\/\d{1,2}\s?(?:-|–|to|thru|through)|^[^.;\n]{0,14}?\s\d{1,2}\/\d{1,2}\s?(?:-|–|to)\s?\d{1,2}\/\d{1,2}/i;
/** `IV antibiotics complete – was for pyelonephritis`. */
const WAS_FOR =
  /\b(?:complete[d]?|done|finished|over|ended|stopped)\b[^.;\n]{0,25}\b(?:was|were) for\s+(?:\w+\s+){0,2}$/i;
/** Sections that name what is treated now. */
const NAMED: ReadonlySet<string> = new Set(['assessment', 'diagnoses', 'reason', 'plan', 'skilled-need']);
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
/** `Renal failure during his last admission`. */
const OF_FORMER_STAY =
  /^\s*(?:during|on|at|in|with) (?:the |his |her |that |an? )?(?:last|previous|prior|earlier|former) (?:hospital\w*|admissions?|stay|inpatient)\b/i;
/** `Since his heart attack`, with no day: a reckoning of time from an event that is over. */
const SINCE_IT = /\b(?:ever )?since (?:his|her|the|that|my) (?:\w+ )?$/i;

/** What an arrhythmia that is still there is given. */
const TREATED_FLUTTER =
  /\b(?:on|started|continues?|now|home on) (?:\w+ )?(?:eliquis|apixaban|xarelto|rivaroxaban|warfarin|coumadin|pradaxa|dabigatran)\b|\brate[- ]controlled\b/i;
/** `COPD, recent flare, back at baseline` */
const AT_BASELINE = /\bback (?:to|at) (?:his |her |the )?baseline\b/gi;

/** `Debility following COVID`, `post acute COVID`. */
const LEFT_SOMETHING = /\b(?:following|after|post|s\/p)[\s-]+(?:recent |acute |severe )?$/i;
const LEFT_BY = /^\s*(?:after|following|from|since|s\/p|due to|d\/t|2\/2|secondary to)\b/i;

/** What is asked of a condition that passes. */
interface Passing extends WordsAbout {
  code: string;
  section: SectionName;
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
  { is: ({ own }) => OF_FORMER_STAY.test(own) },
  { is: ({ before, own, goesOn }) => !goesOn && isOfLongAgo(before, own) },
  { is: ({ own, goesOn }) => !goesOn && NAMES_A_STAY.test(own) },
  { is: ({ before, own }) => OF_YEAR_BEFORE.test(before) && !GOES_ON.test(own) },
  { is: ({ own, goesOn }) => !goesOn && OF_A_YEAR.test(own) && !/\b(?:again|now)\b/i.test(own) },
  { is: ({ own, goesOn }) => !goesOn && (LAST_OF_MANY.test(own) || OF_A_MONTH_TREATED.test(own)) },
];

/** What says of one that passes that it was treated, or that it went. */
const TREATED_OR_GONE: readonly Over<Passing>[] = [
  { is: ({ before, goesOn }) => !goesOn && (STAY_LABELLED.test(before) || WAS_FOR.test(before)) },
  { is: ({ own }) => STAY_BEHIND.test(own) && !GOES_ON.test(own) },
  { is: hasGone },
];

/** Whether something that comes and goes is over, by the words of its sentence; also what was outgrown. */
export function isOver(code: string, section: SectionName, words: WordsAbout): boolean {
  const { before, own, following } = words;
  if (isSaid(OVER, code, words)) return true;
  // `Deconditioned after a pneumonia (cleared)`: what is over is what brought it.
  if ((code === 'R53.81' && LEFT_BY.test(own)) || !PASSES.test(code)) return false;
  const about: Passing = { ...words, code, section, goesOn: GOES_ON.test(`${own} ${following}`) };
  if (isSaid(OF_ANOTHER_TIME, code, about)) return true;
  if (code === 'D62' && STILL_LOW.test(own)) return false;
  if (isSaid(TREATED_OR_GONE, code, about)) return true;
  if (COMPLICATED.test(before) && !STAY_OR_OPERATION.test(before)) return false;
  // An ulcer of the stomach takes weeks to heal: that it was treated in a stay does not end it.
  return !/^K2[5-8]/.test(code) && isOfAStay(about);
}

/** Whether it is told as what a stay was for, and not named among what is treated now. */
function isOfAStay({ code, before, own, following, section, goesOn }: Passing): boolean {
  // `Presented with atrial fibrillation. On Eliquis.`
  if (code === 'I48.91' && TREATED_FLUTTER.test(`${own} ${following}`)) return false;
  return !goesOn && OF_A_STAY.test(before) && (!NAMED.has(section) || AFTER_A_STAY.test(before));
}

/** Whether it is said that it went, that its treatment is over, or what tells of its end. */
function hasGone({ code, before, after, goesOn }: Passing): boolean {
  if (/\bnot (?:yet |fully |completely )?(?:cleared|resolved|recovered)\b/i.test(after)) return false;
  if (isSaidOfIt(after, WENT) || TREATMENT_DONE.test(after) || TREATED_BEFORE.test(before)) return true;
  // `PJP pneumonia, treated thru 5/8, now secondary ppx`
  if (/\bnow (?:on |for )?(?:secondary |chronic |lifelong )?(?:ppx|prophyla\w+)\b/i.test(after)) return true;
  return !goesOn && TELLS_OF_ITS_END.some(([codes, words]) => codes.test(code) && words.test(after));
}
