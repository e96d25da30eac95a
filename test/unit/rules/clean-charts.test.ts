import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFlatRecord } from '../../../shared/chart/flat-record.ts';
import { classify } from '../../../shared/classify.ts';
import { codedCharts } from '../../charts/coded/index.ts';
import { ruleFiles } from '../../rules/write-index.ts';
import { lineOf, README, timesFired } from '../../rules/write-table.ts';
import { shippedEditions } from '../../shipped.ts';

/** Correctly coded charts are mostly left in peace; and the README has each rule with its severity, citation and fixtures. */

const editions = await shippedEditions();
const clean = codedCharts.map(({ id, record }) => {
  const { findings } = classify(readFlatRecord(record).chart, editions);
  return { id, findings };
});

describe('on charts that are coded correctly', () => {
  it('no rule speaks on more than a third', () => {
    const times = timesFired(clean.map(({ findings }) => findings));
    expect([...times].filter(([, n]) => n > clean.length / 3)).toEqual([]);
  });

  it.each(clean)('$id: nothing is an error or would be returned', ({ findings }) => {
    const graver = findings.filter(({ severity }) => severity === 'block' || severity === 'error');
    expect(graver.map(({ rule, say }) => `${rule}: ${say}`)).toEqual([]);
  });
});

describe('the table in the README', () => {
  it('has a line for each rule, as it is', async () => {
    const squeezed = (text: string) => text.replace(/\s+/g, ' ');
    const readme = squeezed(readFileSync(README, 'utf8'));
    const missing: string[] = [];
    for (const file of ruleFiles()) {
      const line = await lineOf(file);
      if (!readme.includes(squeezed(line))) missing.push(file.code);
    }
    expect(missing, 'run node test/rules/write-table.ts').toEqual([]);
  });
});
