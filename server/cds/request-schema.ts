import { z } from 'zod';
import { isResourceId } from '../fhir/resource-types.ts';
import { parseScope, scopeList } from '../fhir/smart/scopes.ts';
import { HOOKS, PREFETCH_KEYS, type PrefetchKey } from './services.ts';

/** What a CDS client sends (CDS Hooks 2.0, HL7/cds-hooks CDSHooksRequest). */

const text = z.string().min(1);
const resource = z.looseObject({ resourceType: z.string().min(1).max(64) });
export type Prefetched = z.output<typeof resource> | null;

/** The token that a client gives for its own FHIR server. */
export const fhirAuthorizationSchema = z.looseObject({
  access_token: text.max(16_000),
  token_type: z.literal('Bearer'),
  expires_in: z.number(),
  scope: z.string().max(8_000),
  subject: text.max(1_000),
  patient: z.string().max(64).optional(),
});
export type FhirAuthorization = z.output<typeof fhirAuthorizationSchema>;

/**
 * cds-r-2: scopes of one patient go with that patient. HL7 says SHOULD: a request that breaks it is answered, and the
 * audit event names it.
 */
export const patientScopeSchema = fhirAuthorizationSchema.refine(
  ({ scope, patient }) =>
    patient !== undefined || !scopeList(scope).some((one) => parseScope(one)?.context === 'patient'),
  { message: 'patient scopes go with a patient', path: ['patient'] },
);

// `null` is the client's word that there is nothing; a key that is absent says nothing.
const prefetchShape = Object.fromEntries(PREFETCH_KEYS.map((key) => [key, resource.nullable().optional()])) as Record<
  PrefetchKey,
  z.ZodOptional<z.ZodNullable<typeof resource>>
>;

export const cdsRequestSchema = z
  .looseObject({
    hook: z.enum(HOOKS),
    hookInstance: z.guid(),
    fhirServer: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .optional(),
    fhirAuthorization: fhirAuthorizationSchema.optional(),
    context: z.looseObject({
      userId: text.max(200).optional(),
      patientId: z.string().refine(isResourceId),
      encounterId: text.max(100).optional(),
      /** Of `problem-list-item-create`: the problems that are being written. */
      conditions: resource.optional(),
    }),
    prefetch: z.looseObject(prefetchShape).optional(),
  })
  // cds-r-1
  .refine(({ fhirAuthorization, fhirServer }) => fhirAuthorization === undefined || fhirServer !== undefined, {
    message: 'is needed where fhirAuthorization is given',
    path: ['fhirServer'],
  });
export type CdsRequest = z.output<typeof cdsRequestSchema>;
