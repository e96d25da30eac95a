import type { Evidence } from '../chart/evidence.ts';
import { display } from '../icd10cm/code.ts';
import { allIn } from '../narrative/reading/find.ts';
import { isCode } from './documentation/planned-diagnoses.ts';
import { speaksOf } from './documented/code-words.ts';
import type { Facts, Paper } from './facts.ts';
import { rule } from './rule.ts';
import { named } from './the-list.ts';

/**
 * The principal is another than the one that the plan of care names first, and no order written since names the change.
 * So it is after a claim was returned and coded again. A chart holds no event of a return, so the rule looks at what it
 * leaves behind.
 */
export const planChangedWithoutOrder = rule({
  code: 'PD07',
  name: 'plan-changed-without-order',
  version: 1,
  severity: 'warn',
  cite: ['42 CFR 409.43(c)(4)', 'project: shared/rules/pd07-plan-changed-without-order.ts'],
  needs: ['principal', 'codes', 'document:plan-of-care'],
  reads: ['document-dates'],
  payer: 'pdgm',
  check(facts) {
    const { principal } = facts;
    const plan = newest(facts.papers.filter(({ type, state }) => type === 'plan-of-care' && state === 'read'));
    const planned = plan && firstCode(facts, plan);
    if (!principal || principal.code === '' || !plan || !planned || planned.code === principal.code) return;
    const orders = facts.papers.filter(
      ({ type, date }) => type === 'order' && (date === undefined || plan.date === undefined || date >= plan.date),
    );
    if (orders.some(({ state, text }) => state === 'unreadable' || speaksOf(facts, principal, text))) return;
    const say = `The plan of care names ${display(planned.code)} first; the primary diagnosis is now ${named(facts, principal)}, and no order since the plan names the change. A change of the plan needs a signed and dated order.`;
    return { at: [principal.at, planned.at], about: [principal.shown, display(planned.code)], say };
  },
});

function newest(papers: readonly Paper[]): Paper | undefined {
  return [...papers].sort((a, b) => ((a.date ?? '') > (b.date ?? '') ? -1 : 1))[0];
}

const CODE = /\b[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?\b/g;
/** How far behind the heading the first diagnosis stands. */
const NEAR = 120;

/** The first code behind the plan's heading of diagnoses. */
function firstCode(facts: Facts, { id, text }: Paper): { code: string; at: Evidence } | undefined {
  const heading = /\b(?:pertinent |principal |primary )?diagnos[ei]s\b/i.exec(text);
  if (!heading) return undefined;
  const from = heading.index + heading[0].length;
  for (const found of allIn(text.slice(from, from + NEAR), CODE)) {
    const code = found[0].replace('.', '');
    if (!isCode(facts, code)) continue;
    const start = from + found.index;
    const at: Evidence = {
      what: 'plan-of-care',
      value: found[0],
      at: { kind: 'document', doc: id, start, end: start + found[0].length },
    };
    return { code, at };
  }
  return undefined;
}
