import { z } from 'zod';
import { AUTHOR_ROLES } from '../chart/chart.ts';
import { AXES } from '../icd10cm/axis-words.ts';

/** A note by itself: the line in of `lintel suggest`, the body of `POST /v1/suggest`. */
export const noteInSchema = z.object({
  id: z.string().optional().describe('Echoed'),
  text: z.string().describe('The note as typed; offsets of the answer are UTF-16 code units into it'),
  author: z.enum(AUTHOR_ROLES).optional().describe('Role; absent: unknown, and not treated as a provider'),
  date: z.string().optional().describe('The day whose codes count, YYYY-MM-DD; absent: the newest edition'),
  coded: z.array(z.string()).optional().describe('Codes that the chart has already: not suggested again'),
});

const spanSchema = z.object({ start: z.number(), end: z.number(), text: z.string() });
const axis = z.enum(AXES);

/** A code that the words support. */
export const suggestionSchema = z.object({
  code: z.string(),
  title: z.string(),
  spans: z.array(spanSchema).min(1),
  assertion: z.string(),
  section: z.string(),
  author: z.string(),
  missing: z.array(axis).describe('Axes that the text leaves open'),
  key: z.string(),
});

/** What has to be asked, of whom. */
export const questionSchema = z.object({
  kind: z.enum(['query-provider', 'return-to-clinician']),
  axis: axis.optional(),
  reason: z.enum(['not-a-provider', 'uncertain', 'conflict', 'several-senses']).optional(),
  spans: z.array(spanSchema).min(1),
  say: z.string(),
  codes: z.array(z.string()).optional().describe('What a provider’s words would have suggested; not for clinicians'),
  key: z.string(),
});

/** The line out of `lintel suggest`, the answer of `POST /v1/suggest`. */
export const suggestLineSchema = z.object({
  id: z.string().optional(),
  suggestions: z.array(suggestionSchema),
  questions: z.array(questionSchema),
  notLooked: z.string().optional().describe('Why nobody looked'),
  editions: z.array(z.looseObject({ id: z.string(), kind: z.string(), label: z.string(), sha256: z.string() })),
});
