import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'hip fracture without 7th character',
      record: coded(['S72.141', 'W19.XXXD', 'I10']),
      severity: 'block',
      count: 1,
      says: /S72\.141 needs its 7th character \(A, B, C, D/,
    },
    {
      why: 'the X is left out before the D',
      record: coded(['S72.141D', 'W19.D']),
      count: 1,
      says: /too early: placeholder X fills the empty positions, W19\.XXXD/,
    },
    { why: 'W01.0D for W01.0XXD', record: coded(['S52.531D', 'W01.0D']), says: /W01\.0XXD/ },
    {
      why: 'a surgical wound has A, D and S, no G',
      record: coded(['T81.31XG', 'I10']),
      says: /has G as 7th character; T81 takes A, D, S/,
    },
    {
      why: 'vertebral fracture with osteoporosis as M80.08',
      record: coded(['M80.08', 'I10']),
      says: /needs its 7th character/,
    },
    { why: 'an adverse effect without its character', record: coded(['K29.00', 'T39.395', 'M17.11']), count: 1 },
  ],
  silent: [
    { why: 'complete injury codes', record: coded(['S72.141D', 'W19.XXXD', 'M80.08XD', 'T81.31XD']) },
    { why: 'a header that still needs its own characters is another fault', record: coded(['L89.15', 'T81.4']) },
    { why: 'codes that take no 7th character', record: coded(['I50.32', 'E11.9', 'L97.412']) },
    { why: 'a code of another year', record: coded(['N18.3', 'G20']) },
    {
      why: 'no tabular list is held for 2021',
      record: coded(['S72.141', 'I10'], { from: '2021-03-02' }),
      notLooked: true,
    },
    { why: 'no From date', record: { principal: 'S72.141', secondary: [] }, notLooked: true },
  ],
};
