import type { html } from 'hono/html';

export { html, raw } from 'hono/html';

/** Escaped markup, as hono's `html` makes it. */
export type Html = ReturnType<typeof html>;

/** An attribute that is there or not: `attr(row.on, 'checked')`. */
export function attr(on: boolean, name: 'checked' | 'selected' | 'hidden'): string {
  return on ? name : '';
}
