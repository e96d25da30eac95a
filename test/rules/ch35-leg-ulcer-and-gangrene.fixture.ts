import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'The ulcer before the diabetes that caused it.',
      record: coded(['L97.412', 'E11.621', 'I10']),
      says: /E11\.621.* goes before L97\.412/,
    },
    { why: 'The ulcer before the venous insufficiency.', record: coded(['L97.222', 'I87.2', 'I10']), count: 1 },
    { why: 'The second cause stands behind.', record: coded(['E11.621', 'L97.522', 'I70.245']), says: /I70\.245/ },
    {
      why: 'Two ulcers, and the second stands before the varicose veins that caused it.',
      record: coded(['E11.621', 'L97.412', 'L97.212', 'I83.012']),
      count: 1,
      says: /I83\.012.* goes before L97\.212/,
    },
    { why: 'Gangrene behind the pressure ulcer.', record: coded(['L89.154', 'I96']), count: 1 },
    {
      why: 'I96 beside atherosclerosis with gangrene.',
      count: 2,
      record: coded(['I70.261', 'L97.514', 'I96']),
      severity: 'error',
      says: /I96/,
    },
    {
      why: 'Peripheral vascular disease, unspecified, beside the atherosclerosis of the leg.',
      record: coded(['I70.213', 'I73.9', 'I10']),
      says: /Excludes1/,
    },

    { why: 'Ulcer before the only cause that asks for it.', record: coded(['L97.212', 'I87.2']) },
    { why: 'The ulcer before both of its causes', record: coded(['L97.412', 'E11.621', 'I87.2']), count: 2 },
    {
      why: 'What an additional code is asked for is no cause of it: dysreflexia behind the ulcer that set it off.',
      record: coded(['L89.154', 'G90.4', 'G82.20']),
      severity: 'warn',
      says: /^(?!.*cause)G90\.4/,
    },
  ],
  silent: [
    { why: 'Diabetes, atherosclerosis, ulcer.', record: coded(['E11.621', 'I70.245', 'L97.522']) },
    { why: 'The artery of the other leg binds nothing.', record: coded(['E11.621', 'L97.512', 'I70.245']) },
    {
      why: 'Two ulcers, each behind its own cause.',
      record: coded(['I83.012', 'L97.212', 'E11.621', 'L97.412', 'I10']),
    },
    {
      why: 'A diabetic ulcer; the venous insufficiency behind it asks for one only if applicable.',
      record: coded(['E11.621', 'L97.412', 'I87.2']),
    },
    { why: 'Gangrene, pressure ulcer.', record: coded(['I96', 'L89.154']) },
    { why: 'I96 with E11.52 is Excludes2.', record: coded(['E11.52', 'I96', 'L97.514']) },
    { why: 'I73.9 alone.', record: coded(['I73.9', 'I10']) },
    { why: 'No From date.', record: { principal: 'L97.412', secondary: ['E11.621'] }, notLooked: true },

    {
      why: 'Foot ulcer of diabetes; the venous insufficiency behind it may have none',
      record: coded(['E11.621', 'L97.412', 'I87.2']),
    },
    {
      why: 'The insufficiency behind, the diabetes before, among others',
      record: coded(['I10', 'E11.621', 'L97.412', 'I87.2']),
    },
  ],
};
