import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A rectangle of a page as it stands when the page is held as it is shown. */
export function asShown([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[], { rotate, view }: PDFPageProxy): number[] {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const [width, height] = [right - left, top - bottom];
  const turns = ((Math.round(rotate / 90) % 4) + 4) % 4;
  const turned = [
    [x1, y1, x2, y2],
    [y1, width - x2, y2, width - x1],
    [width - x2, height - y2, width - x1, height - y1],
    [height - y2, x1, height - y1, x2],
  ];
  return turned[turns] ?? [];
}
