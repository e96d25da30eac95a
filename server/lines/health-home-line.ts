import type { Editions } from '../../shared/editions/editions.ts';
import { type HealthHomeOptions, healthHome } from '../../shared/health-home/health-home.ts';
import { type ChartLine, type ChartLineOptions, chartOfLine } from './chart-of-line.ts';
import type { AnswerLine } from './filter.ts';
import { LineError } from './line-error.ts';

/** Answers one line for a Health Home profile: what `lintel health-home` does, without its streams. What was
 * read and left out is `lintel read`'s to say: a line here is the same through every door. */
export function healthHomeLine(editions: Editions, options: HealthHomeOptions & ChartLineOptions): AnswerLine {
  const answered = (line: ChartLine | LineError) => {
    if (line instanceof LineError) return line;
    const { healthHome: answer, editions: used } = healthHome(line.chart, editions, options);
    return { ...(line.id === undefined ? {} : { id: line.id }), ...answer, editions: used };
  };
  return (value) => {
    const line = chartOfLine(value, editions, options);
    return line instanceof Promise ? line.then(answered) : answered(line);
  };
}
