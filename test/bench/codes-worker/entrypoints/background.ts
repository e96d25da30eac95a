import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Edition } from '../../../../shared/editions/edition.ts';
import { Editions } from '../../../../shared/editions/editions.ts';
import { openPack } from '../../../../shared/editions/pack.ts';
import { codeSetOn } from '../../../../shared/icd10cm/code-set.ts';

/**
 * An extension that does nothing but open the packaged codes in its worker, as `extension/engine/packs.ts` does, and say
 * how long that takes: never built into the product, run by `test/bench/extension.bench.ts`.
 */
export default defineBackground({
  type: 'module',
  main() {
    Object.assign(globalThis, { codesReady });
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

async function file(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(browser.runtime.getURL(`/packs/${name}` as '/'));
  return new Uint8Array(await response.arrayBuffer());
}
