import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf, wordsOf } from '../../../../shared/narrative/reading/tokens.ts';

const written = (text: string) => tokensOf(text).map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  it.each<[string, string[]]>([
    ['type-2 diabetes', ['type', '2', 'diabetes']],
    ['type‑2 non–pressure', ['type', '2', 'non', 'pressure']],
    ['A1c 7.9, I50.22', ['A1c', '7.9', 'I50.22']],
    ['s/p CVA, A&O x3', ['s/p', 'CVA', 'A&O', 'x3']],
    ['w/CHF and CHF/COPD', ['w', 'CHF', 'and', 'CHF', 'COPD']],
    ['B.I.D. for U.T.I.', ['B.I.D', 'for', 'U.T.I']],
    ["Crohn's Parkinson’s don't", ["Crohn's", 'Parkinson’s', 'do', "n't"]],
    ['120/80 and 3/5', ['120', '80', 'and', '3', '5']],
    ['😀CHF😀', ['CHF']],
    ['𝐇𝐓𝐍 stable', ['𝐇𝐓𝐍', 'stable']],
    ['wound\u200bcare hyper\u00adtension', ['wound\u200bcare', 'hyper\u00adtension']],
  ])('%j', (text, expected) => {
    expect(written(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['Oedema', 'edema'],
    ['haemorrhoids', 'hemorrhoid'],
    ['diarrhoea', 'diarrhea'],
    ['ischaemic', 'ischemic'],
    ['tumours', 'tumor'],
    ['anaesthesia', 'anesthesia'],
    ['orthopaedic', 'orthopedic'],
    ['oesophageal', 'esophageal'],
    ['hospitalised', 'hospitalized'],
    ['coeliac', 'celiac'],
    ['ulcers', 'ulcer'],
    ['arteries', 'artery'],
    ['diagnoses', 'diagnosis'],
    ['headaches', 'headache'],
    ['rashes', 'rash'],
    ['doses', 'dose'],
    ['CVAs', 'cva'],
    ['COPD', 'copd'],
    ['ＨＴＮ', 'htn'],
    ['𝐇𝐓𝐍', 'htn'],
    ['ﬁbrosis', 'fibrosis'],
    ['Ménière’s', 'meniere'],
    ['hyper\u00adtension', 'hypertension'],
    ['U.T.I', 'uti'],
    ['q.d', 'qd'],
  ])('%s → %s', (raw, word) => {
    expect(wordsOf(raw)).toEqual([word]);
  });

  it.each([
    'diabetes',
    'ascites',
    'pancreas',
    'sepsis',
    'thrombus',
    'abscess',
    'herpes',
    'pus',
    'aerobic',
    'exercise',
    'four',
    'hour',
  ])('leaves %s alone', (word) => {
    expect(wordsOf(word)).toEqual([word]);
  });

  it('tells AIDS from aids', () => {
    expect(wordsOf('AIDS')).not.toEqual(wordsOf('aid'));
    expect(wordsOf('CVAs')).toEqual(wordsOf('CVA'));
  });

  it('gives a word the same form wherever it stands', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z]{1,12}$/), fc.string({ unit: 'binary', maxLength: 8 }), (word, noise) => {
        const text = `${noise} ${word} ${noise}`;
        const token = tokensOf(text).find(({ start }) => start === noise.length + 1);
        expect(token?.word).toBe(wordsOf(word)[0]);
      }),
    );
  });

  it('keeps a run without spaces to one short word', () => {
    const [token, ...more] = tokensOf('a'.repeat(100_000));
    expect(more).toEqual([]);
    expect(token?.end).toBe(100_000);
    expect(token?.word.length).toBeLessThan(100);
  });
});
