import { group } from '../../../shared/pdgm/group.ts';
import { type Checked, check } from '../../../shared/rules/check.ts';
import type { Policy } from '../../../shared/rules/policy.ts';
import { type Rule, rule, type Said } from '../../../shared/rules/rule.ts';
import { chartOf, coded } from '../../rules/chart.ts';
import { shippedEditions } from '../../shipped.ts';

export const editions = await shippedEditions();

/** What these rules say of a record. */
export function run(rules: readonly Rule[], record = coded(['I10', 'E78.5']), policy?: Policy): Checked {
  const chart = chartOf({ record });
  return check(chart, editions, group(chart, editions).grouping, rules, policy);
}

/** A rule that says one thing of the first two diagnoses. */
export function saying(code: string, more: Partial<Rule> = {}, said: Partial<Said> = {}): Rule {
  return rule({
    code,
    name: 'invented',
    version: 1,
    severity: 'warn',
    cite: ['project: test'],
    needs: [],
    ...more,
    check: ({ list }) => {
      const [first, ...others] = list.slice(0, 2).map(({ at }) => at);
      return first && { at: [first, ...others], say: `${code} speaks`, ...said };
    },
  });
}
