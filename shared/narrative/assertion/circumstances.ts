import type { Token } from '../reading/tokens.ts';

/** `Denies dyspnea on exertion, COPD`: when a complaint comes does not end what is denied. */
export function isCircumstance(tokens: readonly Token[], at: number): boolean {
  return WHEN.has(tokens[at]?.word ?? '') && CIRCUMSTANCES.has(tokens[at + 1]?.word ?? '');
}

/** When a complaint comes: `dyspnea on exertion`, `pain after meals`. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  'exertion exercise standing walking exam examination movement ambulation ambulating palpation auscultation inspiration swallowing urination voiding meal eating lying awakening waking stairs activity night sleep'.split(
    ' ',
  ),
);
/** Before one of these. */
const WHEN: ReadonlySet<string> = new Set(['on', 'after', 'during', 'when', 'following']);
