import { z } from '@hono/zod-openapi';
import { healthHomeSchema } from '../../shared/health-home/answer.ts';
import { questionSchema, suggestionSchema } from '../../shared/narrative/suggestion-schema.ts';
import { groupingSchema, groupLineSchema } from '../../shared/pdgm/grouping-schema.ts';
import { checkedSchema, checklistItemSchema } from '../../shared/rules/finding-schema.ts';

/** The answer of `classify`, for the document and for clients that check what they get. */
export const classificationSchema = z.object({
  grouping: groupingSchema,
  unsettled: groupLineSchema.shape.unsettled,
  notes: groupLineSchema.shape.notes,
  ...checkedSchema.shape,
  documentation: z.array(checklistItemSchema),
  suggestions: z.array(suggestionSchema.extend({ document: z.string() })),
  questions: z.array(questionSchema.extend({ document: z.string() })),
  healthHome: healthHomeSchema.optional(),
  editions: groupLineSchema.shape.editions,
});
