import { existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ROOT } from './prepare.mjs';

/**
 * Where a Chromium is that loads an unpacked extension from the command line: Chromium, Chrome for Testing or Edge.
 * Branded Chrome is left out, since it no longer does. `CHROME_PATH` wins.
 * @returns the path of the executable, or `undefined` where none is found
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env.CHROME_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return candidates(env).find((path) => existsSync(path));
}

/** The folder where `lintel demo` keeps a Chrome for Testing that it fetched itself. */
export const OWN_BROWSERS = join(ROOT, '.lintel', 'browsers');

function candidates(env: NodeJS.ProcessEnv): string[] {
  const own = globSync(join(OWN_BROWSERS, 'chrome', '*', '*', CHROME_FOR_TESTING)).reverse();
  const cached = [
    ...globSync(join(homedir(), '.cache/puppeteer/chrome/*/*', CHROME_FOR_TESTING)),
    ...globSync(join(playwrightCache(env), 'chromium-*', '*', CHROME_FOR_TESTING)),
    ...globSync(join(playwrightCache(env), 'chromium-*', '*', CHROMIUM)),
  ].reverse();
  return [...installed(env), ...own, ...cached];
}

const CHROME_FOR_TESTING =
  {
    darwin: 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    win32: 'chrome.exe',
  }[process.platform as string] ?? 'chrome';

const CHROMIUM =
  { darwin: 'Chromium.app/Contents/MacOS/Chromium', win32: 'chrome.exe' }[process.platform as string] ?? 'chrome';

function playwrightCache(env: NodeJS.ProcessEnv): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (process.platform === 'win32') return join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(homedir(), '.cache/ms-playwright');
}

function installed(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    const apps = ['/Applications', join(homedir(), 'Applications')];
    return apps.flatMap((folder) => [
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
      join(folder, CHROME_FOR_TESTING),
      join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
    ]);
  }
  if (process.platform === 'win32') {
    const roots = [env.LOCALAPPDATA, env.ProgramFiles, env['ProgramFiles(x86)']].filter((root) => root !== undefined);
    return roots.flatMap((root) => [
      join(root, 'Chromium/Application/chrome.exe'),
      join(root, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const names = ['chromium', 'chromium-browser', 'chrome-for-testing', 'microsoft-edge', 'microsoft-edge-stable'];
  return [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ];
}

/** The flags with which nothing is fetched in the background and an extension loads (stack.md section 3). */
export function browserFlags(extension?: string): string[] {
  return [
    ...(extension === undefined ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Chromium refuses to sandbox itself for root, who is alone in a container or on a build machine.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
