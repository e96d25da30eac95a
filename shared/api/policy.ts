import { z } from 'zod';
import { policySchema } from '../rules/policy.ts';

/** The coding policy that the service's answers follow; absent: none is set. */
export const policyAnswerSchema = z.object({
  policy: policySchema.optional(),
  /** The Health Home program of the caller's tenant, by its profile; absent: it has none. */
  healthHome: z.string().optional(),
});
export type PolicyAnswer = z.infer<typeof policyAnswerSchema>;
