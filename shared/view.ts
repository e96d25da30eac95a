import type { Classification } from './classify.ts';
import type { Role } from './role.ts';
import type { Finding } from './rules/finding.ts';
import { RULES } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';

export type { Role } from './role.ts';

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
    questions: role === 'clinician' || role === 'it' ? rest.questions.map(withoutCodes) : rest.questions,
    documentation: role === 'it' ? [] : rest.documentation,
  };
  if (role === 'clinician' || role === 'it') return seen;
  if (role === 'manager') return { grouping, unsettled, notes, ...seen };
  const { payment: _payment, ...unpriced } = grouping;
  return { ...seen, grouping: unpriced, unsettled, notes };
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
