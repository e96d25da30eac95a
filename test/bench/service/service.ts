/** A process of its own: the service as it is installed, its log going nowhere. Weighs itself when asked, and says its processor time in ms. */
import { readConfig } from '../../../server/config/read-config.ts';
import { startService } from '../../../server/main.ts';
import type { Weight } from './processes.ts';

const service = await startService(readConfig({ ...process.env, LINTEL_PORT: '0' }), { writeLog: () => {} });
process.on('message', (what: 'weigh' | 'cpu') => {
  const { user, system } = process.cpuUsage();
  if (what === 'cpu') return process.send?.((user + system) / 1000);
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  return process.send?.(process.memoryUsage() satisfies Weight);
});
process.on('disconnect', () => void service.close().then(() => process.exit()));
process.send?.({ url: service.url });
