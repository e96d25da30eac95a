import { SaidError } from '../../shared/said-error.ts';
import { UsageError } from './arguments.ts';
import type { Command } from './command.ts';
import { sayAs } from './say.ts';

/**
 * Runs a command. Why it could not run is said here, once for all of them: on standard error, its name before each line.
 * @returns its exit code; 2 where it could not run
 * @throws what is no {@link SaidError}: a fault of the system or of ours
 */
export async function runCommand(name: string, command: Command, args: string[]): Promise<number> {
  try {
    return await command.run(args);
  } catch (error) {
    if (!(error instanceof SaidError)) throw error;
    const help = error instanceof UsageError ? `; lintel ${name} --help` : '';
    sayAs(name)(...`${error.message}${help}`.split('\n'));
    return 2;
  }
}
