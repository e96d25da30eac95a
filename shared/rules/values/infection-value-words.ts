import type { Kind } from './value-kind.ts';

const HEP_B = '(?:(?:viral )?hep(?:atitis|\\.)? ?B|HBV)';
const HEP_C = '(?:(?:viral )?hep(?:atitis|\\.)? ?C|HCV)';

/** An acuity right before or behind a hepatitis. */
const ofHepatitis = (acuity: string, hepatitis: string) =>
  `${acuity} (?:active |persistent )?${hepatitis}|${hepatitis}(?: virus)?(?: infection)?,? ?\\(?${acuity}`;

/** Values of infections: acuity, resistance, what is left of COVID-19 (`value-words.ts`). */
export const INFECTION_KINDS: readonly Kind[] = [
  {
    what: 'acuity',
    open: /^B191/,
    values: [
      { codes: /^B16/, words: ofHepatitis('acute', HEP_B) },
      { codes: /^B18[01]/, words: ofHepatitis('chronic', HEP_B), orWords: 'carriers?|chronic viral hepatitis' },
    ],
  },
  {
    what: 'acuity',
    values: [
      { codes: /^B171/, words: ofHepatitis('acute', HEP_C) },
      { codes: /^B182/, words: ofHepatitis('chronic', HEP_C), orWords: 'carriers?|chronic viral hepatitis' },
    ],
  },
  {
    what: 'word of the delta agent',
    values: [
      {
        codes: /^B1(?:80|6[01])/,
        words:
          'with (?:hepatitis )?(?:delta|D\\b)(?: agent)?|delta (?:co-?infection|super-?infection)|HDV (?:positive|co-?infection)',
      },
      { codes: /^B1(?:81|6[29])/, words: '(?:without|no) (?:hepatitis )?delta(?: agent)?|HDV negative' },
    ],
  },
  {
    what: 'resistance',
    values: [
      { codes: /^Z1611/, words: '(?:penicillin|ampicillin|amoxicillin)[- ]resist\\w*', orWords: '\\w*cillins?' },
      { codes: /^Z1612/, words: 'ESBL|extended[- ]spectrum' },
      { codes: /^Z1613/, words: 'carbapenem[- ]resist\\w*|CRE|CRAB|KPC' },
      { codes: /^Z1621/, words: 'vancomycin[- ]resist\\w*|VRE|VRSA' },
      {
        codes: /^Z1624/,
        words: '(?:multi-?drug|multiple[- ](?:drug|antibiotic)s?)[- ]resist\\w*|MDROs?|MDR',
        orWords: 'multi\\w*[- ](?:\\w+ )?resist\\w*|pan-?resist\\w*',
      },
    ],
  },
  {
    what: 'state of COVID-19',
    single: true,
    values: [
      {
        codes: /^Z8616/,
        words: '(?:personal )?(?:history|hx) of covid(?:-19)?',
        orWords:
          '(?:history|hx|h/o)[^.;\\n]{0,30}covid|(?:prior|previous|past|recovered from|resolved|had) covid|covid\\S*[^.;\\n]{0,15}(?:resolved|recovered)',
      },
      {
        words:
          'post-?(?:acute )?covid(?:-19)? (?:condition|syndrome|sequelae?)|long[- ](?:haul )?covid|PASC|sequelae? of covid(?:-19)?',
      },
    ],
  },
  {
    what: 'state of COVID-19',
    values: [
      {
        codes: /^U099/,
        words: 'post-?(?:acute )?covid(?:-19)?|long covid',
        orWords:
          'post-?(?:acute )?(?:covid|sars)\\S*|long[- ](?:haul )?covid|PASC|sequelae?|(?:after|following|from|since|history of) (?:\\w+ )?covid',
      },
      { words: '(?:active|current) covid(?:-19)?|covid(?:-19)?,? (?:test(?:ed)? )?positive' },
    ],
  },
];
