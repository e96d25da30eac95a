import { isAsNeeded } from './as-needed.ts';
import type { Condition } from './conditions.ts';
import { isOfKin, isSomebodyElses } from './others-state.ts';
import { type Reading, sentenceAt } from './reading.ts';
import { isYetTreated, takesDrugForIt } from './standing.ts';
import { isTakenBack } from './taken-back.ts';
import { isQuoted, isTalkedOf } from './talked-of.ts';
import { isTestFinding } from './test-findings.ts';
import { isOnlyThought } from './thought-of.ts';
import { isToCome } from './to-come.ts';

/** What the rest of a sentence says of a condition named in it, beyond the words that stand right about it. */
export type Verdict = 'past' | 'not' | undefined;

/** Conditions that pass: after a hospital stay they are current only where the note says that they go on (OG I.C.21.c.4, III). */
export const PASSES =
  /^(?:J0|J1[0-8]|J2[0-2]|J40|J98\.1|J69|J80|J9[0134]|J95|J96\.[029]|J81|N17|N39\.0|N1[0-2]|N30\.0|A[0-4]|B0|B1[57]|B25|B34|B59|F05|E86|E87|E16|E(?:08|09|1[013])\.(?:[01]\d|641)|E83|R(?!13|26|32|47|48|54)|K2[5-8]|K3[57]|K52|K5[67]|K65|K8[015]|K92|I3[038]|I46|I47|I9|L0[0-5]|T[78]|D6[24]|D65|D69\.[56]|D7[02]|G70\.01|R78|G93\.[46]|U07|I48\.91|I95|M10|M00|H66|N20|K8[35]|O|Z16|G97\.4|K91\.[67]|I97\.[3-7]|I97\.89)/;
const DEVICE = /^(?:Z4[356]|Z9[36]\.0|Z93|Z95\.828|Z97\.8|Z99|Z96\.[04])/;

/** Says of what passes that it went on to the note's day. */
const GOES_ON =
  /\b(?:continu\w+|still|ongoing|remain\w*|persist\w*|complet(?:e|ing)|finish(?:ing)?|to finish|home on|discharged on|until|through \d|for (?:another|\d+ more)|\d+ more (?:days?|weeks?)|IV (?:antibiotics?|\w+cillin|cef\w+|vanc\w*)|PICC|slowly (?:improving|resolving)|recovering|worsening|currently|now on|remaining|taper|is (?:being )?treated|being treated|on (?:oral |po |IV )?(?:antibiotics?|augmentin|cef\w+|doxycycline|levofloxacin|levaquin|bactrim|cipro\w*|keflex|vancomycin|linezolid|amoxicillin|nitrofurantoin|macrobid|azithromycin|fidaxomicin|paxlovid))\b/i;
const WENT =
  /\b(?:cleared|resolved|subsided|abated|(?:came|come|gone|went|is|was) back (?:down )?to|back (?:to|in) (?:his |her |the )?(?:baseline|normal|sinus)|(?:is|are|was|were) (?:now |again )?(?:normal|at baseline)|now normal|normali[sz]ed|returned to (?:normal|baseline)|(?:no|without) (?:\w+ )?(?:symptoms?|signs?|recurrence|episodes?|problems?|trouble) since|none since|(?:not|never) (?:come|came|recurred|returned|been seen)|lasted|lasting|went away|recovered|corrected|repleted|replaced|weaned|(?:now )?on room air|extubated|completed (?:treatment|therapy|antibiotics?|a course|her course|his course|the course)|finished|self-limited|transient(?:ly)?|without treatment|stopped|outgrew|outgrown|passed|no longer|dropped away|repaired|no recurrences?|converted\b[^.;\n]{0,30}\bsinus|(?:in|to|back in) (?:normal )?sinus(?: rhythm)?(?= (?:since|at|by|on|when|before)\b|\s*[.,;]|$)|(?:tapped|drained) once)\b|\bover it\b|\bnone (?:now|since|currently|today|this year|at present|lately)\b|\bnever again\b|\bnow (?:clear|lucid|oriented|room air|RA|over|off (?:O2|oxygen))\b|\b(?:cough|symptoms?|rash|fever|pain|burning) (?:is|are|has|have)?\s?(?:all |now |since )?(?:gone|resolved|cleared|stopped|better)\b|\btreated\s*[.;]?\s*$|\bvoiding\b(?! trial)|\bvoids (?:well|spontaneously|freely)|\btreated,? (?:done|over|finished)\b|\b(?:tx|rx|treatment|therapy|abx|antibiotics?|course) (?:is |was )?(?:complete|completed|done|finished|ended)\b|\bis gone\b|\b(?:was|['’]s been|has been|have been|had been) (?:fully |successfully )?treated(?:\s*[.;,]|\s+and\b|\s*$)|\btreated (?:in )?(?:\d{1,2}\/)?(?:19|20)\d\d\b/i;
/** Before a condition: it is why the patient went to hospital, or what happened there. */
const OF_A_STAY =
  /\b(?:admitted|admit|hosp|hosp stay|hospital stay|hospitali[sz]ed|hospitali[sz]ation|intubated|admission|intensive care|ICU|inpatient|stay(?: was)?|course(?: was)?|presented|brought in|treated|seen in (?:the )?(?:ER|ED)|(?:ER|ED) visit|sent in|came in|complicated|in the (?:unit|hospital|ICU|rehab)(?: \w+ \w+ ago)?|(?:was|were|stay(?:ed)?|days?) (?:in|at) (?:the )?(?:[A-Z]\w+\s?){1,3})\s*(?:\([^)]*\)\s*|[\d/–-]+\s*)*(?:with|w\/|for|by|due to|because of|after|of)\s+(?:[\w.-]+,?\s+){0,6}$/i;
const OUTGROWN =
  /\b(?:outgrew|outgrown|outgrow|no longer has|no longer (?:present|active|an? (?:issue|problem|concern))|no (?:attacks?|flares?|episodes?|seizures?|recurrences?) (?:since|in (?:many |\w+ )?(?:years|decades))|last (?:attack|episode|flare|bout)\b[^.;]{0,25}\b(?:years?|yrs?|decades?) ago|(?:not|never) (?:been seen|come back|came back|returned|recurred)|none (?:since|in (?:many |\w+ )?years)|growing up)\b/i;

const OF_OTHERS =
  /\b(?:another|different|other) (?:patient|person|resident|client)(?:['’]s)? (?:with |who has |has )?(?:\w+ ){0,2}$/i;
/** `Goals discussed: DNR/DNI, POLST signed`. */
const AGREED =
  /^[^.;\n]{0,40}\b(?:signed|in place|on file|confirmed|completed|remains|wishes|agreed|order (?:written|placed))\b/i;
const DECLINED =
  /\b(?:declin\w+|refus\w+|offered|not (?:ready|interested)|consider\w*|discuss\w*|evaluat\w+ for|referr\w+ (?:to|for))\s+(?:[\w-]+\s+){0,5}$/i;
const CAME_OUT =
  /^[^.;\n]{0,45}\b(?:pulled|removed|discontinued|d\/c['’]?d|taken out|came out|(?:been|is|was) (?:taken )?out|OUT|closed|decannulated|reversed|taken down|capped and removed|no longer)\b/;
/** A device that is only talked of: `PEG consult 6/9`, `family asks re trach`. */
const TALKED_OF =
  /^\s*(?:tube |placement |line )?(?:consult\w*|eval\w*|referral|discuss\w*|decision|brochure|handout|info\w*|literature|class(?:es)?|options?|candidate|quote|(?:is |was )?(?:planned|scheduled|offered|recommended|not (?:wanted|desired|indicated|needed|an option|planned)|unwanted))\b/i;
const TALKS_OF =
  /\b(?:asks?|asking|asked|discuss\w*|consider\w*|re|about|declin\w+|refus\w+|candidate for|referr\w+ for)\s+(?:an? |the )?$/i;
const FOR_A_WHILE =
  /\b(?:required|requiring|needed|received|underwent|arrived with|came with)\s+(?:an? |brief |temporary )?(?:\w+ )?$/i;
const ENDED_AFTER = /^[^.;\n]{0,25}\b(?:for (?:\w+ )?(?:hours?|days?|weeks?|nights?)|briefly|temporarily|then)\b/i;
/** An answer behind the name, or that it was only thought of: `Neuropathy – none so far`, `Hypothyroidism considered`. */
const ANSWERED_NO =
  /^\s*(?:(?:per|by|on) (?:PHQ|GAD|GDS|screen\w*)\b|:\s*(?:no|never)\b|:?\s*(?:PHQ|GAD)[-\s]?\d\s*[:=]?\s*[0-4]\b|[–—:-]+\s*(?:none\b|no(?=\s*[.,;]|$)|negative\b|absent\b|denied\b|not (?:present|found|seen)\b)|(?:was |is |were |has been )?(?:considered|questioned|queried|entertained|raised|looked for|sought|excluded|not supported|never (?:\w+ )?(?:proven|proved|confirmed|documented|established))\b|none\b(?= (?:now|seen|noted|today|currently|since|x|for|this|in)\b)|never(?=\s*[.,;]|$)|,\s*none (?:now|currently|at present|today|this (?:visit|year))\b)/i;
/** What is over leaves a history code; other diseases that last are current all the same. */
const LEAVES_HISTORY = /^(?:C(?!7[789])|I2[126]|I6[0-3]|I82|G45|N20|K2[5-7])/;
/** `Melanoma, hx of.` */
const OF_OLD = /^\s*,\s*(?:hx|history|h\/o)(?: of)?\s*(?=$|[.;,)\n])/i;
/** `RCC s/p nephrectomy 2018, NED`: taken out, and not come back. */
const FREE =
  /\b(?:NED|no evidence of (?:disease|recurrence|malignancy)|(?:disease|cancer)[- ]free|(?:no|without) (?:\w+ )?recurrence|surveillance only)\b/;
/** `Bladder cancer, cystectomy with clear margins, no further treatment`: taken out whole. */
const OUT_WHOLE =
  /\b(?:\w+ectomy|resect\w+|excis\w+|removed)\b[^.;\n]{0,60}\b(?:(?:clear|negative|clean) margins|margins (?:were |are )?(?:clear|neg(?:ative)?|clean|free)|no (?:further|adjuvant|additional) (?:treatment|therapy))\b/i;
/** `Shin skin tear of February: fully epithelialized`. */
const HEALED_ANSWER =
  /^(?:\s+(?:of|from|in|on|since) [\w'’/ ]{2,20})?\s*[:–—-]\s*(?:is |now |fully |completely |well )*(?:healed|(?:re-?)?epitheliali[sz]ed|closed over|resolved)\b/i;
const STOPPED =
  /^\s*(?:(?:have |has |had )?(?:stopped|ceased|settled|subsided|disappeared)|(?:were |was |have been |has been )?(?:removed|out|extracted|excised|resected|taken out|cut out))\b(?! of)/i;
const SCREENED =
  /^\s*(?:screen\w*|work-?up|(?:test(?:ing)?|study) (?:ordered|pending|later|next|soon|scheduled|to be|negative|normal)|PHQ|scale|score|inventory|risk|prevention|precautions?|alert|code)\b/i;
const SCREENS = /\bscreen(?:ing|ed)?(?: for| of)?[:,]?\s*(?:\w+\s+){0,1}$/i;

/** What is taught, so that it is known when it comes: events, not diseases that the patient has. */
const EVENT =
  /^(?:I21|I63|Z86\.73|G45|I82|I26|I46|E16|E(?:08|09|1[013])\.(?:641|649|00|10|65)|N39\.0|J1[2-8]|A4[01]|R(?!13|15|26|29|32|33|39|41|47|48|49|54|63|64)|T(?!8[1-8]|2|3[0-2])|K92|D62|E86|E87|F05|G43|L89\.(?!.*[2346]$)|W|S\d\d\.[09])/;
const TAUGHT =
  /\b(?:teach\w*|taught|instruct\w*|educat\w+|review\w*|reinforc\w+|discuss\w*|recogni[sz]\w+|handouts?|when to (?:call|dial|report)|verbali[sz]\w+|aware of|knows?)\b/gi;
/** Between the teaching and the name, these make it the reason: `taught antibiotics for UTI`, `reviewed that she has`. */
const REASON_OF_IT =
  /\b(?:due to|d\/t|because of|secondary to|2\/2|r\/t|after|since|diagnosed|has|had|have|with new|admitted|hospitali[sz]\w+|(?<!\b(?:call|911|dial|watch|monitor|look|check|treatment) )for)\b|[;:]/i;

function isTaught(before: string): boolean {
  let from = -1;
  for (const { 0: word, index } of before.matchAll(TAUGHT)) from = index + word.length;
  return from >= 0 && !REASON_OF_IT.test(before.slice(from));
}

/**
 * The verdict of a sentence, and of the next one where it goes on about the same ("It cleared"), on a condition that its own
 * words affirm: over, taken back, or another's. Conditions that last are not over because a sentence says of something that
 * it passed; those that pass are.
 */
export function verdictOn(reading: Reading, { code, sentence, spans, assertion }: Condition): Verdict {
  if (assertion.kind !== 'affirmed' && assertion.kind !== 'historical') return undefined;
  const { text } = reading;
  const first = spans[0].start;
  const last = spans.reduce((end, span) => Math.max(end, span.end), 0);
  const before = text.slice(Math.max(sentence.start, first - 120), first);
  const own = text.slice(Math.min(last, sentence.end), Math.min(sentence.end, last + 160));
  const next = sentenceAt(reading, sentence.end);
  const following =
    next && next.start - sentence.end < 4 ? text.slice(next.start, Math.min(next.end, next.start + 120)) : '';
  const after = /^(?:It|This|That|These|They|it|this|that)\b/.test(following) ? `${own} ${following}` : own;
  if (SCREENED.test(own) || SCREENS.test(before)) return 'not';
  if (EVENT.test(code) && isTaught(before)) return 'not';
  if (SIGNS_FOR.test(before) && TAUGHT_BEHIND.test(own)) return 'not';
  if (ANSWERED_NO.test(own) || NONE_OF_THEM.test(own) || isTakenBack(before, own, after)) return 'not';
  if (isTalkedOf(before, own) || isQuoted(code, before)) return 'not';
  if (isAsNeeded(code, before) || isTestFinding(code, sentence.section.name, before, text.slice(first, last + 20)))
    return 'not';
  if (isSomebodyElses(text.slice(sentence.start, first)) || isOfKin(own)) return 'not';
  if (EVENT.test(code) && SIGNS_OF_IT.test(own)) return 'not';
  if (isQuotedComplaint(code, text, first, last)) return 'not';
  if (OPERATED.test(code) && isToCome(before, own)) return 'not';
  if (code === 'I73.9' && /^pads?$/i.test(text.slice(first, last)) && isPad(text.slice(first, last), before + own))
    return 'not';
  if (code.startsWith('S06') && TOE_INDEX.test(`${text.slice(first, last)}${own}`)) return 'not';
  if (code.startsWith('N18') && MOVED_ON.test(own)) return 'not';
  if (STOPPED.test(own) && !(code.startsWith('C') && isYetTreated(sentence.tokens))) return 'past';
  if (code.startsWith('C') && (OPERATED_FOR.test(before) || TREATED_IN.test(own))) {
    if (!isYetTreated(sentence.tokens) && !takesDrugForIt(sentence.tokens)) return 'past';
  }
  if (OF_OTHERS.test(before)) return 'not';
  if (isOnlyThought(before, `${own} ${following}`)) return 'not';
  if (code !== 'Z91.81' && LISTED_RISKS.test(before)) return 'not';
  if (code === 'F41.9' && /^\s*(?:re\b:?|about|regarding|over)\s/i.test(own)) return 'not';
  if (/^B1[89]/.test(code) && /^[^.;\n]{0,40}\b(?:SVR|sustained viro\w+|cured|eradicated)\b/i.test(own)) return 'past';
  if (
    LEAVES_HISTORY.test(code) &&
    (OF_OLD.test(own) || (code.startsWith('C') && (FREE.test(after) || OUT_WHOLE.test(after))))
  )
    return 'past';
  if (/^[LSTI]/.test(code) && HEALED_ANSWER.test(own)) return 'past';
  if (/^Z51\.5|^Z66/.test(code)) return DECLINED.test(before) && !AGREED.test(own) ? 'not' : undefined;
  if (DEVICE.test(code)) {
    if (TALKED_OF.test(own) || TALKS_OF.test(before)) return 'not';
    const isOut =
      CAME_OUT.test(own) ||
      (FOR_A_WHILE.test(before) &&
        (ENDED_AFTER.test(own) || /\b(?:weaned|decannulated|removed|recovered)\b/i.test(after + following)));
    return isOut ? 'not' : undefined;
  }
  if (OUTGROWN.test(after)) return 'past';
  if (/^(?:I4[789]|R00|G45)/.test(code) && LASTED.test(own)) return 'not';
  if (!PASSES.test(code)) return undefined;
  if (
    TRANSIENT.test(before) ||
    (OF_YEAR_BEFORE.test(before) && !GOES_ON.test(own)) ||
    (OF_A_YEAR.test(own) && !/\b(?:again|now)\b/i.test(own) && !GOES_ON.test(`${own} ${following}`))
  )
    return 'past';
  if (code === 'D62' && STILL_LOW.test(own)) return undefined;
  // What stands in brackets behind the next item of a list is that item's.
  const said = /^\s*,/.test(after) ? after.replace(/^([^(]*)\([^)]*\)?/, '$1') : after;
  if (WENT.test(said) && !/\bnot (?:yet |fully |completely )?(?:cleared|resolved|recovered)\b/i.test(after))
    return 'past';
  if (OF_A_STAY.test(before) && !GOES_ON.test(`${own} ${following}`) && !NAMED.has(sentence.section.name))
    return 'past';
  return undefined;
}

/** `No UTI now`, `off dialysis`: what the note names elsewhere, of a former day, is no longer there. */
export function isSaidGone({ text }: Reading, { code, sentence, spans, assertion }: Condition): boolean {
  const { kind, cue } = assertion;
  if (kind !== 'negated' || cue === undefined) return false;
  if (/^(?:now |is |taken |weaned |come )?(?:off|no longer\b.*)$/i.test(cue.text)) return DEVICE.test(code);
  const last = spans.reduce((end, span) => Math.max(end, span.end), 0);
  const before = text.slice(Math.max(sentence.start - 12, 0), spans[0].start);
  return (
    PASSES.test(code) &&
    (/^\s*(?:now|currently|today|anymore|any more)\b/i.test(text.slice(last, sentence.end)) ||
      /\b(?:today|now|currently|this visit|at present)\b[^.;\n]{0,25}$/i.test(before))
  );
}

/** `Risk: pressure injury, DVT`, named behind a label of what may come. */
const LISTED_RISKS =
  /(?:^|[.;\n]\s*)(?:[\w/-]+ ){0,3}(?:risks?|side effects?|adverse effects?|precautions?|complications?|toxicit(?:y|ies)|warnings?|contraindications?)(?: [\w/-]+){0,3}\s*:\s*(?:(?!\b(?:hx|history|h\/o|due|since|has|had|after)\b)[^.;\n])*$/i;
/** `Colostomy since 2020 for colon ca`: an operation of a named year. */
const OPERATED_FOR =
  /\b(?:colostomy|ileostomy|urostomy|ileal conduit|\w+ectomy|resection|surgery|operation|excision|laryngectomy)\b[^.;\n]{0,20}\b(?:19|20)\d\d\b[^.;\n]{0,15}\bfor\s+(?:[\w/-]+\s+){0,3}$/i;

/** `Breast ca R 2018 s/p lumpectomy`: of a named year, and treated. */
const TREATED_IN =
  /^\s*(?:[\w-]+\s+){0,2}\(?(?:in )?(?:19|20)\d\d\)?[,;]?\s+(?:s\/p|status post|treated (?:with|by)|had)\s+[^.;\n]{0,30}?(?:ectomy|resect\w+|excis\w+|XRT|radiation|chemo\w*)\b/i;

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

/** `Pneumonia 2/2023`, `kidney stones x1 1998`: passing things that are named with their year. */
const OF_A_YEAR = /^\s*\(?(?:x ?\d )?(?:in |of )?(?:\d{1,2}\/)?(?:19|20)\d\d\b/;

/** Behind a list: `taught about stroke and gout, and has none of these`. */
const NONE_OF_THEM =
  /^[^.\n]{0,110}?\b(?:none (?:of (?:these|them|those|which|the above)|so far|yet|to date|circled|checked|marked|appl(?:y|ies)|selected|endorsed)|(?:he|she|pt|and|;) (?:has|had) none)\b/i;

/** `Stroke sx`, `MI signs`: what an event is known by. */
const SIGNS_OF_IT =
  /^\s*(?:(?:[&+/,]|and|or)\s*[\w-]+\s+)?(?:sx|s\/s|s&s|symptoms?|signs?)\b(?! (?:resolved|cleared|now|improv))/i;

/** `S/s of UTI taught`. */
const SIGNS_FOR = /\b(?:s\/s|s&s|sx|signs?|symptoms?)\s+(?:of|for)\s+(?:[\w,/]+\s+){0,4}$/i;
const TAUGHT_BEHIND = /^[^.;\n]{0,30}\b(?:taught|reviewed|discussed|reinforced|instructed|explained|provided)\b/i;

/** `Acute blood loss anemia, discharge Hgb 8.9`. */
const STILL_LOW =
  /\b(?:discharge|d\/c|current|last|latest|now)\s+(?:hgb|hb|hemoglobin|h\/h)\b|\boral iron\b|\bon iron\b/i;
/** `Diagnosed 2006 with pneumocystis pneumonia`. */
const OF_YEAR_BEFORE =
  /\b(?:dx|dx['’]d|diagnosed|admitted|presented|hospitali[sz]ed)\s+(?:in )?(?:\d{1,2}\/)?(?:19|20)\d\d\s+(?:with|w\/|for|by)\s*(?:\w+\s+)?$/i;

/** `Afib in recovery room 10 min`, `SVT x 6 beats`. */
const LASTED = /^[^.;\n]{0,35}\b(?:x ?)?\d+ ?(?:min(?:ute)?s?|secs?|seconds?|beats?|hrs?|hours?)\b/i;

/** `Transient hypotension`, named among what happened. */
const TRANSIENT = /\b(?:transient|brief|self-limited|short-lived|temporary)\s+(?:[\w-]+\s+)?$/i;

/** What an operation leaves behind, and what a machine is needed for. */
const OPERATED = /^(?:Z4[378]|Z79|Z89|Z9[0-68]|Z99\.(?:[12]|81))/;

/** `Consulted for "memory loss"`: a symptom in quotation marks is somebody's word, not a finding. */
function isQuotedComplaint(code: string, text: string, start: number, end: number): boolean {
  return (
    code.startsWith('R') && /["“]$/.test(text.slice(start - 1, start)) && /^[,.]?["”]/.test(text.slice(end, end + 2))
  );
}

/** Sections that name what is treated now. */
const NAMED: ReadonlySet<string> = new Set(['assessment', 'diagnoses', 'reason', 'plan', 'skilled-need']);
