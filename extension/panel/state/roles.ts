import type { Role } from '../../../shared/role.ts';

/**
 * What each role sees here (compliance.md sections 2 and 4; README.md of this folder says why). Payment is in no panel.
 */
interface Sees {
  /** Group, points, HIPPS and the facts behind them. */
  grouping: boolean;
  /** Case-mix weight and LUPA threshold, and only while the diagnosis list is locked (compliance.md, "Payment order"). */
  figures: boolean;
}

const NOTHING: Sees = { grouping: false, figures: false };

const SEES: Readonly<Record<Role, Sees>> = {
  clinician: NOTHING,
  it: NOTHING,
  coder: { grouping: true, figures: false },
  qa: { grouping: true, figures: false },
  manager: { grouping: true, figures: true },
};

/** What a role sees; a role that nobody knows sees the least. */
export function sees(role: string): Sees {
  return Object.hasOwn(SEES, role) ? SEES[role as Role] : NOTHING;
}
