import type { Chart } from './chart/chart.ts';
import type { Classification } from './classify.ts';
import type { Role } from './role.ts';
import type { Finding } from './rules/finding.ts';
import { RULES } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';

/** A classification as one role may see it. */
export type ClassificationView = Omit<Classification, GroupingParts> & Partial<Pick<Classification, GroupingParts>>;
type GroupingParts = 'grouping' | 'unsettled' | 'notes';

/**
 * What a role may see of a classification (compliance.md section 4): a clinician and IT see no group, points or weight;
 * coder and QA see no payment; everyone only the findings that they can act on ({@link isFor}). Applied at the door, never
 * inside `classify`: the same chart gives everyone one answer.
 */
export function view(classification: Classification, role: Role): ClassificationView {
  const { grouping, unsettled, notes, ...rest } = classification;
  const seen = {
    ...rest,
    findings: rest.findings.filter((finding) => isFor(finding, role)),
    questions: questionsFor(rest.questions, role),
    documentation: role === 'it' ? [] : rest.documentation,
  };
  if (!seesGroups(role)) return seen;
  if (seesPayment(role)) return { grouping, unsettled, notes, ...seen };
  const { payment: _payment, ...unpriced } = grouping;
  return { ...seen, grouping: unpriced, unsettled, notes };
}

/** A chart as a role may see it: who sees no group sees no HIPPS code either, the EHR's own included. */
export function chartView(chart: Chart, role: Role): Chart {
  if (seesGroups(role)) return chart;
  const { statedHipps: _hipps, ...rest } = chart;
  const { '/statedHipps': _source, ...sources } = chart.sources;
  return { ...rest, sources, conflicts: chart.conflicts.filter(({ fact }) => fact !== '/statedHipps') };
}

/** Whether a role sees groups, points and weights. */
export function seesGroups(role: Role): boolean {
  return role !== 'clinician' && role !== 'it';
}

/** Whether a role sees payment. */
export function seesPayment(role: Role): boolean {
  return role === 'manager';
}

/** Questions as a role may see them. */
export function questionsFor<T extends { codes?: readonly string[] }>(
  questions: readonly T[],
  role: Role,
): (T | Omit<T, 'codes'>)[] {
  return seesGroups(role) ? [...questions] : questions.map(withoutCodes);
}

/** What a provider's words would have suggested is never shown to clinicians (interfaces.md, `questions[].codes`). */
function withoutCodes<T extends { codes?: readonly string[] }>({ codes: _codes, ...question }: T): Omit<T, 'codes'> {
  return question;
}

const FOR: ReadonlyMap<string, Rule['for']> = new Map(RULES.map((rule) => [rule.code, rule.for]));

/**
 * Whether a role can act on a finding: the roles that its rule names; where it names none, those who code and review, and
 * the clinician where the finding is about the clinician's own documentation. IT acts on none, and sees no chart.
 */
export function isFor({ rule, act }: Pick<Finding, 'rule' | 'act'>, role: Role): boolean {
  if (role === 'it') return false;
  const named = FOR.get(rule);
  if (named) return named.includes(role);
  return role !== 'clinician' || act === 'return-to-clinician';
}
