import { coded, type Fixture } from './chart.ts';

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
  ],
  silent: [
    { why: 'Dependence of two substances.', record: coded(['K70.30', 'F10.20', 'F17.210', 'F11.20']) },
    { why: 'Dependence in remission.', record: coded(['F33.2', 'F10.21']) },
    { why: 'Abuse of one, use of another.', record: coded(['F10.10', 'F12.90']) },
    { why: 'No From date.', record: { principal: 'F10.20', secondary: ['F10.10'] }, notLooked: true },
    { why: 'Cigarettes given up, and tobacco that is chewed.', record: coded(['J44.9', 'F17.211', 'F17.220']) },
    { why: 'Alcohol given up, and opioids not.', record: coded(['F33.2', 'F10.21', 'F11.20']) },
  ],
};
