import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FromPage, ToPage } from '../messages/frame.ts';
import { type FrameLink, putLink, takeLink } from '../overlay/link.ts';
import { type Lexicon, readLexicon } from '../page/lexicon.ts';
import { type Said, sessionOf } from '../page/session.ts';
import { TOOLS } from '../page/tools.ts';
import { watchOf } from '../page/watch.ts';

/**
 * The script in each frame of an enabled site: reads fields, tells the worker, hands the hints that come back to the
 * overlay. What it looks for it asks the worker first. Leaves nothing behind.
 *
 * It ends with its signal: when a newer script of ours starts in the frame, when the site is switched off, or when the
 * extension is gone. WXT's own context is not used: it would be a tenth of the script, and it listens to an event of the
 * page, with which any page could put us out (extension.md section 8). A newer script finds the older one where only our
 * scripts can look.
 */
export default defineUnlistedScript(() => {
  void browser.runtime.sendMessage({ kind: 'hello' } satisfies FromPage).then(
    (lexicon: unknown) => {
      // No answer: the site is not enabled.
      if (typeof lexicon === 'string') run(readLexicon(lexicon));
    },
    () => {},
  );
});

function run(lexicon: Lexicon): void {
  takeLink()?.end();
  const end = new AbortController();
  const { signal } = end;
  let version = 0;
  let last = '';
  let said: Said | undefined;
  /** What the overlay is to do as soon as it is there. */
  let waiting: ToPage[] = [];

  const send = (message: FromPage): void => {
    // The extension was updated or removed under this page: a successor, if any, speaks from here on.
    if (browser.runtime?.id) void browser.runtime.sendMessage(message).catch(() => {});
    else end.abort();
  };
  const isOurs = (node: Node): boolean => link.overlay?.owns(node) === true;
  const session = sessionOf(document, lexicon, isOurs, shadowOf);
  const link: FrameLink = {
    signal,
    frame: {
      elementOf: session.elementOf,
      valueOf: (handle) => said?.readings.find((reading) => reading.handle === handle)?.value,
      fields: session.fields,
      send,
    },
    roots: session.roots,
    tools: TOOLS,
    see: (views) => {
      session.see(views);
      // Once in a document's life, so it need not wait for its turn.
      void watch.surveyNow();
    },
    ready: () => waiting.splice(0).forEach(draw),
    end: () => end.abort(),
  };
  putLink(link);
  /** Says what the frame shows, if it is news. */
  const tell = (always: boolean): void => {
    if (!browser.runtime?.id) end.abort();
    if (signal.aborted) return;
    said = session.read();
    const text = JSON.stringify(said);
    if (text === last && !always) return;
    last = text;
    send({ kind: 'readings', version: ++version, ...said });
    link.overlay?.draw();
  };
  const watch = watchOf(
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

  const { onMessage } = browser.runtime;
  onMessage.addListener(listen);
  signal.addEventListener('abort', () => onMessage.removeListener(listen));
  addEventListener('pagehide', () => send({ kind: 'gone' }), { signal });
  // Back from the back-forward cache: the worker was told that this document had gone.
  addEventListener('pageshow', ({ persisted }) => persisted && tell(true), { signal });
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
