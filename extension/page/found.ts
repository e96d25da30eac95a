import type { By, Found } from './find.ts';

/** A field that was found; its parts are described there. */
export function foundAs(field: string, by: By, el: Element, source: Found['source'], label: string): Found {
  return { field, by, el: el as HTMLElement, source, label };
}
