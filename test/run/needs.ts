import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from '../../server/cli/browser.ts';
import { ROOT } from '../../server/cli/prepare.mjs';
import { findJava } from '../hapi/java.ts';
import { hasLforms, LFORMS_MISSING } from '../pages/lforms/installed.ts';
import { runCommand } from './process.ts';

const APT = 'apt-get install -y --no-install-recommends chromium xvfb xdotool fonts-dejavu-core';

let installed: Promise<string | undefined> | undefined;

/**
 * A Chromium to test with. Where there is none, root on a CI machine installs Debian's; anyone else is told how.
 * @returns what is wrong, in words for people, or `undefined`
 */
export async function haveBrowser(): Promise<string | undefined> {
  if (findBrowser()) return undefined;
  if (process.env.CHROME_PATH) return `CHROME_PATH names ${process.env.CHROME_PATH}, which is not there.`;
  const failure = await installOnCi();
  if (findBrowser()) return undefined;
  return `Browser tests need a Chromium and found none. Debian, Ubuntu: sudo ${APT}. Elsewhere: npx @puppeteer/browsers install chrome@stable --path .lintel/browsers, or name one in CHROME_PATH.\n${failure ?? ''}`;
}

/** Xvfb and xdotool, for the one test of the real permission prompt. */
export async function haveDisplayTools(): Promise<string | undefined> {
  const missing = (): string[] => ['Xvfb', 'xdotool'].filter((tool) => !onPath(tool));
  if (missing().length === 0) return undefined;
  const failure = await installOnCi();
  if (missing().length === 0) return undefined;
  return `the real permission prompt needs ${missing().join(' and ')} (Debian, Ubuntu: sudo apt-get install xvfb xdotool). ${failure ?? ''}`;
}

/** Java and Maven, for HAPI's FHIR server and validator. */
export async function haveJava(): Promise<string | undefined> {
  const found = await findJava();
  if (!('missing' in found)) return undefined;
  return `an independent FHIR server and validator need ${found.missing} (Debian, Ubuntu: sudo apt-get install maven).`;
}

/** The real LHC-Forms package, in its own folder: nothing stands in for it. */
export async function haveLforms(): Promise<string | undefined> {
  if (hasLforms()) return undefined;
  const npm = npmCommand();
  const { output } = await runCommand(npm[0], [
    ...npm.slice(1),
    'ci',
    '--prefix',
    join(ROOT, 'test/pages/lforms'),
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  return hasLforms() ? undefined : `${LFORMS_MISSING}\n${output}`;
}

/** One apt-get, and only by root under CI. @returns its output when it failed */
function installOnCi(): Promise<string | undefined> {
  installed ??= (async () => {
    if (process.env.CI !== 'true' || process.getuid?.() !== 0 || !onPath('apt-get')) return undefined;
    const { code, output } = await runCommand('/bin/sh', ['-c', `apt-get update && ${APT}`], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    return code === 0 ? undefined : output;
  })();
  return installed;
}

function onPath(tool: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, tool)));
}

/** npm as `npm test` was started with; elsewhere the one on the path. */
function npmCommand(): [string, ...string[]] {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js') && existsSync(cli)) return [process.execPath, cli];
  return process.platform === 'win32' ? ['cmd', '/c', 'npm'] : ['npm'];
}
