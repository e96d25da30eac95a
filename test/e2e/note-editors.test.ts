import { expect, it } from 'vitest';
import { keepPicture } from './harness/artifacts.ts';
import { withEmptyPage } from './harness/empty-page.ts';
import { notesOf } from './harness/notes.ts';

/** Notes in the editors that EHRs are built with, and fields that look like them and hold no note. */
const empty = await withEmptyPage();

const WORDS = 'Chronic diastolic heart failure, euvolemic.';
const box = 'style="width:520px;min-height:120px;border:1px solid #889;padding:8px"';
const inFrame = `<body id='tinymce' class='mce-content-body' contenteditable='true' data-id='note'><p>${WORDS}</p></body>`;

/** How many words have a line of ours or the browser's under them. */
const marked = async (): Promise<number> => {
  const { lines, highlighted } = await notesOf(empty.page);
  return lines.length + highlighted.length;
};

it.each<[string, string]>([
  [
    'an editor with a hidden clipboard of its own',
    `<label>Physician progress note</label><div role="toolbar"><button>B</button></div><div><div class="ql-editor" contenteditable="true" data-placeholder="Write" ${box}><p>${WORDS}</p></div><div class="ql-clipboard" contenteditable="true" tabindex="-1" style="position:absolute;left:-100000px;height:1px;overflow:hidden">${WORDS}</div></div>`,
  ],
  [
    'an editor that calls itself an editing area',
    `<div>Physician visit note</div><div class="ck-editor"><div role="toolbar"><button>Bold</button></div><div class="ck-editor__editable" contenteditable="true" role="textbox" aria-label="Rich Text Editor. Editing area: main. Press Alt+0 for help." ${box}><p>${WORDS}</p></div></div>`,
  ],
  [
    'an editor in a frame, over the text area that it replaces',
    `<label for="note">Provider progress note</label><textarea id="note" style="display:none" aria-hidden="true">${WORDS}</textarea><div class="tox"><iframe title="Rich Text Area" style="width:540px;height:160px" srcdoc="${inFrame}"></iframe></div>`,
  ],
  [
    'an editor of nested elements',
    `<h3>Physician progress note</h3><div contenteditable="true" role="textbox" spellcheck="true" ${box}><div data-contents="true"><div data-block="true"><div><span><span data-text="true">${WORDS}</span></span></div></div></div></div>`,
  ],
  [
    'an editor as high as its one line, in a box that is the field people see',
    `<h3>Physician progress note</h3><div ${box}><div><div contenteditable="true" translate="no" tabindex="0"><p>${WORDS}</p></div></div></div>`,
  ],
  [
    'an editor whose tools show headings to choose',
    `<h3>Physician progress note</h3><div><div><button>Style</button><ul style="display:none"><li><a href="#"><h1>Header 1</h1></a></li></ul></div><div contenteditable="true" role="textbox" ${box}><p>${WORDS}</p></div></div>`,
  ],
])('%s: one line, under its own words', async (name, html) => {
  await empty.page.bringToFront();
  await empty.put(html);
  await expect.poll(marked).toBe(1);
  await empty.page.waitForTimeout(1_000);
  expect(await marked()).toBe(1);
  await keepPicture(empty.page, `editor-${name.replace(/\W+/g, '-')}.png`);
});

it.each<[string, string]>([
  [
    'under a label that only says what the editor is, over what it was made from',
    `<label>Physician visit note</label><div style="display:none"><p>${WORDS}</p></div><div class="ck-editor"><label class="voice" style="position:absolute;left:-10000px">Rich Text Editor</label><div role="presentation"><div role="toolbar"><span>Paragraph</span></div></div><div><div contenteditable="true" role="textbox" aria-label="Rich Text Editor. Editing area: main." ${box}><p>${WORDS}</p></div></div></div>`,
  ],
  [
    'in a frame, under a bar of menus with words beside it',
    `<label for="of">Physician visit note</label><textarea id="of" style="display:none">${WORDS}</textarea><div><div><div class="bars"><a href="#upgrade">Upgrade</a><span>Get all features</span><div role="menubar"><span>File</span></div></div><div><div><iframe title="Rich Text Area" style="width:540px;height:160px" srcdoc="${inFrame}"></iframe></div></div></div></div>`,
  ],
])('whose words an editor holds is what its label says: %s', async (_, html) => {
  await empty.page.bringToFront();
  await empty.put(html);
  await expect
    .poll(async () => (await empty.view())?.pageNotes?.map(({ label, author }) => `${label}: ${author}`))
    .toEqual(['Physician visit note: MD']);
});

it('a field for messages, an address, a text that is only shown: none, and the note behind them has its line', async () => {
  await empty.page.bringToFront();
  await empty.put(
    `<div contenteditable="true" role="textbox" aria-label="Type a message" ${box}>${WORDS}</div><textarea aria-label="Mailing address" rows="6" cols="60">${WORDS}</textarea><div contenteditable="false" ${box}>${WORDS}</div><div class="note"><p>${WORDS}</p></div><div role="searchbox" contenteditable="true" aria-label="Search notes" ${box}>${WORDS}</div><h3>Physician progress note</h3><div contenteditable="true" role="textbox" ${box}><p>${WORDS}</p></div>`,
  );
  // The note behind them is read, and is the only one.
  await expect.poll(marked).toBe(1);
  await expect
    .poll(async () => (await empty.view())?.pageNotes?.map(({ label }) => label))
    .toEqual(['Physician progress note']);
});
