import { faultCode } from './fault-code.ts';

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  EISDIR: 'it is a folder',
  ENOTDIR: 'it lies below what is no folder',
  EACCES: 'this user may not',
  EPERM: 'this user may not',
};

/**
 * Why a file cannot be read, as a clause behind its name: who set it up has to be told whether it is not there or not theirs.
 * @param error what reading threw; of what has no code of the system only that it cannot is said
 */
export function whyUnreadable(error: unknown): string {
  const code = faultCode(error);
  if (code === undefined) return 'cannot be read';
  const why = WHY[code];
  return why === undefined ? `cannot be read (${code})` : `cannot be read: ${why}`;
}
