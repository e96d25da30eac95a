import { describe, expect, it } from 'vitest';
import { noteFor } from '../../../../extension/engine/tab-notes.ts';
import type { PageNote } from '../../../../extension/messages/view.ts';

const NOTE = {
  frameId: 0,
  read: {
    suggestions: [],
    questions: [{ key: 'q1', say: 'Which type of heart failure is it?', codes: ['I50.22', 'I50.32'] }],
  },
} as unknown as PageNote;

describe('a note of the page as a role may see it', () => {
  it.each(['clinician', 'it'] as const)('%s: the question, and no code that its answer would give', (role) => {
    expect(noteFor(NOTE, role).read?.questions).toEqual([{ key: 'q1', say: 'Which type of heart failure is it?' }]);
  });

  it.each(['coder', 'qa', 'manager'] as const)('%s: the question with its codes', (role) => {
    expect(noteFor(NOTE, role).read?.questions).toEqual(NOTE.read?.questions);
  });
});
