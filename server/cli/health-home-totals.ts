import { Writable } from 'node:stream';
import type { Day } from '../../shared/chart/day.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import { programOverTime } from '../../shared/health-home/population/over-time.ts';
import { type ProgramView, programViewOver } from '../../shared/health-home/population/view.ts';
import { SaidError } from '../../shared/said-error.ts';
import { eachChart } from '../lines/chart-of-line.ts';
import { type AnswerLine, runFilter } from '../lines/filter.ts';
import { printText, sayOnce } from './console.ts';

/** What `lintel health-home` answers for a whole run: one document at the end, nothing of any one person. */

/** What `--view` asks. */
export interface ViewAsked {
  view: ProgramView;
  asOf: Day;
  searched: { searched?: readonly string[] };
}

/** Reads every chart, writes nothing for any one of them, and the view at the end. @returns the exit code */
export async function runView(
  { view, asOf, searched }: ViewAsked,
  editions: Editions,
  say: (line: string) => void,
): Promise<number> {
  const sum = programViewOver(view, editions, asOf);
  if (typeof sum === 'string') throw new SaidError(sum);
  const answer = eachChart(editions, { ...searched, unknownField: sayOnce(say) }, ({ chart }) => {
    sum.add(chart);
    return {};
  });
  const code = await runFilter(answer, { input: process.stdin, output: nowhere(), say });
  if (code === 1) say('some lines could not be read and are not counted: lintel read tells which');
  const printed = await printText(`${JSON.stringify(sum.total(), null, 2)}\n`, process.stdout);
  return printed === 0 ? code : printed;
}

/** Adds up answers of this command. A line that is none is counted as unread, as an error line of it is. @returns the exit code */
export async function runProgram(say: (line: string) => void): Promise<number> {
  const sum = programOverTime();
  const answer: AnswerLine = (value) => {
    sum.add(value);
    return {};
  };
  const code = await runFilter(answer, { input: process.stdin, output: nowhere(), say });
  if (code === 1) say('some lines are no JSON and are not counted');
  const total = sum.total();
  if (total.unread > 0)
    say(`${total.unread} of ${total.lines} lines are no answers of lintel health-home and are not counted`);
  const printed = await printText(`${JSON.stringify(total, null, 2)}\n`, process.stdout);
  return printed === 0 ? Math.max(code, total.unread > 0 ? 1 : 0) : printed;
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}
