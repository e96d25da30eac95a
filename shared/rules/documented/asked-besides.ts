import type { AxisName } from '../../icd10cm/axes.ts';
import { pattern } from '../../pattern.ts';
import type { Facts } from '../facts.ts';

/**
 * What is worth asking of a code although the code tree does not show it: codes of other categories than its own say it (E43 beside
 * E46), or its title is the plain name that OG I.A.18 takes for the condition, and whoever treats it knows what the codes beside
 * it say (the severity of asthma, the episode of a major depression, the bone of a fracture).
 */
export interface AskedBesides {
  /** The codes, without the point. */
  codes: RegExp;
  axis: AxisName;
  /** Words by which a document says it; those of {@link SAID} for the axis count as well. */
  said: RegExp;
  /** Words in a document, or a code of the list, without which nobody knows more and nothing is asked. */
  where?: RegExp;
  beside?: RegExp;
}

const BLOOD_BUILDERS = pattern('i')`
  \b(?:
    iron (?:sulfate|sucrose|infusions?|supplements?|tablets?|pills?)|ferrous|feosol|venofer|injectafer|(?:oral|iv|po) iron
    |b-?12|cyanocobalamin|folic acid|folate|epoetin|epogen|procrit|retacrit|darbepoetin|aranesp|transfus\w*|p?rbcs?
  )\b
`;

const BESIDES: readonly AskedBesides[] = [
  { codes: /^E46$/, axis: 'severity', said: /\b(?:mild(?:ly)?|moderate(?:ly)?|severe(?:ly)?|degree)\b/i },
  // The class of an obesity has codes since FY2025; it is asked for where the weight is known by its index.
  {
    codes: /^E669$/,
    axis: 'severity',
    said: /\bclass ?(?:[123]|i{1,3})\b|\bmorbid\w*|\bsevere(?:ly)?\b|\bextreme\b/i,
    where: /\bBMI\b[^.;\n\d]{0,20}(?:3\d|[4-9]\d)/i,
    beside: /^Z68[34]/,
  },
  {
    codes: /^J4590[129]$/,
    axis: 'severity',
    said: /\b(?:mild|moderate|severe|intermittent|persistent|exercise|cough[- ]variant|eosinophilic|cardiac)\b/i,
  },
  {
    codes: /^F3[23]9$/,
    axis: 'severity',
    said: /\b(?:mild(?:ly)?|moderate(?:ly)?|severe(?:ly)?|remission|psychotic|psychosis)\b/i,
  },
  {
    codes: /^N19$/,
    axis: 'acuity',
    said: /\b(?:acute|chronic|aki|arf|akd|ckd\d?[ab]?|esrd|end[- ]stage|dialysis|hd|stage|on top of|pre-?renal|uremi\w+)\b/i,
  },
  // An anemia that is treated is known by what treats it.
  {
    codes: /^D649$/,
    axis: 'type',
    said: pattern('i')`
      \b(?:
        iron[- ]?def\w*|deficien\w*|ida|blood[- ]loss|bleed\w*|hemorrhag\w*|chronic (?:disease|illness|inflammation)|ckd\d?[ab]?|kidney
        |renal|esrd|dialysis|pernicious|macrocytic|microcytic|normocytic|megaloblastic|hemolytic|aplastic|sideroblastic
        |sickle|thalassemi\w*|myelo\w+|mds|chemo\w*|cancer|malignan\w*|neoplas\w*|post-?op\w*|surg\w*|dilutional|due|d\/t
        |from|secondary|2\/2|related|induced|after|following|nutritional|acd
      )\b
    `,
    where: BLOOD_BUILDERS,
  },
  // Which bone, and which part of it: S72.9 "unspecified fracture of femur", S32.9 "unspecified parts of lumbosacral spine and pelvis".
  {
    codes: /^S(?:[2-9]2)9/,
    axis: 'site',
    said: pattern('i')`
      \b(?:
        proximal|distal|mid-?shaft|shaft|diaphys\w*|metaphys\w*|neck|head|hip|\w*troch\w*|supracondylar|\w*condyl\w*|plateau
        |\w*malleol\w*|pilon|olecranon|styloid|colles\w*|smith\w*|tuberosit\w*|ram(?:us|i)|pub\w+|acetabul\w*|ili\w+|isch\w+
        |sacr\w+|coccy\w*|[ctl][- ]?\d{1,2}|lumbar|thoracic|vertebra\w*|compression|\w*metatars\w*|\w*metacarp\w*|calcane\w*
        |tal(?:us|ar)|navicular|cuboid|cuneiform|carp\w+|scaphoid|phalan\w*|radi(?:us|al)|uln\w+|clavic\w*|scapul\w*
        |humer\w*|ribs?|stern\w+|toes?|fingers?|thumb|ankle|wrist|knee|patell\w*|tibi\w*|fibul\w*|tib-?fib|lisfranc|jones
        |peri-?prosthetic|interprosthetic|upper end|lower end|subcapital|transcervical|elbow|shoulder
      )\b
    `,
  },
];

/**
 * The row for a code and an axis; `undefined`: nothing is asked besides what the code tree shows, or nothing tells that somebody
 * knows more.
 */
export function askedBesides(facts: Facts, code: string, axis?: AxisName): AskedBesides | undefined {
  const row = BESIDES.find((each) => (axis === undefined || each.axis === axis) && each.codes.test(code));
  if (!row?.where) return row;
  const isKnown =
    facts.papers.some(({ text }) => row.where?.test(text)) ||
    facts.list.some(({ code: other }) => row.beside?.test(other));
  return isKnown ? row : undefined;
}
