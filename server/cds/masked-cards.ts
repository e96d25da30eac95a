import { type Classification, type ClassifyOptions, classify } from '../../shared/classify.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import { maskedClassification } from '../../shared/fhir/masked-classification.ts';
import { maskedRecord } from '../../shared/fhir/masked-record.ts';
import { readChart } from '../../shared/fhir/read-chart.ts';
import { tells } from '../../shared/health-home/telling-text.ts';
import { Readings } from '../../shared/narrative/readings.ts';
import type { HookChart } from './chart-of-hook.ts';
import type { CardDraft } from './draft.ts';
import { type Answering, draftsOf } from './drafts-of.ts';

/** A chart as it is and as it is shown: the same for every service, whoever asks. */
export interface MaskedReading {
  read: HookChart;
  whole: Classification;
  /** Without the resources that are masked: `read` itself where none is. */
  open: HookChart;
  /** What the classification of `open` says that the whole one says too. */
  shown: Classification;
}

/** Classifies a chart with and without what is masked in it. */
export function maskedReading(read: HookChart, editions: Editions, options: ClassifyOptions = {}): MaskedReading {
  const resources = maskedRecord(read.resources);
  const isWhole = resources === read.resources;
  // Most documents are in both.
  const both = { ...options, readings: new Readings() };
  const whole = classify(read.chart, editions, both);
  const open: HookChart = isWhole
    ? read
    : { ...read, resources, chart: readChart(resources, editions, read.options).chart };
  const shown = maskedClassification(isWhole ? whole : classify(open.chart, editions, both), whole);
  return { read, whole, open, shown };
}

/**
 * The cards of one service that tell nothing of substance use, psychiatric conditions and HIV: of what
 * {@link maskedClassification} leaves, and only those that the whole record gives word for word.
 */
export function maskedDrafts({ read, whole, open, shown }: MaskedReading, answering: Answering): CardDraft[] {
  const drafts = draftsOf(open, shown, answering).filter((draft) => !tells(wordsOf(draft)));
  if (open === read) return drafts;
  const held = new Set(draftsOf(read, maskedClassification(whole, shown), answering).map(wordsOf));
  return drafts.filter((draft) => held.has(wordsOf(draft)));
}

function wordsOf({ topic, severity, summary, detail, suggestions = [] }: CardDraft): string {
  return [topic.code, topic.display, severity, summary, detail, ...suggestions.map(({ label }) => label)].join('\n');
}
