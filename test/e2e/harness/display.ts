import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** An X display of its own, with a keyboard: for what a headless browser cannot do. */
export interface Display extends AsyncDisposable {
  /** `:99`. */
  name: string;
  /** Presses keys as a person at the keyboard: `press('Tab', 'Return')`. */
  press(...keys: string[]): Promise<void>;
  /** A picture of the whole screen, the browser's own windows included; nothing where ImageMagick is not installed. */
  picture(file: string): Promise<void>;
}

/** Starts Xvfb on a free display number. @throws when Xvfb is missing or does not start */
export async function startDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
  });
  const name = `:${number}`;
  const env = { ...process.env, DISPLAY: name };
  return {
    name,
    press: async (...keys) => {
      for (const key of keys) await execute('xdotool', ['key', key], { env });
    },
    picture: async (file) => {
      await execute('import', ['-window', 'root', file], { env }).catch(() => {});
    },
    [Symbol.asyncDispose]: async () => {
      server.removeAllListeners('exit');
      const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
      server.kill();
      await ended;
    },
  };
}
