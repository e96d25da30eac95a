import type { OverlayHost } from './host.ts';
import type { Box } from './place.ts';

const RING_MS = 1600;
/** Space between what is ringed and the ring. */
const AROUND = 5;

/** Rings a place for a moment. */
export function drawRing(doc: Document, host: OverlayHost, { left, top, right, bottom }: Box, gone: () => void): void {
  const ring = doc.createElement('div');
  ring.className = 'ring';
  ring.style.transform = `translate(${left - AROUND}px, ${top - AROUND}px)`;
  ring.style.width = `${right - left + 2 * AROUND}px`;
  ring.style.height = `${bottom - top + 2 * AROUND}px`;
  host.root.append(ring);
  setTimeout(() => {
    ring.remove();
    gone();
  }, RING_MS);
}
