import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../shared/classify.ts';
import { ruleFiles } from '../../rules/write-index.ts';
import { correctCharts, lineOf, README, timesFired } from '../../rules/write-table.ts';
import { shippedEditions } from '../../shipped.ts';

/** Correctly coded charts are mostly left in peace; and the README has each rule with its severity, citation and fixtures. */

const editions = await shippedEditions();
const clean = correctCharts();

describe('on charts that are coded correctly', () => {
  it('no rule speaks on more than a third', () => {
    const times = timesFired(clean, editions);
    expect([...times].filter(([, n]) => n > clean.length / 3)).toEqual([]);
  });

  it('nothing is an error or would be returned', () => {
    const graver = clean.flatMap((chart) =>
      classify(chart, editions).findings.filter(({ severity }) => severity === 'block' || severity === 'error'),
    );
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
