import { z } from 'zod';

/** One event of the audit trail, as a manager or IT reads it. */
export const auditEventSchema = z.object({
  seq: z.number(),
  time: z.string(),
  who: z.object({ subject: z.string(), role: z.string().optional() }),
  action: z.string(),
  route: z.string().optional(),
  status: z.number().optional(),
  requestId: z.string().optional(),
  endpoint: z.string().optional(),
  /** The FHIR server's own id. `null`: it is sealed under a key that is no longer in the key file. */
  patient: z.string().nullable().optional(),
  reason: z.string().nullable().optional(),
  about: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).optional(),
});
export const auditAnswerSchema = z.object({
  events: z.array(auditEventSchema),
  /** There are older ones: `before` for the next page. */
  next: z.number().optional(),
});
export type AuditAnswer = z.infer<typeof auditAnswerSchema>;
