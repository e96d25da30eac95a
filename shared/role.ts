/**
 * Who looks. Set by an administrator or in the options page; `clinician` where nobody said (the least that is shown).
 * A file of its own, so that a page that only offers the choice does not carry what a role's view is made of.
 */
export const ROLES = ['clinician', 'coder', 'qa', 'manager', 'it'] as const;
export type Role = (typeof ROLES)[number];
