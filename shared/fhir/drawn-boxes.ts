/** More letters of a font of signs than a box needs are words all the same. */
const LONGEST_BOX = 3;
const TICKED = /[þýüûx\uf0fe\uf0fd\uf0fc\uf0fb\uf078]/g;
const OPEN_BOX = /[oq\u00a8\uf06f\uf071\uf0a8]/g;

/**
 * Word processors draw boxes by a font (Wingdings) whose letters are no letters.
 * @returns boxes as `[x]` and `[ ]`
 */
export function boxesOf(drawn: string): string {
  if (drawn.trim().length > LONGEST_BOX) return drawn;
  return drawn.replace(OPEN_BOX, '\u0000').replace(TICKED, ' [x] ').replaceAll('\u0000', ' [ ] ');
}
