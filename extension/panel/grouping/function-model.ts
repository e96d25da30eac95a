import type { Chart } from '../../../shared/chart/chart.ts';
import type { Authority, Evidence } from '../../../shared/chart/evidence.ts';
import { FUNCTION_ITEMS, valueWords } from '../words.ts';
import type { Grouping } from './positions.ts';
import type { Thresholds } from './scale.ts';
import { boxesTogether } from './why-not.ts';

/** The functional impairment level as the panel shows it. */
export interface FunctionShown {
  /** Only when all eight items are answered. */
  points: number | undefined;
  items: FunctionItem[];
  /** Only where a table of this group and year names them. */
  thresholds: (Thresholds & { authority: Authority }) | undefined;
}

/** One item of the functional score as the card shows it. */
export interface FunctionItem {
  item: string;
  name: string;
  /** `2`; for M1033 `3 of 7 scored; 4 needed`. Absent: not read, or not usable. */
  answer: string | undefined;
  /** What the row of the points table gives. Absent: open. */
  points: number | undefined;
  at: Evidence['at'] | undefined;
  /** Why the item is open. */
  missing: string[];
}

/** Reads the scale out of the grouping's own evidence: the panel looks nothing up. */
export function functionShown(chart: Chart, grouping: Grouping): FunctionShown {
  const { points, functionalLevel } = grouping;
  const because = points.because ?? [];
  const missing = points.determined ? [] : points.missing;
  return {
    points: points.determined ? points.value : undefined,
    items: FUNCTION_ITEMS.map(({ item, name }) => {
      const evidence = because.find(({ what, row }) => what === item && row?.gives?.points !== undefined);
      return {
        item,
        name,
        answer: evidence ? answerWords(evidence) : given(chart, item),
        points: evidence?.row?.gives?.points,
        at: evidence?.at,
        missing: boxesTogether(
          missing.filter(({ what }) => what === item || what.startsWith(`${item}_`)).map(({ say }) => say),
        ),
      };
    }),
    thresholds: thresholdsIn(functionalLevel.because ?? []),
  };
}

function answerWords({ value, row }: Evidence): string {
  const { needed, of } = row?.gives ?? {};
  return needed === undefined || of === undefined
    ? valueWords(value)
    : `${valueWords(value)} of ${of} scored; ${needed} needed`;
}

/** What the chart holds where no row was met: shown as it is, since it could not be used. */
function given(chart: Chart, item: string): string | undefined {
  const answer = chart.oasis[item];
  return answer === undefined ? undefined : valueWords(answer) || 'blank';
}

function thresholdsIn(because: readonly Evidence[]): FunctionShown['thresholds'] {
  for (const { row } of because) {
    const { lowMax, highMin } = row?.gives ?? {};
    if (row && lowMax !== undefined && highMin !== undefined) return { lowMax, highMin, authority: row.authority };
  }
  return undefined;
}
