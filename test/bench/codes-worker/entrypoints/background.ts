import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { TabNotes } from '../../../../extension/engine/tab-notes.ts';
import type { Edition } from '../../../../shared/editions/edition.ts';
import { Editions } from '../../../../shared/editions/editions.ts';
import { openPack } from '../../../../shared/editions/pack.ts';
import { codeSetOn } from '../../../../shared/icd10cm/code-set.ts';

/**
 * An extension that does nothing but open the packaged codes in its worker, as `extension/engine/packs.ts` does, and read a
 * note there while it is typed, as `extension/engine/tab-notes.ts` does, and say how long that takes: never built into the
 * product, run by `test/bench/extension.bench.ts`.
 */
export default defineBackground({
  type: 'module',
  main() {
    Object.assign(globalThis, { codesReady, typed });
  },
});

/** Milliseconds from nothing to the first answer about a code. */
async function codesReady(): Promise<number> {
  const started = performance.now();
  const lines = JSON.parse(new TextDecoder().decode(await file('manifest.json'))) as {
    file: string;
    edition: Edition;
  }[];
  const codes = lines.filter(({ edition }) => edition.kind === 'icd10cm-codes');
  const editions = new Editions(await Promise.all(codes.map(async (line) => openPack(await file(line.file)))));
  if (codeSetOn(editions, '2026-10-01')?.status('E11.9').state !== 'valid') throw new Error('no answer');
  return performance.now() - started;
}

const ROUNDS = 12;

/** Milliseconds that each letter costs the worker while it is typed into a note: edit in, hints out. */
async function typed({ text, letters }: { text: string; letters: string }): Promise<number[]> {
  const lines = JSON.parse(new TextDecoder().decode(await file('manifest.json'))) as {
    file: string;
    edition: Edition;
  }[];
  const kinds = ['icd10cm-codes', 'icd10cm-notes', 'narrative-terms'];
  const wanted = lines.filter(({ edition }) => kinds.includes(edition.kind));
  const editions = new Editions(await Promise.all(wanted.map(async (line) => openPack(await file(line.file)))));
  const notes = new TabNotes();
  let told = 0;
  const line = { postMessage: () => void told++, disconnect: () => {} };
  notes.connect({ tabId: 1, frameId: 0, documentId: 'a', origin: 'https://ehr.example' }, line);
  const asked = {
    day: '2026-11-10',
    coded: ['I11.0', 'I50.32', 'J44.9'],
    dismissed: new Set<string>(),
    sensitive: false,
    isUsed: () => true,
    showsMarks: () => true,
  };
  // Others run on the machine too: of each letter the best of its rounds counts.
  const best: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    let version = 1;
    let letter = 0;
    notes.heed(line, { kind: 'note', field: 1, label: 'Narrative', author: 'MD', version, text }, 0);
    notes.read(asked, editions);
    for (const part of [0.25, 0.5, 0.75]) {
      const at = Math.floor(text.length * part);
      for (const [i, inserted] of [...letters].entries()) {
        const started = performance.now();
        notes.heed(line, { kind: 'edit', field: 1, version: ++version, start: at + i, removed: 0, inserted }, 0);
        notes.read(asked, editions);
        best[letter] = Math.min(best[letter] ?? Number.POSITIVE_INFINITY, performance.now() - started);
        letter++;
      }
    }
  }
  if (told === 0) throw new Error('no hint came');
  return best;
}

async function file(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(browser.runtime.getURL(`/packs/${name}` as '/'));
  return new Uint8Array(await response.arrayBuffer());
}
