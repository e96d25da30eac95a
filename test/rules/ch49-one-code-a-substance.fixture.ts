import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Abuse and dependence of alcohol.',
      record: coded(['K70.30', 'F10.20', 'F10.10']),
      severity: 'error',
      count: 1,
      says: /dependence over abuse/,
    },
    { why: 'Use and dependence of opioids.', record: coded(['M54.16', 'F11.20', 'F11.90']), count: 1 },
    { why: 'Use and abuse of alcohol.', record: coded(['F10.129', 'F10.929']), count: 1 },
    {
      why: 'Alcohol dependence, in remission and not.',
      record: coded(['F33.2', 'F10.21', 'F10.20']),
      severity: 'error',
      count: 1,
      asks: 'remove',
      says: /F10\.21.*F10\.20.*in remission or it is not/,
    },
    { why: 'Cigarettes, in remission and not.', record: coded(['J44.9', 'F17.210', 'F17.211']) },
    {
      why: 'Abuse coded, dependence documented.',
      record: coded(['I33.0', 'F11.10'], {
        documents: [paper('discharge-summary', 'MD', 'Endocarditis. Opioid dependence on methadone.')],
      }),
      severity: 'warn',
      asks: 'replace',
      says: /F11\.10.* says abuse.*\(dependence\)/,
    },
    {
      why: 'Dependence coded, abuse documented.',
      record: coded(['I33.0', 'F10.20'], {
        documents: [paper('discharge-summary', 'MD', 'Endocarditis. Alcohol abuse.')],
      }),
      severity: 'warn',
      says: /F10\.20.* says dependence/,
    },
    {
      why: 'Two codes of a substance: the one too many is told, and nothing of what the note says.',
      record: coded(['F10.10', 'F10.20'], { documents: [paper('progress-note', 'MD', 'Alcohol dependence.')] }),
      count: 1,
      says: /Excludes1|dependence over abuse/,
    },
    {
      why: 'Dependence coded, and all that is told is that beer is drunk.',
      record: coded(['K70.30', 'F10.20'], {
        documents: [
          paper('history-and-physical', 'MD', 'Alcoholic cirrhosis without ascites. Alcohol use, three beers daily.'),
        ],
      }),
      severity: 'query',
      act: 'query-provider',
      says: /use, abuse or dependence/,
    },
    {
      why: 'Opioids as prescribed.',
      record: coded(['M54.16', 'F11.20'], {
        documents: [paper('history-and-physical', 'MD', 'Lumbar radiculopathy on chronic opioids, one prescriber.')],
      }),
      severity: 'query',
      act: 'query-provider',
      says: /use, abuse or dependence/,
    },
    {
      why: 'A sick pancreas is no disorder of the mind',
      record: coded(['K85.20', 'F10.288']),
      severity: 'warn',
      says: /F10\.288 .* beside K85\.20/,
      asks: 'replace',
    },
  ],
  silent: [
    { why: 'Dependence of two substances.', record: coded(['K70.30', 'F10.20', 'F17.210', 'F11.20']) },
    { why: 'Dependence in remission.', record: coded(['F33.2', 'F10.21']) },
    { why: 'Abuse of one, use of another.', record: coded(['F10.10', 'F12.90']) },
    { why: 'No From date.', record: { principal: 'F10.20', secondary: ['F10.10'] }, notLooked: true },
    { why: 'Cigarettes given up, and tobacco that is chewed.', record: coded(['J44.9', 'F17.211', 'F17.220']) },
    { why: 'Alcohol given up, and opioids not.', record: coded(['F33.2', 'F10.21', 'F11.20']) },
    {
      why: 'Abuse in one note, dependence in another.',
      record: coded(['F10.20'], {
        documents: [
          paper('discharge-summary', 'MD', 'Alcohol abuse.'),
          paper('progress-note', 'MD', 'Alcohol dependence.'),
        ],
      }),
    },
    {
      why: 'What only the nurse says.',
      record: coded(['F10.20'], { documents: [paper('visit-note', 'RN', 'Alcohol abuse.')] }),
    },
    {
      why: 'Denied is not said.',
      record: coded(['F10.20'], { documents: [paper('progress-note', 'MD', 'No alcohol abuse.')] }),
    },
    {
      why: 'Another note could not be read.',
      record: coded(['F10.20'], {
        documents: [
          paper('progress-note', 'MD', 'Alcohol abuse.'),
          { type: 'history-and-physical', author: 'MD', date: '2026-01-03' },
        ],
      }),
    },
    {
      why: 'Of tobacco the words are not those of the codes.',
      record: coded(['F17.210'], { documents: [paper('progress-note', 'MD', 'Tobacco abuse, cigarettes.')] }),
    },
    {
      why: 'No complete code.',
      record: coded(['F10'], { documents: [paper('progress-note', 'MD', 'Alcohol abuse.')] }),
    },
    {
      why: 'Another substance.',
      record: coded(['F10.20'], { documents: [paper('progress-note', 'MD', 'Opioid abuse.')] }),
    },
    {
      why: 'An abuse of the past beside the dependence of now, of which this note is not.',
      record: coded(['F10.20'], { documents: [paper('progress-note', 'MD', 'History of alcohol abuse.')] }),
    },
    {
      why: 'Nothing of it coded.',
      record: coded(['I10'], { documents: [paper('progress-note', 'MD', 'Alcohol abuse.')] }),
    },
    {
      why: 'A word of the disorder.',
      record: coded(['F10.20', 'K70.30'], {
        documents: [paper('history-and-physical', 'MD', 'Alcohol use, known alcoholic. Cirrhosis.')],
      }),
    },
    {
      why: 'A protocol against withdrawal.',
      record: coded(['F10.20', 'I10'], {
        documents: [paper('history-and-physical', 'MD', 'Alcohol use; CIWA in hospital. Hypertension.')],
      }),
    },
    {
      why: 'The use is denied.',
      record: coded(['F10.20', 'I10'], {
        documents: [paper('history-and-physical', 'MD', 'Denies alcohol use. Hypertension.')],
      }),
    },
    {
      why: 'In remission.',
      record: coded(['F10.21', 'I10'], {
        documents: [paper('history-and-physical', 'MD', 'No alcohol use since 2019. Hypertension.')],
      }),
    },
    {
      why: 'Use is coded.',
      record: coded(['F10.90', 'I10'], {
        documents: [paper('history-and-physical', 'MD', 'Alcohol use, a glass of wine daily. Hypertension.')],
      }),
    },
    { why: 'Dependence beside the pancreas', record: coded(['K85.20', 'F10.20']) },
    { why: 'Another disorder, and a liver of another cause', record: coded(['K74.60', 'F10.288']) },
  ],
};
