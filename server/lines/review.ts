import type { Chart } from '../../shared/chart/chart.ts';
import type { Day } from '../../shared/chart/day.ts';
import type { Classification } from '../../shared/classify.ts';
import { isGroupingOpen, maskedClassification } from '../../shared/fhir/masked-classification.ts';
import { maskedBundle } from '../../shared/fhir/masked-record.ts';
import { consentToDisclose } from '../../shared/health-home/disclosure.ts';
import { Readings } from '../../shared/narrative/readings.ts';

/** What of a record may be told in resources that are sent on. */
export interface Review {
  chart: Chart;
  classification: Classification;
  /** Whether the grouping may be told too. */
  isGrouped: boolean;
  /** The consent under which masked evidence stands in it. */
  disclosedUnder?: string;
}

/**
 * Masked, as what is made of it is there to be sent on; whole only under a consent of the patient that stands in the record
 * (compliance.md section 6).
 * @param read makes a chart of a record, or throws
 * @param asOf the day for which the consent has to hold
 */
export async function review(
  bundle: unknown,
  read: (bundle: unknown) => Promise<Chart>,
  classify: (chart: Chart, readings: Readings) => Classification,
  asOf: Day,
): Promise<Review> {
  const chart = await read(bundle);
  // Most documents are in both.
  const readings = new Readings();
  const whole = classify(chart, readings);
  const openBundle = maskedBundle(bundle);
  const isRead = openBundle === bundle;
  const openChart = isRead ? chart : await read(openBundle);
  const open = isRead ? whole : classify(openChart, readings);
  const classification = maskedClassification(open, whole);
  const isGrouped = isGroupingOpen(open, whole);
  const isWhole = isRead && isGrouped && PARTS.every((part) => classification[part].length === whole[part].length);
  const disclosedUnder = isWhole ? undefined : consentToDisclose(chart, asOf);
  if (disclosedUnder !== undefined) return { chart, classification: whole, isGrouped: true, disclosedUnder };
  return { chart: openChart, classification, isGrouped };
}

const PARTS = ['findings', 'questions', 'suggestions', 'documentation'] as const;
