import type { Day } from '../shared/chart/day.ts';
import { cite, type Editions } from '../shared/editions/editions.ts';
import { describeCode } from '../shared/icd10cm/describe-code.ts';
import { diagnosisGroup } from '../shared/pdgm/diagnosis-group.ts';

/**
 * What `lintel code --json` and `GET /v1/codes/{code}` answer.
 * @returns `undefined` where no code set covers the day
 */
export function codeAnswer(editions: Editions, text: string, date: Day) {
  const description = describeCode(editions, text, date);
  if (!description) return undefined;
  const group = description.status === 'valid' ? diagnosisGroup(editions, text, date) : undefined;
  const tables = group && editions.on('pdgm-grouper', date);
  const used = tables ? [...description.editions, cite(tables)] : description.editions;
  return { ...description, ...(group ? { group } : {}), editions: used };
}
