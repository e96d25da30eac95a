import { given } from '../../shared/chart/given.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import { readChart } from '../../shared/fhir/read-chart.ts';
import type { ReadOptions } from '../../shared/fhir/read-options.ts';
import { bundlePdfs } from '../fhir/pdf/bundle-pdfs.ts';
import { chartOfLine } from './chart-of-line.ts';
import type { AnswerLine } from './filter.ts';
import { LineError } from './line-error.ts';

/** What `lintel read` may be told about Bundles. */
export type ReadLineOptions = Pick<ReadOptions, 'from' | 'searched' | 'patient'>;

/**
 * Answers one line with the chart that was read of it and what was left out: what `lintel read` does, without its streams.
 * @param unknownField told the pointer of each field that is not known
 */
export function readLine(
  editions: Editions,
  options: ReadLineOptions = {},
  unknownField?: (pointer: string) => void,
): AnswerLine {
  return async (value) => {
    if (isBundle(value)) {
      // Of a Bundle of several patients the answer names each, and none is read: no guess, and no refusal either.
      const pdfs = await bundlePdfs(value);
      const { chart, reported } = readChart(value, editions, { ...options, attachments: pdfs.byUrl });
      return {
        ...given('id', chart.id),
        chart,
        reported: [...pdfs.reported, ...pdfs.said, ...reported],
      };
    }
    const line = await chartOfLine(value, editions, unknownField ? { unknownField } : {});
    if (line instanceof LineError) return line;
    const { id, chart, reported } = line;
    return { ...given('id', id), chart, reported };
  };
}

function isBundle(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, 'resourceType') &&
    (value as { resourceType: unknown }).resourceType === 'Bundle'
  );
}
