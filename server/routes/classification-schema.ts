import { z } from '@hono/zod-openapi';
import { groupingSchema, groupLineSchema } from '../../shared/pdgm/grouping-schema.ts';
import { checkedSchema } from '../../shared/rules/finding-schema.ts';

/** The answer of `classify`, for the document and for clients that check what they get. */
export const classificationSchema = z.object({
  grouping: groupingSchema,
  unsettled: groupLineSchema.shape.unsettled,
  notes: groupLineSchema.shape.notes,
  ...checkedSchema.shape,
  suggestions: z.array(z.unknown()),
  questions: z.array(z.unknown()),
  editions: groupLineSchema.shape.editions,
});
