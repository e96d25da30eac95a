import { Hono } from 'hono';
import { html } from '../html.ts';
import type { PageState } from '../state.ts';

/**
 * A page of a document EHR: three ways in which such pages take notes (a text area, an editor in the page, an editor in a
 * frame of its own), and large fields beside them that are none.
 */
export function notesRoutes(all: PageState): Hono {
  const app = new Hono({ strict: false });
  app.get('/', (c) => {
    const state = all.get(c.req.query('patient')) ?? all.all()[0];
    if (!state) return c.notFound();
    const { family, given, mrn, birthDate } = state.patient;
    return c.html(html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Encounter</title>
<style>
body{font:15px/1.5 Georgia,serif;margin:24px;max-width:900px;color:#222}
label,h2{display:block;font:600 14px sans-serif;margin:18px 0 6px}
textarea{font:14px/1.6 Verdana,sans-serif;width:640px;padding:9px 12px;border:3px ridge #aab;letter-spacing:.3px}
.ProseMirror{white-space:pre-wrap;border:1px solid #aab;padding:10px;min-height:110px;width:640px;outline:0}
.ProseMirror p{margin:0 0 6px} iframe{width:660px;height:170px;border:1px solid #aab}
.toolbar button{font:12px sans-serif}
</style></head>
<body>
<header><strong>${family}, ${given}</strong> <span>MRN ${mrn}</span> <span>Born ${birthDate}</span></header>
<form role="search"><textarea name="q" rows="4" cols="70" aria-label="Search notes"></textarea></form>
<h1>Office visit</h1>
<label for="hpi">Physician progress note</label>
<textarea id="hpi" rows="7"></textarea>
<h2>Provider assessment</h2>
<div class="toolbar" role="toolbar"><button type="button">B</button><button type="button">I</button></div>
<div class="ProseMirror" contenteditable="true" role="textbox" aria-multiline="true" translate="no"><p><br class="ProseMirror-trailingBreak"></p></div>
<h2>Physician discharge documentation</h2>
<iframe id="rte" title="Rich Text Area"></iframe>
<h2>Message to the patient’s portal</h2>
<textarea name="portal_message" rows="5" cols="70"></textarea>
<label>One line <input type="password" name="pin" autocomplete="off"></label>
<script>
const frame = document.getElementById('rte');
const doc = frame.contentDocument;
doc.open();
doc.write('<!doctype html><html><head><style>body{font:14px/1.5 sans-serif;margin:8px}</style></head><body></body></html>');
doc.close();
doc.designMode = 'on';
</script>
</body></html>`);
  });
  return app;
}
