import { browser } from 'wxt/browser';
import type { FromPanel } from '../../messages/panel.ts';
import { forgetSignIn, signedInAt } from '../../signed-in.ts';
import { readToken } from '../../token.ts';
import type { PanelActs } from './context.ts';
import { oasisActs } from './oasis-acts.ts';
import { type Ask, copy, recordActs } from './record-acts.ts';
import type { ServiceAnswer } from './service.ts';
import type { PanelStore } from './store.ts';
import { typingActs } from './typing.ts';

const NO_SERVICE = { ok: false, say: 'No Lintel service is set.' } as const satisfies ServiceAnswer<never>;

/** What the panel's controls do, in the extension. `service` says the address as it is now. */
export function panelActs(
  store: PanelStore,
  send: (messages: FromPanel[]) => void,
  service: () => string | undefined,
): PanelActs {
  const withTab = (message: (tabId: number) => FromPanel): void => {
    const { tabId } = store.get();
    if (tabId !== undefined) send([message(tabId)]);
  };
  const ask: Ask = async (question) => {
    const address = service();
    // Read for each question: a token is held in no state of the panel.
    if (address === undefined) return NO_SERVICE;
    const token = await readToken(address);
    const answer = await question({ address, token });
    // A sign-in that the service does not know any more is none.
    const isOver =
      !answer.ok && answer.isOver && token !== undefined && token === (await signedInAt(address))?.credential;
    if (isOver) await forgetSignIn(address, 'over');
    return answer;
  };
  const lookUp: PanelActs['lookUp'] = (asked) => browser.runtime.sendMessage(asked).catch(() => undefined);
  return {
    reveal: (at) => {
      store.dispatch({ kind: 'reveal' });
      withTab((tabId) => ({ kind: 'reveal', tabId, ...at }));
    },
    revealNote: (at) => withTab((tabId) => ({ kind: 'reveal-note', tabId, ...at })),
    add: (key) => withTab((tabId) => ({ kind: 'add', tabId, key })),
    ...typingActs(store),
    // The permission must be asked for in the click itself, before anything is awaited.
    enableSite: ({ origin }) => {
      void browser.permissions.request({ origins: [`${origin}/*`] }).then((granted) => {
        if (granted) withTab((tabId) => ({ kind: 'enable-site', tabId, origin }));
      });
    },
    disableSite: ({ origin }) => withTab((tabId) => ({ kind: 'disable-site', tabId, origin })),
    setMarks: ({ origin }, on) => withTab((tabId) => ({ kind: 'marks', tabId, origin, on })),
    ...recordActs(store, ask),
    copy,
    ...oasisActs(store, lookUp),
    lookUp,
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
}
