import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NoteIn, suggestNote } from '../../../shared/narrative/suggest-note.ts';
import { shippedEditions } from '../../shipped.ts';

const editions = await shippedEditions();
const by = (author: NoteIn['author'], text: string, more: Partial<NoteIn> = {}) =>
  suggestNote({ text, author, date: '2026-03-02', ...more }, editions);
const codes = (text: string, more: Partial<NoteIn> = {}) =>
  by('MD', text, more)
    .suggestions.map(({ code }) => code)
    .sort();

describe('a provider’s words', () => {
  test.each([
    ['Acute on chronic systolic heart failure.', ['I50.23']],
    ['Stage 3 pressure ulcer of the left heel.', ['L89.623']],
    ['COPD exacerbation.', ['J44.1']],
    ['Parkinson’s disease.', ['G20.A1']],
    ['Paroxysmal afib.', ['I48.0']],
    ['Displaced intertrochanteric fracture of the left femur, ORIF 2/2.', ['S72.142D']],
  ])('%s → %j', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test('hypertension with heart failure and kidney disease is one code and its parts (OG I.C.9.a.3)', () => {
    expect(codes('HTN. CHF. CKD stage 4.')).toEqual(['I13.0', 'I50.9', 'N18.4']);
  });

  test('diabetes with kidney disease is presumed linked (OG I.A.15)', () => {
    expect(codes('Type 2 diabetes. CKD stage 3b.')).toEqual(['E11.22', 'N18.32']);
  });

  test('a stroke of the past with what it left is I69, without it Z86.73; never I63 (OG I.C.9.d)', () => {
    expect(codes('CVA 2024 with left hemiparesis.')).toEqual(['I69.354']);
    expect(codes('PMH: stroke 2019, no residual deficits.')).toEqual(['Z86.73']);
  });

  test('a knee replaced for arthritis: aftercare and the joint, no arthritis on that side (OG II.K)', () => {
    expect(
      codes('Underwent right total knee arthroplasty 2/20 for end stage osteoarthritis of the right knee.'),
    ).toEqual(['Z47.1', 'Z96.651']);
  });

  test('a body mass index beside a weight diagnosis only (OG I.B.14)', () => {
    expect(codes('Obesity class 2. BMI 37.3.')).toEqual(['E66.812', 'Z68.37']);
    expect(codes('Hypothyroidism. BMI 37.3.')).toEqual(['E03.9']);
  });

  test('dementia in Alzheimer’s disease is F02 (OG I.A.13; Index)', () => {
    expect(codes('Alzheimer’s disease. Moderate dementia with agitation.')).toEqual(['F02.B11', 'G30.9']);
  });

  test.each([
    'Denies chest pain, CHF, COPD or diabetes.',
    'Family history: diabetes, stroke, breast cancer.',
    'Mother had Parkinson’s disease.',
    'Call if signs of heart failure develop.',
    'No evidence of pneumonia. DVT ruled out.',
  ])('%s → nothing', (text) => {
    expect(codes(text)).toEqual([]);
  });

  test('what is uncertain is asked, not suggested (CV-21)', () => {
    const { suggestions, questions } = by('MD', 'Probable pneumonia.');
    expect(suggestions).toEqual([]);
    expect(questions).toMatchObject([{ kind: 'query-provider', reason: 'uncertain', codes: ['J18.9'] }]);
  });

  test.each([
    'Hearing aids? Pt unsure where they are.',
    'Handout on pernicious anemia vs folate deficiency given.',
    'Stress test ordered to rule out CAD.',
    'Wife has possible gout.',
  ])('uncertain, and nobody’s to confirm: %s', (text) => {
    expect(by('RN', `Seen at home, BP 120/70. ${text}`).questions).toEqual([]);
  });

  test('what is coded is not suggested, nor what leaves open what is coded', () => {
    expect(codes('CHF. COPD.', { coded: ['I50.22', 'J44.9'] })).toEqual([]);
  });

  test('a general term says which axis is open', () => {
    const { suggestions } = by('MD', 'Heart failure.');
    expect(suggestions).toMatchObject([{ code: 'I50.9', missing: ['type'] }]);
  });

  test('two sides compete: no code of a side', () => {
    expect(codes('Stage 2 or stage 3 pressure ulcer of the sacrum.')).toEqual([]);
  });
});

test('wandering is coded beside what brings it, in the note or in the chart (Tabular Z91.83: code first)', () => {
  expect(codes('Wanders at night.')).toEqual([]);
  expect(codes('Wanders at night.', { coded: ['G30.9', 'F02.80'] })).toEqual(['Z91.83']);
  expect(codes('Autism. Wanders off.')).toContain('Z91.83');
});

describe('whose words', () => {
  test('a nurse’s words become a question with the codes (OG I.B.14)', () => {
    const { suggestions, questions } = by('RN', 'Stage 3 pressure ulcer of the left heel.');
    expect(suggestions).toEqual([]);
    expect(questions).toMatchObject([{ kind: 'query-provider', reason: 'not-a-provider', codes: ['L89.623'] }]);
    expect(questions[0]?.say).toBe(
      'These are not a provider’s words: side, stage and depth may be taken from them, the diagnosis has to be the provider’s.',
    );
    // Of a note that nobody signed it is not known whose words they are.
    expect(by(undefined, 'Stage 3 pressure ulcer of the left heel.').questions[0]?.say).toBe(
      'Who wrote this is not stated, and a diagnosis has to be the provider’s.',
    );
  });

  test('the provider is asked once, what a condition is and what of it is open', () => {
    const { questions } = by('RN', 'Pt has dementia. On Eliquis for a fib.');
    const ofDiagnosis = 'These are not a provider’s words, and a diagnosis has to be the provider’s.';
    const asked = questions.map(({ axis, codes, say }) => [codes?.[0], axis, say]);
    expect(asked.sort()).toEqual([
      ['F03.90', 'severity', `${ofDiagnosis} Nor do they say the severity.`],
      ['I48.91', undefined, ofDiagnosis],
      [
        'Z79.01',
        undefined,
        'These are not a provider’s words, and this has to stand in the provider’s record or orders.',
      ],
    ]);
  });

  test('the depth of an ulcer is asked of the nurse, apart from the diagnosis', () => {
    const { questions } = by('RN', 'Diabetic ulcer of the right heel.');
    expect(questions.map(({ kind, axis, codes }) => [kind, axis, codes?.[0]])).toContainEqual([
      'return-to-clinician',
      'stage',
      undefined,
    ]);
    expect(questions.map(({ kind, axis, codes }) => [kind, axis, codes?.[0]])).toContainEqual([
      'query-provider',
      undefined,
      'L97.419',
    ]);
  });

  test('the body mass index may be a nurse’s, its diagnosis not', () => {
    const { questions } = by('RN', 'Morbid obesity, BMI 44.6.');
    expect(questions.find(({ codes }) => codes?.[0] === 'Z68.41')?.say).toContain('the diagnosis that it goes with');
  });

  test('vaccines that are missing may come from any clinician (OG I.B.14)', () => {
    expect(by('RN', 'Pt lives with wife. Not vaccinated against COVID-19.').suggestions).toMatchObject([
      { code: 'Z28.310' },
    ]);
    expect(by(undefined, 'Pt lives with wife. Not vaccinated against COVID-19.').suggestions).toEqual([]);
  });

  test('an unknown author is not a provider', () => {
    expect(by(undefined, 'COPD.').suggestions).toEqual([]);
  });

  test('social circumstances may come from any clinician', () => {
    expect(by('MSW', 'Patient is homeless.').suggestions).toMatchObject([{ code: 'Z59.00' }]);
  });
});

describe('wound forms', () => {
  const form = (more: string) => `Wound #1  Location: Left heel   Type: pressure   Stage: 3   ${more}`;
  test('kind, place and stage under labels', () => {
    expect(codes(form('L 4.1 x W 3.2 cm'))).toEqual(['L89.623']);
  });
  test('a healed one is none', () => {
    expect(codes('Wound #3  Location: Left buttock   Type: pressure, was Stage 2   HEALED 2/12')).toEqual([]);
  });
});

describe('any text', () => {
  test('a word that every object has for a name is a word like others', () => {
    expect(codes('Worked as a constructor for thirty years, has COPD.')).toEqual(['J44.9']);
    expect(codes('Constructor, with hypertension and gout of the right foot.')).toEqual(
      codes('Builder, with hypertension and gout of the right foot.'),
    );
  });

  const words =
    'CHF COPD no denies left right stage 3 2 ulcer heel diabetes type DM2 stroke history of possible ? , . ; : \n h/o mother both'.split(
      ' ',
    );
  test('spans are the text, suggestions are complete codes, nothing throws', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('MD', 'RN', undefined), (note, author) => {
        const { suggestions, questions } = by(author as NoteIn['author'], note);
        for (const { spans } of [...suggestions, ...questions]) {
          expect(spans.length).toBeGreaterThan(0);
          for (const { start, end, text: words } of spans) expect(note.slice(start, end)).toBe(words);
        }
        if (author !== 'MD') for (const { code } of suggestions) expect(code).toMatch(/^Z(?:5[5-9]|6[0-5])/);
        expect(new Set(suggestions.map(({ code }) => code)).size).toBe(suggestions.length);
      }),
      { numRuns: 300 },
    );
  });

  test('no day of the calendar, no day with codes: said, not guessed', () => {
    expect(by('MD', 'COPD.', { date: '2026-02-30' }).notLooked).toMatch(/date/);
    expect(by('MD', 'COPD.', { date: '1999-01-01' }).notLooked).toMatch(/1999-01-01/);
  });

  test('the codes are those of the note’s day', () => {
    const [before] = by('MD', 'Multiple sclerosis.', { date: '2025-09-30' }).suggestions;
    expect(before?.code).toBe('G35');
    expect(by('MD', 'Multiple sclerosis.', { date: '2025-10-01' }).suggestions.map(({ code }) => code)).not.toContain(
      'G35',
    );
  });

  test('no word about money', () => {
    const { questions } = by(
      'RN',
      'CHF. Possible pneumonia. Pressure ulcer of heel. Stage 2 or 3 ulcer of sacrum, pressure.',
    );
    expect(questions).not.toEqual([]);
    for (const { say } of questions) {
      expect(say).not.toMatch(/pay|reimburs|HHRG|LUPA|case.?mix|weight|score|star|revenue|group|optimi|maximi/i);
    }
  });
});

describe('words that look like another thing', () => {
  test('pads are no peripheral artery disease', () => {
    expect(codes('Wears incontinence pads day and night. DM2.')).toEqual(['E11.9']);
  });

  test('a man’s breast cancer has a code of its own', () => {
    expect(codes('He has breast cancer of the left breast, on tamoxifen.')).toContain('C50.922');
    expect(codes('She has breast cancer of the left breast, on tamoxifen.')).toContain('C50.912');
    expect(codes('His wife visits. She has breast cancer of the left breast.')).not.toContain('C50.922');
  });

  test('words behind a semicolon say nothing of the condition before it', () => {
    expect(codes('HTN, pressure ulcer of heel, stage 2; wears a brace on the left.')).toEqual(['I10', 'L89.602']);
  });

  test('a fracture that was fixed weeks ago is still cared for; one of years ago is not', () => {
    expect(codes('S/p left intertrochanteric fx, ORIF 3 weeks ago.')).toEqual(['S72.142D']);
    expect(codes('S/p left intertrochanteric fx 2015.')).toEqual([]);
  });
});
