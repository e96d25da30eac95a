import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { FromPage, ToPage } from '../messages.ts';
import { type FrameLink, putLink } from '../overlay/link.ts';
import { type Lexicon, readLexicon } from '../page/lexicon.ts';
import { PageSession, type Said } from '../page/session.ts';
import { Watch } from '../page/watch.ts';

/**
 * The script in each frame of an enabled site: reads fields, tells the worker, hands the hints that come back to the
 * overlay. What it looks for it asks the worker first. Dies with its context; leaves nothing behind.
 */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const lexicon: unknown = await browser.runtime
      .sendMessage({ kind: 'hello' } satisfies FromPage)
      .catch(() => undefined);
    // No answer: the site is not enabled, or the extension is gone.
    if (typeof lexicon === 'string' && ctx.isValid) run(ctx, readLexicon(lexicon));
  },
});

function run(ctx: ContentScriptContext, lexicon: Lexicon): void {
  const end = new AbortController();
  // Superseded, or put out by a page that forged the event: what was said must not stand as if it were live.
  ctx.onInvalidated(() => {
    end.abort();
    send({ kind: 'gone' });
  });
  const { signal } = end;
  let version = 0;
  let last = '';
  let said: Said | undefined;
  /** What the overlay is to do as soon as it is there. */
  let waiting: ToPage[] = [];

  const send = (message: FromPage): void => {
    // The extension was updated under this page: its successor speaks from here on.
    if (browser.runtime?.id) void browser.runtime.sendMessage(message).catch(() => {});
  };
  const isOurs = (node: Node): boolean => link.overlay?.owns(node) === true;
  const session = new PageSession(document, { lexicon, isOurs, shadowOf });
  const link: FrameLink = {
    signal,
    frame: {
      elementOf: (handle) => session.elementOf(handle),
      valueOf: (handle) => said?.readings.find((reading) => reading.handle === handle)?.value,
      controls: () => session.controls(),
      openPanel: () => send({ kind: 'open-panel' }),
      hideOnSite: () => send({ kind: 'marks-off' }),
      stopped: () => send({ kind: 'overlay-stopped' }),
    },
    ready: () => waiting.splice(0).forEach(draw),
  };
  putLink(link);
  /** Says what the frame shows, if it is news. */
  const tell = (always: boolean): void => {
    said = session.read();
    const text = JSON.stringify(said);
    if (text === last && !always) return;
    last = text;
    send({ kind: 'readings', version: ++version, ...said });
    link.overlay?.draw();
  };
  const watch = new Watch(
    document,
    session,
    {
      survey: async (pause) => {
        const cost = await session.survey(pause);
        tell(version === 0);
        return cost;
      },
      reread: () => tell(false),
      moved: () => link.overlay?.draw(),
      isOurs,
    },
    signal,
  );

  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
  ctx.addEventListener(window, 'pagehide', () => send({ kind: 'gone' }));
  ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
    // Back from the back-forward cache: the worker was told that this document had gone.
    if (persisted) tell(true);
  });
  ctx.addEventListener(window, 'wxt:locationchange', () => watch.surveySoon());
  watch.start();
  watch.surveySoon();

  function listen(message: ToPage): void {
    if (message.kind === 'read') tell(true);
    else if (message.kind === 'stop') end.abort();
    else draw(message);
  }

  function draw(message: ToPage): void {
    const { overlay } = link;
    if (!overlay) waiting = [...waiting, message].slice(-4);
    else if (message.kind === 'hints') overlay.show(message.hints);
    else if (message.kind === 'reveal') overlay.reveal(message.handle);
  }
}

/** Open shadow roots, and closed ones of custom elements where the browser lets an extension look. */
function shadowOf(el: Element): ShadowRoot | null {
  if (el.shadowRoot || !el.localName.includes('-')) return el.shadowRoot;
  const { chrome } = globalThis as {
    chrome?: { dom?: { openOrClosedShadowRoot?: (el: Element) => ShadowRoot | null } };
  };
  return chrome?.dom?.openOrClosedShadowRoot?.(el) ?? null;
}
