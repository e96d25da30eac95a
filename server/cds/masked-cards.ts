import { type ClassifyOptions, classify } from '../../shared/classify.ts';
import { maskedClassification } from '../../shared/fhir/masked-classification.ts';
import { maskedRecord } from '../../shared/fhir/masked-record.ts';
import { readChart } from '../../shared/fhir/read-chart.ts';
import { tells } from '../../shared/health-home/telling-text.ts';
import type { HookChart } from './chart-of-hook.ts';
import type { CardDraft } from './draft.ts';
import { type Answering, draftsOf } from './drafts-of.ts';

/**
 * The cards of one service that tell nothing of substance use, psychiatric conditions and HIV: of what
 * {@link maskedClassification} leaves, and only those that the whole record gives word for word.
 */
export function maskedDrafts(read: HookChart, answering: Answering, options: ClassifyOptions = {}): CardDraft[] {
  const { editions } = answering;
  const resources = maskedRecord(read.resources);
  const isWhole = resources === read.resources;
  const whole = classify(read.chart, editions, options);
  const open: HookChart = isWhole
    ? read
    : { ...read, resources, chart: readChart(resources, editions, read.options).chart };
  const shown = maskedClassification(isWhole ? whole : classify(open.chart, editions, options), whole);
  const drafts = draftsOf(open, shown, answering).filter((draft) => !tells(wordsOf(draft)));
  if (isWhole) return drafts;
  const held = new Set(draftsOf(read, maskedClassification(whole, shown), answering).map(wordsOf));
  return drafts.filter((draft) => held.has(wordsOf(draft)));
}

function wordsOf({ topic, severity, summary, detail, suggestions = [] }: CardDraft): string {
  return [topic.code, topic.display, severity, summary, detail, ...suggestions.map(({ label }) => label)].join('\n');
}
