import { type Box, isWithin, markBox, SIDES, type Side } from './place.ts';

const FIELDS = 'input,select,textarea,button';
/** What must not lie under a mark. */
const IN_THE_WAY = `${FIELDS},a[href],label,[role=button],[role=combobox],[role=radio],[role=checkbox],img,svg`;

/**
 * The side of a field where a mark covers neither a control nor words; its own right end where nothing is written there, else its
 * corner: in a tight grid there is nothing else. Looks at the page itself (hit tests), so it is asked once for
 * a field and again only when the page's layout changed.
 * @param box what is seen of the field
 * @param view the part of the view that it is drawn in: a mark outside of it would be that of something else
 */
export function freeSide(field: Element, box: Box, view: Box, isOurs: (el: Element) => boolean): Side {
  const root = field.getRootNode() as Document | ShadowRoot;
  const row = field.closest('tr,[role=row]')?.getBoundingClientRect();
  const free = (sides: readonly Side[], part: Box = view): Side | undefined =>
    sides.find((each) => {
      const spot = markBox(box, each);
      return isWithin(spot, view) && isWithin(spot, part) && isFree(spot, field, root, isOurs);
    });
  const inside = (): Side | undefined =>
    isEmptyAt(markBox(box, 'inside'), field, box, root, isOurs) ? 'inside' : undefined;
  // Outside of its row, a mark would seem to be that of another one; in a field, it takes room from what is typed.
  const isCell = (field as HTMLInputElement).value === undefined;
  const over = (): Side | undefined => free(SIDES.slice(2), row);
  return free(SIDES.slice(0, 2)) ?? (isCell ? inside() : over()) ?? (isCell ? over() : inside()) ?? 'corner';
}

/** Fields that draw a sign of their own at their right end. */
const SIGNED = 'select,textarea,[type=date],[type=datetime-local],[type=number],[type=search],[list]';
/** Between words and a mark (px). */
const SPACE = 4;

/** Whether a field shows nothing in a box at its right end. */
function isEmptyAt(
  spot: Box,
  field: Element,
  box: Box,
  root: Document | ShadowRoot,
  isOurs: (el: Element) => boolean,
): boolean {
  const hit = root
    .elementsFromPoint((spot.left + spot.right) / 2, (spot.top + spot.bottom) / 2)
    .find((el) => !isOurs(el));
  if (hit !== field || field.matches(SIGNED)) return false;
  const { value, placeholder } = field as HTMLInputElement;
  if (typeof value !== 'string') return !holdsTextAt(field, spot);
  const style = getComputedStyle(field);
  if (style.backgroundImage !== 'none') return false;
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  if (!pen || style.direction === 'rtl' || !/^(?:start|left|-webkit-auto)$/.test(style.textAlign)) return false;
  pen.font = style.font;
  const before = Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.paddingLeft);
  return box.left + before + pen.measureText(value || placeholder).width + SPACE <= spot.left;
}

function isFree(spot: Box, field: Element, root: Document | ShadowRoot, isOurs: (el: Element) => boolean): boolean {
  const hitAt = (x: number, y: number): Element | undefined =>
    root.elementsFromPoint(x, y).find((el) => !isOurs(el) && el !== field);
  for (const x of [spot.left + 1, (spot.left + spot.right) / 2, spot.right - 1]) {
    const hit = hitAt(x, (spot.top + spot.bottom) / 2);
    // Above and below, it only must not touch a field.
    for (const y of [spot.top + 1, spot.bottom - 1]) if (hitAt(x, y)?.matches(FIELDS)) return false;
    if (!hit) continue;
    const control = hit.closest(IN_THE_WAY);
    if (control && !control.contains(field)) return false;
    if (holdsTextAt(hit, spot) || isOver(hit, field)) return false;
  }
  return true;
}

/** Whether an element lies over the page that a field is in, or stands still while that scrolls. */
function isOver(el: Element, field: Element): boolean {
  for (let at: Element | null = el; at && !at.contains(field); at = at.parentElement) {
    if (/^(?:fixed|sticky)$/.test(getComputedStyle(at).position)) return true;
  }
  return false;
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
