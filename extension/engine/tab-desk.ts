import { browser } from 'wxt/browser';
import { given } from '../../shared/chart/given.ts';
import { Readings } from '../../shared/narrative/readings.ts';
import type { FrameSender } from '../check-message.ts';
import { answerTab } from '../engine.ts';
import type { FromPage, ToPage } from '../messages/frame.ts';
import type { FromNotes, WordsAt } from '../messages/notes.ts';
import type { PanelMemory } from '../messages/panel.ts';
import type { PanelView, SiteShown } from '../messages/view.ts';
import { readSettings } from '../settings.ts';
import { today } from '../today.ts';
import { AnswerTurns } from './answer-turns.ts';
import { FrameScripts } from './frame-scripts.ts';
import { NoteReading } from './note-reading.ts';
import { notesAsked } from './notes-asked.ts';
import { tables } from './packs.ts';
import { blankView } from './panel-ports.ts';
import { Reveals } from './reveal-log.ts';
import type { Sites } from './sites.ts';
import { TabFrames } from './tab-frames.ts';
import { TabMarks } from './tab-marks.ts';
import { type NotesLine, noteFor, TabNotes } from './tab-notes.ts';
import { type Added, TabOffers } from './tab-offers.ts';
import { siteOfTab } from './tab-site.ts';
import { HELD_BACK, NO_ANSWER, NO_TABLES, NOTE_HELD_BACK, OVERLAY_STOPPED, POLICY_FAULT } from './tab-words.ts';

/** How long frames may take to answer when they have heard that they are asked whether they are still there. */
const ROLL_CALL_MS = 1000;
/** How long a busy page may take to hear it; one that hangs never does. */
const HEAR_MS = 10_000;
/** After a document changed, its neighbours may be changing too. */
const PAUSE_MS = 200;
/** How long nothing is shown of a page that is asked for the first time, and of which some frames have not heard it yet. */
const WHOLE_MS = 1000;

/** One tab: what its frames say, what the panel holds for it, and the answers that go out. All of it can be rebuilt. */
export class TabDesk {
  readonly frames = new TabFrames();
  readonly notes = new TabNotes();
  /** What the panel holds for the tab. */
  memory: PanelMemory | undefined;
  /** What the documents of the last answers say. */
  #documents = new Readings();
  readonly #tabId: number;
  readonly #sites: Sites;
  readonly #show: (view: PanelView) => void;
  readonly #marks: TabMarks;
  readonly #offers: TabOffers;
  readonly #reading: NoteReading;
  readonly #scripts: FrameScripts;
  readonly #reveals = new Reveals();
  /** Frames that answered since they were last asked. */
  #heard: Set<number> | undefined;
  readonly #turns = new AnswerTurns(() => this.#answerOnce());
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(tabId: number, sites: Sites, show: (view: PanelView) => void) {
    this.#tabId = tabId;
    this.#sites = sites;
    this.#show = show;
    this.#marks = new TabMarks(tabId, this.frames, sites);
    this.#offers = new TabOffers(tabId, this.frames);
    this.#reading = new NoteReading(this.notes, () => this.answer());
    this.#scripts = new FrameScripts(tabId, this.frames, this.notes);
  }

  /** A frame's readings. A new document, or another patient, blanks what is shown until things have settled. */
  readings(sender: FrameSender, message: Extract<FromPage, { kind: 'readings' }>): void {
    const { frameId, documentId } = sender;
    this.#heard?.add(frameId);
    const isFirst = this.frames.isEmpty;
    const before = this.frames.frame(frameId);
    // A new document, or a new script in the old one, has been told nothing yet.
    if (!before || before.documentId !== documentId || message.version <= before.version) this.#marks.forget(frameId);
    const { turns } = this.frames;
    const change = this.frames.say(sender, message, performance.now());
    if (change === 'blank') {
      this.blank();
      this.#forgetNotes(this.frames.turns > turns);
    }
    this.#settle();
    if (message.areas) void this.#scripts.readNotesOf(sender);
    if (message.views) void this.#scripts.readViewsOf(sender);
    if (isFirst) this.#hearTheOthers();
    else if (change === 'blank') this.#turns.pause(PAUSE_MS);
    else void this.answer();
  }

  /** A frame's document went away. */
  gone({ frameId, documentId }: FrameSender): void {
    if (this.frames.gone(frameId, documentId) !== 'blank') return;
    this.#marks.forget(frameId);
    this.blank();
    this.#forgetNotes(false);
    this.#turns.pause(PAUSE_MS);
  }

  /** The page keeps taking the overlay of a frame away. */
  overlayStopped(frameId: number): Promise<void> {
    this.#marks.stoppedIn(frameId);
    return this.answer();
  }

  /** What a person typed in the panel goes, and what was read of it. */
  forget(): void {
    this.memory = undefined;
    this.#documents = new Readings();
  }

  blank(): void {
    this.#show(blankView(this.#tabId));
  }

  /** Asks every frame, and forgets those that do not answer. Says whether any did. */
  async rollCall(): Promise<boolean> {
    if (this.#heard) return true;
    const heard = new Set<number>();
    this.#heard = heard;
    await Promise.race([this.#ask(), after(HEAR_MS)]);
    await after(ROLL_CALL_MS);
    this.#heard = undefined;
    const before = this.frames.frames.length;
    this.frames.keepOnly(heard);
    if (this.frames.isEmpty || this.frames.frames.length !== before) await this.answer();
    return heard.size > 0;
  }

  /** Scrolls a frame to a field. */
  reveal(frameId: number, handle: number): Promise<void> {
    return this.#marks.reveal(frameId, handle);
  }

  /** A frame says something of its notes. */
  note(line: NotesLine, message: FromNotes): void {
    if (message.kind === 'add') {
      const key = this.notes.keyOf(line, message.field, message.id);
      const { id } = message;
      void this.add(key).then((became) => line.postMessage({ kind: 'added', id, ...became }));
      return;
    }
    if (this.notes.heed(line, message, performance.now())) void this.#reading.again();
  }

  /** A frame's line for its notes. A worker that just woke knows nothing of the frame yet, and asks. */
  connectNotes(sender: FrameSender, line: NotesLine): void {
    this.notes.connect(sender, line);
    if (this.frames.frame(sender.frameId)?.documentId !== sender.documentId) void this.#ask();
  }

  /** A frame's line for its notes is gone: with its document, or with a script that another one has taken the place of. */
  notesEnded({ frameId, documentId }: FrameSender, line: NotesLine): void {
    this.notes.disconnected(line);
    if (this.notes.reads(frameId, documentId)) return;
    if (this.frames.frame(frameId)?.documentId === documentId) void this.#scripts.readNotesOf({ frameId, documentId });
    void this.answer();
  }

  /** Scrolls a frame to words of a note. */
  revealNote(frameId: number, place: { field: number } & WordsAt): void {
    this.notes.reveal(frameId, place);
  }

  /** Puts the code of a suggestion into the page's list, after somebody asked for it. @returns what became of it */
  add(key: string | undefined): Promise<Added> {
    return this.#offers.add(key, () => !this.#turns.isPaused);
  }

  /** Asks the engine, one run at a time; a change meanwhile makes one more run. */
  answer(): Promise<void> {
    return this.#turns.take();
  }

  /** The tab's site, as far as the browser names it. */
  site(): Promise<SiteShown | undefined> {
    return siteOfTab(this.#tabId, this.#sites);
  }

  /** Takes back what was held while somebody typed who the patient is, now or when that can be said. */
  #settle(): void {
    clearTimeout(this.#settling);
    const now = performance.now();
    const since = this.frames.settle(now);
    if (since !== undefined) {
      this.notes.returned(since);
      void this.#reading.again();
    }
    const at = this.frames.settlesAt;
    if (at !== undefined && at > now) this.#settling = setTimeout(() => this.#settle(), at - now + 20);
  }

  /**
   * After a stop of the worker one frame speaks, and the others do not know that they must. Until all have heard it, what is
   * known is a part of the page: shown, it would take the patient's name out of an open panel for a moment.
   */
  #hearTheOthers(): void {
    this.#turns.pause(WHOLE_MS);
    void this.#ask().then(() => !this.#turns.isPaused || this.#turns.pause(PAUSE_MS));
  }

  async #answerOnce(): Promise<void> {
    const tabId = this.#tabId;
    // A worker that just woke does not know yet where it may run.
    await this.#sites.ready();
    const site = await this.site();
    const about = site ? { site } : {};
    // Nor is a record shown alone while the page is asked.
    if (this.frames.isEmpty && (this.#heard || !this.memory?.record)) {
      const off = site?.enabled === false ? { page: 'off' as const } : {};
      this.#show({ ...blankView(tabId), ...off, ...about });
      return;
    }
    const settings = await readSettings();
    const { role, coding, codingFault } = settings;
    const open = await tables().catch(() => undefined);
    if (!open) {
      this.#show({ ...blankView(tabId), ...about, notes: [NO_TABLES] });
      return;
    }
    // Something changed during the waits: the next run answers it, and this one would be thrown away.
    if (this.#turns.isOutrun) return;
    try {
      // Looked at after the last wait, so that no frame of before slips into the answer.
      const policy = coding ? { policy: coding } : {};
      const program = settings.healthHome ? { healthHome: { setting: settings.healthHome, asOf: today() } } : {};
      const asked = { tabId, frames: this.frames.frames, memory: this.memory, role, ...policy, ...program };
      const answer = answerTab(asked, open.editions, this.#documents);
      const { view, hints } = answer;
      this.#reveals.heed(view, role);
      const noted = notesAsked(answer, settings, { frames: this.frames.frames, sites: this.#sites });
      this.#reading.readWith(noted, open.editions);
      const pageNotes = noted ? this.notes.shown(noted).map((note) => noteFor(note, role)) : [];
      this.#offers.offer(view, pageNotes);
      const notes = [
        ...(codingFault === undefined ? [] : [`${POLICY_FAULT}: ${codingFault}`]),
        ...view.notes,
        ...open.notes,
        ...this.#heldBack(),
      ];
      const more = {
        ...(pageNotes.length > 0 ? { pageNotes, page: 'read' as const } : {}),
        ...given('addTo', noted?.addTo),
      };
      this.#show({ ...view, ...about, ...more, notes });
      await this.#marks.show(hints);
    } catch {
      this.#show({ ...blankView(tabId), ...about, notes: [NO_ANSWER] });
    }
  }

  /** What of the tab is not used, or not drawn, in words for the panel. */
  #heldBack(): string[] {
    return [
      // Two people side by side: nobody turned to another.
      ...(this.frames.heldBack > 0 && !this.frames.areTwo ? [HELD_BACK] : []),
      ...(this.notes.heldBack > 0 ? [NOTE_HELD_BACK] : []),
      ...(this.#marks.areStopped ? [OVERLAY_STOPPED] : []),
    ];
  }

  #forgetNotes(isTurn: boolean): void {
    this.#reading.stop();
    this.#offers.forget();
    this.notes.forget(isTurn, performance.now());
  }

  /** Asks every frame to speak. @returns once each of them has heard it: where a page is busy, that may take a while */
  async #ask(): Promise<void> {
    const message: ToPage = { kind: 'read' };
    await browser.tabs.sendMessage(this.#tabId, message).catch(() => {});
  }
}

function after(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
