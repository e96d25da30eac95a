import type { Box } from './place.ts';

/** What of a document can be seen, without its scroll bars. */
export function viewBox(doc: Document): Box {
  const { clientWidth, clientHeight } = doc.documentElement;
  const { innerWidth, innerHeight } = doc.defaultView as Window;
  // A page in quirks mode gives its root the height of its content.
  const height = doc.compatMode === 'BackCompat' ? innerHeight : clientHeight || innerHeight;
  return { left: 0, top: 0, right: Math.min(clientWidth || innerWidth, innerWidth), bottom: height };
}
