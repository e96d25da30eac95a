import type { PanelActs } from '../panel/state/context.ts';
import { type Ask, copy, recordActs } from '../panel/state/record-acts.ts';
import type { PanelStore } from '../panel/state/store.ts';
import { typingActs } from '../panel/state/typing.ts';
import type { Session } from './session.ts';
import { type Held, serviceHere } from './sign-in.ts';
import type { WorkerLine } from './worker-line.ts';

const OVER = { ok: false, say: 'The sign-in is over.', isOver: true } as const;
const GIVEN = {
  ok: false,
  say: 'Not read: here records come from the service. An OASIS file is read in the extension.',
} as const;
/** What needs a page beside the panel, or an extension around it. No control for it is drawn. */
const nothing = (): void => {};

/** What the panel's controls do where a sign-in stands behind them. @param endpoint the EHR that it is for, if for one */
export function smartActs(
  store: PanelStore,
  line: WorkerLine,
  session: Session<Held>,
  endpoint: string | undefined,
): PanelActs {
  const records = recordActs(store, askAs(session));
  return {
    reveal: nothing,
    revealNote: nothing,
    add: nothing,
    enableSite: nothing,
    disableSite: nothing,
    setMarks: nothing,
    openOptions: nothing,
    ...typingActs(store),
    ...records,
    listEndpoints: async () => (endpoint === undefined ? records.listEndpoints() : { ok: true, value: [endpoint] }),
    loadOasis: () => Promise.resolve(GIVEN),
    lookUp: line.lookUp,
    copy,
  };
}

/** Asks with the credential of now. One that was renewed while the question was on its way is no reason to sign out. */
function askAs(session: Session<Held>): Ask {
  return async (question) => {
    const token = await session.credential();
    if (token === undefined) return OVER;
    const answer = await question({ ...serviceHere(), token });
    if (answer.ok || !answer.isOver) return answer;
    const now = await session.credential();
    if (now !== undefined && now !== token) return question({ ...serviceHere(), token: now });
    session.end('over');
    return answer;
  };
}
