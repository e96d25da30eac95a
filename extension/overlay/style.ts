/**
 * What the overlay of fields and that of notes look like alike. A string, since pages may forbid style sheets of their own (`style-src 'none'`)
 * and none of that touches a sheet constructed here. Sizes in px: rem would follow the page's root.
 */
export const STYLE = `
:host { color-scheme: light dark; }
* { box-sizing: border-box; margin: 0; padding: 0; user-select: none; -webkit-user-select: none; }
.ring { position: fixed; left: 0; top: 0; border: 3px solid #1d5bbf; border-radius: 4px; pointer-events: none; }
.hint {
  position: fixed; left: 0; top: 0; width: max-content; max-width: min(300px, calc(100vw - 16px));
  max-height: calc(100vh - 16px); overflow: auto; pointer-events: auto;
  padding: 12px 14px; border-radius: 8px; border: 1px solid #c3ccd9; background: #ffffff; color: #1a2433;
  box-shadow: 0 6px 20px rgba(20, 32, 56, 0.22);
  font: 14px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif;
  text-align: left; direction: ltr;
}
.hint h2 { font-size: 14px; line-height: 1.35; font-weight: 700; overflow-wrap: anywhere; }
.hint .facts { color: #4a586c; margin-top: 2px; }
.hint .say { margin-top: 8px; }
.hint .acts { display: flex; flex-wrap: wrap; gap: 4px 12px; margin-top: 10px; font-size: 13px; }
.hint button {
  font: inherit; color: #1a4fa3; background: none; border: 0; cursor: pointer; min-height: 24px; border-radius: 3px;
}
.hint button:hover { text-decoration: underline; }
.hint button:focus-visible { outline: 2px solid #1a4fa3; outline-offset: 2px; }
.hint .cite { margin-top: 8px; font-size: 12px; color: #4a586c; }
.live { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-color-scheme: dark) {
  .hint { background: #1c2430; color: #edf1f7; border-color: #46536a; box-shadow: 0 6px 20px rgba(0, 0, 0, 0.5); }
  .hint .facts, .hint .cite { color: #b6c2d4; }
  .hint button { color: #9cc2ff; }
  .hint button:focus-visible { outline-color: #9cc2ff; }
}
@media (forced-colors: active) {
  .hint { border: 1px solid CanvasText; }
}
@media print {
  * { display: none !important; }
}
@media (prefers-reduced-motion: no-preference) {
  .hint { animation: appear 90ms ease-out; }
  @keyframes appear { from { opacity: 0; } }
}
`;

/** Marks beside fields. */
export const MARKS = `
.mark {
  position: fixed; left: 0; top: 0; width: 12px; height: 12px; border: 0; padding: 0; background: none;
  pointer-events: auto; cursor: help; display: block;
}
.mark::before {
  content: ''; position: absolute; left: 2px; top: 2px; width: 8px; height: 8px; border-radius: 50%;
  background: #1d5bbf; box-shadow: 0 0 0 1px #ffffff;
}
.mark.corner::before { left: 3px; top: 3px; width: 6px; height: 6px; }
.mark.quiet::before { background: #ffffff; box-shadow: inset 0 0 0 2px #1d5bbf, 0 0 0 1px #ffffff; }
.mark:focus-visible { outline: 2px solid #1d5bbf; outline-offset: 1px; }
@media (forced-colors: active) {
  .mark::before { background: Highlight; forced-color-adjust: none; }
}
`;

/** Lines under words, and the copy of a text area that they are measured on. */
export const LINES = `
.word { position: fixed; left: 0; top: 0; height: 0; border-bottom: 2px dotted #1d5bbf; pointer-events: none; }
.mirror {
  position: fixed; left: 0; top: 0; transform-origin: 0 0; visibility: hidden; white-space: pre-wrap;
  overflow-wrap: break-word;
}
@media (forced-colors: active) {
  .word { border-color: Highlight; }
}
`;
