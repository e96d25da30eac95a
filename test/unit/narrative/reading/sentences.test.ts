import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNote, sentenceAt } from '../../../../shared/narrative/reading/reading.ts';

function sentences(note: string): string[] {
  const { text, sentences } = readNote(note);
  return sentences.map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  it.each<[string, string[]]>([
    [
      'Pt. denies pain. Dr. Smith notified of wt. gain. Lungs CTA.',
      ['Pt. denies pain.', 'Dr. Smith notified of wt. gain.', 'Lungs CTA.'],
    ],
    ['A1c 7.9 on 3.2.2026. Wound 2.5 x 1.0 cm.', ['A1c 7.9 on 3.2.2026.', 'Wound 2.5 x 1.0 cm.']],
    ['Metoprolol 25 mg p.o. b.i.d. for HTN.', ['Metoprolol 25 mg p.o. b.i.d. for HTN.']],
    ['Takes Lasix q.d. Denies SOB.', ['Takes Lasix q.d.', 'Denies SOB.']],
    ['CHF vs. COPD. Approx. 20 ft with FWW.', ['CHF vs. COPD.', 'Approx. 20 ft with FWW.']],
    ['BIMS score 12. Stage 3. Wound clean.', ['BIMS score 12.', 'Stage 3.', 'Wound clean.']],
    ['A&O x3. PERRLA. no edema. gait steady', ['A&O x3.', 'PERRLA.', 'no edema.', 'gait steady']],
    ['Any pain? No. Any falls? Yes, 2.', ['Any pain?', 'No.', 'Any falls?', 'Yes, 2.']],
    ['Took dose No. 3 today.', ['Took dose No. 3 today.']],
    ['No edema.Lungs clear.', ['No edema.', 'Lungs clear.']],
    ['Confusion ? UTI. UA sent', ['Confusion ? UTI.', 'UA sent']],
    ['Lungs clear\nNo edema\nGait steady', ['Lungs clear', 'No edema', 'Gait steady']],
    ['Lungs clear\r\nNo edema\r\n\r\nGait steady', ['Lungs clear', 'No edema', 'Gait steady']],
    ['- CHF\n- COPD, on O2\n• DM2', ['- CHF', '- COPD, on O2', '• DM2']],
    ['1. CHF\n2) COPD\n(3) DM2', ['1. CHF', '2) COPD', '(3) DM2']],
    ['Dx list 1. CHF 2. COPD 3. DM2', ['Dx list', '1. CHF', '2. COPD', '3. DM2']],
    ['• CHF • COPD • DM2', ['• CHF', '• COPD', '• DM2']],
    ['Appetite: fair\nSleep: poor', ['Appetite: fair', 'Sleep: poor']],
    ['☐ CHF\n☑ COPD', ['☐ CHF', '☑ COPD']],
    ['[x] COPD\n[ ] CHF', ['[x] COPD', '[ ] CHF']],
  ])('%j', (note, expected) => {
    expect(sentences(note)).toEqual(expected);
  });

  it('joins the wrapped lines of prose', () => {
    const note = [
      'Patient is an 81 year old female referred to home health after hospitalization',
      'for acute on chronic systolic heart failure. She denies chest pain, fever or',
      'shortness of breath at rest but reports dyspnea with minimal exertion when',
      'CHF symptoms are at their worst.',
    ].join('\n');
    expect(sentences(note)).toHaveLength(2);
    expect(sentences(note)[1]).toMatch(/^She denies[\s\S]*worst\.$/);
  });

  it('joins a line that cannot end so', () => {
    expect(sentences('Denies fever, chills,\ncough')).toEqual(['Denies fever, chills, cough']);
    expect(sentences('Admitted with\nCHF')).toEqual(['Admitted with CHF']);
  });

  it('ends a list item at its line, even where the next line begins in lower case', () => {
    expect(sentences('- no chest pain\n- dyspnea on exertion')).toEqual(['- no chest pain', '- dyspnea on exertion']);
  });

  it('marks list items, template lines and headings', () => {
    const { sentences: read } = readNote('Assessment:\n1. CHF\nAppetite: poor\nPt resting.');
    expect(read.map(({ item, heading }) => [item, heading])).toEqual([
      [undefined, true],
      [true, undefined],
      [true, undefined],
      [undefined, undefined],
    ]);
  });

  it('keeps a label that names a thing with its value', () => {
    expect(sentences('Pressure ulcer: stage 3, sacrum')).toEqual(['Pressure ulcer: stage 3, sacrum']);
  });

  it('finds the sentence at an offset', () => {
    const note = 'No edema. Lungs clear.';
    const reading = readNote(note);
    expect(sentenceAt(reading, note.indexOf('clear'))?.start).toBe(10);
    expect(sentenceAt(reading, 9)?.start).toBe(10);
    expect(sentenceAt(reading, note.length)).toBeUndefined();
  });
});

/** Pieces of which notes are made, and pieces of which they should not be. */
const PIECES = fc.constantFrom(
  ...[
    'PMH:',
    'Assessment',
    'CHF',
    'no ',
    'denies ',
    ' ',
    '\n',
    '\r\n',
    '\t',
    '. ',
    '.',
    ', ',
    '; ',
    ': ',
    '1. ',
    '2. ',
  ],
  ...[
    '[ ] ',
    '[x]',
    '☐',
    '•',
    '- ',
    'Dr. ',
    'q.d.',
    '3.5',
    's/p ',
    'A&O',
    '“',
    '’',
    '‑',
    'é',
    'e\u0301',
    '\u200b',
    'שלום',
  ],
  ...[
    '😀',
    '\ud800',
    '\udc00',
    '𝐇𝐓𝐍',
    '\u2028',
    '\u00a0',
    'ﬁ',
    '½',
    '？',
    '(',
    ')',
    '?',
    '!',
    'mother had ',
    'if ',
    '\0',
  ],
);
const NOTES = fc.oneof(
  fc.array(PIECES, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

describe('any text', () => {
  it('has sections that tile it', () => {
    fc.assert(
      fc.property(NOTES, (note) => {
        let at = 0;
        const { text, sections } = readNote(note);
        for (const { start, end, heading } of sections) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThanOrEqual(start);
          if (heading) expect(text.slice(heading.start, heading.end)).toBe(heading.text);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  it('has sentences in order that hold all but white space, each in its section', () => {
    fc.assert(
      fc.property(NOTES, (note) => {
        let at = 0;
        const { text, sentences: read } = readNote(note);
        for (const { start, end, section } of read) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(section.start <= start && end <= section.end).toBe(true);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('has tokens in order, within their sentence, of words that are not empty', () => {
    fc.assert(
      fc.property(NOTES, (note) => {
        for (const { start, end, tokens } of readNote(note).sentences) {
          let at = start;
          for (const token of tokens) {
            expect(token.start).toBeGreaterThanOrEqual(at);
            expect(token.end).toBeGreaterThan(token.start);
            expect(token.word).not.toBe('');
            at = token.end;
          }
          expect(at).toBeLessThanOrEqual(end);
        }
      }),
    );
  });

  it('cuts what never ends, between items where there are any, and loses no word and no box', () => {
    for (const piece of ['CHF COPD ', 'denies fever, chills, ', '[ ] CHF [x] COPD ', 'heart-failure(acute)']) {
      const note = piece.repeat(400);
      const read = readNote(note).sentences;
      const most = Math.max(...read.map(({ tokens }) => tokens.length));
      expect(most, piece).toBeLessThanOrEqual(120);
      expect(
        read
          .map(({ start, end }) => note.slice(start, end))
          .join('')
          .replace(/\s/g, ''),
      ).toBe(note.replace(/\s/g, ''));
      const whole = [...note.matchAll(/[A-Za-z]+/g)].length;
      expect(read.reduce((sum, { tokens }) => sum + tokens.length, 0)).toBe(whole);
    }
    for (const { start, end } of readNote('denies fever, chills, '.repeat(400)).sentences) {
      expect('denies fever, chills, '.repeat(400).slice(start, end)).toMatch(/^(?:denies|chills).*,$/s);
    }
    for (const { start } of readNote('[ ] CHF '.repeat(400)).sentences) expect(start % 8).toBe(0);
  });
});
