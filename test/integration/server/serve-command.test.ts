import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../../server/cli/serve.ts';
import { runHere } from '../cli/in-process.ts';

const root = join(import.meta.dirname, '../../..');
let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'lintel-serve-'));
});
afterAll(() => rm(home, { recursive: true }));
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** `lintel serve` as a process of its own. */
function serve(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(root, 'server/cli/lintel.ts'), 'serve', ...args], {
    env: { ...process.env, LINTEL_HOME: home, ...env },
  });
  children.push(child);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const said = async (what: RegExp) => {
    // A start reads one chart before it says where it serves: five seconds of the processor.
    await expect.poll(() => out, { timeout: 100_000 }).toMatch(what);
    return what.exec(out)?.[1] ?? '';
  };
  return { child, ended, said, out: () => out, err: () => err };
}

/** Whether a new connection is taken. */
function letsIn(url: string): Promise<boolean> {
  const { port, hostname } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

describe('lintel serve', () => {
  it('says one line, serves, and ends on SIGINT with 0', async () => {
    const { child, ended, said, out, err } = serve(['--port', '0']);
    const url = await said(/^Lintel serves on (http:\/\/127\.0\.0\.1:\d+)\n$/);
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: 'ok' });
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(out().trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(err().trim())).toMatchObject({ route: '/readyz', status: 200, method: 'GET' });
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });

  it('ends on SIGTERM with 0, after the request under way was answered', async () => {
    const { child, ended, said } = serve(['--port', '0']);
    const url = await said(/(http:\S+)/);
    // Begun for certain, since the service bids it go on; and the service is closing, since it lets nobody else in.
    const request = httpRequest(`${url}/v1/classify`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked', expect: '100-continue' },
    });
    const answer = once(request, 'response') as Promise<[IncomingMessage]>;
    request.flushHeaders();
    await once(request, 'continue');
    request.write('{"id":"p1","from":"2025-11-10",');
    child.kill('SIGTERM');
    await expect.poll(() => letsIn(url)).toBe(false);
    request.end('"principal":"I50.9"}');
    const [response] = await answer;
    expect(response.statusCode).toBe(200);
    response.resume();
    expect(await ended).toBe(0);
  });

  it.each([
    ['an error', "throw new Error('Okafor, Ruth 1944-02-11')"],
    ['a promise that nobody waits for', "Promise.reject(new Error('Okafor, Ruth 1944-02-11'))"],
  ])('%s that nothing caught ends it with 1, and with nothing of its words', async (_name, fault) => {
    const preload = `data:text/javascript,${encodeURIComponent(`process.on('SIGUSR2', () => { ${fault} })`)}`;
    const { child, ended, said, err } = serve(['--port', '0'], { NODE_OPTIONS: `--import ${preload}` });
    await said(/(http:\S+)/);
    child.kill('SIGUSR2');
    expect(await ended).toBe(1);
    expect(JSON.parse(err().trim())).toMatchObject({ level: 'fatal', msg: 'fault', error: 'Error' });
    expect(err()).not.toMatch(/Okafor|1944/);
  });

  it('a port that is taken: words, and exit code 2', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const { ended, err, out } = serve(['--port', port]);
    expect(await ended).toBe(2);
    expect(err()).toBe(`lintel serve: port ${port} is in use; --port 0 takes a free one\n`);
    expect(out()).toBe('');
    taken.close();
  });

  it('an option that is not known: exit code 2 before anything listens', async () => {
    const { ended, err, out } = serve(['--prot', '0']);
    expect(await ended).toBe(2);
    expect(err()).toContain('--prot');
    expect(out()).toBe('');
  });

  it.each([
    ['another address without a token', ['--host', '0.0.0.0'], {}, 'LINTEL_TOKENS'],
    [
      'DEBUG of the FHIR client in production',
      [],
      { NODE_ENV: 'production', DEBUG: '*' },
      'DEBUG covers fhir-kit-client',
    ],
  ])('%s: exit code 2 before anything listens', async (_name, args, env, say) => {
    const { code, err, out } = await runHere(command, args, { LINTEL_HOME: home, ...env });
    expect(code).toBe(2);
    expect(err).toContain(say);
    expect(out).toBe('');
  });

  it('what was wrong with an option is said of the option', async () => {
    const { code, err } = await runHere(command, ['--port', 'abc'], { LINTEL_HOME: home });
    expect(code).toBe(2);
    expect(err).toBe('lintel serve: --port is a whole number from 0 to 65535\n');
  });

  it('--help holds an example that runs', async () => {
    const { ended, out } = serve(['--help']);
    expect(await ended).toBe(0);
    expect(out()).toContain('lintel serve --port 0');
  });
});
