import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

/** A collector of OpenTelemetry: keeps whatever it is sent. */
export interface Collector {
  url: string;
  /** Everything that came, as it came: request lines, headers and bodies. */
  received: string[];
  spans(): CollectedSpan[];
  close(): Promise<void>;
}

const valueSchema = z.object({ stringValue: z.string(), intValue: z.union([z.number(), z.string()]) }).partial();
const spanSchema = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  attributes: z.array(z.object({ key: z.string(), value: valueSchema })),
  status: z.object({ code: z.number().optional() }),
});
type CollectedSpan = z.infer<typeof spanSchema>;
const sentSchema = z.object({
  resourceSpans: z.array(z.object({ scopeSpans: z.array(z.object({ spans: z.array(spanSchema) })) })),
});

export async function startCollector(): Promise<Collector> {
  const received: string[] = [];
  const bodies: unknown[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    received.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`, body);
    if (request.url === '/v1/traces') bodies.push(JSON.parse(body));
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    spans: () =>
      bodies.flatMap((body) =>
        sentSchema.parse(body).resourceSpans.flatMap((one) => one.scopeSpans.flatMap(({ spans }) => spans)),
      ),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
