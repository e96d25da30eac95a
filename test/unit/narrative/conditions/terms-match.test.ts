import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Match, matchSentence, matchTerms } from '../../../../shared/narrative/conditions/match.ts';
import { asGiven } from '../../../../shared/narrative/reading/plain-text.ts';
import { readNote } from '../../../../shared/narrative/reading/reading.ts';
import { lexiconOn } from '../../../../shared/narrative/terms/lexicon.ts';
import { expectLinear } from '../../../growth.ts';
import { shippedEditions } from '../../../shipped.ts';

const editions = await shippedEditions();
const lexicon = lexiconOn(editions, '2026-10-01');
if (!lexicon) throw new Error('packs are missing');

const found = (text: string): Match[] => matchTerms(readNote(text), lexicon);
const said = (text: string) =>
  found(text).map(({ start, end, codes }) => `${asGiven(readNote(text), { start, end }).text} ${codes.join('+')}`);

describe('what home health notes say, and the code of the index or the list for it', () => {
  test.each([
    ['Acute on chronic systolic CHF.', 'Acute on chronic systolic CHF I50.23'],
    ['Chronic diastolic (congestive) heart failure', 'Chronic diastolic (congestive) heart failure I50.32'],
    ['HFpEF', 'HFpEF I50.3'],
    ['failure of the heart', 'failure of the heart I50'],
    ['T2DM w/ diabetic polyneuropathy', 'T2DM w/ diabetic polyneuropathy E11.42'],
    ['DM II with hyperglycemia', 'DM II with hyperglycemia E11.65'],
    ['Diabetes, type 2', 'Diabetes, type 2 E11'],
    ['COPD w/ acute exacerbation', 'COPD w/ acute exacerbation J44.1'],
    ['dependent on home O2', 'home O2 Z99.81'],
    ['CVA with residual left-sided weakness', 'CVA with residual left-sided weakness I69.35'],
    ['aphasia following stroke', 'aphasia following stroke I69.320'],
    ['dysphagia d/t CVA', 'dysphagia d/t CVA I69.391+R13.1'],
    ['Stage 3 sacral decubitus', 'Stage 3 sacral decubitus L89.15'],
    ['unstageable pressure injury to the right heel', 'pressure injury to the right heel L89.6'],
    ['venous stasis ulcers of both lower legs', 'venous stasis ulcers of both lower legs I87.2+L97'],
    ['diabetic ulcer to R plantar foot', 'diabetic ulcer to R plantar foot E11.621+L97.5'],
    ['fracture of the left hip', 'fracture of the left hip S72.00'],
    ['Rt. hip fx', 'hip fx S72.00'],
    ['OA of the right knee', 'OA of the right knee M17'],
    ['s/p L TKA', 's/p L TKA Z96.65'],
    ['aftercare following right knee replacement', 'aftercare following right knee replacement Z47.1+Z96.65'],
    ['S/P R BKA', 'S/P R BKA Z89.51'],
    ['ESRD', 'ESRD N18.6'],
    ['AKI on CKD 3b', 'AKI N17.9|CKD 3b N18.32'],
    ['anemia of chronic kidney disease', 'anemia of chronic kidney disease D63.1+N18'],
    ['recurrent UTIs', 'recurrent UTIs N39.0'],
    ['BPH with urinary retention', 'BPH with urinary retention N40.1+R33.8'],
    ['Parkinson’s disease', 'Parkinson’s disease G20.A1'],
    ['Alzheimer’s dementia', 'Alzheimer’s dementia G30.9+F02'],
    ['dementia with Lewy bodies', 'dementia with Lewy bodies G31.83+F02'],
    ['new a-fib', 'a-fib I48.91'],
    ['history of breast cancer', 'history of breast cancer Z85.3'],
    ['hx of MI', 'hx of MI I25.2'],
    ['lung CA with brain mets', 'lung CA with brain mets C34.9+C79.31'],
    ['oesophageal stricture', 'oesophageal stricture K22.2'],
    ['ANAEMIA', 'ANAEMIA D64.9'],
    ['gait abnormality 2/2 CVA', 'gait abnormality 2/2 CVA I69.398'],
    ['T2DM c/b neuropathy', 'T2DM c/b neuropathy E11.40'],
    ['stage 2 PU to coccyx', 'stage 2 PU to coccyx L89.15'],
    ['sternal wound infection with MRSA', 'sternal wound infection T81.4|MRSA B95.62'],
    // From the index and the list, not from our own files.
    ['erythema nodosum', 'erythema nodosum L52'],
    ['gonorrhea', 'gonorrhea A54.9'],
    ['medial epicondylitis of the left elbow', 'medial epicondylitis M77.0'],
  ])('%s', (text, expected) => {
    expect(said(text).join('|')).toBe(expected);
  });

  test('the bare phrase has the code for when nothing more is said', () => {
    const [match] = found('Type 2 diabetes.');
    expect(match).toMatchObject({ codes: ['E11'], bare: 'E11.9', source: 'synonym', exact: true });
  });
});

describe('spans', () => {
  const text = 'Pt w/ CHF,\r\n COPD; “Parkinson’s” 🫀 T2DM\u00a0& HTN.';
  test('are the words of the text as given', () => {
    const matches = found(text);
    expect(matches.map((match) => match.text)).toEqual(['CHF', 'COPD', 'Parkinson’s', 'T2DM', 'HTN']);
    for (const { start, end, text: words, sentence, tokens } of matches) {
      expect(readNote(text).text.slice(start, end)).toBe(words);
      expect(sentence.tokens[tokens.from]?.start).toBe(start);
      expect(sentence.tokens[tokens.to - 1]?.end).toBe(end);
    }
  });

  test('stand in order, none within another, and a sentence alone gives what the note gives', () => {
    const words = fc.constantFrom(
      'CHF', 'acute', 'on', 'chronic', 'systolic', 'heart', 'failure', 'diabetes', 'type', '2', 'with', 'neuropathy', ',',
      '.', ';', 'left', 'the', 'of', 'hip', 'fracture', 'pressure', 'ulcer', 'stage', '3', 'sacral', 'MS', 'CA', 'breast',
      'history', '\n', '(', ')', 'kidney', 'disease', 'and', 'pnuemonia', 'Ω', '🫀',
    ); // biome-ignore format: a list of words
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const note = parts.join(' ');
        const reading = readNote(note);
        const matches = matchTerms(reading, lexicon);
        let before = -1;
        for (const match of matches) {
          expect(reading.text.slice(match.start, match.end)).toBe(match.text);
          expect(match.start).toBeGreaterThanOrEqual(before);
          before = match.start;
          expect(match.codes.length > 0).toBe(match.choice === undefined);
          const outer = matches.filter((other) => other !== match && other.source !== 'title');
          expect(outer.some(({ start, end }) => start <= match.start && match.end <= end)).toBe(false);
        }
        expect(reading.sentences.flatMap((each) => matchSentence(reading.text, each, lexicon))).toEqual(matches);
      }),
      { numRuns: 200 },
    );
  });

  test('phrases do not reach over marks that set apart, nor over lines of a list', () => {
    expect(said('Heart: failure to thrive')).toEqual(['failure to thrive R62.7']);
    expect(said('- Kidney\n- Disease')).toEqual([]);
    expect(said('pressure. Ulcer')).toEqual([]);
  });
});

describe('slips of the pen', () => {
  test('one in a word of six letters or more is forgiven, and said', () => {
    expect(found('pnuemonia')[0]).toMatchObject({ codes: ['J18.9'], exact: false });
    expect(found('diabtes mellitus with CKD')[0]).toMatchObject({ codes: ['E11.22', 'N18'], exact: false });
    expect(found('hyprtenshion')).toEqual([]);
  });

  test('a word that is a word is no slip', () => {
    for (const text of [
      'trouble waking',
      'wondering about',
      'stasis',
      'contract',
      'She is a potent mother',
      'facial steam',
    ]) {
      expect(said(text)).toEqual([]);
    }
  });
});

describe('abbreviations of several senses', () => {
  test.each([
    ['Diagnoses: MS, HTN', 'MS G35|HTN I10'],
    ['Relapsing MS on Ocrevus', 'MS G35'],
    ['MS Contin 15 mg q12h', ''],
    ['MS: alert and oriented x3', ''],
    ['RA with hand deformities on methotrexate', 'RA M06.9'],
    ['SpO2 96% on RA', ''],
    ['Bilateral PE on Xarelto', 'PE I26'],
    ['PE: lungs clear', ''],
    ['CA 9.2 mg/dl', ''],
    ['breast CA', 'breast CA C50.9'],
    ['PD on Sinemet', 'PD G20.A1'],
    ['PD with cycler nightly for ESRD', 'PD Z99.2|ESRD N18.6'],
    ['left AKA, stump healed', 'AKA Z89.61'],
    ['John aka Jack', ''],
    ['NPH 20 units', ''],
    ['Ms. Ruiz is up.', ''],
    ['walking aids in place', ''],
  ])('%s', (text, expected) => {
    const sure = found(text).filter((match) => match.choice === undefined);
    expect(sure.map(({ text: words, codes }) => `${words} ${codes.join('+')}`).join('|')).toBe(expected);
  });

  test('where nothing tells, there is no code and a choice', () => {
    const [match] = found('Pt has MS.');
    expect(match).toMatchObject({ text: 'MS', codes: [], choice: ['multiple sclerosis', 'mitral stenosis'] });
  });
});

describe('silence', () => {
  test.each([
    'SN instructed pt/cg on s/s of infection, fall precautions, and diabetic foot care. Goals met.',
    'Skin warm and dry. Lungs clear. Heart rate regular. Bowel sounds present x4. BM today. Appetite fair.',
    'Cold pack applied. Ms. Jones ambulated 50 ft with FWW, CGA. Fell asleep early. Black male.',
    'SN to assess cardiopulmonary status, pain, nutrition, hydration, elimination, and skin integrity.',
    'PT eval and treat for gait training, balance, strengthening, transfer training, home safety, and HEP.',
    'Flu shot received. Covid vaccine booster declined. Pneumonia vaccine given.',
    'Wound measures 2.0 x 1.5 x 0.3 cm, 80% granulation, 20% slough, scant drainage, no odor, periwound intact.',
    'Pt educated on stroke signs and symptoms (FAST) and CHF zones. Teach pressure injury prevention.',
    'Care plan in place. Problem list reviewed. Fit for discharge. Change in condition reported. Loss of balance.',
    'Smoke detectors present. Is still disease free. Fell in March. Low hemoglobin noted. Good job.',
    'Needs help with stairs. Poor sleep. Lack of energy. Mass index 24. Injury prevention reviewed. Yes sir.',
    'Blood pressure cuff placed on left arm. Low sodium diet. Hearing screening done. Depression screening: PHQ-2 0.',
    'El paciente camina sin ayuda y vive con su hija.',
    'Der Patient geht ohne Hilfe.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('any text', () => {
  test('takes time in proportion to its length', () => {
    const unit = {
      words: 'acute on chronic systolic heart failure with left hip fracture of the of the of the and diabetes, ',
      abbreviations: 'CHF COPD MS RA PE T2DM CKD ',
      capitals: 'UNSTAGEABLE PRESSURE ULCER LEFT LEFT RIGHT RIGHT SACRUM ',
      unknown: 'qwertyish zxcvbnly pnuemonai diabtesis ',
      noSpaces: 'heartfailure',
      planes: '🫀Ω心臓שלום\u202e𝔘 ',
      lines: 'Diabetes\r\n\r\nwith\r\n',
    };
    for (const [name, text] of Object.entries(unit)) {
      expectLinear(
        (size) => {
          const note = readNote(text.repeat(Math.ceil(size / text.length)));
          return () => matchTerms(note, lexicon);
        },
        240_000,
        name,
      );
    }
  });
});
