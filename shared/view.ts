import type { Classification } from './classify.ts';

/** Who looks. Set by an administrator or in the options page; `clinician` where nobody said (the least that is shown). */
export const ROLES = ['clinician', 'coder', 'qa', 'manager', 'it'] as const;
export type Role = (typeof ROLES)[number];

/** A classification as one role may see it. */
export type ClassificationView = Omit<Classification, 'grouping'> & {
  grouping?: Classification['grouping'];
};

/**
 * What a role may see of a classification (compliance.md section 4): a clinician and IT see no group, points or weight;
 * coder and QA see no payment. Applied at the door, never inside `classify`: the same chart gives everyone one answer.
 */
export function view(classification: Classification, role: Role): ClassificationView {
  const { grouping, ...rest } = classification;
  if (role === 'clinician' || role === 'it') return rest;
  if (role === 'manager') return classification;
  const { payment: _payment, ...unpriced } = grouping;
  return { ...rest, grouping: unpriced };
}
