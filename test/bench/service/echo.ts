/** A process of its own: a Hono that does nothing but answer, to know what the frame and the machine give. */
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const app = new Hono();
app.get('/healthz', (c) => c.json({ status: 'ok' }));
app.post('/v1/classify', async (c) => c.body(await c.req.text(), 200, { 'content-type': 'application/json' }));
const server = serve({ port: 0, hostname: '127.0.0.1', fetch: app.fetch }, ({ port }) =>
  process.send?.({ url: `http://127.0.0.1:${port}` }),
);
process.on('disconnect', () => server.close(() => process.exit()));
