import { dirname } from 'node:path';
import { faultCode } from '../fault-code.ts';

/** What a person can mend: rights, space, limits of the system. Anything else is a fault of ours, and has to be seen whole. */
const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'this user has no right to it',
  EPERM: 'this user has no right to it',
  EROFS: 'it can only be read',
  ENOSPC: 'no space is left',
  EDQUOT: 'no space is left for this user',
  EFBIG: 'it is as large as it may get',
  EIO: 'the device fails',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENOTDIR: 'it lies below what is no folder',
};

/**
 * A fault of the system in words, with the folder that it is about: the name of a file may be a patient's.
 * @returns `undefined` for anything else
 */
export function systemFault(error: unknown): string | undefined {
  const code = faultCode(error);
  if (code === undefined || !Object.hasOwn(WORDS, code)) return undefined;
  const folder =
    error instanceof Error && 'path' in error && typeof error.path === 'string' ? dirname(error.path) : undefined;
  return `${folder === undefined ? '' : `in ${folder}: `}${WORDS[code]} (${code})`;
}

/** Why standard output takes nothing more. */
export function outputFault(error: NodeJS.ErrnoException): string {
  return `cannot write the output: ${systemFault(error) ?? error.code ?? 'unknown error'}`;
}
