import type { CodeSet } from '../../icd10cm/code-set.ts';
import { pattern } from '../../pattern.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { isIn, matchesIn, rowsIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { spanOf } from '../reading/span.ts';
import { type Candidate, statedCandidate } from '../standing/candidate.ts';

/** Openings and devices, the code for their care, and the status that this care says already (OG I.C.21.c.7; CH-32). */
const DEVICES: readonly { names: string; code: string; status: RegExp; also?: string }[] = [
  {
    names: 'foley(?: catheter)?|indwelling (?:urinary )?catheter|(?:three-way |urinary |urethral )catheter|F/C',
    code: 'Z46.6',
    status: /^Z96\.0|^Z97\.8/,
  },
  {
    names: 'suprapubic(?: (?:tube|catheter|cath))?|SP (?:tube|cath(?:eter)?)|SPT|SPC',
    code: 'Z43.5',
    status: /^Z93\.5/,
  },
  {
    names:
      'PEG(?: tube)?|G-?tube|GT(?= ?(?:\\d|flush|site|button|feeds?\\b|feedings?\\b|:|\\())|mic-?key(?: button)?|(?:low[- ]profile|balloon|AMT) button|gastrostomy(?: tube)?|feeding tube',
    code: 'Z43.1',
    status: /^Z93\.1/,
    also: '(?:PEG|G-?tube|GT|mic-?key|gastrostomy)\\b(?:[^.;\\n]|\\.\\d){0,40}\\bballoon(?: volume)?(?: \\d+(?:\\.\\d+)? ?(?:ml|cc))? (?:was )?(?:checked|changed|refilled)',
  },
  {
    names: 'J-?tube|JT(?= ?(?:\\d|flush|site|feeds?\\b|:|\\())|jejunostomy(?: tube)?',
    code: 'Z43.4',
    status: /^Z93\.4/,
  },
  {
    names: 'trach(?:eostomy)?(?: tube)?|inner cannula|laryngectomy (?:stoma|tube)|lary-?tube',
    code: 'Z43.0',
    status: /^Z93\.0/,
    also: 'trach(?:eostomy)?(?:[^.;\\n]|\\.\\d){0,60}\\b(?:ties|collar|HME|sponge|inner|IC) (?:was |were )?(?:changed|chg.?d|done|cleaned)|trach(?:eostomy)?(?:[^.;\\n]|\\.\\d){0,60}\\b(?:stoma|site) care',
  },
  {
    names: 'ostomy|stoma',
    code: '',
    status: /^Z93\.[236]/,
    also: 'stoma (?:site )?(?:visit|check|assessment)|using [^.;\\n]{0,20}\\b(?:convex|barrier ring|paste|wafer)|(?:pouch|appliance)\\b[^.;\\n]{0,30}\\b(?:chang\\w+|leak\\w*|replaced)|changed to [^.;\\n]{0,25}\\b(?:convex|pouch|wafer|flange|(?:one|two|1|2)[- ]?(?:pc|piece))|ostomy visit|SN ostomy|stoma(?:hesive)? powder|(?:convex |ostomy )?wafer|barrier ring',
  },
  {
    names: 'colostomy',
    code: 'Z43.3',
    status: /^Z93\.3/,
  },
  {
    names: 'ileostomy',
    code: 'Z43.2',
    status: /^Z93\.2/,
  },
  { names: 'nephrostomy(?: tubes?)?|neph tubes?|PCN tubes?|urostomy|ileal conduit', code: 'Z43.6', status: /^Z93\.6/ },
  {
    names: 'PICC(?: line)?|midline|CVC|hickman|port-?a-?cath|mediport|central line|tunneled line',
    code: 'Z45.2',
    status: /^Z95\.828|^Z45\.2/,
    also: '(?:TPN|IVIG|SCIG|infus\\w+|IV \\w+|antibiotics?|vanc\\w*|cef\\w+|dapto\\w*|ertapenem|zosyn)[^.;\\n]{0,50}?\\b(?:via|through|thru|by) [^.;\\n]{0,20}?(?:PICC|midline|hickman|port|central line|tunneled line)|(?:PICC|midline|hickman)[^.;\\n]{0,40}\\bcaps? chang\\w+|(?<!\\bair)port[^.;\\n]{0,20},? ?(?:RN|SN|HHN?|nurse) to (?:flush|access)|(?<!\\bair)port (?:(?:in|to|at|of|the|R|L|right|left|chest|wall|upper),? ){0,4}(?:was |is )?(?:de-?)?access(?:ed)?\\b|(?<!\\bair)port(?: site)?, (?:de-?)?accessed\\b|(?:hickman|PICC|midline|port)[^.;\\n]{0,12}: ?[^.;\\n]{0,30}\\b(?:changed|chg.?d|flush(?:ed)?)\\b|(?:access|de-?access|flush)(?:ed|es|ing)? (?:the |his |her )?(?:chest |power |medi)?port\\b|(?<!\\bair)port (?:(?:R|L|right|left|chest|wall|site) ){0,3}(?:was |is )?flush(?:ed|es)?\\b|(?<!\\bair)port (?:in|in place|R|L)[ ,]+flush(?:ed|es)?\\b',
  },
];
const CARE =
  '(?:site |tube |line |cath(?:eter)? |stoma )?(?:care|chang(?:e|es|ed|ing)|chg.?d?|exchang(?:e|es|ed)|irrigat\\w+|irrig.?d|flush\\w*|management|maintenance|dressing(?: changes?)?|teach(?:ing)?|cleans?ed|pouch\\w*|appliance\\w*)';
const GAP = '(?:[\\s/,()+&-]+(?:\\w+[\\s/-]+){0,4}?)';
const CARED_FOR = DEVICES.map(({ names, code, status, also }) => ({
  pattern: new RegExp(
    `\\b(?:(?:${names})${GAP}${CARE}|(?:${names})(?: bilat\\w*| x ?2)?(?: \\([^)\\n]{0,80}\\))?(?:[^.;,\\n]|\\.\\d){0,40}?,?\\s(?:(?:was|is|last|next|to be|due for|monthly|weekly) )*(?:changed|replaced|changes?|flush|flushe[sd]|irrigat\\w+|exchanged)\\b|(?:${names})(?: [\\w/.-]+){0,4}[,:;–—-]* (?:insertion )?site (?:was |is )?(?:care\\b|cleaned|cleansed|washed|redressed)|(?:${names})[^.;:\\n]{0,20}: [^.;\\n]{0,40}\\b(?:cleaned|cleansed|flushed|redressed)(?! by)|(?:${names})[^.;\\n]{0,50}? (?:to teach|teach\\w*|taught|instruct\\w*)[^.;,\\n]{0,30}\\b(?:site |tube |stoma )?(?:care|feedings?|flush\\w*)\\b|(?:${names})[^.;,\\n]{0,12}? (?:monthly|weekly|q ?\\d+ ?(?:wks?|weeks?|w|d|days?|mos?)|every \\w+ (?:weeks?|months?|days?)) (?:by|per) (?:the )?(?:RN|SN|HHN?|HH RN|VNA|nurse|home health)|(?:${names})[^.\\n]{0,25}[;,–—-] ?(?:RN|SN|HHN?|nurse) (?:to )?(?:changes?|exchanges?|flush(?:es)?|irrigates?)|(?:${names})[^.\\n;]{0,30}[,;–—-]? ?(?:RN|SN|HHN?|HH RN|HH SN|nurse|home health)(?: to)? (?:maintain|manage|change|exchange|flush|irrigate|care|teach|assist)|${also ? `${also}|` : ''}(?:changes?|changing|changed|exchange|replace|irrigate|flush|flushes|flushing|irrigates|suctions|suctioning) (?:the |his |her )?(?:(?!in\\b|of\\b|to\\b|and\\b)[\\w.]+ ){0,3}(?:${names})|(?:SN|RN|nurs(?:e|ing))(?: visits?)? (?:for|to \\w+) (?:the |his |her )?(?:${names})|(?<=\\b(?:SN|RN|skilled(?: nursing| need)?|nursing): [^.;\\n]{0,50})(?:${names})(?: feeds?| feedings?)?(?=\\s*(?:[,.;]|$))|(?:care|change|changing|irrigation|flushing|management|exchange) of (?:the |his |her )?(?:\\w+ )?(?:${names}))\\b`,
    'gi',
  ),
  code,
  status,
}));

/** A change told by the sizes of the catheters: `16fr removed, new 18fr 10cc placed`, `inserted 16 Fr coude`, `monthly cath change`. */
const BY_SIZE = pattern('gi')`
  \b(?:new|inserted|reinserted|replaced with|changed to) (?:a |an )?(?:\w+ ){0,2}?[12]\d ?(?:fr|french|f)\b
  |\b[12]\d ?(?:fr|french|f)\b(?![^.;\n]{0,30}(?:scope|sheath|introducer|dilat|stent|sound))[^.;\n]{0,40}?\b(?:placed|inserted|reinserted|in w|chg['’]?d|changed)
  |\bcath(?:eter)? (?:indwelling )?(?:was |is )?(?:chang(?:e|ed)|chg['’]?d?|exchanged?|replaced)\b
  |\bcath(?:eter)? irrigat(?:ion|ed|ions)\b
  |\bcath(?:eter)? care (?:done|given|provided|performed|rendered|completed)\b
  |\bSPC (?:was )?(?:chang(?:e|ed)|chg['’]?d?|exchanged?|replaced)\b
`;
const URINARY = /\b(?:foley|coude|urin\w+|bladder|BPH|cath(?:eter)? bag|leg bag|void\w*|UTI|retention)\b/i;
const SUPRAPUBIC = /\b(?:SPC|SPT|SP (?:tube|cath(?:eter)?)|supra-?pubic)\b/i;
const OTHER_TUBE = /\b(?:PEG|G-?tube|gastrostomy|trach\w*|dialysis|nephrostomy|chest tube)\b/i;

/** Most notes name none, and are looked through once only. */
const ANY = new RegExp(
  `\\b(?:port|cath(?:eter)?|SPC|\\d\\d ?fr|${DEVICES.map(({ names }) => names).join('|')})\\b`,
  'i',
);

/** Not the patient's, not now, or not by us. */
const ASIDE: ReadonlySet<string> = new Set(['pmh', 'psh', 'family-history', 'allergies', 'results', 'ros']);

/** The candidates with the attention to openings and devices that the note says is given, in place of their status. */
export function withDeviceCare(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const own = found.filter((one) => !/^Z(?:45\.2|95\.828)$/.test(one.code) || !isForDialysis(reading, one));
  return isIn(reading, ANY) ? withAttention(reading, codes, own) : own;
}

function withAttention(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const added: Candidate[] = [];
  const gone = new Set<Candidate>();
  const told = caredIn(reading);
  for (const row of CARED_FOR) {
    const { pattern, code: named, status } = row;
    // `Ostomy care` is that of the opening which the note names.
    const code = named || (found.find((one) => status.test(one.code))?.code.replace('Z93', 'Z43') ?? '');
    if (!codes.isValid(code)) continue;
    const span = (told.includes(row) ? cared(reading, pattern) : undefined) ?? bySize(reading, code);
    if (!span) continue;
    for (const one of found) if (status.test(one.code)) gone.add(one);
    // Of a catheter with a complication nothing else is said (OG I.C.21.c.3).
    if (code === 'Z46.6' && found.some((one) => /^T83\.0/.test(one.code))) continue;
    if (found.some((one) => one.code === code && !gone.has(one))) continue;
    // `PICC removed in clinic 7/5`: nobody cares for it any more.
    if (code === 'Z45.2' && isIn(reading, LINE_OUT)) continue;
    added.push(statedCandidate(reading, code, span.start, span.end));
  }
  return [...found.filter((one) => !gone.has(one)), ...added];
}

const caredIn = rowsIn(CARED_FOR, ({ pattern }) => pattern);

/** `Daughter changes the pouch`. */
const BY_ANOTHER =
  /\b(?:CG|caregiver|wife|husband|spouse|daughter|dtr|son|mother|mom|family|pt|patient|he|she)(?: (?:now|is|has|able to|can|independently|still|usually))* (?:changes|changed|changing|manages|empties|irrigates|flushes)\b/i;

const LINE_OUT =
  /\b(?:PICC|midline|hickman|port)(?: line)?(?: was| has been| is)? (?:removed|pulled|d\/c['’]?d|discontinued|out)(?: (?:in|at|by) (?:the )?(?:clinic|office|hospital|IR|MD|ID)| \d{1,2}\/\d)/i;

/** It is out, is not used, or is cared for by others or elsewhere. */
const NOT_HERE = pattern('i')`
  \b(?:
    removed|removal|discontinued|d\/c'?d|out|cancel\w+|returned|unopened|not opened|sample|deferred|not needed
    |if (?:placed|needed|it)
  )\b
  |\b(?:at|in) (?:the )?(?:infusion |cancer |dialysis |onc\w* )?(?:center|ctr|clinic|unit|office|hospital|onc\w*)\b
  |\bby (?:the |pt['’]s |his |her )?(?:
    CG|caregiver|wife|husband|spouse|daughter|dtr|son|mother|mom|family|pt|patient|self|urolog\w*|urology|clinic
    |IR|interventional|hospital|facility|wound clinic|GI|ENT|surgeon|MD|office|staff
  )\b
`;

function cared(reading: Reading, care: RegExp) {
  for (const { 0: words, index } of matchesIn(reading, care)) {
    // `PICC dressing kit x3`: a supply.
    if (
      /^\s*(?:kits?|trays?|supplies|caps? x ?\d)\b/i.test(
        reading.text.slice(index + words.length, index + words.length + 14),
      )
    )
      continue;
    const sentence = sentenceAt(reading, index);
    if (!sentence || sentence.start > index || ASIDE.has(sentence.section.name)) continue;
    if (
      /\.(?!\d)|\n|;(?! ?(?:RN|SN|HHN?|nurse) )|\b(?:wound|total|personal|oral|mouth|comfort|hospice|palliative|primary) care\b|\b(?:wound|ulcer|incision) (?:site )?clean/i.test(
        words,
      ) ||
      assertionOf(reading, index, index + words.length).kind !== 'affirmed' ||
      BY_ANOTHER.test(reading.text.slice(Math.max(sentence.start, index - 25), index + words.length))
    )
      continue;
    if (
      NOT_HERE.test(
        reading.text
          .slice(index, Math.min(sentence.end, index + words.length + 25))
          .replace(/\b(?:pump|needle|infusion) (?:d\/c['’]?d|removed|out)\b/i, ''),
      )
    )
      continue;
    return spanOf(reading.text, index, index + words.length);
  }
  return undefined;
}

/** The change of a catheter of the bladder that only its size, or "cath", names. */
function bySize(reading: Reading, code: string) {
  if (code !== 'Z46.6' && code !== 'Z43.5') return undefined;
  const isSuprapubic = isIn(reading, SUPRAPUBIC);
  if (isSuprapubic !== (code === 'Z43.5') || !(isSuprapubic || isIn(reading, URINARY))) return undefined;
  for (const { 0: words, index } of matchesIn(reading, BY_SIZE)) {
    const sentence = sentenceAt(reading, index);
    if (!sentence || sentence.start > index || ASIDE.has(sentence.section.name)) continue;
    if (OTHER_TUBE.test(reading.text.slice(sentence.start, sentence.end))) continue;
    if (assertionOf(reading, index, index + words.length).kind !== 'affirmed') continue;
    return spanOf(reading.text, index, index + words.length);
  }
  return undefined;
}

/** A line for dialysis is the dialysis unit's to care for. */
function isForDialysis(reading: Reading, { spans }: Candidate): boolean {
  const sentence = sentenceAt(reading, spans[0].start);
  return (
    sentence !== undefined &&
    /\bdialy\w*|\bhemodialysis\b|\bHD\b/i.test(reading.text.slice(sentence.start, sentence.end))
  );
}
