import { readFileSync } from 'node:fs';
import { RULES } from '../shared/rules/index.ts';
import { type Policy, readPolicy } from '../shared/rules/policy.ts';
import { textOfFile } from './text-file.ts';
import { whyUnreadable } from './why-unreadable.ts';

/** The agency's coding policy of a file. @returns what is wrong with it, as a clause that names the place in it */
export function readPolicyFile(path: string): Policy | string {
  let value: unknown;
  try {
    value = JSON.parse(textOfFile(readFileSync(path)));
  } catch (error) {
    return error instanceof SyntaxError ? 'is not JSON' : whyUnreadable(error);
  }
  const policy = readPolicy(value, RULES);
  return typeof policy === 'string' ? `cannot be used: ${policy}` : policy;
}
