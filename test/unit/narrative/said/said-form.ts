/**
 * Words of notes and the codes that a home health coder would report for them, by the Official Guidelines and the Tabular;
 * written from coding knowledge, apart from the gold set.
 */
export type Said = readonly (readonly [text: string, codes: string])[];
