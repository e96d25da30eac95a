import type { Day } from '../chart/day.ts';
import type { Determined } from '../chart/evidence.ts';
import { cite, type Editions } from '../editions/editions.ts';
import { type CodeDescription, describeCode } from '../icd10cm/describe-code.ts';
import { type AsPrimary, asPrimary } from './as-primary.ts';
import type { GroupAnswer } from './clinical-group.ts';
import { diagnosisGroup } from './diagnosis-group.ts';

/** What `lintel code --json`, `GET /v1/codes/{code}` and the panel's look-up answer. */
export type CodeAnswer = CodeDescription & {
  /** Of a complete code. */
  primary?: AsPrimary;
  /** The clinical group of a complete code as principal; not for clinicians (compliance.md section 4). */
  group?: Determined<GroupAnswer>;
};

/**
 * One code on a day.
 * @param text as written; any text gets an answer
 * @returns `undefined` where no code set covers the day
 */
export function codeAnswer(editions: Editions, text: string, date: Day): CodeAnswer | undefined {
  const description = describeCode(editions, text, date);
  if (!description) return undefined;
  if (description.status !== 'valid') return description;
  const primary = asPrimary(editions, text, date);
  const tables = editions.on('pdgm-grouper', date);
  return {
    ...description,
    ...(primary ? { primary } : {}),
    group: diagnosisGroup(editions, text, date),
    editions: tables ? [...description.editions, cite(tables)] : description.editions,
  };
}
