import type { CDPSession, Page } from 'playwright-core';
import { type HintSeen, overlayOf } from './overlay.ts';
import { allOf, attribute, hostsOf } from './overlay-hosts.ts';

/** What stands over notes: the words that have a line of ours or the browser's under them, and the hint that is open. */
export interface NotesSeen {
  /** Lines of ours: their boxes, in the viewport of their frame. */
  lines: { x: number; y: number; width: number }[];
  /** Words that the browser underlines for us, frame by frame. */
  highlighted: string[];
  hint: HintSeen | undefined;
}

/** Looks at a page and all its frames. */
export async function notesOf(page: Page): Promise<NotesSeen> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const lines = await linesOf(cdp);
    const highlighted: string[] = [];
    for (const frame of page.frames()) highlighted.push(...(await frame.evaluate(words).catch(() => [])));
    return { lines, highlighted, hint: (await overlayOf(page)).hint };
  } finally {
    await cdp.detach();
  }
}

/** Runs in the page: the browser's own registry of highlights, which any script may read. */
function words(): string[] {
  const { highlights } = CSS as unknown as { highlights: Map<string, Set<Range>> };
  return [...(highlights.get('lintel-note') ?? [])].map((range) => range.toString());
}

async function linesOf(cdp: CDPSession): Promise<NotesSeen['lines']> {
  const out: NotesSeen['lines'] = [];
  for (const node of (await hostsOf(cdp)).flatMap(allOf)) {
    if (attribute(node, 'class') !== 'word') continue;
    // A line may go while it is looked at.
    const seen = await cdp.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId }).catch(() => undefined);
    if (!seen) continue;
    const { model } = seen;
    out.push({ x: model.border[0] ?? 0, y: model.border[1] ?? 0, width: model.width });
  }
  return out;
}
