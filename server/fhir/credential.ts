import { readFile } from 'node:fs/promises';
import { faultCode } from '../fault-code.ts';
import { textOfFile } from '../text-file.ts';
import { type CredentialFault, UpstreamError } from './upstream-error.ts';

/** Where a row says that its secret is: in a variable or in a file. */
interface Place {
  env: string | undefined;
  file: string | undefined;
}

/**
 * The secret of a row, read anew each time that it is needed.
 * @param isOne whether a text can be one
 * @throws {UpstreamError} with why there is none
 */
export async function credentialAt(
  { env: name, file }: Place,
  env: Readonly<Record<string, string | undefined>>,
  isOne: (text: string) => boolean,
): Promise<string> {
  const written = name === undefined ? await textAt(file ?? '') : env[name];
  if (written === undefined) throw unusable('the variable is not set');
  const text = written.trim();
  if (text === '') throw unusable('nothing is in it');
  if (!isOne(text)) {
    throw unusable('what is there is no credential alone: a line of it, without blanks, quotes or "Bearer" before it');
  }
  return text;
}

async function textAt(file: string): Promise<string> {
  try {
    return textOfFile(await readFile(file));
  } catch (error) {
    const isAway = ['ENOENT', 'ENOTDIR'].includes(faultCode(error) ?? '');
    throw unusable(isAway ? 'the file is not there' : 'the file cannot be read');
  }
}

function unusable(note: CredentialFault): UpstreamError {
  return new UpstreamError('no-credential', { note });
}
