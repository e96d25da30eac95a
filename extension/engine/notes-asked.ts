import type { TabAnswer } from '../engine.ts';
import type { Settings } from '../settings.ts';
import { placeToAdd } from './add-place.ts';
import type { Sites } from './sites.ts';
import type { TabFrames } from './tab-frames.ts';
import type { NotesAsked } from './tab-notes.ts';

/**
 * With what the notes of a tab are read, after it was answered: undefined where no page was read, or where whoever looks may see
 * no note. IT sees nothing of a chart.
 */
export function notesAsked(
  { page, dismissed }: TabAnswer,
  { role, sensitiveOnPage }: Settings,
  { frames, sites }: { frames: TabFrames['frames']; sites: Sites },
): NotesAsked | undefined {
  if (!page || role === 'it') return undefined;
  const used = new Map(frames.map(({ frameId, documentId }) => [frameId, documentId]));
  return {
    day: page.from,
    coded: page.coded,
    dismissed: new Set(dismissed),
    sensitive: sensitiveOnPage === true,
    addTo: placeToAdd(frames)?.say,
    isUsed: ({ frameId, documentId }) => used.has(frameId) && used.get(frameId) === documentId,
    showsMarks: (origin) => sites.showsMarks(origin),
  };
}
