import type { Editions } from '../../shared/editions/editions.ts';
import { group } from '../../shared/pdgm/group.ts';
import { type ChartLineOptions, eachChart } from './chart-of-line.ts';
import type { AnswerLine } from './filter.ts';

/** Answers one line with its grouping: what `lintel group` and `POST /v1/classify-batch` do, without their streams. */
export function groupLine(editions: Editions, options: ChartLineOptions & { payment?: boolean } = {}): AnswerLine {
  const payment = options.payment === true;
  return eachChart(editions, options, ({ id, chart, reported }) => {
    const { grouping, unsettled, notes, editions: used } = group(chart, editions, { payment });
    const answer = {
      grouping,
      unsettled,
      notes: reported.length === 0 ? notes : [...reported, ...notes],
      editions: used,
    };
    return id === undefined ? answer : { id, ...answer };
  });
}
