import { type ParseArgsConfig, parseArgs } from 'node:util';
import { SaidError } from '../../shared/said-error.ts';

/** The command line says something that cannot be. Where its help is stands behind the message (`run-command.ts`). */
export class UsageError extends SaidError {
  override readonly name = 'UsageError';
}

/** What a filter says of a file that is named: {@link argumentsOf}. */
export const FROM_INPUT = 'records come on standard input (… < FILE)';

/**
 * The arguments of a command, as `parseArgs` of Node reads them.
 * @param stray what is said of an argument that is no option, where the command takes none
 * @throws {UsageError} for an option that is not known, or a value that is missing
 */
export function argumentsOf<T extends ParseArgsConfig>(config: T, stray?: string): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!isArgumentsFault(error)) throw error;
    // What stands behind Node's first sentence tells of arguments that no command of ours takes.
    const [first = error.message] = error.message.split(/(?<=['’])\. (?=To specify |This command )/);
    throw new UsageError(stray !== undefined && first.startsWith('Unexpected argument') ? `${first}: ${stray}` : first);
  }
}

function isArgumentsFault(error: unknown): error is TypeError {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
