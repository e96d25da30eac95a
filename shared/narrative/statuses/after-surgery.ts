import type { Day } from '../../chart/day.ts';
import type { CodeSet } from '../../icd10cm/code-set.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { SIDE_WORD } from '../conditions/modifier-words.ts';
import { matchesIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { type Candidate, statedCandidate } from '../standing/candidate.ts';
import { isInfusedNow, TREATED_FOR_WEEKS } from '../standing/infused.ts';
import { isRecentlyDone } from '../standing/recent.ts';
import { isToCome } from '../standing/to-come.ts';

/** Operations, the aftercare that follows them, and the conditions that they take away (OG I.C.21.c.7; CH-18, CH-50). */
interface Operation {
  names: RegExp;
  aftercare?: string;
  takesAway?: RegExp;
  /** What nobody has any more behind it, whatever it was done for. */
  ends?: RegExp;
}

const OPERATIONS: readonly Operation[] = [
  {
    names: words(
      '(?:posterior|anterior|cervical|lumbar|thoracic|spinal) decompression(?:\\/fusion)?(?= \\(?\\d)|laminectomy|lami|(?:decompression|laminectomy) (?:and|&|\\+) fusion|[CTL]\\d{1,2}(?:-[CTLS]?\\d{1,2})? (?:fusion|decompression|(?:micro-?)?discectomy|laminectomy)|(?:posterior|anterior|instrumented|spine) (?:\\w+ )?fusion|(?:decompressive|lumbar|cervical) (?:surgery|decompression)|(?:micro-?)?discectomy|(?:spinal|lumbar|cervical) fusion|ACDF|PLIF|TLIF|rotator cuff repair|RCR|tenodesis|(?:achilles|quadriceps|patellar|flexor|extensor) tendon repair|ACL reconstruction|meniscectomy|bunionectomy|kyphoplasty|carpal tunnel release|(?:[LRB] )?CTR|trigger (?:finger|thumb) release',
    ),
    aftercare: 'Z47.89',
    takesAway: /^(?:M48\.[08]|G99\.2|M47\.[01]|M5[01]|M54\.1|M43|M75\.1|S46|M20\.1|M65\.3|G56\.0|M23|S83)/,
  },
  {
    names: words(
      'BKA|AKA|TMA|(?:below|above)[- ](?:the[- ])?knee amputation|(?:toe|transmetatarsal|foot|finger|ray|leg) amp(?:utations?|.?d|utated|s)?|ray resection|amp(?:utation)? of \\w+(?: \\w+)?|amp(?:utation)? (?:(?:left|right|[LR]|great|big|little|\\d(?:st|nd|rd|th)|second|third|fourth|fifth) ){1,3}(?:toes?|fingers?|foot|leg|ray)',
    ),
    aftercare: 'Z47.81',
    takesAway: /^(?:I96|M86|A48\.0)/,
  },
  {
    names: words(
      'CABG(?: ?x ?\\d)?|coronary (?:artery )?bypass(?: graft(?:ing)?)?|(?:aortic|mitral) valve (?:replacement|repair)|AVR|MVR|TAVR|(?:carotid )?endarterectomy|CEA|(?:aneurysm|AAA|TAA) repair|EVAR|fem(?:oral)?[- ]pop(?:liteal)? bypass|bypass surgery|pericardial window|bentall(?: procedure)?|(?:aortic |type A )?dissection(?: type [AB])? (?:repair(?:ed)?)|(?:hemi-?)?arch (?:repair|replacement)|(?:aortic )?root replacement',
    ),
    aftercare: 'Z48.812',
    takesAway: /^(?:I3[45]|I0[5-8]|I65\.[12]|I71|I72)/,
  },
  { names: words('mitral valve (?:repair|replacement)|MVR'), ends: /^I34/ },
  { names: words('aortic valve replacement|AVR|TAVR|SAVR'), ends: /^I35/ },
  {
    names: words('lobectomy|thoracotomy|pneumonectomy|decort(?:ication)?|VATS|wedge resection'),
    aftercare: 'Z48.813',
    takesAway: /^(?:J86|J93)/,
  },
  {
    names: words(
      '(?:J[- ]pouch|IPAA|ileal pouch)(?: (?:stage|surgery|creation|procedure))?|(?:hemi|(?:total )?procto)?colectomy|sigmoidectomy|(?:bowel|colon|ileocolic|sigmoid|small bowel|ileal|rectal|colonic) resection|low anterior resection|cholecystectomy|lap chole|appendectomy|(?:\\w+ )?hernia repair|herniorrhaphy|gastrectomy|whipple|exploratory lap(?:arotomy)?|ex[- ]?lap|lap(?:aroscopic)? appy|SBR|LOA|LAR|hartmann\\S*(?: procedure)?|(?:colostomy|ileostomy) (?:reversal|takedown|reversed|taken down|closure)|esophagectomy|heller myotomy|(?:nissen )?fundoplication|(?:gallbladder|appendix) (?:was )?(?:removed|taken out)|removal of (?:the |her |his )?(?:gallbladder|appendix)|ileocecectomy|proctectomy|APR(?! ?(?:\\d|of \\d))|abdominoperineal resection|hepatectomy|liver resection|splenectomy|gastric sleeve|sleeve gastrectomy|gastric bypass|lysis of adhesions',
    ),
    aftercare: 'Z48.815',
    takesAway: /^(?:K51|K8[01]|K3[5-7]|K4[0-6]|K56|K57\.[0-35]|K63\.1|K25|K26)/,
  },
  {
    names: words('pilonidal (?:cyst )?(?:excision|cystectomy)|excision of (?:a |the )?pilonidal(?: cyst)?'),
    aftercare: 'Z48.817',
    takesAway: /^L05/,
  },
  { names: words("dupuytren(?:[’']s)?(?: contracture)? release"), aftercare: 'Z47.89', takesAway: /^M72\.0/ },
  { names: words('ERCP|stone extraction|sphincterotomy|lithotripsy|ureteroscopy'), takesAway: /^(?:K80\.[3-5]|N20)/ },
  { names: words('(?:total (?:abdominal )?|procto|pan)colectomy|J[- ]pouch|IPAA'), ends: /^K51/ },
  { names: words('(?:loop |end |diverting )?(?:colostomy|ileostomy)'), takesAway: /^(?:K57\.[0-35]|K56|K63\.1)/ },
  {
    names: words('nephrectomy|prostatectomy|cystectomy|hysterectomy|TURP|oophorectomy'),
    aftercare: 'Z48.816',
    takesAway: /^(?:N40|N8[01]|D25|N13)/,
  },
  {
    names: words(
      'resected|lumpectomy|(?:partial |simple |modified radical )?mastectomy|axillary (?:node )?dissection|laryngectomy|WLE|wide (?:local )?excision|SLNB|glossectomy|mandibulectomy|maxillectomy|parotidectomy|neck dissection',
    ),
    aftercare: 'Z48.3',
  },
  {
    names: words('craniotomy|craniectomy|burr holes?|(?:subdural|hematoma) evacuation'),
    aftercare: 'Z48.811',
    takesAway: /^D3[23]/,
  },
  {
    names: words('(?:dual chamber |permanent |leadless |single chamber )?pace(?:maker|r)|PPM'),
    takesAway: /^(?:I44|I45|I49\.5|R00\.1|R55)/,
  },
  {
    names: words(
      '(?:kidney|renal)(?:[-\\/ ]pancreas)? (?:transplant(?:ation)?|tx|txp)|[DL]DKT|[DL]DRT|L[UR]RT|transplanted kidney|donor kidney',
    ),
    aftercare: 'Z48.22',
    takesAway: /^(?:N18\.6|N18\.5|N0[0-8]|Q61|I12\.0)/,
  },
  { names: words('liver (?:transplant(?:ation)?|tx|txp)|OLT'), aftercare: 'Z48.23', takesAway: /^(?:K7[0-6]|C22)/ },
  { names: words('heart (?:transplant(?:ation)?|tx|txp)'), aftercare: 'Z48.21', takesAway: /^I(?:42|50|25\.5)/ },
  {
    names: words('(?:double |bilateral |single )?lung (?:transplant(?:ation)?|tx|txp)'),
    aftercare: 'Z48.24',
    takesAway: /^(?:J84|J43|J44|E84)/,
  },
  { names: words('(?:bone marrow|stem cell) (?:transplant(?:ation)?|tx)|BMT|SCT'), aftercare: 'Z48.290' },
  {
    names: words(
      'cataracts? (?:surgery|surgeries|sx|extraction|removal|removed|op)|after cataracts?|post[- ]cataracts?|s\\/p cataracts?|IOLs?',
    ),
    aftercare: 'Z48.810',
    takesAway: /^H2[56]/,
  },
  {
    names: words('thyroidectomy|radio-?iodine|RAI(?: ablation| therapy| treatment)?'),
    takesAway: /^E0[45]/,
    ends: /^E04/,
  },
  {
    names: words('valve (?:replacement|replaced)|replacement of (?:the |his |her )?(?:aortic|mitral) valve'),
    takesAway: /^I3[45]|^I0[5-8]/,
  },
  {
    names: words(
      '(?:reverse )?total shoulder|r?TSA|(?:knee|hip|shoulder) (?:replacement|arthroplasty)|(?:knee|hip|shoulder) was replaced|T[KHS][AR]|arthroplasty',
    ),
    takesAway: /^(?:M1[5-9]|M12\.[89]|M75|M87)/,
  },
];

function words(names: string): RegExp {
  return new RegExp(`\\b(?:${names})\\b`, 'gi');
}

/** Less sure than a phrase that says the aftercare itself. */
const BY_INFERENCE = 2;

/** Aftercare that does not say of what. */
const LITTLE_SAID = /^Z48\.(?:0[01]|89|9)/;
const COMPLICATED = /^T8[1-8]/;
const REASON =
  /^[^.;\n]{0,40}?\b(?:for|because of|due to|to treat|secondary to|2\/2|d\/t)\s+(?:[\w/'’()-]+(?:\.\d+)?\s+){0,7}$/i;

/** `She had a laminectomy in May. The surgery was for stenosis.` */
const WAS_FOR =
  /\b(?:the |this )?(?:surgery|operation|procedure) was (?:done |performed )?(?:for|because of)\s+(?:[\w-]+\s+){0,4}$|\b(?:done|performed)(?: (?:on )?\d{1,2}\/\d{1,2})? for\s+(?:[\w-]+\s+){0,2}$/i;

/**
 * The candidates with the aftercare of operations that the note dates as recent, and without the conditions for which an
 * operation was done that took them away: stenosis behind a laminectomy "for stenosis", the hernia that was repaired. None for
 * an operation with a complication, or on an injury (coding-rules.md CH-16, CH-18, CH-30).
 */
export function withSurgery(
  reading: Reading,
  codes: CodeSet,
  found: readonly Candidate[],
  day: Day | undefined,
): Candidate[] {
  const done = OPERATIONS.flatMap((operation) =>
    [...matchesIn(reading, operation.names)].flatMap(({ 0: name, index }) => {
      const end = index + name.length;
      const { kind } = assertionOf(reading, index, end);
      const sentence = sentenceAt(reading, index);
      const before = reading.text.slice(Math.max(sentence?.start ?? index, index - 60), index);
      if (isToCome(before, reading.text.slice(end, Math.min(sentence?.end ?? end, end + 60)))) return [];
      return kind === 'affirmed' || kind === 'historical' ? [{ operation, start: index, end }] : [];
    }),
  );
  if (done.length === 0) return [...found];
  const isReplaced = found.some(({ code }) => code.startsWith('Z96.6'));
  const left = found.filter(
    ({ code, spans }) =>
      // `Toe amputation for osteomyelitis, on IV ertapenem`: what is left of the bone is treated.
      (TREATED_FOR_WEEKS.test(code) && isInfusedNow(reading)) ||
      // Which arthritis a new joint took away is told by its side (`joint-replacement.ts`).
      (isReplaced && /^M1[67]\.[0-3]/.test(code)) ||
      !done.some(
        ({ operation: { takesAway, ends }, start, end }) =>
          ends?.test(code) ||
          (takesAway?.test(code) &&
            spans.every(
              (span) =>
                SIDE_WORD.test(span.text.toLowerCase()) ||
                isReason(reading.text, start, end, span.start, span.end) ||
                (OF_SPINE.test(code) && start >= span.end && THEN_DONE.test(reading.text.slice(span.end, start))),
            )),
      ),
  );
  if (found.some(({ code }) => COMPLICATED.test(code) || /^(?:S[0-9]|M80|M84)/.test(code))) return left;
  const isForCancer =
    found.some(({ code }) => /^(?:C(?!44)|D0[0-9])/.test(code)) ||
    // Removed, and no longer there: the operation was for it all the same.
    found.some(
      ({ code, spans }) =>
        /^(?:Z85|D[0-4])/.test(code) &&
        spans.some((span) =>
          done.some(
            ({ start, end }) =>
              isReason(reading.text, start, end, span.start, span.end) ||
              (span.start > end && PATH_SAYS.test(reading.text.slice(end, Math.min(span.start, end + 140)))),
          ),
        ),
    );
  const added: Candidate[] = [];
  for (const { operation, start, end } of done) {
    const { aftercare } = operation;
    const sentence = sentenceAt(reading, start);
    if (aftercare === undefined || !sentence) continue;
    // In a list of old things only a date right behind the operation counts.
    const isAside = NOT_CARED_FOR.has(sentence.section.name);
    if (isAside && !(LISTED.has(sentence.section.name) && DATED_BEHIND.test(reading.text.slice(end, end + 24))))
      continue;
    const within = isAside ? { start, end: Math.min(sentence.end, end + 24) } : sentence;
    if (!isRecentlyDone(reading.text, within, start, end, day)) continue;
    const isOfCancer = isForCancer || FOR_CANCER.test(reading.text.slice(end, end + 40));
    if (aftercare === 'Z48.3' && !isOfCancer) continue;
    const code = isOfCancer && /^Z48\.[^2]/.test(aftercare) ? 'Z48.3' : aftercare;
    if (
      !codes.isValid(code) ||
      [...left, ...added].some((one) => /^Z4[78]\./.test(one.code) && !LITTLE_SAID.test(one.code))
    )
      continue;
    added.push(statedCandidate(reading, code, start, end, BY_INFERENCE));
  }
  const isSaid = added.some(({ code }) => /^Z4[78]/.test(code));
  return [...left.filter(({ code }) => !isSaid || !/^Z48\.(?:89|9)/.test(code)), ...added];
}

/** `Nephrectomy 3/27 for a 4 cm mass; final path RCC`. */
const PATH_SAYS = /^[^.\n]{0,100}\bpath(?:ology)?\b[^.\n]{0,25}$/i;

/** `Prostatectomy 8/10 for ca`. */
const FOR_CANCER =
  /^\s*(?:\d{1,2}\/\d{1,2}(?:\/\d{2,4})? )?(?:for|d\/t|due to|2\/2) (?:\w+ )?(?:ca|cancer|tumou?r|carcinoma|adeno\w*|malignan\w*)\b/i;

/** `perforation was the reason for Hartmann` */
const LED_TO =
  /^[^.;\n]{0,20}\b(?:the reason for|led to|leading to|requir(?:ed|ing)|necessitat\w+|prompt\w+|for which)\b[^.;\n]{0,20}$/i;
/** `Cervical stenosis with myelopathy; ACDF done 5/12`: a spine that was operated on right behind its name. */
const OF_SPINE = /^(?:I65\.[12]|M48\.[08]|M5[01]|G99\.2|K35|K4[0-6]|K56|K57\.[023]|K63\.1|K8[01]|N20)/;
const THEN_DONE =
  /^\s*(?:with (?:myelo|radiculo)pathy)?\s*[,;:–—-]+\s*(?:(?:s\/p|then|now|had|underwent|(?:he|she) (?:had|underwent))\s+(?:an? )?)?$/i;

const LISTED: ReadonlySet<string> = new Set(['pmh', 'psh']);
const DATED_BEHIND = /^[^.;\n]{0,8}\d{1,2}\/\d{1,2}/;
const NOT_CARED_FOR: ReadonlySet<string> = new Set([
  'pmh',
  'psh',
  'teaching',
  'instructions',
  'family-history',
  'social-history',
  'goals',
]);

/** `EVAR 8/14 ruptured AAA`, `L3-5 lami 1/5 (stenosis with claudication)`. */
const NAMED_BEHIND =
  /^\s*(?:\(?\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\)?)?\s*(?:\(\s*(?:[\w-]+\s+){0,4})?(?:(?:severe|lumbar|cervical|spinal|ruptured|large|symptomatic)\s+){0,3}$/i;

/** Whether a condition is what the operation was for: `laminectomy for stenosis`, `repair of a large hernia`. */
function isReason(text: string, start: number, end: number, from: number, to: number): boolean {
  if (from >= start && from < end) return true;
  if (from >= end && from - end < 200 && WAS_FOR.test(text.slice(end, from))) return true;
  if (from >= end) {
    const between = text.slice(end, from);
    return from - end < 90 && (REASON.test(between) || NAMED_BEHIND.test(between));
  }
  if (
    start > to &&
    start - to < 16 &&
    /^\s*,?\s*(?:s\/p|status post|treated with|treated by|after|post)\s+(?:\w+\s)?$/i.test(text.slice(to, start))
  )
    return true;
  if (start >= to && start - to < 45 && LED_TO.test(text.slice(to, start))) return true;
  // `Hernia repaired in May`, `stenosis, relieved by laminectomy`.
  return (
    start - to < 40 &&
    start > to &&
    /\b(?:treated|corrected|relieved|managed|addressed) (?:by|with)\s+(?:\w+\s+){0,3}$/i.test(text.slice(to, start))
  );
}
