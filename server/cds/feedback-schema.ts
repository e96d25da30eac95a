import { z } from 'zod';

/** What a client says became of cards (CDS Hooks 2.0, "Feedback"), with HL7's invariants cds-fb-1 to cds-fb-3. */

/** Items of one request: a client that collects sends them in several. */
const MAX_ITEMS = 100;
const text = z.string().min(1).max(200);

const OUTCOMES = ['accepted', 'overridden'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const overrideReasonSchema = z
  .looseObject({
    reason: z.looseObject({ code: text, system: text.optional(), display: text.optional() }).optional(),
    userComment: z.string().min(1).max(2_000).optional(),
  })
  // cds-fb-3
  .refine(({ reason, userComment }) => reason !== undefined || userComment !== undefined, {
    message: 'holds a reason, a comment or both',
  });

const itemSchema = z
  .looseObject({
    card: z.guid(),
    // cds-fb-1
    outcome: z.string().refine((outcome): outcome is Outcome => OUTCOMES.some((one) => one === outcome), {
      message: 'is accepted or overridden',
    }),
    outcomeTimestamp: z.iso.datetime({ offset: true }),
    acceptedSuggestions: z
      .array(z.looseObject({ id: z.guid() }))
      .max(MAX_ITEMS)
      .optional(),
    overrideReason: overrideReasonSchema.optional(),
  })
  // cds-fb-2
  .refine(({ outcome, acceptedSuggestions }) => outcome !== 'accepted' || (acceptedSuggestions ?? []).length > 0, {
    message: 'accepted goes with the suggestions that were',
    path: ['acceptedSuggestions'],
  });

export const feedbackSchema = z.looseObject({ feedback: z.array(itemSchema).min(1).max(MAX_ITEMS) });
export type FeedbackItem = z.output<typeof itemSchema>;
