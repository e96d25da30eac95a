import { z } from 'zod';
import { PAYERS } from '../chart/chart.ts';
import { SEVERITIES } from './finding.ts';

const NO_REASON = 'a reason in words is missing';

/**
 * What an agency sets: rules off, or of another severity, each with the reason that is printed with the result; and the
 * payers that pay by PDGM beside Medicare fee-for-service.
 */
export const policySchema = z.strictObject({
  rules: z
    .record(
      z.string().regex(/^[A-Z]{2}\d{2}$/),
      z
        .strictObject({
          off: z.literal(true).optional().describe('The rule does not run'),
          severity: z.enum(SEVERITIES).optional().describe('The severity of all its findings'),
          reason: z.string(NO_REASON).trim().min(1, NO_REASON).describe('Printed with every result'),
        })
        .refine(({ off, severity }) => (off === undefined) !== (severity === undefined), {
          message: 'takes either off or a severity',
        }),
    )
    .optional()
    .describe('By the code of the rule: CV05'),
  pdgmPayers: z.array(z.enum(PAYERS)).optional().describe('Payers that pay by PDGM beside Medicare fee-for-service'),
});
export type Policy = z.infer<typeof policySchema>;

/**
 * A policy as a file, an administrator or a person's options give it.
 * @param rules the rules that there are; absent: whether those that are named exist is not looked at
 * @returns the policy, or what is wrong with it as a clause that names the place and no value but rule codes
 */
export function readPolicy(value: unknown, rules?: readonly { code: string }[]): Policy | string {
  const read = policySchema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return `/${issue?.path.join('/') ?? ''}: ${issue?.message ?? 'has not the shape of a policy'}`;
  }
  const unknown = rules ? unknownRules(read.data, rules) : [];
  return unknown.length === 0 ? read.data : `there is no rule ${unknown.join(', ')}`;
}

/** A policy with some rules off besides, each with its reason: what holds for one patient goes over what holds for all. */
export function withRulesOff(policy: Policy, off: Readonly<Record<string, { reason: string }>>): Policy {
  const rules = Object.entries(off).map(([code, { reason }]) => [code, { off: true as const, reason }]);
  return rules.length === 0 ? policy : { ...policy, rules: { ...policy.rules, ...Object.fromEntries(rules) } };
}

/** Rules that a policy names and that do not exist. */
export function unknownRules(policy: Policy, rules: readonly { code: string }[]): string[] {
  const known = new Set(rules.map(({ code }) => code));
  return Object.keys(policy.rules ?? {}).filter((code) => !known.has(code));
}
