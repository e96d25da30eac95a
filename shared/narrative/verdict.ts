import type { Condition } from './conditions.ts';
import { type Reading, sentenceAt } from './reading.ts';

/** What the rest of a sentence says of a condition named in it, beyond the words that stand right about it. */
export type Verdict = 'past' | 'not' | undefined;

/** Conditions that pass: after a hospital stay they are current only where the note says that they go on (OG I.C.21.c.4, III). */
const PASSES =
  /^(?:J0|J1[0-8]|J2[0-2]|J69|J80|J9[0134]|J95|J96\.[029]|J81|N17|N39\.0|N1[0-2]|N30\.0|A[0-4]|B0|B1[579]|B25|B34|F05|E86|E87|E16|E83|R(?!13|26|32|47|48|54)|K2[5-8]|K3[57]|K52|K5[67]|K65|K8[015]|K92|I30|I46|I47|I9|L0[0-5]|T[78]|D6[24]|D65|D69\.[56]|D7[02]|G93\.[46]|U07|I48\.91|I95|M10|M00|H66|N20|K8[35]|O|Z16)/;
const DEVICE = /^(?:Z4[356]|Z9[36]\.0|Z93|Z95\.828|Z97\.8|Z99|Z96\.0)/;

/** Says of what passes that it went on to the note's day. */
const GOES_ON =
  /\b(?:continu\w+|still|ongoing|remain\w*|persist\w*|complet(?:e|ing)|finish(?:ing)?|to finish|home on|discharged on|until|through \d|for (?:another|\d+ more)|\d+ more (?:days?|weeks?)|IV (?:antibiotics?|\w+cillin|cef\w+|vanc\w*)|PICC|slowly (?:improving|resolving)|recovering|worsening|currently|now on|remaining|taper|is (?:being )?treated|being treated|on (?:oral |po |IV )?(?:antibiotics?|augmentin|cef\w+|doxycycline|levofloxacin|levaquin|bactrim|cipro\w*|keflex|vancomycin|linezolid|amoxicillin|nitrofurantoin|macrobid|azithromycin|fidaxomicin|paxlovid))\b/i;
const WENT =
  /\b(?:cleared|resolved|subsided|abated|back (?:to|in) (?:his |her |the )?(?:baseline|normal|sinus)|(?:is|are|was|were) (?:now |again )?(?:normal|at baseline)|now normal|normali[sz]ed|returned to (?:normal|baseline)|(?:no|without) (?:\w+ )?(?:symptoms?|signs?|recurrence|episodes?|problems?|trouble) since|none since|(?:not|never) (?:come|came|recurred|returned|been seen)|lasted|lasting|went away|recovered|corrected|repleted|replaced|weaned|(?:now )?on room air|extubated|completed (?:treatment|therapy|antibiotics?|a course|her course|his course|the course)|finished|self-limited|transient(?:ly)?|without treatment|stopped|outgrew|outgrown|passed|no longer|dropped away)\b|,\s*treated\s*[.;]?$|\btreated,? (?:done|over|finished)\b|\bis gone\b|\bwas treated(?:\s*[.;,]|\s+and\b)/i;
/** Before a condition: it is why the patient went to hospital, or what happened there. */
const OF_A_STAY =
  /\b(?:admitted|hospitali[sz]ed|hospitali[sz]ation|intubated|admission|intensive care|ICU|inpatient|stay(?: was)?|course(?: was)?|presented|brought in|treated|seen in (?:the )?(?:ER|ED)|(?:ER|ED) visit|sent in|came in|complicated)\s*(?:\([^)]*\)\s*|[\d/–-]+\s*)*(?:with|for|by|due to|because of|after|of)\s+(?:[\w-]+\s+){0,4}$/i;
const OUTGROWN =
  /\b(?:outgrew|outgrown|outgrow|no longer has|no (?:attacks?|flares?|episodes?|seizures?|recurrences?) (?:since|in (?:many |\w+ )?(?:years|decades))|last (?:attack|episode|flare|bout)\b[^.;]{0,25}\b(?:years?|yrs?|decades?) ago|(?:not|never) (?:been seen|come back|came back|returned|recurred)|none (?:since|in (?:many |\w+ )?years)|growing up)\b/i;

/** The diagnosis itself is taken back, or was only thought of. */
const TAKEN_BACK =
  /\b(?:no longer (?:believe|think|hold|carr|consider)\w*|disagree\w*|(?:later |since |was |were |been )(?:retracted|dropped|dismissed|removed from (?:the|his|her) (?:list|chart|problem))|(?:did|does|do) not support|(?:is|was) not (?:supported|confirmed)|not borne out|was (?:feared|considered|entertained|questioned|wondered about)|by mistake|in error|(?:wrong|another|different) (?:patient|person|chart)|misdiagnos\w+|mislabel\w+|the label)\b|\b(?:but|however|though)\b[^.;]{0,20}\b(?:scan|biops\w+|CT|MRI|ultrasound|spirometry|work-?up|echo\w*|tests?|cultures?|imaging|x-?rays?|angiogra\w+|doppler)\b[^.;]{0,25}\b(?:normal|negative|clean|clear|unremarkable|did not)\b/i;
const OF_OTHERS =
  /\b(?:another|different|other) (?:patient|person|resident|client)(?:['’]s)? (?:with |who has |has )?(?:\w+ ){0,2}$/i;
const THOUGHT_OF =
  /\b(?:we |was |were |has been |initially |first )?(?:considered|entertained|wondered about|feared|thought to (?:have|be)|told (?:that )?(?:he|she|they) had|carried a diagnosis of|labell?ed (?:as |with )?)\s+(?:[\w-]+\s+){0,2}$/i;
const DECLINED =
  /\b(?:declin\w+|refus\w+|offered|not (?:ready|interested)|consider\w*|discuss\w*|evaluat\w+ for|referr\w+ (?:to|for))\s+(?:[\w-]+\s+){0,5}$/i;
const CAME_OUT =
  /^[^.;\n]{0,45}\b(?:pulled|removed|discontinued|d\/c['’]?d|taken out|came out|(?:been|is|was) (?:taken )?out|OUT|closed|decannulated|reversed|taken down|capped and removed|no longer)\b/;
const FOR_A_WHILE =
  /\b(?:required|requiring|needed|received|underwent|arrived with|came with)\s+(?:an? |brief |temporary )?(?:\w+ )?$/i;
const ENDED_AFTER = /^[^.;\n]{0,25}\b(?:for (?:\w+ )?(?:hours?|days?|weeks?|nights?)|briefly|temporarily|then)\b/i;
/** An answer behind the name, or that it was only thought of: `Neuropathy – none so far`, `Hypothyroidism considered`. */
const ANSWERED_NO =
  /^\s*(?::\s*(?:no|never)\b|[–—:-]+\s*(?:none\b|no(?=\s*[.,;]|$)|negative\b|absent\b|denied\b|not (?:present|found|seen)\b)|(?:was |is |were |has been )?(?:considered|questioned|entertained|raised|looked for|sought|excluded|not supported)\b|never(?=\s*[.,;]|$))/i;
const STOPPED =
  /^\s*(?:(?:have |has |had )?(?:stopped|ceased|settled|subsided|disappeared)|(?:were |was |have been |has been )?(?:removed|out|extracted|excised|resected|taken out|cut out))\b(?! of)/i;
const SCREENED = /^\s*(?:screen\w*|PHQ|scale|score|inventory|risk|prevention|precautions?|alert|code)\b/i;
const SCREENS = /\bscreen(?:ing|ed)?(?: for| of)?[:,]?\s*(?:\w+\s+){0,1}$/i;

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
  const after = /^(?:It|This|That|These|They)\b/.test(following) ? `${own} ${following}` : own;
  if (SCREENED.test(own) || SCREENS.test(before)) return 'not';
  if (ANSWERED_NO.test(own)) return 'not';
  if (STOPPED.test(own)) return 'past';
  if (OF_OTHERS.test(before) || TAKEN_BACK.test(after)) return 'not';
  if (THOUGHT_OF.test(before) && /\b(?:but|however|though|later|which|not|never)\b/i.test(after)) return 'not';
  if (/^Z51\.5|^Z66/.test(code)) return DECLINED.test(before) ? 'not' : undefined;
  if (DEVICE.test(code)) {
    const isOut =
      CAME_OUT.test(own) ||
      (FOR_A_WHILE.test(before) &&
        (ENDED_AFTER.test(own) || /\b(?:weaned|decannulated|removed|recovered)\b/i.test(after + following)));
    return isOut ? 'not' : undefined;
  }
  if (OUTGROWN.test(after)) return 'past';
  if (!PASSES.test(code)) return undefined;
  if (WENT.test(after) && !/\bnot (?:yet |fully |completely )?(?:cleared|resolved|recovered)\b/i.test(after))
    return 'past';
  if (OF_A_STAY.test(before) && !GOES_ON.test(`${own} ${following}`) && !NAMED.has(sentence.section.name))
    return 'past';
  return undefined;
}

/** Sections that name what is treated now. */
const NAMED: ReadonlySet<string> = new Set(['assessment', 'diagnoses', 'reason', 'plan', 'skilled-need']);
