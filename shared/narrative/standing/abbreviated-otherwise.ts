import type { Misreading } from './misreading.ts';

/** Abbreviations, and letters of a number, that stand for something else than the condition they look like. */

/** `GBS+ in pregnancy`, `hx GBS colonisation`: the streptococci. */
const isStreptococcus: Misreading = {
  of: /^(?:G61\.0|G65\.0|Z86\.69)$/,
  is: ({ words, before, own }) =>
    /\bGBS$/.test(words) &&
    (/^\s*(?:\+|\(\+\)|pos\b|neg\b|positive|negative|coloni[sz]\w*|carri\w+|bacteriuria|swab|screen\w*|status|prophyla\w+|UTI|urine|culture)/i.test(
      own,
    ) ||
      /\b(?:pregnan\w*|prenatal|antenatal|post-?partum|labou?r|newborn|vaginal|rectovaginal)\b/i.test(before + own)),
};

/** `PCM 1 g QID`: paracetamol. */
const isParacetamol: Misreading = {
  of: /^E4[0-6]$/,
  is: ({ words, own }) => /^PCM$/i.test(words) && /^\s*(?:\d|prn\b|qid\b|tds\b|po\b|tabs?\b)/i.test(own),
};

/** `Clinician ID: cli-zyx98765`: part of a number that tells a person or a paper from others; no year, and no code of ICD-10-CM. */
const isOfIdentifier: Misreading = {
  is: ({ before, own }) => NUMBER_BEHIND.test(own) || NUMBER_BEFORE.test(before),
};
const YEAR_OR_CODE = String.raw`(?:(?:19|20)\d\d|[A-TV-Z]\d[\dA-Z](?:\.?[\dA-Z]{1,4})?)`;
const NUMBER_BEHIND = new RegExp(
  String.raw`^[-_](?!${YEAR_OR_CODE}(?!\w))(?=[A-Za-z]*\d[A-Za-z]*\d[A-Za-z]*\d)\w{3,}`,
  'i',
);
const NUMBER_BEFORE = new RegExp(
  String.raw`(?<![\w./])(?!${YEAR_OR_CODE}[-_]$)[A-Za-z\d]{0,12}\d{3}[A-Za-z\d]{0,12}[-_]$`,
  'i',
);

/** `Idiopathic intracranial HTN`, `portal HTN`: pressure of another kind than that of the blood. */
const isOtherPressure: Misreading = {
  of: /^I1[0-35]/,
  is: ({ before }) => /\b(?:intra-?cranial|intra-?ocular|ocular|portal|intra-?abdominal|venous) $/i.test(before),
};

/** `GoLYTELY (PEG-based prep)`, `PEG 3350`: what is drunk. */
const isLaxative: Misreading = {
  of: /^Z93\.1$/,
  is: ({ before, own }) =>
    /^[- ]?(?:based|3350|electrolyte|prep|17 ?g)\b/i.test(own) || /\bgolytely\b[^.;\n]{0,12}$/i.test(before),
};

/** `UBD min A, LBD mod A`: dressing of the lower body, with the help that it takes. */
const isLowerBodyDressing: Misreading = {
  of: /^(?:G31\.83|F02)/,
  is: ({ words, before, own }) =>
    /\bLBD\b/.test(words) &&
    (/^[\s:=–-]*(?:w\/ ?|with )?(?:(?:min|mod|max|total)\w* ?(?:A\b|assist\w*)|SBA|CGA|SPV|sup(?:v|ervision)?\b|set-?up|S\/U|mod\.? I\b|I\b|\(I\)|indep\w*|dep(?:endent)?\b|[1-7]\/7|0[1-6]\b)/i.test(
      own,
    ) ||
      /\b(?:UBD|UB dressing|upper body dressing|ADLs?)\b[^.;\n]{0,60}$/i.test(before)),
};

/** `PPMS`: a multiple sclerosis, and no pacemakers. */
const isProgressiveSclerosis: Misreading = { of: /^Z95\.0$/, is: ({ words }) => words === 'PPMS' };

/** `Overlap PM/DM`: the dermatomyositis. */
const isDermatomyositis: Misreading = {
  of: /^E1[013]\.|^E0[89]\./,
  is: ({ words, before }) => /^DM$/.test(words) && /\bPM ?[/-] ?$/.test(before),
};

/** `MMT R HF 3/5`: the strength of the hip flexors. */
const isHipFlexion: Misreading = {
  of: /^I50/,
  is: ({ words, before, own }) =>
    /\bHF$/.test(words) &&
    (/^\s*(?:[:=]\s*)?(?:[LRB]\s*)?[0-5]\s?[+-]?\s?\/\s?5\b/.test(own) ||
      /\b(?:MMT|strength|ROM|AROM|PROM|flexors?)\b[^.;\n]{0,25}$/i.test(before)),
};

/** `GAD Ab positive`, `anti-GAD65`: antibodies of a diabetic. */
const isAntibody: Misreading = {
  of: /^F41\.1$/,
  is: ({ words, before, own }) =>
    /^gad$/i.test(words) &&
    (/\banti-?\s?$/i.test(before) ||
      /^[-\s]?(?:65|67)?[-\s]?(?:ab|abs|antibod\w*|auto-?ab\w*)\b/i.test(own) ||
      /^-?6[57]\b/.test(own)),
};

/** Each of them. */
export const ABBREVIATED_OTHERWISE: readonly Misreading[] = [
  isLowerBodyDressing,
  isProgressiveSclerosis,
  isDermatomyositis,
  isLaxative,
  isHipFlexion,
  isAntibody,
  isStreptococcus,
  isParacetamol,
  isOfIdentifier,
  isOtherPressure,
];
