import type { CodeSet } from '../../icd10cm/code-set.ts';
import { isIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import type { Candidate } from '../standing/candidate.ts';

/** Joints by the fifth character of M00.-. */
const JOINTS: readonly (readonly [joint: RegExp, digit: string])[] = [
  [/\bshoulder\b/i, '1'],
  [/\belbow\b/i, '2'],
  [/\bwrist\b/i, '3'],
  [/\bhip\b/i, '5'],
  [/\bknee\b/i, '6'],
  [/\bankle\b/i, '7'],
];
const SIDED = /\b(right|left|R|L|rt|lt)\.? (?:\w+ ){0,1}?(?:shoulder|elbow|wrist|hip|knee|ankle)\b/i;
const STAPHYLOCOCCUS = /\b(?:MRSA|MSSA|staph\w*)\b/i;

/** A septic arthritis of a named joint that staphylococci caused: the joint is told by the code as well (Tabular M00.0-). */
export function withSepticJoints(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const own = found.find(({ code }) => code === 'M00.9');
  if (!own || !isIn(reading, STAPHYLOCOCCUS)) return [...found];
  const sentence = sentenceAt(reading, own.spans[0].start);
  const told = sentence ? reading.text.slice(sentence.start, sentence.end) : '';
  const joints = JOINTS.filter(([joint]) => joint.test(told));
  const [joint] = joints;
  const side = SIDED.exec(told)?.[1];
  if (!joint || joints.length > 1 || side === undefined || !STAPHYLOCOCCUS.test(told)) return [...found];
  const code = `M00.0${joint[1]}${/^r/i.test(side) ? '1' : '2'}`;
  return codes.isValid(code)
    ? found.map((one) => (one === own ? { ...one, code, head: code, missing: [] } : one))
    : [...found];
}
