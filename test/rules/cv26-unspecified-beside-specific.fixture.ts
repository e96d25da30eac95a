import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'heart failure, unspecified, beside its type',
      record: coded(['I11.0', 'I50.22', 'I50.9']),
      severity: 'warn',
      count: 1,
      says: /I50\.9 .* leaves open what I50\.22/,
    },
    { why: 'kidney disease without and with stage', record: coded(['I12.9', 'N18.31', 'N18.9']), count: 1 },
    { why: 'COPD, unspecified, beside the exacerbation', record: coded(['J44.1', 'J44.9']), count: 1 },
    {
      why: 'prostate without and with symptoms',
      record: coded(['N40.1', 'N40.0', 'R33.8']),
      count: 1,
      says: /excludes what/,
    },
    { why: 'coronary disease without and with angina', record: coded(['I25.110', 'I25.10']), count: 1 },
    { why: 'reflux without and with esophagitis', record: coded(['K21.00', 'I10', 'K21.9']), count: 1 },
    { why: 'pressure ulcer of one place, stage left open', record: coded(['L89.153', 'L89.159']), count: 1 },
    { why: 'dementia without disturbance beside agitation', record: coded(['F03.911', 'F03.90']), count: 1 },
    { why: 'atrial fibrillation, unspecified, beside permanent', record: coded(['I48.21', 'I48.91']), count: 1 },

    { why: 'Neuropathy left open beside polyneuropathy', record: coded(['E11.42', 'E11.40']), count: 1 },
    { why: 'Depression left open beside a depressive episode', record: coded(['I10', 'F32.A', 'F32.1']), count: 1 },
    {
      why: 'One unspecified code beside two that say more: one finding',
      record: coded(['I50.9', 'I50.22', 'I50.32', 'I11.0']),
      count: 1,
      says: /I50\.32 too/,
    },
    {
      why: 'Of two categories, one names the anemia and nothing more.',
      record: coded(['D50.9', 'D64.9'], {
        documents: [paper('history-and-physical', 'MD', 'Iron deficiency anemia.')],
      }),
      says: /D64\.9.*leaves open what D50\.9/,
    },
    {
      why: 'Any hepatitis C beside the chronic one.',
      record: coded(['B18.2', 'B19.20'], { documents: [paper('history-and-physical', 'MD', 'Chronic hepatitis C.')] }),
      says: /B19\.20/,
    },

    {
      why: 'Two levels of one cord',
      record: coded(['G82.54', 'S14.115D', 'S14.117D']),
      says: /of such codes one is used/,
      cites: /Note at S14/,
      quotes: /highest level/,
    },
    {
      why: 'A receptor that is there and is not',
      record: coded(['C50.911', 'Z17.0', 'Z17.1']),
      says: /Z17\.0 .* and Z17\.1/,
    },
    { why: 'Two levels of the cord lower down', record: coded(['S24.112D', 'S24.113D']) },
  ],
  silent: [
    { why: 'native artery without angina, graft with angina: two places', record: coded(['I25.10', 'I25.710']) },
    {
      why: 'knee, unspecified, beside the right knee: the other knee may be meant',
      record: coded(['M17.11', 'M17.9']),
    },
    { why: 'pressure ulcers of two places', record: coded(['L89.153', 'L89.309']) },
    { why: 'flutter and fibrillation', record: coded(['I48.91', 'I48.92']) },
    { why: 'two complications of diabetes', record: coded(['E11.65', 'E11.649', 'E11.22']) },
    { why: 'agitation and other disturbance: both may be there', record: coded(['F03.911', 'F03.918']) },
    { why: 'unspecified, alone', record: coded(['I50.9', 'N18.9', 'J44.9']) },
    { why: 'other anxiety disorders are not the unspecified one', record: coded(['F41.9', 'F41.0']) },
    { why: 'no From date', record: { principal: 'I50.9', secondary: ['I50.22'] }, notLooked: true },

    { why: 'Dry and wet degeneration of two eyes', record: coded(['H35.3210', 'H35.3122']) },
    { why: 'Diverticulosis here, diverticulitis there', record: coded(['K57.12', 'K57.31']) },
    {
      why: 'Acute blood loss may come on top of an anemia that was there.',
      record: coded(['D62', 'D64.9'], {
        documents: [paper('history-and-physical', 'MD', 'Acute blood loss anemia on chronic anemia.')],
      }),
    },
    {
      why: 'Arthritis of an unspecified site may be of another joint.',
      record: coded(['M17.11', 'M19.90'], {
        documents: [paper('history-and-physical', 'MD', 'Osteoarthritis of the right knee and elsewhere.')],
      }),
    },
    {
      why: 'Kept apart by an Excludes1 note (CV03).',
      record: coded(['K25.9', 'K27.9'], { documents: [paper('history-and-physical', 'MD', 'Gastric ulcer.')] }),
    },

    { why: 'Two breasts, each with its receptor', record: coded(['C50.911', 'C50.112', 'Z17.0', 'Z17.1']) },
    { why: 'Three receptors of one cancer', record: coded(['C50.911', 'Z17.0', 'Z17.22', 'Z17.32']) },
    { why: 'One level of the neck, one of the back', record: coded(['S14.115D', 'S24.113D']) },
    { why: 'One level, two kinds', record: coded(['S14.115D', 'S14.125D']) },
  ],
};
