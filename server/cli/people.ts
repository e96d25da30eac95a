import { SaidError } from '../../shared/said-error.ts';
import { counted } from '../counted.ts';
import { TENANT } from '../people/roles.ts';
import { removeSessionsOf, type SessionLine, sessionsOf } from '../store/sessions.ts';
import { argumentsOf, UsageError } from './arguments.ts';
import type { Command } from './command.ts';
import { commandUser, configFor, LOCAL, openKept, trailOf } from './kept.ts';
import { sayAs } from './say.ts';

const say = sayAs('people');

/** `lintel people`: who is signed in at the service. */
export const command: Command = {
  summary: 'Who is signed in at the service; ends somebody’s sessions at once',
  help: `Usage: lintel people list [--tenant ID] [--json]
       lintel people end SUBJECT [--tenant ID]

list   the sessions that are not over: subject, role, when they began and when the last request came
end    ends every session of a person, and writes an event that says so. SUBJECT is the identity provider's id of the
       person (its "sub"), as list prints it. An account that is disabled at the provider ends by itself within five
       minutes of use; one that is not may sign in again

  --tenant ID     default ${LOCAL}
  --json          as JSON
  --home FOLDER   default $LINTEL_HOME, else ~/.lintel. LINTEL_DATABASE and LINTEL_KEYS_FILE as for lintel serve

Exit code: 0 done, 1 nobody of that name was signed in, 2 the command could not run.

Example:
  lintel people list`,
  run,
};

async function run(args: string[]): Promise<number> {
  const { values, positionals } = argumentsOf({
    args,
    allowPositionals: true,
    options: { home: { type: 'string' }, json: { type: 'boolean' }, tenant: { type: 'string', default: LOCAL } },
  });
  const [action, subject, ...more] = positionals;
  const { tenant, json } = values;
  const isList = action === 'list' && subject === undefined;
  const ended = action === 'end' && more.length === 0 ? subject?.trim() : undefined;
  if (!isList && !ended) throw new UsageError('list or end SUBJECT');
  if (!TENANT.test(tenant)) throw new SaidError('--tenant takes a name of small letters, digits and hyphens');
  const config = configFor(values.home);
  const store = await openKept(config);
  try {
    const sessions = await sessionsOf(store, tenant, new Date().toISOString());
    if (!ended) return print(sessions, json === true);
    const known = sessions.filter((session) => session.subject === ended).length;
    // Written first: what cannot be written down is not done.
    const trail = await trailOf(store, config);
    await trail.record(tenant, {
      who: commandUser(),
      action: 'sign-out',
      route: 'lintel people end',
      about: { of: ended, sessions: known },
    });
    const removed = await removeSessionsOf(store, tenant, ended);
    say(`${counted(removed, 'session')} ended`);
    return removed > 0 ? 0 : 1;
  } finally {
    await store.close();
  }
}

function print(sessions: readonly SessionLine[], json: boolean): number {
  if (json) process.stdout.write(`${JSON.stringify({ sessions })}\n`);
  else if (sessions.length === 0) process.stderr.write('nobody is signed in\n');
  else {
    for (const { subject, role, began, seen } of sessions) {
      const times = `since ${began.slice(0, 16)}Z  last seen ${seen.slice(0, 16)}Z`;
      process.stdout.write(`${subject.padEnd(40)}${role.padEnd(10)}  ${times}\n`);
    }
  }
  return 0;
}
