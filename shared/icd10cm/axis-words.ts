import { pattern } from '../pattern.ts';

/** The words by which titles of the code list say an axis (coding-rules.md section 6, DC-01…DC-12). */

/** The axes of the code tree, in the order of DC-01…DC-12. */
export const AXES = [
  'laterality',
  'acuity',
  'type',
  'stage',
  'severity',
  'site',
  'cause',
  'complication',
  'encounter',
  'healing',
  'dominance',
  'substance',
] as const;
export type AxisName = (typeof AXES)[number];

const SITES = pattern('i')`
  \b(?:
    head|face|scalp|neck|trunk|chest|thorax|abdom\w*|back|sacr\w*|coccy\w*|buttocks?|hips?|thighs?|knees?
    |lower legs?|legs?|calf|ankles?|heels?|mid-?foot|foot|feet|toes?|shoulders?|upper arms?|arms?|elbows?|forearms?
    |wrists?|hands?|fingers?|thumbs?|limbs?|extremit\w+|spine|cervical|thoracic|lumbar|lumbosacral|occipit\w*
    |pelvi\w*|groin|ribs?|breast|lungs?|lobe|bronchus|kidney|bladder|ureter|colon|rectum|stomach|liver|brain
    |cerebr\w*|carotid|vertebral|coronary|femoral|iliac|tibial|popliteal|vein|artery|eyes?|ears?|region|regions|site
    |sites|joints?|bones?|femur|tibia|fibula|humerus|radius|ulna|clavicle|scapula|patella|malleolus|calcaneus
    |metatars\w+|metacarp\w+|skull|skin|tract|quadrant|esophagus|duodenum|ileum|jejunum|larynx|tongue|lip|mouth
    |uterus|cervix|ovary|prostate|testis
  )\b
`;

/** Whether a title names a part of the body beside the one that it leaves open: `unspecified part of neck of femur`. */
export function namesSite(title: string): boolean {
  return SITES.test(
    title.replace(
      /\bunspecified (?:parts?|sites?|regions?) of\b|\bunspecified \w+\b|\b(?:part|site|region) unspecified\b/gi,
      ' ',
    ),
  );
}

/** In the order in which they are asked: the first words that fit decide. */
const SAID: readonly (readonly [AxisName, RegExp])[] = [
  ['dominance', /\b(?:non-?)?dominant\b/i],
  ['laterality', /\b(?:right|left|bilateral|unilateral)\b/i],
  ['healing', /\b(?:routine healing|delayed healing|nonunion|malunion)\b/i],
  ['encounter', /\b(?:initial encounter|subsequent encounter|sequela)\b/i],
  [
    'stage',
    /\b(?:stage|unstageable|limited (?:to )?breakdown|fat layer|necrosis (?:of )?(?:muscle|bone)|deep tissue|(?:first|second|third) degree|end stage)\b/i,
  ],
  ['severity', /\b(?:mild|moderate|severe|severity|class [123]|profound|in (?:partial |full )?remission)\b/i],
  ['acuity', /\b(?:acute|chronic|subacute)\b/i],
  [
    'cause',
    /\b(?:due to|following|caused by|induced|secondary|post-?traumatic|traumatic|postprocedural|primary|drug)\b/i,
  ],
  ['complication', /\b(?:with|without|complications?|uncomplicated|exacerbation)\b/i],
];

/** What "unspecified …" names as open. */
const OPEN: readonly (readonly [AxisName, RegExp])[] = [
  [
    'laterality',
    pattern('i')`
    \bunspecified (?:
      side|eye|ear|limb|leg|arm|knee|hip|shoulder|ankle|foot|hand|wrist|elbow|heel|buttock|lung|breast|kidney|upper
      |lower|thigh|calf|forearm|toe|finger|thumb|femur|tibia|fibula|humerus|radius|ulna|clavicle|patella|orbit
      |cornea|extremity|mid|female|male|ovary|testis|main|hilum|great|lesser|part of unspecified|side of|external
      |carotid|vertebral|middle|anterior|posterior|cerebell|vein|artery|joint(?! disorder)
    )
    |\bunspecified lower leg\b
  `,
  ],
  [
    'stage',
    /\bunspecified (?:stage|severity of|degree|depth)\b|\b(?:stage|degree) unspecified\b|\bunspecified stage\b/i,
  ],
  ['severity', /\bunspecified severity\b|\bseverity unspecified\b/i],
  ['site', /\bunspecified (?:site|part|region|location|area)\b|\b(?:site|part|region) unspecified\b/i],
  ['type', /\bunspecified type\b|\btype unspecified\b/i],
  ['complication', /\bunspecified complications?\b/i],
  ['cause', /\bunspecified cause\b/i],
  ['acuity', /\bunspecified (?:acuity|chronicity)\b/i],
  ['substance', /\bunspecified (?:drugs?|substances?)\b/i],
];

/** Categories whose codes differ by the substance: drugs, poisons, psychoactive substances. */
const BY_SUBSTANCE = /^T(?:3[6-9]|4|50|5[1-9]|6[0-5])/;

/** The axes that an "unspecified" title says are open, beyond what its header says. */
export function openAxesIn(title: string, header: string): AxisName[] {
  return OPEN.flatMap(([axis, words]) => (words.test(title) && !words.test(header) ? [axis] : []));
}

/** The axes that the differing parts of titles say; `site` or `type` where none of the words of an axis is among them. */
export function axesIn(rests: readonly string[], header: { code: string; title?: string }): AxisName[] {
  // Below "stage 3" the titles differ in "3a" and "3b".
  if (/\bstage\b/i.test(header.title ?? '') && rests.every((rest) => /\d[a-z]?\b/.test(rest))) return ['stage'];
  // "Ulcerative (chronic) pancolitis": a word in brackets may stand or not.
  const plain = rests.map((rest) => rest.replace(/\([^)]*\)/g, ' '));
  const spoken = SAID.filter(([, words]) => plain.filter((rest) => words.test(rest)).length * 2 > rests.length).map(
    ([axis]) => axis,
  );
  if (spoken.length > 0) return spoken;
  if (BY_SUBSTANCE.test(header.code)) return ['substance'];
  return rests.filter((rest) => SITES.test(rest)).length * 2 > rests.length ? ['site'] : ['type'];
}
