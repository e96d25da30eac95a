import type { Kind } from './value-kind.ts';

const STOMA = 'ostom\\w*';

/** Values of devices, stomas, replaced joints, transplants and of the part that was operated on (`value-words.ts`). */
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
    what: 'toe',
    of: 'amputat\\w*|absence|absent',
    single: true,
    values: [
      {
        codes: /^Z8941/,
        words: '(?:great|big|first|1st) toes?|hallux',
        orWords: 'great|big|first|1st|hallux|all (?:five )?toes|ray',
      },
      {
        codes: /^Z8942/,
        words:
          '(?:second|third|fourth|fifth|2nd|3rd|4th|5th|little|lesser)(?:,? (?:and |through )?(?:third|fourth|fifth|3rd|4th|5th))? toes?',
        orWords: 'second|third|fourth|fifth|[2-5](?:nd|rd|th)|little|lesser|toes',
      },
    ],
  },
  {
    what: 'complication',
    values: [
      {
        codes: /^T86(?:[0-4]1|810|8[45]0)/,
        words: '(?:acute|chronic|graft|transplant|organ|cellular|humoral|mediated) (?:\\w+ )?reject\\w+|rejection of',
        orWords: 'reject\\w*',
      },
      {
        codes: /^T86(?:[0-4]2|811|8[45]1)/,
        words: '(?:transplant|graft|allograft) fail(?:ure|ed|ing)',
        orWords: '(?:transplant|graft|allograft)\\w*[^.;\\n]{0,30}fail\\w*|fail\\w*[^.;\\n]{0,30}(?:transplant|graft)',
      },
    ],
  },
  {
    what: 'part of the body',
    single: true,
    values: [
      {
        codes: /^Z48811/,
        words: 'craniotom\\w*|craniectom\\w*|VP shunt',
        orWords: 'crani\\w*|shunt|neuro\\w*|spin\\w*|laminectom\\w*|brain|nerve',
      },
      {
        codes: /^Z48812/,
        words: 'CABG|T?AVR|valve (?:replacement|repair)|endarterectom\\w*|aneurysm repair',
        orWords:
          'CABG|\\w*bypass|\\w*valve\\w*|\\w*AVR|MVR|TAVI|endarter\\w*|stent\\w*|aneurysm|aort\\w*|pacemaker|coronary|vascular|arter\\w*|vein|heart|cardiac|fistula|ICD|ablation|\\w*embolectom\\w*|thrombectom\\w*',
      },
      {
        codes: /^Z48813/,
        words: 'thoracotom\\w*|VATS|decortication',
        orWords: 'thora\\w*|VATS|decorticat\\w*|lung|lobectom\\w*|trache\\w*|laryn\\w*|pleur\\w*|sinus|chest',
      },
      {
        codes: /^Z48815/,
        words:
          'colectom\\w*|cholecystectom\\w*|appendectom\\w*|hernia repair|gastrectom\\w*|bowel resection|hartmann\\S*',
        orWords:
          '\\w*colectom\\w*|chole\\w*|append\\w*|hernia\\w*|gastr\\w*|bowel|intestin\\w*|\\w*ostomy|hartmann\\S*|whipple|pancrea\\w*|liver|hepat\\w*|laparotom\\w*|splen\\w*|esophag\\w*|rect\\w*|resection|fundoplic\\w*|lysis|abdom\\w*|sleeve',
      },
      {
        codes: /^Z48816/,
        words: 'TURP|prostatectom\\w*|nephrectom\\w*|cystectom\\w*|hysterectom\\w*',
        orWords:
          'TUR\\w*|\\w*prostat\\w*|nephr\\w*|kidney|cyst\\w*|bladder|hyster\\w*|ureter\\w*|urethr\\w*|uter\\w*|oophor\\w*|ovar\\w*|vagin\\w*|stone\\w*|litho\\w*|urolog\\w*|penile|scrot\\w*|orch\\w*|sling',
      },
    ],
  },
];
