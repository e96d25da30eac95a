import type { Chart } from '../chart/chart.ts';
import { deniedLabels, isLabelled, isSensitiveCode } from './sensitive.ts';

/** Whether a goal is masked: it is labelled, or addresses a condition that is. Its words would tell which. */
export function isSensitiveGoal(goal: NonNullable<Chart['goals']>[number], chart: Chart): boolean {
  const denied = deniedLabels(chart);
  if (isLabelled(goal.security, denied)) return true;
  return (chart.conditions ?? []).some(
    ({ id, code, security }) =>
      (goal.addresses ?? []).includes(`Condition/${id}`) &&
      (isLabelled(security, denied) || (code !== undefined && isSensitiveCode(code))),
  );
}
