import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { PATHS } from '../../shared/api/paths.ts';
import { given } from '../../shared/chart/given.ts';
import { type Access, accessOf } from '../cds/access.ts';
import { type Card, cdsResponseSchema } from '../cds/card-schema.ts';
import { chartOfHook, type HookChart, MissingPrefetchError } from '../cds/chart-of-hook.ts';
import { cardsOf, reasonOf } from '../cds/draft.ts';
import { type FeedbackItem, feedbackSchema } from '../cds/feedback-schema.ts';
import { maskedDrafts, maskedReading } from '../cds/masked-cards.ts';
import { PrefetchError } from '../cds/prefetch.ts';
import { type CdsRequest, cdsRequestSchema, patientScopeSchema } from '../cds/request-schema.ts';
import { discovery, SERVICE_IDS, SERVICES, type ServiceId } from '../cds/services.ts';
import { policyOf } from '../config/config.ts';
import type { EndpointRow } from '../fhir/registry.ts';
import { addCards, type Feedback, keepFeedback, knownCards } from '../store/cards.ts';
import { newId } from '../store/id.ts';
import type { Env, House } from './env.ts';
import { BODY_FAILURES, FAILURE, GUARDED, honoPath, OPEN, REFUSED } from './openapi.ts';
import { Problem } from './problem.ts';
import { readJsonBody } from './read-body.ts';
import { parsed } from './validation.ts';

const DAY = 24 * 3_600_000;
/** Milliseconds for which feedback on a card is taken, and kept. */
const CARD_LIFE = 30 * DAY;
const FEEDBACK_LIFE = 365 * DAY;
/** Bytes of feedback in one request. */
const FEEDBACK_LIMIT = 512 * 1024;

const discoverySchema = z.object({
  services: z.array(z.looseObject({ hook: z.string(), title: z.string(), description: z.string(), id: z.string() })),
});

/** CDS Hooks 2.0 (service.md section 4). */
export function cdsRoutes(app: OpenAPIHono<Env>, house: House): void {
  describePaths(app);

  app.get(PATHS.cdsServices, (c) => c.json(discovery(servicesFor(c)), 200));

  app.post(honoPath(PATHS.cdsService), async (c) => {
    const service = serviceOf(c);
    const request = parsed(cdsRequestSchema, await readJsonBody(c, house.config.bodyLimit));
    if (!SERVICES[service].hooks.includes(request.hook)) {
      throw new Problem(422, 'invalid', '/hook is not one that this service is called on', { at: '/hook' });
    }
    const access = await accessOf(request, (row) => isOfCaller(c, row), house.gateway);
    if (access.endpoint) c.set('asked', access.endpoint.row.id);
    const hook: Hook = { service, request, access };
    audit(c, hook, []);
    const read = await chartRead(c, hook, house);
    const cards = answer(c, hook, read, house);
    await keepCards(c, service, cards, house);
    audit(c, hook, cards);
    return c.json({ cards }, 200);
  });

  app.post(honoPath(PATHS.cdsFeedback), async (c) => {
    const service = serviceOf(c);
    const { feedback } = parsed(feedbackSchema, await readJsonBody(c, FEEDBACK_LIMIT));
    const { tenant } = c.get('caller');
    const now = Date.now();
    const known = await knownCards(house.store, tenant, {
      service,
      ids: [...new Set(feedback.map(({ card }) => card))],
      now: new Date(now).toISOString(),
    });
    // A card that never went out is answered like any other, and nothing of it is kept: so nobody can fill the database.
    const given = feedback.filter(({ card }) => known.has(card)).map((item) => feedbackOf(item, now));
    await keepFeedback(house.store, tenant, house.seal, { given, ends: new Date(now + FEEDBACK_LIFE).toISOString() });
    c.set('audited', { about: { service, items: feedback.length, kept: given.length } });
    return c.body(null, 200);
  });
}

/** The services that a caller has: the grouping preview only where the registry gives it. */
function servicesFor(c: Context<Env>): ServiceId[] {
  const hasPreview = c.get('cdsClient')?.groupingPreview === true;
  return SERVICE_IDS.filter((id) => id !== 'hh-pdgm-preview' || hasPreview);
}

function serviceOf(c: Context<Env>): ServiceId {
  const service = servicesFor(c).find((one) => one === c.req.param('id'));
  if (!service)
    throw new Problem(404, 'not-found', `there is no such service; ${PATHS.cdsServices} lists them`, { at: 'id' });
  return service;
}

/** A registered client speaks of its own FHIR server; where none is registered, of those of the caller's tenant. */
function isOfCaller(c: Context<Env>, { id, tenant }: EndpointRow): boolean {
  const client = c.get('cdsClient');
  return tenant === c.get('caller').tenant && (client === undefined || client.endpoint === id);
}

/** One call of a service. */
interface Hook {
  service: ServiceId;
  request: CdsRequest;
  access: Access;
}

async function chartRead(c: Context<Env>, { request, access }: Hook, { editions }: House): Promise<HookChart> {
  try {
    return await chartOfHook(request, access, { editions, signal: c.get('signal') });
  } catch (error) {
    if (error instanceof MissingPrefetchError) {
      throw new Problem(412, 'required', error.message, { at: `/prefetch/${error.keys[0]}` });
    }
    if (error instanceof PrefetchError) {
      const at = `/prefetch/${error.key}`;
      throw new Problem(422, 'invalid', `${at} ${error.message}`, { at });
    }
    throw error;
  }
}

function answer(
  c: Context<Env>,
  { service, request, access: { endpoint } }: Hook,
  read: HookChart,
  { config, editions, tracing }: House,
): Card[] {
  const id = () => newId(Date.now());
  const answering = {
    service,
    role: c.get('cdsClient')?.role ?? 'clinician',
    patientId: request.context.patientId,
    editions,
    newId: id,
  } as const;
  const drafts = tracing.span('classify', () =>
    maskedDrafts(maskedReading(read, editions, policyOf(config)), answering),
  );
  const canLaunch = endpoint?.row.auth.mode === 'launch' && config.publicUrl?.startsWith('https:') === true;
  return cardsOf(drafts, id, canLaunch ? `${config.publicUrl}${PATHS.smartLaunch}` : undefined);
}

async function keepCards(c: Context<Env>, service: ServiceId, cards: readonly Card[], { store }: House): Promise<void> {
  const now = Date.now();
  const issued = new Date(now).toISOString();
  const ends = new Date(now + CARD_LIFE).toISOString();
  await addCards(
    store,
    c.get('caller').tenant,
    cards.map(({ uuid, indicator, source }) => ({
      id: uuid,
      service,
      topic: source.topic?.code ?? service,
      indicator,
      issued,
      ends,
    })),
  );
}

/**
 * What the event of a hook says. The patient is named where the FHIR server is known whose id it is: that which the request
 * names, or, where it names none, the one that the client's row says its requests are about.
 */
function audit(c: Context<Env>, { service, request, access: { endpoint } }: Hook, cards: readonly Card[]): void {
  const { hook, context, fhirServer, fhirAuthorization } = request;
  const breaksScope = fhirAuthorization !== undefined && !patientScopeSchema.safeParse(fhirAuthorization).success;
  const named = fhirServer === undefined ? c.get('cdsClient')?.endpoint : endpoint?.row.id;
  c.set('audited', {
    ...(named === undefined ? {} : { endpoint: named, patients: [context.patientId] }),
    about: {
      service,
      hook,
      cards: cards.flatMap(({ source }) => source.topic?.code ?? []).slice(0, 100),
      ...(breaksScope ? { warning: 'cds-r-2' } : {}),
    },
  });
}

function feedbackOf(
  { card, outcome, outcomeTimestamp, acceptedSuggestions, overrideReason }: FeedbackItem,
  now: number,
): Feedback {
  const { reason, userComment } = overrideReason ?? {};
  return {
    card,
    outcome,
    // A clock that is ahead would keep every later word out.
    outcomeTime: new Date(Math.min(Date.parse(outcomeTimestamp), now)).toISOString(),
    accepted: acceptedSuggestions?.length ?? 0,
    ...(reason === undefined ? {} : { reason: reasonOf(reason) }),
    ...given('comment', userComment),
  };
}

function describePaths(app: OpenAPIHono<Env>): void {
  const register = app.openAPIRegistry.registerPath.bind(app.openAPIRegistry);
  const failures = { 404: FAILURE, ...BODY_FAILURES, ...GUARDED };
  const params = z.object({ id: z.string() });
  register({
    method: 'get',
    path: PATHS.cdsServices,
    summary: 'CDS Hooks 2.0: the services, with the hooks that they are called on and what they want prefetched',
    responses: {
      200: { description: 'Services', content: { 'application/json': { schema: discoverySchema } } },
      ...REFUSED,
    },
    ...OPEN,
  });
  register({
    method: 'post',
    path: PATHS.cdsService,
    summary: 'CDS Hooks 2.0: cards for a hook; proposals only, no system actions',
    request: {
      params,
      body: { required: true, content: { 'application/json': { schema: cdsRequestSchema } } },
    },
    responses: {
      200: {
        description: 'Cards; none where there is nothing to say',
        content: { 'application/json': { schema: cdsResponseSchema } },
      },
      ...failures,
      412: { ...FAILURE, description: 'Data was neither sent nor can be fetched: the answer names the prefetch keys' },
      502: FAILURE,
      504: FAILURE,
    },
  });
  register({
    method: 'post',
    path: PATHS.cdsFeedback,
    summary: 'CDS Hooks 2.0: what people did with cards; the same again changes nothing',
    request: { params, body: { required: true, content: { 'application/json': { schema: feedbackSchema } } } },
    responses: { 200: { description: 'Taken; unknown cards are not kept' }, ...failures },
  });
}
