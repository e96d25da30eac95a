import { PackError } from '../../shared/editions/pack.ts';

/** Runs what reads a command's arguments. @returns what is wrong with them, as a sentence, where the command cannot run */
export async function argumentsOrFault<T>(read: () => T | Promise<T>): Promise<T | string> {
  try {
    return await read();
  } catch (error) {
    if (isArgumentsFault(error)) return argumentsFault(error);
    if (error instanceof PackError) return error.message;
    throw error;
  }
}

/** Whether it is what `parseArgs` of Node throws: an option that is not known, or a value that is missing. */
export function isArgumentsFault(error: unknown): error is TypeError {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** Node's words for such a fault, as far as they help: what is behind them tells of arguments that no command of ours takes. */
export function argumentsFault({ message }: TypeError): string {
  const [first = message] = message.split(/(?<=['’])\. (?=To specify |This command )/);
  return first.startsWith('Unexpected argument') ? `${first}: records come on standard input (… < FILE)` : first;
}
