import type { Facts } from '../facts.ts';

/** Whether the assessment is a start (01) or resumption (03) of care: most CMS edits of M items apply to these alone. */
export function isStartOrResumption({ assessment }: Facts): boolean {
  const reason = assessment.reason?.value;
  return reason === '01' || reason === '03';
}
