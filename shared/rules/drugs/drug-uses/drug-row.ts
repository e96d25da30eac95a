/**
 * One use of drugs: their names as alternatives of a regular expression, prefixes of the codes any of which explains them,
 * and how a provider's note would name what they are taken for, as alternatives of a regular expression.
 */
export type DrugRow = readonly [drugs: string, codes: string, words: string];

/** Diabetes, whatever its kind: it explains drugs of several tables. */
export const DIABETES = 'E08 E09 E10 E11 E13 O24 E891';
