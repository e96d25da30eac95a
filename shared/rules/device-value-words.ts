import type { Kind } from './value-kind.ts';

const STOMA = 'ostom\\w*';

/** Values of devices, stomas, replaced joints and transplants (`value-words.ts`). */
export const DEVICE_KINDS: readonly Kind[] = [
  {
    what: 'device',
    single: true,
    values: [
      { codes: /^Z950/, words: 'pace-?makers?|PPM', orWords: 'pacer|CRT-?P|bi-?v\\w*' },
      { codes: /^Z95810/, words: '(?:AICD|S-?ICD|ICD(?![- ]?(?:9|10)))|defibrillators?|CRT-?D' },
    ],
  },
  {
    what: 'stoma',
    values: [
      { codes: /^(?:Z933|Z433|K940)/, words: `col${STOMA}`, orWords: 'hartmann\\S*' },
      { codes: /^(?:Z932|Z432)/, words: `ile${STOMA}` },
      { codes: /^(?:Z936|Z436)/, words: `(?:ur|nephr|ureter)${STOMA}|ileal conduit` },
    ],
  },
  {
    what: 'joint',
    of: 'prosthe\\w*|replac\\w*|arthroplast\\w*|implant\\w*|hemi-?arthroplast\\w*',
    values: [
      {
        codes: /^T84(?:0[1-9][01]|5[12])/,
        words: 'hips?',
        orWords: 'hips?|TH[AR]|acetabul\\w*|femoral (?:head|neck|stem)|trochant\\w*',
      },
      { codes: /^T84(?:0[1-9][23]|5[34])/, words: 'knees?', orWords: 'knees?|TK[AR]|patell\\w*|tibial' },
    ],
  },
  {
    what: 'complication',
    of: '(?:transplant|graft|allograft)\\w*',
    values: [
      { codes: /^T86(?:[0-4]1|810|8[45]0)/, words: 'reject\\w*', orWords: 'reject\\w*' },
      {
        codes: /^T86(?:[0-4]2|811|8[45]1)/,
        words: 'fail(?:ure|ed|ing)',
        orWords: '(?:transplant|graft|allograft)\\w*[^.;\\n]{0,30}fail\\w*|fail\\w*[^.;\\n]{0,30}(?:transplant|graft)',
      },
    ],
  },
];
