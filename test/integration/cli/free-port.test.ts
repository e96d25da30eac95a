import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { onFreePort } from '../../../server/cli/demo/free-port.ts';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(port, '127.0.0.1', () => resolve(server));
    server.on('error', reject);
    open.push(server);
  });
}

it('takes the next port where the first is in use', async () => {
  const first = await listen(0);
  const { port } = first.address() as AddressInfo;
  const second = await onFreePort(port, listen);
  expect((second.address() as AddressInfo).port).toBeGreaterThan(port);
});

it('does not hide another failure behind the next port', async () => {
  const tried: number[] = [];
  const start = (port: number): Promise<never> => {
    tried.push(port);
    return Promise.reject(new Error('no tables'));
  };
  await expect(onFreePort(7000, start)).rejects.toThrow('no tables');
  expect(tried).toEqual([7000]);
});
