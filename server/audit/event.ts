import { z } from 'zod';
import { ROLES } from '../../shared/role.ts';

/** What was done. A new kind of act gets a word here before it is written anywhere. */
export const ACTIONS = [
  /** A patient's record, or an answer made from it, was given out. */
  'read',
  /** Patients were searched for. */
  'search',
  /** A chart or note that the caller sent was answered. */
  'classify',
  /** Masked evidence was shown. */
  'reveal',
  /** A person decided on a finding, a code or a query. */
  'decide',
  /** Something of a patient was written to a FHIR server. */
  'write',
  /** Data left in a file. */
  'export',
  /** The trail itself was read. */
  'read-audit',
  'sign-in',
  'sign-out',
  /** A credential was shown that is none, or none any more. */
  'refuse',
  /** The database was copied, or put back from a copy. */
  'backup',
  'restore',
  /** Expired data was deleted: never of the trail. */
  'purge',
  /** A door that has no word of its own yet. */
  'other',
] as const;
export type Action = (typeof ACTIONS)[number];

const text = z.string().min(1).max(400);

/** Who acted: a person, a program, or this machine's user where nobody signs in. */
export const actorSchema = z.strictObject({
  /** The identity provider's subject, the id of a token, or the name of an operating system's user. Never a display name. */
  subject: text,
  role: z.enum(ROLES).optional(),
});
export type Actor = z.infer<typeof actorSchema>;

/** An event as it is stored and hashed. What could name a patient is sealed or a keyed hash. */
export const storedEventSchema = z.strictObject({
  /** Of this shape: a later one is read beside it, never rewritten. */
  version: z.literal(1),
  id: z.uuid(),
  /** ISO 8601, UTC. */
  time: z.iso.datetime({ precision: 3 }),
  who: actorSchema,
  action: z.enum(ACTIONS),
  /** The pattern of the route, or `lintel COMMAND`: never a path. */
  route: text.optional(),
  /** HTTP status of the answer. */
  status: z.int().min(100).max(599).optional(),
  requestId: text.optional(),
  /** Name of the registered FHIR server. */
  endpoint: text.optional(),
  /** The FHIR server's own id of the patient: as a keyed hash to look up by, and sealed to be read. */
  patient: z.strictObject({ hash: text, sealed: z.string() }).optional(),
  /** What a person gave as reason, sealed. */
  reason: z.string().optional(),
  /** What the act is about: codes of rules, ids of editions and programs, counts. Never a value of a chart. */
  about: z
    .record(z.string().regex(/^[a-z][A-Za-z]{0,40}$/), z.union([text, z.int(), z.array(text).max(100)]))
    .optional(),
});
export type StoredEvent = z.infer<typeof storedEventSchema>;

/** An event as its writer tells it. The trail adds id and time, and seals. */
export interface NewEvent extends Omit<StoredEvent, 'version' | 'id' | 'time' | 'patient' | 'reason'> {
  /** The FHIR server's own id. Needs `endpoint`: two servers may give one id to two people. */
  patient?: string;
  reason?: string;
}

/** Who asks, in which tenant. */
export interface Caller extends Actor {
  tenant: string;
}

/** What a door knows of a request: whose record, on which server, and what the act is about. */
export type Audited = Pick<NewEvent, 'endpoint' | 'reason' | 'about'> & {
  /** FHIR ids of everyone whose data stands in the answer. */
  patients?: readonly string[];
};
