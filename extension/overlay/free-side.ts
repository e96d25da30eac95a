import { type Box, isWithin, markBox, SIDES, type Side } from './place.ts';

/** What must not lie under a mark. */
const IN_THE_WAY =
  'input,select,textarea,button,a[href],label,[role=button],[role=combobox],[role=radio],[role=checkbox],img';

/**
 * The side of a field where a mark covers neither a control nor words. Looks at the page itself (hit tests), so it is
 * asked once for a field and again only when the page's layout changed.
 */
export function freeSide(field: Element, box: Box, view: Box, isOurs: (el: Element) => boolean): Side | undefined {
  const root = field.getRootNode() as Document | ShadowRoot;
  return SIDES.find((side) => {
    const spot = markBox(box, side);
    return isWithin(spot, view) && isFree(spot, field, root, isOurs);
  });
}

function isFree(spot: Box, field: Element, root: Document | ShadowRoot, isOurs: (el: Element) => boolean): boolean {
  const y = (spot.top + spot.bottom) / 2;
  for (const x of [spot.left + 1, (spot.left + spot.right) / 2, spot.right - 1]) {
    const hit = root.elementsFromPoint(x, y).find((el) => !isOurs(el));
    if (hit && hit !== field && hit.matches(IN_THE_WAY)) return false;
    if (hit && holdsTextAt(hit, spot)) return false;
  }
  return true;
}

/** Whether words of an element itself lie in a box. */
function holdsTextAt(el: Element, spot: Box): boolean {
  const doc = el.ownerDocument;
  let looked = 0;
  for (const node of el.childNodes) {
    if (node.nodeType !== 3 || !/\S/.test(node.textContent ?? '')) continue;
    if (++looked > 12) return true;
    const range = doc.createRange();
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      if (line.left < spot.right && line.right > spot.left && line.top < spot.bottom && line.bottom > spot.top)
        return true;
    }
  }
  return false;
}
