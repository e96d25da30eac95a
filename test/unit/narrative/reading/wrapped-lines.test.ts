import { describe, expect, test } from 'vitest';
import { readNote } from '../../../../shared/narrative/reading/reading.ts';

const lines = (...given: string[]) => readNote(given.join('\n')).text.split('\n');

describe('lines of prose that are wrapped', () => {
  test('are one line again, sentence ends and labels at the width too', () => {
    expect(
      lines(
        'She was admitted with volume overload and diuresed with intravenous furosemide',
        '40 mg. Echocardiogram showed a reduced ejection fraction. She was seen by the',
        'cardiology service and started on sacubitril. Discharged home on hospital day',
        '5 in stable condition.',
      ),
    ).toHaveLength(1);
  });

  test.each([
    [
      'a long line before a small letter',
      'Acute osteomyelitis of the left fifth metatarsal head, s/p ray resection of the',
      'fifth toe',
    ],
    ['a word that wants another', 'Referred for', 'CHF teaching'],
    [
      'a label that a small letter follows',
      'She was taught what would be an emergency after going home, and said it back:',
      'pressure in the chest',
    ],
    ['a bracket', 'Displaced fracture of the femoral neck, left hip, after a fall at home', '(bathroom) in August'],
  ])('%s goes on', (_, before, line) => {
    expect(lines(before, line)).toEqual([`${before} ${line}`]);
  });

  test.each([
    ['drugs of a list in small letters', 'fluticasone/salmeterol 250/50 one puff twice daily', 'albuterol neb q4h prn'],
    [
      'rows of a table',
      'upper body dressing         max assist    min assist',
      'toilet transfer             max assist    CGA',
    ],
    ['a rule and what stands below it', '-----------------------------------------------------', 'functional status'],
    ['items', 'Hypertension, controlled on lisinopril and amlodipine, no', '- COPD'],
    ['a sentence and the next one', 'Lungs clear to auscultation bilaterally today.', 'no edema of the legs'],
    ['short lines', 'Lungs clear', 'no edema'],
    ['diseases of a list without marks', 'type 2 diabetes mellitus with neuropathy', 'peripheral vascular disease'],
    ['paragraphs', 'Referred to home health by the hospitalist for', '', 'CHF teaching'],
  ])('%s do not', (_, ...given) => {
    expect(lines(...given)).toEqual(given);
  });

  test('words before a heading of their line are a part of it', () => {
    expect(
      lines(
        'Cognitive status: alert, oriented to person, place and time, cooperative',
        'Services, frequency and duration: PT 2w4.',
      ),
    ).toHaveLength(2);
  });
});
