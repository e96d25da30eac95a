import { z } from 'zod';
import { ID } from '../../shared/fhir/id.ts';

/**
 * What every exported AuditEvent keeps to, checked line by line before it leaves: FHIR R4's own rules for the parts that
 * we write, and those of the BALP profile that a line claims (IHE/ITI.BasicAudit, input/fsh).
 */

const text = z.string().regex(/\S/);
const coding = z.strictObject({ system: z.url(), code: text, display: text.optional() });
const absent = z.strictObject({
  extension: z.tuple([
    z.strictObject({
      url: z.literal('http://hl7.org/fhir/StructureDefinition/data-absent-reason'),
      valueCode: z.enum(['unknown', 'masked']),
    }),
  ]),
});
const PATIENT = new RegExp(`^Patient/${ID}$`);
const reference = z
  .strictObject({
    reference: z.string().regex(PATIENT).optional(),
    type: z.literal('Patient').optional(),
    identifier: z.strictObject({ system: z.url().optional(), value: text }).optional(),
    display: text.optional(),
  })
  .refine((what) => Object.keys(what).length > 0);
const agent = z.strictObject({
  type: z.strictObject({ coding: z.tuple([coding]) }),
  who: reference,
  requestor: z.boolean(),
  network: absent.optional(),
  role: z.tuple([z.strictObject({ coding: z.tuple([coding]) })]).optional(),
});
const entity = z.strictObject({
  type: coding,
  role: coding.optional(),
  what: reference.optional(),
  description: text.optional(),
  _query: absent.optional(),
  detail: z
    .array(z.strictObject({ type: text, valueString: text }))
    .min(1)
    .optional(),
});

const PROFILE = 'https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.';

export const auditEventSchema = z
  .strictObject({
    resourceType: z.literal('AuditEvent'),
    id: z.uuid(),
    meta: z
      .strictObject({
        profile: z.tuple([z.enum(['PatientRead', 'Query', 'PatientQuery'].map((name) => PROFILE + name))]),
      })
      .optional(),
    type: coding,
    subtype: z.array(coding).min(1),
    action: z.enum(['C', 'R', 'E']),
    recorded: z.iso.datetime(),
    outcome: z.enum(['0', '4', '8']),
    agent: z.array(agent).min(1),
    source: z.strictObject({ observer: reference, type: z.tuple([coding]) }),
    entity: z.array(entity).min(1),
  })
  .superRefine((event, context) => {
    const profile = event.meta?.profile[0].slice(PROFILE.length);
    if (profile === undefined) return;
    const demand = (holds: boolean, say: string): void => {
      if (!holds) context.addIssue({ code: 'custom', message: `${profile}: ${say}` });
    };
    const isQuery = profile !== 'PatientRead';
    const agents = (code: string) => event.agent.filter(({ type }) => type.coding[0].code === code);
    const entities = (code: string) => event.entity.filter(({ type }) => type.code === code);
    const [client] = agents(isQuery ? '110153' : '110152');
    const [server] = agents(isQuery ? '110152' : '110153');
    demand(event.type.code === 'rest', 'the type is a restful operation');
    demand(event.subtype[0]?.code === (isQuery ? 'search' : 'read'), 'the subtype is the interaction');
    demand(event.action === (isQuery ? 'E' : 'R'), 'the action is that of the pattern');
    demand(event.outcome === '0', 'only what succeeded has the pattern');
    demand(agents('110153').length === 1 && agents('110152').length === 1, 'one client and one server');
    demand(client?.network !== undefined && server?.network !== undefined, 'client and server have a network');
    demand(
      agents('IRCP').every((user) => user.requestor && user.network === undefined),
      'the user asks, from no network',
    );
    const [object, ...others] = entities('2');
    demand(object !== undefined && others.length === 0, 'one system object');
    demand(object?.role?.code === (isQuery ? '24' : '4'), 'the role of the object');
    demand(
      isQuery ? object?.what === undefined && object?._query !== undefined : object?.what !== undefined,
      'its content',
    );
    const patients = entities('1');
    demand(patients.length === (profile === 'Query' ? 0 : 1), 'the patients of the pattern');
    demand(
      patients.every(({ role, what }) => role?.code === '1' && what?.type === 'Patient'),
      'a patient is a Patient',
    );
    demand(
      entities('XrequestId').every(({ what }) => what?.identifier !== undefined),
      'the request id has a value',
    );
  });
