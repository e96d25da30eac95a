import type { PanelActs } from '../panel/context.ts';
import { type Ask, copy, recordActs } from '../panel/record-acts.ts';
import type { PanelStore } from '../panel/store.ts';
import { typingActs } from '../panel/typing.ts';
import type { Session } from './session.ts';
import { serviceHere } from './sign-in.ts';
import type { WorkerLine } from './worker-line.ts';

const OVER = { ok: false, say: 'The sign-in is over.', isOver: true } as const;
const GIVEN = {
  ok: false,
  say: 'Not read: here the record is the one that the EHR opened. An OASIS file is read in the extension.',
} as const;
/** What needs a page beside the panel, or an extension around it. No control for it is drawn. */
const nothing = (): void => {};

/** What the panel's controls do where a sign-in at an EHR stands behind them. @param endpoint the one that it is for */
export function smartActs(store: PanelStore, line: WorkerLine, session: Session, endpoint: string): PanelActs {
  return {
    reveal: nothing,
    revealNote: nothing,
    add: nothing,
    enableSite: nothing,
    disableSite: nothing,
    setMarks: nothing,
    openOptions: nothing,
    ...typingActs(store),
    ...recordActs(store, askAs(session)),
    listEndpoints: () => Promise.resolve({ ok: true, value: [endpoint] }),
    loadOasis: () => Promise.resolve(GIVEN),
    lookUp: line.lookUp,
    copy,
  };
}

/** Asks with the credential of now. One that was renewed while the question was on its way is no reason to sign out. */
function askAs(session: Session): Ask {
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
