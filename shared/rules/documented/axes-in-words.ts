import type { AxisName } from '../../icd10cm/axes.ts';
import { AXIS_WORDS } from '../../narrative/questions.ts';
import { inSentence } from '../../wording.ts';

/** The axes of the code tree as messages call them, and who may document one. */

/** Axes of a code in words: `the side and the depth`. */
export function axesInWords(axes: readonly AxisName[], code: string): string {
  const words = axes.map((axis) =>
    axis === 'stage'
      ? `the ${stageWord(code)}`
      : (OWN_WORDS.find(([own, codes]) => own === axis && codes.test(code))?.[2] ?? AXIS_WORDS[axis]),
  );
  return inSentence(words, 'and');
}

/** What an axis is called at codes where its common name says too little. */
const OWN_WORDS: readonly (readonly [AxisName, codes: RegExp, words: string])[] = [
  ['complication', /^J96/, 'whether it is with hypoxia or hypercapnia'],
  ['complication', /^F0[1-3]/, 'whether there is a behavioral or psychological disturbance'],
  ['cause', /^G35/, 'the course'],
  ['complication', /^G30/, 'the onset'],
  ['complication', /^G20/, 'whether there are dyskinesia and fluctuations'],
  ['complication', /^N40/, 'whether there are lower urinary tract symptoms'],
  ['complication', /^J4[45]/, 'whether there is an exacerbation or an infection'],
  ['complication', /^I25/, 'whether there is angina'],
  ['type', /^J1[01]0/, 'the type of pneumonia'],
  ['severity', /^E669/, 'the class of the obesity'],
  ['acuity', /^N19/, 'whether it is acute or chronic'],
  ['site', /^S[2-9]29/, 'which bone, or which part of it'],
];

/** What a stage is called: the depth of an ulcer that is no pressure ulcer, the degree of a burn. */
export function stageWord(code: string): 'stage' | 'depth' | 'degree' {
  if (/^L(?:97|984)/.test(code)) return 'depth';
  return /^T(?:2[0-5]|3[0-2])/.test(code) ? 'degree' : 'stage';
}

/**
 * Whether clinicians who are no providers may document all these axes of a code (OG I.B.13, I.B.14): the side, and the stage or
 * depth of an ulcer of the skin. The stage of a kidney disease and the degree of a burn are the provider's.
 */
export function isByClinician(axes: readonly AxisName[], code: string): boolean {
  return axes.length > 0 && axes.every((axis) => axis === 'laterality' || (axis === 'stage' && ULCER.test(code)));
}

const ULCER = /^L(?:89|97|984)/;
