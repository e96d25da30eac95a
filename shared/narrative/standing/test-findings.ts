import { pattern } from '../../pattern.ts';
import { isIn } from '../reading/find.ts';
import type { Reading } from '../reading/reading.ts';
import type { SectionName } from '../reading/section-name.ts';

/** What tests show in many who have no complaint of it: worn joints, leaking valves, cysts, old infarcts. */
const INCIDENTAL =
  /^(?:D25|E04|E27\.8|G31|I08|I3[4-7]|I44\.0|I45|I49\.[1349]|I51\.[78]|I67\.[289]|I70\.[089]|I77|J90|J94|J98\.[14]|K4[24]|K57\.[39]0|K76\.[08]|K80\.2|M1[5-9]|M4[0-9]|M5[01]|M85|N28|N83|N20|R16|R59|R93|Z86\.73)/;
const TEST =
  /\b(?:x-?rays?|xr|holter|zio|telemetry|(?:event|loop|cardiac|heart) monitor|cta?|mr[ia]|pet|kub|radiologist|echo(?:cardiogram)?|tte|ultrasound|u\/s|doppler|duplex|dexa|ekg|ecg|emg|cxr|scan|films?|imaging|radiographs?|colonoscopy|egd|biopsy)\b[^.;\n]{0,70}$/i;
/** Words that make it the patient's complaint, or older than the test. */
const HAS_IT =
  /\b(?:known|has|have|with (?:a )?(?:history|hx)|due to|because of|for|diagnos\w+|dx|confirm\w+|treated|consistent with)\b[^.;\n]{0,40}$/i;
/** In the words of the finding, or right behind. */
const MATTERS = /\b(?:severe|critical|symptomatic|end[- ]stage|acute)\b/i;
const DIAGNOSED: ReadonlySet<SectionName> = new Set(['assessment', 'diagnoses', 'reason', 'pmh']);

/** `Incidental 4 mm lung nodule, no follow-up`: said to be by the way. */
const BY_THE_WAY = /\bincidental(?:ly)?\b[^.;\n]{0,40}$/i;
const FINDING = /^(?:R9|D[1-3]|N28|E04|E27|K76|N83|I67|Q)/;

/** `Renal cysts (incidental, CT 9/2024)`, `umbilical hernia, incidental`. */
const SAID_BY_THE_WAY = /^\s*(?:\([^()\n]{0,20}|,\s*)\bincidental\b/i;
const BULGE = /^K4[0-4]/;

/** `RUL nodule 5 mm unchanged from 2023`. */
const UNCHANGED = /^[^.;\n]{0,30}\b(?:unchanged|stable|no change|benign|calcified|incidental)\b/i;
const GROWTH = /^(?:R91\.1|E04\.1|D3[45]|N28\.1|K76\.89)/;

/** `DDD c/t/l spine xray`: the test stands behind the name. */
const BY_TEST = /^[^.;,\n]{0,25}\b(?:x-?ray|xr|ct|mri|films?|imaging)\b\s*(?=[.;,)\n]|$)/i;

/** `Found to have gallstones on the ultrasound that looked for fluid`. */
const FOUND = /\b(?:found to have|has|showed|noted)\s+(?:[\w-]+\s+){0,3}$/i;
const ON_TEST =
  /^\s*(?:on|by) (?:the |an? |his |her )?(?:[\w-]+ )?(?:ct|cta|mri|ultrasound|us|x-?ray|imaging|scan|echo\w*|films?)\b/i;
const BY_LOOKING = /^(?:K80\.2|K57\.[39]0|K76\.0|K44\.9|N28|E04|E27|D1|D3|I70\.0|R91)/;

/** `PHQ-9 16 - moderately severe depression`, `PHQ-9: 14 moderate depression range`: what a scale calls so many points. */
const SCORED = pattern('i')`
  \b(?:PHQ|GDS|GAD|CES-?D|BDI|EPDS|HAM-?D)(?:[- ]?\d{1,2})?(?: total)?(?: score)?(?: is| was| of)?\s?[:=]?\s?\d{1,2}(?: ?\/ ?\d{1,2})?\s?
  ([-–—=(]|indicat\w+|suggest\w+)?\s?(?:(?:mild|moderate|moderately|severe|minimal|major|for|to) ){0,4}$
`;
const ON_SCALE = /^\s*(?:range|category|level|severity|symptoms?|scale)\b/i;
/** No scale calls a depression recurrent. */
const SCALED = /^F(?:32|41)/;

/** Whether a condition is what a scale calls a number of points, and no diagnosis (OG III.B). */
export function isScoreLabel(code: string, before: string, own: string): boolean {
  const scored = SCALED.test(code) ? SCORED.exec(before) : null;
  return scored !== null && (scored[1] !== undefined || ON_SCALE.test(own));
}

/** Whether a test shows by the way what nobody treats (OG III.B): `echo: mild MR`, `knee films with arthritis`. */
export function isTestFinding(code: string, section: SectionName, before: string, words: string, own: string): boolean {
  if (FINDING.test(code) && BY_THE_WAY.test(before)) return true;
  if (GROWTH.test(code) && !DIAGNOSED.has(section) && UNCHANGED.test(own)) return true;
  if (BY_LOOKING.test(code) && !DIAGNOSED.has(section) && FOUND.test(before) && ON_TEST.test(own)) return true;
  if (SAID_BY_THE_WAY.test(own) && (FINDING.test(code) || INCIDENTAL.test(code) || BULGE.test(code))) return true;
  return (
    INCIDENTAL.test(code) &&
    !DIAGNOSED.has(section) &&
    (TEST.test(before) || BY_TEST.test(own)) &&
    !HAS_IT.test(before) &&
    !MATTERS.test(words)
  );
}

/** The headings that a report of images has, and a note of a visit has not. */
const OF_IMAGES = pattern('i')`
  (?:^|\n)[^\S\n]{0,8}(?:exam(?:ination)?|study|procedure) ?: {0,3}(?:\w{1,20} ){0,3}(?:
    CT|CTA|MRI?|MRA|x-?rays?|radiographs?|ultrasound|chest|PET|DEXA|echo\w*|mammogra\w*|doppler
  )\b
`;
const READ_OUT = /(?:^|\n)[^\S\n]{0,8}(?:technique|comparison|findings|interpretation|impression) ?:/i;
const OF_A_VISIT =
  /(?:^|\n)[^\S\n]{0,8}(?:HPI|history of present illness|physical exam\w*|medications?|plan|PMH|past medical history|vital signs?|subjective|chief complaint) ?:/i;

/** Whether a note is a report of images, in which what is worn or grown is found by the way, whatever its impression lists (OG III.B). */
export function isSeenOnImages(reading: Reading, code: string, words: string): boolean {
  return (
    INCIDENTAL.test(code) &&
    !MATTERS.test(words) &&
    isIn(reading, OF_IMAGES) &&
    isIn(reading, READ_OUT) &&
    !isIn(reading, OF_A_VISIT)
  );
}
