import { browser } from 'wxt/browser';
import type { Written } from '../page/write.ts';
import { WRITE_KEY, type WriteDoor } from '../page/write-door.ts';
import type { FrameState } from './frames.ts';

/** A document of a tab that a code is written into. */
export interface WriteTarget {
  tabId: number;
  frame: FrameState;
}

const WRITE_FILE = '/write.js';

/** Puts the writing script into a document. @returns its address; `undefined` where it is gone */
export async function openWriting({ tabId, frame }: WriteTarget): Promise<string | undefined> {
  const target = targetOf(tabId, frame);
  try {
    await browser.scripting.executeScript({ target, files: [WRITE_FILE as '/page.js'] });
    const [answer] = await browser.scripting.executeScript({ target, func: addressIn, args: [WRITE_KEY] });
    return answer?.result as string | undefined;
  } catch {
    return undefined;
  }
}

/** Writes one value into one field, and says what became of it. */
export async function write(
  { tabId, frame }: WriteTarget,
  asked: { handle: number; value: string; address: string },
): Promise<Written> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: targetOf(tabId, frame),
      func: writeIn,
      args: [WRITE_KEY, asked.handle, { value: asked.value, address: asked.address }],
    });
    return (answer?.result as Written | undefined) ?? GONE;
  } catch {
    return GONE;
  }
}

const GONE: Written = { written: false, why: 'the page has changed' };

function targetOf(tabId: number, { frameId, documentId }: FrameState) {
  return documentId === undefined ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };
}

/** These two run in the page's frame, in the extension's own world: they see nothing of this file. */
function addressIn(key: string): string | undefined {
  return ((globalThis as Record<symbol, unknown>)[Symbol.for(key)] as WriteDoor | undefined)?.address();
}

function writeIn(key: string, handle: number, asked: { value: string; address: string }): Promise<Written> | undefined {
  return ((globalThis as Record<symbol, unknown>)[Symbol.for(key)] as WriteDoor | undefined)?.write(handle, asked);
}
