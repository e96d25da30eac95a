import { z } from 'zod';

/**
 * What a CDS service answers (CDS Hooks 2.0, HL7/cds-hooks CDSHooksResponse), with HL7's invariants cds-resp-1 to
 * cds-resp-7. Elements that are not there are left out: never null, never empty.
 */

const text = z.string().trim().min(1);
const codingSchema = z.strictObject({ system: text.optional(), code: text, display: text.optional() });
const SELECTIONS = ['at-most-one', 'any'] as const;
const ACTION_SELECTIONS = ['all', 'any', 'at-most-one'] as const;

const actionSchema = z
  .strictObject({
    type: z.enum(['create', 'update', 'delete']),
    // Optional in the model, and asked for by cds-resp-5 in a suggestion.
    description: text.optional(),
    resource: z.looseObject({ resourceType: text }).optional(),
    resourceId: text.optional(),
  })
  // cds-resp-2
  .refine(
    ({ type, resource, resourceId }) => type !== 'delete' || (resourceId !== undefined && resource === undefined),
    {
      message: 'a delete names a resourceId and holds no resource',
      path: ['resourceId'],
    },
  );

const suggestionSchema = z
  .strictObject({
    label: text,
    uuid: z.guid().optional(),
    isRecommended: z.boolean().optional(),
    actions: z.array(actionSchema).min(1).optional(),
    actionSelectionBehavior: z.string().optional(),
  })
  // cds-resp-5
  .refine(({ actions = [] }) => actions.every(({ description }) => description !== undefined), {
    message: 'an action of a suggestion has a description',
    path: ['actions'],
  })
  // cds-resp-7
  .refine(
    ({ actionSelectionBehavior: chosen }) => chosen === undefined || ACTION_SELECTIONS.some((one) => one === chosen),
    { message: 'is all, any or at-most-one', path: ['actionSelectionBehavior'] },
  );

const linkSchema = z
  .strictObject({ label: text, url: z.url(), type: z.enum(['absolute', 'smart']), appContext: text.optional() })
  // cds-resp-3
  .refine(({ type, appContext }) => type === 'smart' || appContext === undefined, {
    message: 'appContext is for smart links only',
    path: ['appContext'],
  });

const overrideReasonSchema = z
  .strictObject({ system: text.optional(), code: text, display: text.optional() })
  // cds-resp-4
  .refine(({ display }) => display !== undefined, { message: 'an override reason has a display', path: ['display'] });

export const cardSchema = z
  .strictObject({
    uuid: z.guid(),
    summary: text.max(139),
    detail: text.optional(),
    indicator: z.enum(['info', 'warning', 'critical']),
    source: z.strictObject({ label: text, url: z.url().optional(), topic: codingSchema.optional() }),
    suggestions: z.array(suggestionSchema).min(1).optional(),
    selectionBehavior: z.enum(SELECTIONS).optional(),
    overrideReasons: z.array(overrideReasonSchema).min(1).optional(),
    links: z.array(linkSchema).min(1).optional(),
  })
  // cds-resp-1
  .refine(
    ({ selectionBehavior, suggestions = [] }) =>
      selectionBehavior !== 'at-most-one' || suggestions.filter(({ isRecommended }) => isRecommended).length <= 1,
    { message: 'at most one suggestion is recommended where at most one is chosen', path: ['suggestions'] },
  )
  // cds-resp-6
  .refine(({ selectionBehavior, suggestions }) => suggestions === undefined || selectionBehavior !== undefined, {
    message: 'suggestions go with a selectionBehavior',
    path: ['selectionBehavior'],
  });
export type Card = z.output<typeof cardSchema>;

/** Strict: there are no systemActions, and this is what says so. */
export const cdsResponseSchema = z.strictObject({ cards: z.array(cardSchema) });
