import { given } from '../../shared/chart/given.ts';
import { classify } from '../../shared/classify.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import type { Policy } from '../../shared/rules/policy.ts';
import { type ChartLineOptions, eachChart } from './chart-of-line.ts';
import type { AnswerLine } from './filter.ts';

interface CheckLineOptions extends ChartLineOptions {
  policy?: Policy;
  /** Told the findings of each line. */
  found?: (findings: readonly Finding[]) => void;
}

/** Answers one line with the findings of its chart: what `lintel check` does, without its streams. */
export function checkLine(editions: Editions, options: CheckLineOptions = {}): AnswerLine {
  const policy = given('policy', options.policy);
  return eachChart(editions, options, ({ id, chart, reported }) => {
    const { findings, looked, notLooked, partly, editions: used } = classify(chart, editions, policy);
    options.found?.(findings);
    const notes = reported.length === 0 ? {} : { notes: reported };
    return { ...given('id', id), findings, looked, notLooked, partly, ...notes, editions: used };
  });
}
