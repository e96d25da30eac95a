import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Sepsis before the postprocedural infection.',
      count: 2,
      record: coded(['A41.9', 'T81.44XA', 'T81.41XA']),
      severity: 'error',
    },
    {
      why: 'T81.44 before the site.',
      record: coded(['T81.44XA', 'T81.42XA', 'A41.01']),
      count: 1,
      says: /site of the infection first/,
    },
    {
      why: 'Septic shock after a procedure, and R65.21.',
      record: coded(['T81.42XA', 'T81.44XA', 'A41.9', 'T81.12XA', 'R65.21']),
      says: /T81\.12/,
    },
    {
      why: 'The urinary tract infection before the catheter that caused it.',
      record: coded(['N39.0', 'T83.511A', 'B96.20']),
      severity: 'error',
      count: 1,
      says: /T83\.511A.* goes before N39\.0/,
    },
    { why: 'Graft-versus-host disease before the transplant complication.', record: coded(['D89.811', 'T86.09']) },

    { why: 'Bacteremia before the infected port.', record: coded(['R78.81', 'T82.7XXA']), count: 1 },
    {
      why: 'The infection as principal; how the others stand nobody says',
      record: coded(['I10']),
      chart: { diagnoses: [{ code: 'N39.0', rank: 1 }, { code: 'T83.511A' }] },
      says: /T83\.511A/,
    },
    {
      why: 'Sepsis before the catheter it came from.',
      record: coded(['A41.51', 'T83.511D', 'N39.0']),
      says: /goes before A41\.51/,
    },
    {
      why: 'Cellulitis before the infected stoma.',
      record: coded(['L03.311', 'K94.02']),
      says: /goes before L03\.311/,
    },
    {
      why: 'The organism before the infection of the wound.',
      record: coded(['T81.31XD', 'B95.62', 'T81.41XD']),
      says: /goes before B95\.62/,
    },
    {
      why: 'Sepsis after a procedure, and not which.',
      record: coded(['T81.41XA', 'T81.44XA', 'I10']),
      severity: 'warn',
      says: /T81\.44XA .*A40/,
      asks: 'add',
      quotes: /identify the sepsis/,
    },
    {
      why: 'The bacteremia before the line that brought it.',
      record: coded(['R78.81', 'T80.211D'], {
        documents: [paper('discharge-summary', 'MD', 'Bacteremia, bloodstream infection due to the PICC.')],
      }),
    },
    {
      why: 'Sepsis after a procedure, and no site of the infection',
      record: coded(['T81.44XD', 'A41.9']),
      severity: 'warn',
      says: /T81\.40 to T81\.43/,
    },
  ],
  silent: [
    { why: 'Site, T81.44, sepsis, severity.', record: coded(['T81.42XA', 'T81.44XA', 'A41.01', 'R65.20']) },
    { why: 'Infected incision and its cellulitis.', record: coded(['T81.41XA', 'L03.311', 'B95.62']) },
    {
      why: 'Osteomyelitis of the right foot, an infected joint on the left.',
      record: coded(['M86.171', 'B95.61', 'T84.54XA']),
    },
    { why: 'Sepsis without a procedure.', record: coded(['A41.9', 'N39.0', 'R65.21']) },
    { why: 'No From date.', record: { principal: 'A41.9', secondary: ['T81.44XA'] }, notLooked: true },

    { why: 'Infected port, then the bacteremia.', record: coded(['T82.7XXA', 'R78.81']) },
    { why: 'Another order that is broken', record: coded(['T81.41XA', 'D63.0', 'C34.11']) },
    {
      why: 'Sepsis of a pneumonia, and an infected catheter.',
      record: coded(['A41.9', 'J18.9', 'T83.511D', 'N39.0']),
    },
    {
      why: 'Sepsis behind one of two infected devices.',
      record: coded(['T83.511D', 'A41.9', 'T84.53XD', 'N39.0']),
    },
    {
      why: 'The organism of a cellulitis, and an infected wound behind.',
      record: coded(['L03.115', 'B95.62', 'T81.41XD']),
    },
    {
      why: 'Infected stoma, then its cellulitis.',
      record: coded(['K94.02', 'L03.311']),
    },
    { why: 'Candida is a sepsis too.', record: coded(['T81.41XA', 'T81.44XA', 'B37.7']) },
    { why: 'Puerperal sepsis is one too.', record: coded(['T81.41XA', 'T81.44XA', 'O85']) },
    {
      why: 'The line first.',
      record: coded(['T80.211D', 'R78.81'], {
        documents: [paper('discharge-summary', 'MD', 'Bacteremia, bloodstream infection due to the PICC.')],
      }),
    },
    { why: 'The site stands before it', record: coded(['T81.43XD', 'T81.44XD', 'A41.51', 'K65.1']) },
  ],
};
