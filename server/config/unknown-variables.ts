import { readFileSync } from 'node:fs';
import { closestMatch } from 'leven';
import { textOfFile } from '../text-file.ts';

/** Variables of ours that the configuration does not hold: where files are, and what only developers' scripts read. */
const ELSEWHERE = ['LINTEL_HOME', 'LINTEL_ENDPOINTS', 'LINTEL_CDS_CLIENTS', 'LINTEL_DATA', 'LINTEL_MEDSPACY'];

/**
 * Names that look like ours and are none: a setting that somebody believes in and that does nothing, such as a token file under
 * a misspelt name. Names that endpoints give to their secrets are the agency's own.
 * @param known names of the configuration's schema
 * @param registryFile of the endpoints
 * @returns what is wrong, by name; no values
 */
export function unknownVariables(given: readonly string[], known: readonly string[], registryFile: string): string[] {
  const ours = [...known.filter((name) => name.startsWith('LINTEL_')), ...ELSEWHERE];
  const unknown = given.filter((name) => /^lintel_/i.test(name) && !ours.includes(name));
  if (unknown.length === 0) return [];
  const secrets = secretNames(registryFile);
  return unknown
    .filter((name) => !secrets.has(name))
    .map((name) => {
      const near = nearest(name, ours);
      return `${name} is no variable of Lintel: ${near ? `is ${near} meant?` : 'lintel serve --help lists them'}`;
    });
}

/** Read from the text, since a registry with a fault in another place names them as well. */
function secretNames(registryFile: string): ReadonlySet<string> {
  try {
    const text = textOfFile(readFileSync(registryFile));
    return new Set([...text.matchAll(/"(?:token|secret)Env"\s*:\s*"(\w+)"/g)].map(([, name = '']) => name));
  } catch {
    return new Set();
  }
}

/** The name that takes the fewest changes of letters; `undefined` where even that is another word. */
function nearest(name: string, names: readonly string[]): string | undefined {
  const letters = name.length - 'LINTEL_'.length;
  return closestMatch(name.toUpperCase(), names, { maxDistance: Math.max(2, Math.floor(letters / 2)) });
}
