import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FromNotes, ToNotes } from '../messages/notes.ts';
import { takeLink } from '../overlay/link.ts';
import { NoteOverlay } from '../overlay/note-overlay.ts';
import { readLexicon } from '../page/lexicon.ts';
import { NoteSession } from '../page/note-session.ts';
import type { NoteWords } from '../page/note-words.ts';

/**
 * The notes of a frame: read, said to the worker, underlined. Put by the worker only into frames that hold something like a
 * note, beside `page.js`, with which it ends. Its line to the worker is a port: it ends with the document. Where the worker
 * was stopped nothing wakes it but a change of a note, or the worker itself (it puts this script in again): then the notes
 * are said anew.
 */
export default defineUnlistedScript(() => {
  const link = takeLink();
  if (!link || link.signal.aborted) return;
  if (link.notes) {
    link.notes();
    return;
  }
  const { signal, frame } = link;
  let port: ReturnType<typeof browser.runtime.connect> | undefined;
  let session: NoteSession | undefined;
  const post = (message: FromNotes): void => {
    // On a new line everything is said anew.
    if (!port) connect();
    else port.postMessage(message);
  };
  const overlay = new NoteOverlay(
    document,
    {
      fields: () => frame.fields(),
      send: (message) => frame.send(message),
      add: (field, id) => post({ kind: 'add', field, id }),
    },
    signal,
  );

  const heed = (message: ToNotes): void => {
    if (message.kind === 'words') {
      if (session) session.whole();
      else {
        session = new NoteSession(
          document,
          readLexicon<NoteWords>(message.words),
          link.roots,
          {
            post,
            edited: (note, edit) => overlay.edited(note, edit),
            gone: (note) => overlay.gone(note),
          },
          signal,
        );
        overlay.follow(session);
      }
    }
    if (message.kind === 'whole') session?.whole(message.field);
    if (message.kind === 'added') overlay.added(message.done, message.say);
    if (message.kind !== 'note-hints' && message.kind !== 'reveal-note') return;
    const note = session?.note(message.field);
    if (!note || !session) return;
    if (message.kind === 'note-hints') {
      const hints = session.placed(message.field, message.version, message.hints);
      overlay.show(note, hints);
    } else overlay.reveal(note, message);
  };

  function connect(): void {
    if (port || signal.aborted || !browser.runtime?.id) return;
    const line = browser.runtime.connect({ name: 'notes' });
    port = line;
    line.onMessage.addListener(heed);
    line.onDisconnect.addListener(() => {
      if (port === line) port = undefined;
    });
  }
  link.notes = connect;
  connect();
  signal.addEventListener('abort', () => port?.disconnect());
});
