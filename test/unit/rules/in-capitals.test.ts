import { expect, it } from 'vitest';
import { RULES } from '../../../shared/rules/index.ts';
import type { FiringCase, SilentCase } from '../../rules/chart.ts';
import { alone } from '../../rules/verdict.ts';
import { fixtureOf, ruleFiles } from '../../rules/write-index.ts';
import { shippedEditions } from '../../shipped.ts';

/**
 * Documents typed in capitals, as many agencies' forms are: the same findings. Left out are charts whose words say less there: in
 * capitals `pt` is physical therapy too.
 */
const SAYS_LESS: ReadonlySet<string> = new Set(['Two visits a day are the patient’s walks, and no therapy']);

const editions = await shippedEditions();

function inCapitals<Case extends FiringCase | SilentCase>(one: Case): Case {
  const documents = one.record.documents?.map((each) => ({
    ...each,
    ...(each.text && { text: each.text.toUpperCase() }),
  }));
  return { ...one, record: { ...one.record, ...(documents && { documents }) } };
}

it.each(['EL01', 'EL03', 'EL04', 'EL05', 'EL06', 'CV13'])('%s says the same of documents in capitals', async (code) => {
  const rule = RULES.find((each) => each.code === code);
  const file = ruleFiles().find((each) => each.code === code);
  if (!rule || !file) throw new Error('no such rule');
  const { fires, silent } = await fixtureOf(file);
  const cases = [...fires, ...silent].filter(({ why, record }) => record.documents && !SAYS_LESS.has(why));
  const said = (one: FiringCase | SilentCase) => alone(rule, one, editions).findings.map(({ severity }) => severity);
  const differ = cases.filter((one) => said(one).join() !== said(inCapitals(one)).join());
  expect(cases.length).toBeGreaterThan(20);
  expect(differ.map(({ why }) => why)).toEqual([]);
});
