import type { Misreading } from './misreading.ts';

/** Words that name a disease and say less of it: a trait, a look, a feeling, a worry over one thing, a remedy. */

/** `Stroke-like`, `seizure-free`: what the hyphen takes away. */
const isTakenAwayByHyphen: Misreading = {
  is: ({ own }) => /^-(?:laden|free|like|prone|proof|preventing|prevention|safe|friendly)\b/i.test(own),
};

/** `Alcoholics Anonymous`, `seizure tendency on EEG`: less than the disease. */
const isNameOrTendency: Misreading = {
  is: ({ own }) => /^(?:\s*(?:anonymous|tendenc(?:y|ies)|threshold)\b|-prone\b)/i.test(own),
};

/** `PTSD sx`, `OCD-like`: less than the disease. */
const isTraitOnly: Misreading = {
  of: /^F(?:2|3[0-4]|4[0-3]|60)/,
  is: ({ own }) => /^(?:[- ]like\b|\s*(?:sx|traits?|tendenc\w+)\b)/i.test(own),
};

/** `Cachectic-looking`, `septic appearing`: how he looks, and no diagnosis. */
const isLook: Misreading = { is: ({ own }) => /^[- ](?:looking|appearing)\b/i.test(own) };

/** `Anxiety about falling`: a worry over something, and no disorder. */
const isWorryAbout: Misreading = {
  of: /^F41\.9$/,
  is: ({ own }) => /^\s*(?:(?:re\b:?|about|regarding|over)\s|levels?\b)/i.test(own),
};

/** `Health anxiety`, `exam anxiety`: kinds that the unspecified disorder is not. */
const isAnxietyAboutOneThing: Misreading = {
  of: /^F41\.9$/,
  is: ({ before }) =>
    /\b(?:health(?:\/\w+)?|weight|illness|separation|performance|exam|test|death|dental|needle|driving|travel|stranger|financial)[- ]$/i.test(
      before,
    ),
};

/** `Anxiety-reducing strategies`: what is done against it. */
const isRemedy: Misreading = {
  of: /^F4[01]/,
  is: ({ own }) => /^[- ](?:reduc\w+|reliev\w+|relief|provoking|lowering) (?!(?:with|on|by)\b)/i.test(own),
};

/** `Expressed feelings of anxiety`: how somebody feels, and no disorder. */
const isFeeling: Misreading = {
  of: /^F(?:32\.A|41\.9)$/,
  is: ({ before }) => /\bfeelings? of (?:[\w-]+,? (?:and |or )?){0,2}$/i.test(before),
};

/** `Feet burn at night`: how they feel. */
const isBurningFeeling: Misreading = {
  of: /^T2[0-5]/,
  is: ({ words, own }) => BURN_LIKE.test(words) && !/^\s*(?:injur|wound|care|dressing|site|graft|scar)/i.test(own),
};
const BURN_LIKE =
  /\b(?:feet|hands|legs|arms|eyes|toes|fingers|soles|calves|thighs|palms|heels|knees|shoulders)\s+(?:still\s+|also\s+|really\s+)?burn$/i;

/** Each of them. */
export const LESS_THAN_A_DISEASE: readonly Misreading[] = [
  isTakenAwayByHyphen,
  isNameOrTendency,
  isTraitOnly,
  isLook,
  isWorryAbout,
  isAnxietyAboutOneThing,
  isRemedy,
  isFeeling,
  isBurningFeeling,
];
