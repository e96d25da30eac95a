/**
 * What people type where titles and the index use other words: lay words, trade names, and clinical shorthand of several
 * words. Each in turn, in lower case; what is written in their place is searched instead.
 */
const PHRASES: readonly (readonly [typed: RegExp, words: string])[] = [
  [/\bs\/p\b/g, ' '],
  [/\b(?:h\/o|hx(?: of)?)\b/g, ' history '],
  [/\bw\/o\b/g, ' without '],
  [/\bw\/ ?/g, ' with '],
  [/\bhigh blood pressure\b/g, 'hypertension'],
  [/\blow blood sugar\b/g, 'hypoglycemia'],
  [/\bhigh blood sugar\b/g, 'hyperglycemia'],
  [/\bsugar diabetes\b/g, 'diabetes'],
  [/\bheart attack\b/g, 'myocardial infarction'],
  [/\bwater on the lungs?\b/g, 'pulmonary edema'],
  [/\bhard of hearing\b/g, 'unspecified hearing loss'],
  [/\bbed ?sores?\b/g, 'pressure ulcer'],
  [/\b(?:old|prior|previous|past) (?:stroke|cva)\b/g, 'sequelae cerebral infarction'],
  [/\b(?:stroke|cva) (?:with|and) (?=\w+ (?:hemi|weakness))/g, 'cerebral infarction '],
  [/\bhip (?:fx|fracture)\b|\b(?:fractured?|fx|broken) hip\b/g, 'fracture neck femur'],
  // Of the kinds of healing routine is the one that is meant where nobody names another.
  [
    /\b(?:fx|fracture)\b(?=.{0,80}\bsubsequent\b)(?!.{0,80}\b(?:non-?union|mal-?union|delayed)\b)/g,
    'fracture routine healing',
  ],
  [/\b(?:mets|metastas[ei]s|metastatic)\b/g, 'secondary malignant neoplasm'],
  [/\b(?:feeding tube|tube feed(?:ing)?s?|g-?tube|peg(?: tube)?(?!-? ?shaped))\b/g, 'gastrostomy'],
  [/\btrach\b/g, 'tracheostomy'],
  [/\bpicc(?: line)?(?: care)?\b/g, 'vascular access device'],
  [/\b(\w+ostomy|foley|catheter) care\b/g, '$1 attention'],
  [
    /\b(?:blood thinners?|anticoagulation|coumadin|warfarin|eliquis|apixaban|xarelto|rivaroxaban|pradaxa)\b/g,
    'long term anticoagulants',
  ],
];

/** What someone typed, in the words of the classification. Lower case. */
export function inItsWords(typed: string): string {
  return PHRASES.reduce((text, [pattern, words]) => text.replace(pattern, words), typed.toLowerCase());
}
