import { BlockList } from 'node:net';
import { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import type { NewEvent } from '../../../../server/audit/event.ts';
import type { Trail } from '../../../../server/audit/trail.ts';
import type { Env } from '../../../../server/routes/env.ts';
import { answerProblem, notSignedIn, problemOf } from '../../../../server/routes/problem.ts';
import { refusals } from '../../../../server/routes/refusals.ts';

let now = 0;
let events: NewEvent[];
let broken = false;
const trail = {
  record: async (_tenant: string, ...written: NewEvent[]) => {
    if (broken) throw new Error('the disk is full');
    events.push(...written);
  },
} as unknown as Trail;

let app: Hono<Env>;
beforeEach(() => {
  now = 0;
  events = [];
  broken = false;
  app = new Hono<Env>();
  app.use(refusals(trail, new BlockList(), () => now));
  app.get('/v1/endpoints', () => {
    throw notSignedIn('no');
  });
  app.onError((error, c) => answerProblem(c, problemOf(error) ?? notSignedIn('another fault')));
});
const ask = () => app.request('/v1/endpoints', { headers: { authorization: 'Bearer nobody-knows-this' } });

describe('refused credentials of one source', () => {
  it('are counted by the minute; the first event after a flood says how many were not written', async () => {
    for (let i = 0; i < 150; i++) await ask();
    expect((await ask()).status).toBe(429);
    expect(events).toHaveLength(100);
    now += 60_000;
    expect((await ask()).status).toBe(401);
    expect(events.at(-1)?.about).toEqual({ kind: 'token', unwritten: 51 });
    await ask();
    expect(events.at(-1)?.about).toEqual({ kind: 'token' });
  });

  it('a trail that cannot be written is a failure, not a silence', async () => {
    broken = true;
    expect((await ask()).status).toBe(503);
  });
});
