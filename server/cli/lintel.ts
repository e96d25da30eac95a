#!/usr/bin/env node
/**
 * `lintel`: the commands by name, each in a file of its own, loaded only when asked for (a filter starts cold once per
 * shard). Messages for people go to standard error; standard output is for answers.
 */
import type { Command } from './command.ts';
import { runCommand } from './run-command.ts';
import { outputFault, systemFault } from './system-fault.ts';

const COMMANDS: Record<string, () => Promise<{ command: Command }>> = {
  read: () => import('./read.ts'),
  watch: () => import('./watch.ts'),
  group: () => import('./group.ts'),
  check: () => import('./check.ts'),
  suggest: () => import('./suggest.ts'),
  'health-home': () => import('./health-home.ts'),
  code: () => import('./code.ts'),
  codes: () => import('./codes.ts'),
  editions: () => import('./editions.ts'),
  endpoint: () => import('./endpoint.ts'),
  keys: () => import('./keys.ts'),
  serve: () => import('./serve.ts'),
  audit: () => import('./audit.ts'),
  store: () => import('./store.ts'),
  people: () => import('./people.ts'),
  demo: () => import('./demo.ts'),
};

// `lintel … | head` closes our output early: that is a reader who has enough, not a fault. A full disk is one, and half of the
// lines is no answer.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  endOn(outputFault(error));
});

const [name, ...args] = process.argv.slice(2);
const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (load) {
  const { command } = await load();
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${command.help}\n`);
  } else {
    process.exitCode = await runCommand(name ?? '', command, args).catch((error: unknown) => {
      const fault = systemFault(error);
      if (fault === undefined) throw error;
      return endOn(fault);
    });
  }
} else if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
  const lines = await Promise.all(
    Object.entries(COMMANDS).map(async ([word, open]) => `  ${word.padEnd(12)}${(await open()).command.summary}`),
  );
  process.stdout.write(
    `lintel: a linter for home health charts\n\n${lines.join('\n')}\n\nlintel COMMAND --help; lintel --version\nIn a checkout: npm run -s lintel -- COMMAND\n`,
  );
} else if (name === '--version' || name === 'version') {
  const { SOFTWARE } = await import('../software.ts');
  process.stdout.write(`lintel ${SOFTWARE.version}\n`);
} else {
  const { closestMatch } = await import('leven');
  const meant = closestMatch(name, Object.keys(COMMANDS), { maxDistance: 2 });
  const hint = meant === undefined ? 'lintel --help lists them' : `is "${meant}" meant?`;
  process.stderr.write(`lintel: there is no command ${JSON.stringify(name)}; ${hint}\n`);
  process.exitCode = 2;
}

/** The command could not run, or not to its end. */
function endOn(fault: string): never {
  process.stderr.write(`lintel${load ? ` ${name}` : ''}: ${fault}\n`);
  process.exit(2);
}
