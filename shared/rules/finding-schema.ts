import { z } from 'zod';
import { evidenceSchema, groupLineSchema } from '../pdgm/grouping-schema.ts';
import { ITEM_STATES } from './documentation/item.ts';
import { ACTS, ASKS, SEVERITIES } from './finding.ts';

/** What a rule says, as a schema: for the line out of `lintel check`, the service's document, and clients that check. */
export const findingSchema = z.object({
  rule: z.string().describe('The row of the catalogue: CV05'),
  name: z.string(),
  version: z.number(),
  severity: z.enum(SEVERITIES),
  say: z.string(),
  cite: z.array(z.string()).min(1),
  at: z.array(evidenceSchema).min(1),
  key: z.string().describe('The same for the same fault after an edit elsewhere'),
  act: z.enum(ACTS).optional(),
  asks: z.enum(ASKS).optional().describe('What it asks of the list of codes; absent: nothing'),
  also: z.array(z.string()).optional().describe('Rules that say the same and gave way'),
  quote: z.string().optional().describe('The words of the note, the item or the guideline'),
  set: z
    .object({
      from: z.enum(SEVERITIES),
      options: z.record(z.string(), z.number()).optional(),
      reason: z.string(),
    })
    .optional()
    .describe('Where the policy gave another severity, or options of the rule'),
});

/** What the rules said, and which of them ran. */
export const checkedSchema = z.object({
  findings: z.array(findingSchema),
  looked: z.array(z.string()).describe('Rules that ran'),
  notLooked: z
    .array(z.object({ rule: z.string(), missing: z.array(z.string()) }))
    .describe('Rules that did not run, and the facts that were not there or why they do not apply'),
  partly: z
    .array(z.object({ rule: z.string(), missing: z.array(z.string()) }))
    .describe('Rules that ran on a part of what they look at, and the facts that were not there for the rest'),
});

/** One line of the checklist of the documentation, for the service's document and clients that check. */
export const checklistItemSchema = z.object({
  id: z.string().describe('Stable: el06-prognosis'),
  rule: z.string().describe('The row of the catalogue whose findings are about it: EL06'),
  item: z.string().describe('As people name it'),
  state: z.enum(ITEM_STATES),
  evidence: z.array(evidenceSchema).describe('Where it stands, or the documents that were looked through'),
});

/** A line out of `lintel check`. */
export const checkLineSchema = checkedSchema.extend({
  id: z.string().optional(),
  notes: z
    .array(z.object({ at: z.string(), say: z.string() }))
    .optional()
    .describe('What was read and not used'),
  editions: groupLineSchema.shape.editions,
});
