import { z } from 'zod';
import { chartSchema } from '../chart/chart.ts';
import { isReadable, mediaType, READABLE } from '../fhir/media-types.ts';

/** A document that a person holds, as a FHIR Attachment names it. */
export const documentInSchema = z.strictObject({
  contentType: z
    .string()
    .max(200)
    .refine((type) => mediaType(type) === 'application/pdf' || isReadable(type), {
      error: `has to be one of application/pdf, ${READABLE.join(', ')}`,
    })
    .describe('Of a PDF, text, HTML, RTF, or a clinical document (CDA)'),
  /** Base64. */
  data: z.string().min(1),
});

/** The text of a document and what of it was not read, or why there is no text. */
export const documentTextSchema = z.union([
  z.object({
    text: z.string(),
    notes: z.array(z.string()),
    about: chartSchema.shape.documents
      .unwrap()
      .element.pick({ type: true, date: true, author: true, title: true })
      .extend({ patient: chartSchema.shape.patient })
      .optional()
      .describe('What a clinical document (CDA) says of itself'),
  }),
  z.object({ unreadable: z.string() }),
]);
export type DocumentText = z.infer<typeof documentTextSchema>;
