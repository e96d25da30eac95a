import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../../../shared/narrative/assertion/mentions.ts';
import { authorKind } from '../../../../shared/narrative/author.ts';
import { readNote } from '../../../../shared/narrative/reading/reading.ts';

const SOB = /\b(?:shortness of breath|short of breath|SOB|dyspnea)\b/gi;

/** The words that a note states of the patient and of its own day. */
function stated(text: string, pattern = SOB): string[] {
  const mentions = mentionsOf(readNote(text), pattern);
  return mentions.filter(({ assertion }) => assertion.kind === 'affirmed').map(({ span }) => span.text);
}

describe('mentionsOf', () => {
  it.each([
    ['Becomes short of breath on the stairs.', ['short of breath']],
    ['Denies chest pain but has dyspnea with dressing.', ['dyspnea']],
    ['No edema. SOB with 20 feet.', ['SOB']],
    ['BP 128/74, SpO2 91 %, dyspnea at rest', ['dyspnea']],
    ['No chest pain. Dyspnea with stairs: dyspnea after one flight.', ['Dyspnea', 'dyspnea']],
    ['Cough: no\nSOB on exertion', ['SOB']],
  ])('states: %s', (text, words) => {
    expect(stated(text)).toEqual(words);
  });

  it.each([
    'Denies SOB.',
    'No cough, fever or dyspnea.',
    'SOB: none',
    'SOB - denies',
    'Call the nurse for shortness of breath.',
    'Taught signs and symptoms of heart failure: edema, dyspnea, weight gain.',
    'History of dyspnea.',
    'Never short of breath.',
    'Lungs clear without dyspnea',
  ])('does not state: %s', (text) => {
    expect(mentionsOf(readNote(text), SOB)).toHaveLength(1);
    expect(stated(text)).toEqual([]);
  });

  it('finds nothing in the heading of a section', () => {
    const mentions = mentionsOf(readNote('Assessment: assessment of gait done'), /assessment/gi);
    expect(mentions.map(({ span }) => span.start)).toEqual([12]);
  });

  it('gives the sentence and its section', () => {
    const [mention] = mentionsOf(readNote('HPI: fell at home. Plan: PT for gait.'), /gait/);
    expect(mention?.sentence.section.name).toBe('plan');
  });

  it('takes a pattern with or without the flag g, and leaves it as it was', () => {
    const pattern = /SOB/g;
    pattern.lastIndex = 7;
    expect(mentionsOf(readNote('SOB. SOB.'), pattern)).toHaveLength(2);
    expect(pattern.lastIndex).toBe(7);
    expect(mentionsOf(readNote('SOB. SOB.'), /SOB/)).toHaveLength(2);
  });

  it('quotes every mention and every cue exactly, in any text', () => {
    const parts = fc.constantFrom(
      ...[
        'no ',
        'denies ',
        'SOB',
        ', ',
        '. ',
        '\n',
        'PMH: ',
        'if ',
        '?',
        'history of ',
        '[ ] ',
        '[x] ',
        ': none',
        '(-) ',
      ],
      ...['mother had ', 'resolved', '😀', '\ud800', 'e\u0301', ' vs ', 's/p ', 'in 2019', '\r\n', '- ', 'but ', '’'],
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (pieces) => {
        const reading = readNote(pieces.join(''));
        const { text } = reading;
        for (const { span, assertion } of mentionsOf(reading, /SOB/g)) {
          expect(text.slice(span.start, span.end)).toBe(span.text);
          const { cue } = assertion;
          if (cue) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
        }
      }),
    );
  });

  it('reads a sentence the same whatever notes stand around it', () => {
    const alone = 'Patient denies fever, chills or SOB but has edema.';
    fc.assert(
      fc.property(fc.constantFrom('', 'Lungs clear. ', 'No cough.\n', 'Hx of CVA.\n\n'), (before) => {
        const text = `${before}${alone}`;
        const kinds = mentionsOf(readNote(text), /fever|SOB|edema/g).map(({ assertion }) => assertion.kind);
        expect(kinds).toEqual(['negated', 'negated', 'affirmed']);
      }),
    );
  });
});

describe('authorKind', () => {
  it.each(['MD', 'DO', 'NP', 'PA', 'CNS'] as const)('%s is a provider', (role) => {
    expect(authorKind(role)).toBe('provider');
  });

  it('a nurse and a therapist are clinicians, and nobody is nobody', () => {
    expect(authorKind('RN')).toBe('clinician');
    expect(authorKind('PT')).toBe('clinician');
    expect(authorKind(undefined)).toBe('unknown');
  });
});
