/** A process of its own: the service as it is installed, its log going nowhere. Weighs itself when asked. */
import { readConfig } from '../../../server/config.ts';
import { startService } from '../../../server/main.ts';
import type { Weight } from './processes.ts';

const service = await startService(readConfig({ ...process.env, LINTEL_PORT: '0' }), { writeLog: () => {} });
process.on('message', () => {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({ rss, heapUsed } satisfies Weight);
});
process.on('disconnect', () => void service.close().then(() => process.exit()));
process.send?.({ url: service.url });
