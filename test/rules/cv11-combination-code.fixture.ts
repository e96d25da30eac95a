import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'systolic and diastolic heart failure, both chronic',
      record: coded(['I11.0', 'I50.22', 'I50.32', 'E78.5']),
      severity: 'error',
      count: 1,
      says: /are reported with one code: I50\.42/,
    },
    { why: 'aortic stenosis and insufficiency', record: coded(['I35.0', 'I10', 'I35.1']), says: /I35\.2/ },
    {
      why: 'ulcer and inflammation of varicose veins of one leg',
      record: coded(['I83.013', 'L97.312', 'I83.11']),
      says: /I83\.213/,
    },
    {
      why: 'acute and chronic respiratory failure with hypoxia',
      record: coded(['J96.01', 'J96.11', 'J44.1']),
      says: /J96\.21/,
    },
    {
      why: 'diverticulosis of both bowels, one of them bleeding',
      record: coded(['K57.10', 'K57.31']),
      says: /K57\.51/,
    },
    {
      why: 'Sciatica and low back pain: the notes of both lead to lumbago with sciatica of that side',
      record: coded(['M54.31', 'M54.50', 'I10']),
      says: /M54\.41/,
    },
    { why: 'The other order, the side not known', record: coded(['M54.50', 'M54.30']), says: /M54\.40/ },
    {
      why: 'Peripheral vascular disease beside diabetes that says it.',
      record: coded(['E11.51', 'I73.9', 'I10']),
      severity: 'warn',
      says: /says what/,
    },
    {
      why: 'Polyneuropathy beside diabetes that says it.',
      record: coded(['E11.42', 'G62.9', 'I10']),
      severity: 'warn',
    },
    {
      why: 'The diabetes that says it is named, not the first of the list',
      record: coded(['I10', 'E11.51', 'I73.9']),
      severity: 'warn',
      says: /^E11\.51 .* says what I73\.9 .* says/,
    },
    {
      why: 'COPD of no kind beside emphysema.',
      record: coded(['J43.9', 'I10', 'J44.9']),
      severity: 'warn',
      says: /J43/,
      asks: 'remove',
      cites: /emphysema/,
    },
    {
      why: 'Influenza with its pneumonia beside it',
      record: coded(['J18.9', 'J10.1']),
      severity: 'warn',
      says: /J10\.1 .*one code, J10\.0-/,
      quotes: /influenza/,
    },
  ],
  silent: [
    { why: 'Influenza with pneumonia, and the kind behind it', record: coded(['J10.08', 'J15.9']) },
    { why: 'Influenza with bronchitis', record: coded(['J10.1', 'J20.9']) },
    { why: 'the combined code itself', record: coded(['I11.0', 'I50.42']) },
    { why: 'hypoxia acute, hypercapnia chronic: no title says both', record: coded(['J96.01', 'J96.12', 'J44.1']) },
    { why: 'ulcer of the right leg, inflammation of the left', record: coded(['I83.013', 'I83.12', 'L97.312']) },
    { why: 'COPD with infection and with exacerbation: both may apply', record: coded(['J44.0', 'J44.1', 'J18.9']) },
    { why: 'two fractures of one arm', record: coded(['S52.501D', 'S52.601D']) },
    { why: 'no From date', record: { principal: 'I50.22', secondary: ['I50.32'] }, notLooked: true },
    { why: 'Lumbago with sciatica is one code already', record: coded(['M54.41', 'I10']) },
    {
      why: 'Both exclude the sequelae of one disease; they are no parts of it',
      record: coded(['G81.91', 'R47.01', 'I10']),
    },
    { why: 'Low back pain and a neck pain', record: coded(['M54.50', 'M54.2']) },
    {
      why: 'Atherosclerosis of the leg says more than the diabetes code does.',
      record: coded(['E11.51', 'I70.213', 'I10']),
    },
    { why: 'A neuropathy of alcohol is another one.', record: coded(['E11.42', 'G62.1', 'F10.20']) },
    { why: 'An exacerbation says more.', record: coded(['J43.9', 'J44.1']) },
    { why: 'Emphysema alone.', record: coded(['J43.9', 'J96.11']) },
  ],
};
