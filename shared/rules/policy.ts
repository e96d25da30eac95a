import { z } from 'zod';
import { PAYERS } from '../chart/chart.ts';
import { SEVERITIES } from './finding.ts';

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
          reason: z.string().trim().min(1).describe('Printed with every result'),
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

/** Rules that a policy names and that do not exist. */
export function unknownRules(policy: Policy, rules: readonly { code: string }[]): string[] {
  const known = new Set(rules.map(({ code }) => code));
  return Object.keys(policy.rules ?? {}).filter((code) => !known.has(code));
}
