import { z } from 'zod';

/** FHIR R4's IssueType codes that the service uses (service.md section 6). */
export const ISSUE_CODES = [
  'structure',
  'invalid',
  'required',
  'login',
  'forbidden',
  'not-found',
  'conflict',
  'too-long',
  'not-supported',
  'throttled',
  'transient',
  'exception',
  'timeout',
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

export const operationOutcomeSchema = z.object({
  resourceType: z.literal('OperationOutcome'),
  issue: z
    .array(
      z.object({
        severity: z.literal('error'),
        code: z.enum(ISSUE_CODES),
        /** What is wrong, in words. Never a value of the request. */
        details: z.object({ text: z.string() }),
        /** Where in the request: a JSON pointer, or the name of a parameter. */
        expression: z.array(z.string()).optional(),
        /** For whoever runs the service: the request id, where the fault is ours (the log has a line with it), or what tells more. */
        diagnostics: z.string().optional(),
      }),
    )
    .min(1),
});
export type OperationOutcome = z.infer<typeof operationOutcomeSchema>;
