import { NDJSON } from '../../../shared/api/paths.ts';
import { codedCharts } from '../../charts/coded/index.ts';
import type { Sent } from './load.ts';

const classify = (record: object): Sent => ({ method: 'POST', path: '/v1/classify', body: JSON.stringify(record) });

/** Periods with their documents. */
export const charts: Sent[] = codedCharts.map(({ record }) => classify(record));

const records = codedCharts.map(({ record: { documents, ...period } }) => period);
/** The same periods as a billing export has them. */
export const periods: Sent[] = records.map(classify);

/** Some of them as one batch, a line each. */
export const batch: Sent = {
  method: 'POST',
  path: '/v1/classify-batch',
  type: NDJSON,
  body: records
    .slice(0, 8)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join(''),
};
