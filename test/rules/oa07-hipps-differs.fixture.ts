import { coded, type Fixture } from './chart.ts';

const RISKS = { M1033: ['7', '10'].slice(0, 1) };
const FUNCTION = { M1800: '1', M1810: '1', M1820: '2', M1830: '3', M1840: '1', M1850: '1', M1860: '2', ...RISKS };
/** From home, first period, a wound of leg or foot: 1C. */
const whole = coded(['I87.2', 'I10'], { previousPeriodEnd: null, oasis: FUNCTION });

export const fixture: Fixture = {
  fires: [
    {
      why: 'Late was submitted, and nobody found a period before',
      record: whole,
      chart: { statedHipps: '3CC11' },
      says: /admission source and timing 3 submitted, 1 recalculated/,
    },
    {
      why: 'Another clinical group; the table rests on a published statement',
      record: whole,
      chart: { statedHipps: '1HC11' },
      severity: 'warn',
      says: /clinical group H submitted, C recalculated/,
    },
    {
      why: 'Only the source is known, and it is not the one submitted',
      record: coded(['I87.2'], { previousPeriodEnd: null, admissionSource: 'institutional', stays: undefined }),
      chart: { statedHipps: '1CA11' },
    },
    { why: 'A HIPPS code of the payment system before', record: whole, chart: { statedHipps: '2BFK1' } },
    {
      why: 'A code of another grouper is not compared',
      record: whole,
      chart: { statedHipps: '2BFK1' },
      says: /not one of this grouper/,
    },
    {
      why: 'The source is known, the timing is not',
      record: coded(['I87.2'], { admissionSource: 'institutional', stays: undefined }),
      chart: { statedHipps: '1CA11' },
      says: /2 or 4 recalculated/,
      shows: /statedHipps 1CA11; admissionSource/,
    },
  ],
  silent: [
    {
      why: 'The timing is not known, and the rest agrees',
      record: coded(['I87.2'], {}),
      chart: { statedHipps: '3CB11' },
    },
    {
      why: 'The positions that are known agree',
      record: coded(['I87.2'], { previousPeriodEnd: null }),
      chart: { statedHipps: '1CA11' },
    },
    { why: 'Nothing of the chart can be grouped', record: {}, chart: { statedHipps: '1HA11' } },
    { why: 'No HIPPS code was submitted', record: whole, notLooked: true },
    { why: 'Blank', record: whole, chart: { statedHipps: ' ' } },
    {
      why: 'Early and institutional, as submitted',
      record: coded(['I87.2'], { previousPeriodEnd: null, admissionSource: 'institutional', stays: undefined }),
      chart: { statedHipps: '2CA11' },
    },
  ],
};
