import { z } from '@hono/zod-openapi';
import { groupingSchema, groupLineSchema } from '../../shared/pdgm/grouping-schema.ts';

/** The answer of `classify`, for the document and for clients that check what they get. */
export const classificationSchema = z.object({
  grouping: groupingSchema,
  findings: z.array(z.unknown()),
  suggestions: z.array(z.unknown()),
  questions: z.array(z.unknown()),
  looked: z.array(z.string()),
  notLooked: z.array(z.object({ rule: z.string(), missing: z.array(z.string()) })),
  editions: groupLineSchema.shape.editions,
});
