import type { Chart } from '../../../shared/chart/chart.ts';
import { type Draft, ENTERED } from '../state/entered.ts';
import type { Grouping } from './positions.ts';

/** Which forms stand in the admission card. */
export interface FormsAsked {
  previous: boolean;
  stays: boolean;
}

/**
 * A person is asked only for what neither page nor record says and the grouping needs; a form in which something was
 * stated stays, so that it can be taken back.
 */
export function formsAsked(chart: Chart, grouping: Grouping, draft: Draft): FormsAsked {
  const isTyped = (pointer: string): boolean => chart.sources[pointer]?.some(({ kind }) => kind === 'entered') ?? false;
  return {
    previous:
      draft.previous !== undefined ||
      isTyped(ENTERED.previousPeriodEnd) ||
      (!grouping.timing.determined && chart.previousPeriodEnd === undefined),
    stays:
      draft.stay !== undefined || isTyped(ENTERED.stays) || (!grouping.source.determined && chart.stays === undefined),
  };
}
