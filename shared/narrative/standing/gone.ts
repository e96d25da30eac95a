import { pattern } from '../../pattern.ts';
import { isSaidOfIt, type WordsAbout } from './words-about.ts';

/** What passes and went: it is said to be over, its treatment is, or something tells of its end. */

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
export const TREATED_BEFORE = pattern('i')`
  \b(?:last|final) dose (?:of )?(?:[\w-]+ ){0,3}(?:for|of) (?:[\w./-]+ ){0,4}[\w./-]*$
  |\b(?:completed|finished|done with) (?:[\w-]+ ){0,5}?(?:treatment|therapy|antibiotics?|abx|course|tx) (?:[\w-]+ ){0,3}?(?:for|of) (?:[\w-]+ ){0,2}$
  |\b(?:abx|antibiotics?|cipro|levaquin|bactrim|keflex|augmentin|macrobid|doxy|z-?pa[ck]k?|\w+(?:cillin|mycin|floxacin|cycline)) (?:was |were )?(?:completed|finished|done|ended) (?:(?:on )?\d{1,2}\/\d{1,2}(?:\/\d{2,4})? )?for (?:[\w-]+ ){0,2}$
`;
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

/**
 * Whether it is said of what passes that it went, that its treatment is over, or what tells of its end.
 * @param goesOn whether its sentence or the next says that it goes on
 */
export function hasGone(code: string, { before, after }: WordsAbout, goesOn: boolean): boolean {
  if (/\bnot (?:yet |fully |completely )?(?:cleared|resolved|recovered)\b/i.test(after)) return false;
  if (isSaidOfIt(after, WENT) || TREATMENT_DONE.test(after) || TREATED_BEFORE.test(before)) return true;
  // `PJP pneumonia, treated thru 5/8, now secondary ppx`
  if (/\bnow (?:on |for )?(?:secondary |chronic |lifelong )?(?:ppx|prophyla\w+)\b/i.test(after)) return true;
  return !goesOn && TELLS_OF_ITS_END.some(([codes, words]) => codes.test(code) && words.test(after));
}
