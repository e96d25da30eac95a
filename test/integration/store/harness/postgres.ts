import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';

import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { freePort } from '../../server/free-port.ts';

/** A real PostgreSQL of the test's own, on a free port of this machine. */
export interface TestPostgres {
  /** Makes a database with nothing in it. @returns its URL */
  newDatabase(): Promise<string>;
  /** kill -9 of the whole server, then a start that recovers from its log. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

/** Where a database lies: on a disk, where the test is of what outlives a crash; `npm test` keeps the others in memory. */
export function folderFor({ fsync = false }: { fsync?: boolean }): string {
  return (fsync ? process.env.TEST_DISK : undefined) ?? tmpdir();
}

/** The folder of `initdb` and `postgres`, `undefined` where this machine has no PostgreSQL server. */
export function postgresTools(): string | undefined {
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== ''),
    ...['/usr/lib/postgresql', '/usr/local/opt', '/opt/homebrew/opt'].flatMap((parent) =>
      namesIn(parent).map((name) => join(parent, name, 'bin')),
    ),
  ];
  return folders.find((folder) => ['initdb', 'postgres'].every((tool) => existsSync(join(folder, tool))));
}

/**
 * Starts one. It takes about a second.
 * @param options.fsync waits for the disk at each commit, as in production; off (faster) where only logic is tested
 */
export async function startPostgres(options: { fsync?: boolean } = {}): Promise<TestPostgres> {
  const tools = postgresTools();
  if (tools === undefined) throw new Error('there is no PostgreSQL server on this machine (initdb, postgres)');
  const owner = serverUser();
  const folder = mkdtempSync(join(folderFor(options), 'lintel-postgres-'));
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const settings = ['-A', 'trust', '-U', 'lintel', '--no-sync', '-E', 'UTF8', '--locale=C'];
  execFileSync(join(tools, 'initdb'), ['-D', data, ...settings], { ...owner, cwd: folder, stdio: 'ignore' });
  const port = await freePort();
  const start = () => startServer(join(tools, 'postgres'), { data, port, fsync: options.fsync === true, owner });
  let server = await start();
  const killAtExit = () => server.kill('SIGKILL');
  process.once('exit', killAtExit);
  let databases = 0;
  return {
    newDatabase: async () => {
      const name = `test_${++databases}`;
      await asAdmin(port, (client) => client.query(`create database ${name}`));
      return urlOf(port, name);
    },
    crash: async () => {
      const gone = once(server, 'exit');
      server.kill('SIGKILL');
      await gone;
      server = await start();
    },
    stop: async () => {
      process.off('exit', killAtExit);
      const gone = once(server, 'exit');
      server.kill('SIGINT');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Owner {
  uid?: number;
  gid?: number;
}

/** PostgreSQL refuses to run as root. */
function serverUser(): Owner {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      const number = (flag: string) =>
        Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: number('-u'), gid: number('-g') };
    } catch {
      // Not on this machine: the next one.
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody');
}

async function startServer(
  program: string,
  { data, port, fsync, owner }: { data: string; port: number; fsync: boolean; owner: Owner },
): Promise<ChildProcess> {
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', fsync: fsync ? 'on' : 'off' };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const deadline = Date.now() + 30_000;
  for (;;) {
    const server = spawn(program, ['-D', data, '-p', String(port), ...flags], { ...owner, cwd: data, stdio: 'ignore' });
    // After a crash its children hold on to the memory for a moment, and the server does not start until they are gone.
    while (server.exitCode === null && Date.now() < deadline) {
      if (await answers(port)) return server;
      await wait(20);
    }
    if (Date.now() >= deadline) {
      server.kill('SIGKILL');
      throw new Error('PostgreSQL did not start within 30 s');
    }
    await wait(50);
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    await asAdmin(port, (client) => client.query('select 1'));
    return true;
  } catch {
    return false;
  }
}

async function asAdmin(port: number, ask: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: urlOf(port, 'postgres') });
  client.on('error', () => {});
  await client.connect();
  try {
    await ask(client);
  } finally {
    await client.end();
  }
}

function urlOf(port: number, database: string): string {
  return `postgres://lintel@127.0.0.1:${port}/${database}`;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
