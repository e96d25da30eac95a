import { coded, type Fixture, paper } from './chart.ts';

/** Breathes freely in words, against answers that say otherwise. */
const told = (answer: string, text: string) =>
  coded(['J44.9'], {
    oasis: { M0090: '2026-01-12', M1400: answer },
    documents: [paper('visit-note', 'RN', text, '2026-01-12')],
  });

export const fixture: Fixture = {
  fires: [
    {
      why: 'At rest by the answer, and walks without',
      record: told('4', 'Ambulated 100 ft through the house with no dyspnea.'),
      severity: 'warn',
      says: /M1400 is 4 \(short of breath at rest\)/,
    },
    { why: 'Denied with exertion', record: told('3', 'Denies SOB with exertion, lungs clear.') },
    { why: 'None on the stairs', record: told('2', 'No shortness of breath on stairs.') },
    { why: 'Speaks in short phrases', record: told('1', 'Speaks in short phrases, sats 90%.'), says: /M1400 is 1/ },
    { why: 'Cannot end a sentence', record: told('2', 'Unable to finish a sentence.') },
    { why: 'Sleeps upright for breath', record: told('1', 'Sleeps on three pillows, breathless lower.') },
  ],
  silent: [
    {
      why: 'A recliner, and breathing even',
      record: told('0', 'Sleeps in the recliner late, breathing even and unlabored.'),
    },
    {
      why: 'Short phrases of another language',
      record: told('0', 'Talks in short phrases, primary language Tagalog.'),
    },
    { why: 'Short answers of a low mood', record: told('0', 'Answers in one-word responses, tearful.') },
    { why: 'Denied at rest alone', record: told('2', 'Denies SOB at rest.') },
    {
      why: 'None walking, and some dressing',
      record: told('2', 'No dyspnea with walking to the door. SOB while dressing.'),
    },
    { why: 'As a goal', record: told('3', 'Goal: walks 50 ft with no dyspnea.') },
    { why: 'The least', record: told('1', 'Ambulated 20 ft with no dyspnea.') },
    { why: 'With oxygen', record: told('3', 'Walked 30 ft with no SOB on oxygen.') },
    { why: 'Of the speech, not of the breath', record: told('1', 'Aphasic, speaks in two-word phrases.') },
    { why: 'With minimal exertion, as answered', record: told('3', 'Pauses for breath when talking.') },
    { why: 'Sleeps upright for the back', record: told('0', 'Sleeps in the recliner for her back.') },
    { why: 'A box beside that nobody ticked', record: told('3', '[x] Dyspnea with minimal exertion [ ] at rest') },
  ],
};
