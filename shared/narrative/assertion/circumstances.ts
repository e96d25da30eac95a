import type { Token } from '../reading/tokens.ts';

/** `Denies dyspnea on exertion, COPD`: when a complaint comes does not end what is denied. */
export function isCircumstance(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word ?? '';
  if (tokens[at]?.word === 'on' && SIDES.has(next)) return true;
  return WHEN.has(tokens[at]?.word ?? '') && CIRCUMSTANCES.has(next);
}

/** Where it is: `denies weakness on one side, seizures`. */
const SIDES: ReadonlySet<string> = new Set(['one', 'either', 'both', 'left', 'right']);

/** When a complaint comes: `dyspnea on exertion`, `pain after meals`. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  'exertion exercise standing walking exam examination movement ambulation ambulating palpation auscultation inspiration swallowing urination voiding meal eating lying awakening waking stairs activity night sleep'.split(
    ' ',
  ),
);
/** Before one of these. */
const WHEN: ReadonlySet<string> = new Set(['on', 'after', 'during', 'when', 'following']);
