import { z } from 'zod';

/** A pack of the service: one dated table set, and the file that holds it. */
export const packLineSchema = z.object({
  /** For `PATHS.pack`. */
  file: z.string().regex(/^[\w.-]{1,200}$/),
  bytes: z.int().positive(),
  /** Of the file, hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** What tells which table it is; the pack itself says all of it. */
  edition: z.object({
    id: z.string(),
    /** A newer service may have kinds that a reader does not know. */
    kind: z.string(),
    label: z.string(),
    from: z.string(),
    to: z.string(),
    authority: z.enum(['cms', 'sourced', 'entered', 'estimated']),
    imported: z.boolean().optional(),
  }),
});
export type PackLine = z.infer<typeof packLineSchema>;

/** The dated tables that the service answers from. */
export const packsAnswerSchema = z.object({ packs: z.array(packLineSchema).max(1000) });
