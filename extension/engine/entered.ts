import type { Chart } from '../../shared/chart/chart.ts';
import { applyEntered } from '../../shared/chart/entered.ts';
import { withStatedFacts } from '../../shared/health-home/stated-facts.ts';
import type { Role } from '../../shared/role.ts';

/**
 * Puts what a person entered in the panel over the chart. The panel names facts by JSON pointer (`/confirmed/comorbidity`);
 * the chart takes whole facts, so parts of one are put together first, over what the chart already holds of it. Statements
 * for a Health Home program (`/healthHome/risk-score`) become observations.
 */
export function withEntered(
  chart: Chart,
  entered: Readonly<Record<string, unknown>>,
  role: Role,
): { chart: Chart; notes: string[] } {
  const facts: Record<string, unknown> = {};
  const stated: Record<string, unknown> = {};
  for (const [pointer, value] of Object.entries(entered)) {
    const [fact = '', part, ...deeper] = pointer.replace(/^\//, '').split('/');
    if (part === undefined) facts[fact] = value;
    else if (deeper.length === 0 && fact === 'confirmed') {
      const before = facts[fact] ?? chart.confirmed;
      facts[fact] = { ...(typeof before === 'object' ? before : {}), [part]: value };
    } else if (deeper.length === 0 && fact === 'healthHome') stated[part] = value;
    else facts[pointer] = value;
  }
  const { chart: put, refused } = applyEntered(chart, facts, role);
  const none = { chart: put, refused: [] };
  const { chart: out, refused: unread } = Object.keys(stated).length > 0 ? withStatedFacts(put, stated, role) : none;
  return {
    chart: out,
    notes: [...refused, ...unread].map((fact) => `what was entered for ${fact} is not of its shape and is not used`),
  };
}
