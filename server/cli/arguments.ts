import { PackError } from '../../shared/editions/pack.ts';

/** Runs what reads a command's arguments. @returns what is wrong with them, as a sentence, where the command cannot run */
export async function argumentsOrFault<T>(read: () => T | Promise<T>): Promise<T | string> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof PackError || isArgumentsFault(error)) return error.message;
    throw error;
  }
}

/** Whether it is what `parseArgs` of Node throws: an option that is not known, or a value that is missing. */
export function isArgumentsFault(error: unknown): error is TypeError {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
