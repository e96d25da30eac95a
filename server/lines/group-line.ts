import type { Editions } from '../../shared/editions/editions.ts';
import { group } from '../../shared/pdgm/group.ts';
import { type ChartLine, type ChartLineOptions, chartOfLine } from './chart-of-line.ts';
import type { AnswerLine } from './filter.ts';
import { LineError } from './line-error.ts';

/** Answers one line with its grouping: what `lintel group` and `POST /v1/classify-batch` do, without their streams. */
export function groupLine(editions: Editions, options: ChartLineOptions & { payment?: boolean } = {}): AnswerLine {
  const grouped = (line: ChartLine | LineError) => {
    if (line instanceof LineError) return line;
    const {
      grouping,
      unsettled,
      notes,
      editions: used,
    } = group(line.chart, editions, { payment: options.payment === true });
    const all = line.reported.length === 0 ? notes : [...line.reported, ...notes];
    const answer = { grouping, unsettled, notes: all, editions: used };
    return line.id === undefined ? answer : { id: line.id, ...answer };
  };
  return (value) => {
    const line = chartOfLine(value, editions, options);
    return line instanceof Promise ? line.then(grouped) : grouped(line);
  };
}
