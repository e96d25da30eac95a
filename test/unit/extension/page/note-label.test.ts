import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readLexicon, writeLexicon } from '../../../../extension/page/lexicon.ts';
import { noteLabel } from '../../../../extension/page/note-label.ts';
import type { NoteWords } from '../../../../extension/page/note-words.ts';
import { NOTE_WORDS } from '../../../../extension/sites/notes.ts';

/** As a frame gets them: written by the worker, read again. */
const WORDS = readLexicon<NoteWords>(writeLexicon(NOTE_WORDS));

function labelOf(html: string): { label: string; says: string; author?: string } {
  const { window } = new JSDOM(html);
  const field = window.document.querySelector('textarea,[contenteditable]');
  return noteLabel(field as unknown as HTMLElement, WORDS);
}

describe('whose words a field holds', () => {
  it.each([
    ['<label>Physician progress note<textarea></textarea></label>', 'MD'],
    ['<label for=a>Provider’s assessment</label><textarea id=a></textarea>', 'MD'],
    ['<textarea aria-label="NP visit note"></textarea>', 'NP'],
    ['<h2>Skilled nursing visit</h2><label>Narrative<textarea></textarea></label>', 'RN'],
    ['<title>PT evaluation</title><label>Assessment<textarea></textarea></label>', 'PT'],
    ['<h3>Medical social work</h3><textarea placeholder="Comments"></textarea>', 'MSW'],
    // The headings that an editor offers in its tools are not over the note.
    [
      '<h2>Physician visit note</h2><div><div><button>Style</button><ul><li><a href="#"><h1>Header 1</h1></a></li><li><a href="#"><h4>Header 4</h4></a></li></ul></div><div contenteditable="true"></div></div>',
      'MD',
    ],
  ])('%s', (html, author) => {
    expect(labelOf(html).author).toBe(author);
  });

  it.each([
    '<label>Narrative<textarea></textarea></label>',
    '<label>Physician notified of<textarea></textarea></label>',
    '<label>Communication with physician<textarea></textarea></label>',
    '<label>MD orders received<textarea></textarea></label>',
    '<label>Report to provider<textarea></textarea></label>',
    '<label>Patient’s own words<textarea></textarea></label>',
  ])('is no provider’s, nor anybody’s, where it says: %s', (html) => {
    expect(labelOf(html).author).toBeUndefined();
  });
});

describe('what a field is called', () => {
  it.each([
    ['<label for=x>Narrative</label><textarea id=x></textarea>', 'Narrative'],
    ['<table><tr><td>Narrative</td></tr><tr><td><textarea name=t1></textarea></td></tr></table>', 'Narrative'],
    ['<h2>Assessment</h2><div role=toolbar><span>Bold</span></div><div contenteditable=true></div>', 'Assessment'],
    ['<span id=l>Plan of care comments</span><div contenteditable aria-labelledby=l></div>', 'Plan of care comments'],
    ['<textarea title="Visit summary"></textarea>', 'Visit summary'],
  ])('%s', (html, label) => {
    expect(labelOf(html).label).toBe(label);
  });

  it.each([
    ['<textarea name="note_narrative"></textarea>', true],
    ['<textarea id="txtClinicalComments"></textarea>', true],
    ['<label>Homebound status<textarea></textarea></label>', true],
    ['<label>Interventions to address pain<textarea></textarea></label>', true],
    ['<label>Telephone encounter note<textarea></textarea></label>', true],
    ['<label>Caregiver response and feedback<textarea></textarea></label>', true],
    ['<label>Directions to home<textarea></textarea></label>', false],
    ['<textarea placeholder="Search the notes"></textarea>', false],
    ['<label>Message to family<textarea></textarea></label>', false],
    ['<label>Reply<textarea></textarea></label>', false],
    ['<label>Mailing address<textarea></textarea></label>', false],
  ])('%s is a note by its words: %s', (html, expected) => {
    const { says } = labelOf(html);
    expect(WORDS.notes.test(says) && !WORDS.never.test(says)).toBe(expected);
  });
});
