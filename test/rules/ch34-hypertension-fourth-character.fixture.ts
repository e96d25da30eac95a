import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'I11.0 without its heart failure.',
      record: coded(['I11.0', 'I25.10', 'E78.5']),
      severity: 'error',
      count: 1,
      says: /I50/,
    },
    { why: 'I11.9 says there is none.', record: coded(['I11.9', 'I50.22']), count: 1, says: /no heart failure/ },
    {
      why: 'I12.9 with end-stage disease.',
      record: coded(['I12.9', 'N18.6', 'Z99.2']),
      count: 1,
      says: /stages 1 to 4/,
    },
    { why: 'I13.2 with stage 3.', record: coded(['I13.2', 'I50.33', 'N18.32']), count: 1, says: /stage 5/ },
    {
      why: 'I13.10 with heart failure and stage 5: both wrong.',
      record: coded(['I13.10', 'I50.22', 'N18.5']),
      count: 2,
    },
    {
      why: 'I13.0 alone: neither heart failure nor stage; one finding.',
      record: coded(['I13.0', 'E11.9']),
      severity: 'error',
      count: 1,
      says: /I50.*N18/,
    },
    { why: 'No stage at all.', record: coded(['I12.9', 'E11.9']), severity: 'warn' },
    {
      why: 'Heart failure missing, and another stage: one finding with both codes and both notes',
      record: coded(['I13.2', 'N18.32']),
      says: /I50.*N18\.32/,
      shows: /I13\.2; .*N18\.32/,
      cites: /heart failure.*kidney|I13.*I13/,
    },
    {
      why: 'Neither is coded: the list is shown once',
      record: coded(['I13.0', 'E11.9']),
      shows: /^diagnosis I13\.0; diagnoses undefined$/,
      cites: /I13.*I13|heart failure.*kidney/,
    },
  ],
  silent: [
    { why: 'I13.0, heart failure, stage 3b.', record: coded(['I13.0', 'I50.33', 'N18.32']) },
    { why: 'I12.0 and end-stage disease.', record: coded(['I12.0', 'N18.6', 'Z99.2']) },
    { why: 'I13.11 without heart failure, stage 5.', record: coded(['I13.11', 'N18.5']) },
    { why: 'I12.9 with a stage not stated.', record: coded(['I12.9', 'N18.9']) },
    { why: 'The list is not whole.', record: { from: '2026-01-12', principal: 'I11.0' }, notLooked: true },
    { why: 'Two stages, one of which fits: CH09 and CV26', record: coded(['I12.0', 'N18.6', 'N18.4', 'Z99.2']) },
  ],
};
