import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'the injury with 7th character S is first',
      record: coded(['S72.141S', 'M21.751', 'R26.2']),
      severity: 'error',
      count: 1,
      says: /the condition that remains goes first/,
    },
    { why: 'sequela of polio first', record: coded(['B91', 'G83.10', 'M41.46']), says: /B91/, count: 1 },
    {
      why: 'a hip fracture as current and as sequela',
      record: coded(['S72.141D', 'R26.2', 'S72.141S']),
      count: 1,
      says: /not coded as current and as sequela/,
    },
    { why: 'late effect of rickets first', record: coded(['E64.3', 'M21.161']), count: 1 },
    {
      why: 'Another pair of the list has its order',
      record: coded(['S72.141S', 'M21.751', 'N18.4', 'D63.1']),
      says: /S72\.141S/,
      cites: /^(?!.*[Cc]ode first)/,
    },
    { why: 'The note of late effects is cited', record: coded(['B91', 'G83.10']), cites: /[Cc]ode first/ },
    {
      why: 'As sequela and as current',
      record: coded(['R26.2', 'S72.141S', 'S72.141D']),
      says: /^S72\.141D .* and its sequela S72\.141S/,
      shows: /S72\.141D; .*S72\.141S/,
    },
    { why: 'What an adverse effect left', record: coded(['T45.1X5S', 'R26.2']), cites: /^(?!.*[Cc]ode first)/ },
    {
      why: 'Behind the first place: the injury of the cord before the paraplegia that it left',
      record: coded(['L89.154', 'S24.112S', 'G82.21']),
      severity: 'error',
      count: 1,
      says: /G82\.21.* goes before S24\.112S/,
      cites: /I\.C\.19\.a/,
    },
    {
      why: 'Of the brain, before the hemiplegia',
      record: coded(['I10', 'S06.5X9S', 'G81.94']),
      says: /G81\.94.* goes before S06\.5X9S/,
    },
    {
      why: 'As principal it is told once, though the paralysis behind it is known to be what it left',
      record: coded(['S24.112S', 'G82.21']),
      says: /the condition that remains goes first/,
    },
    {
      why: 'A cord injury of years ago is no longer healing.',
      severity: 'warn',
      says: /years ago/,
      asks: 'replace',
      record: coded(['G82.22', 'S24.113D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Incomplete paraplegia. Spinal cord injury T7 in a crash in 2014.'),
        ],
      }),
    },
    {
      why: 'Scarring of a burn three years ago.',
      severity: 'warn',
      says: /years ago/,
      record: coded(['L90.5', 'T23.301D', 'T31.0'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Scar contracture of the right hand. Burn of the right hand, third degree, three years ago.',
          ),
        ],
      }),
    },
  ],
  silent: [
    {
      why: 'dementia of an old brain injury: its note puts the injury first',
      record: coded(['S06.2X9S', 'F02.80', 'I10']),
    },
    { why: 'residual first, then the injury', record: coded(['M21.751', 'S72.141S', 'R26.2']) },
    { why: 'I69 says the residual itself', record: coded(['I69.351', 'I10']) },
    { why: 'a burn still heals beside one that has', record: coded(['T24.311D', 'T24.311S', 'L90.5']) },
    { why: 'a fracture in routine healing', record: coded(['S72.141D', 'W19.XXXD']) },
    { why: 'two different fractures, one of them old', record: coded(['S72.141D', 'S52.531S', 'M24.541']) },
    {
      why: 'no order is stated',
      record: coded(['I10']),
      chart: { diagnoses: [{ code: 'B91' }, { code: 'G83.10' }] },
    },
    { why: 'no From date', record: { principal: 'B91', secondary: [] }, notLooked: true },
    { why: 'The same fracture in two encounters is no sequela', record: coded(['S72.141A', 'S72.141D']) },
    { why: 'The paraplegia, then the injury that left it', record: coded(['L89.154', 'G82.21', 'S24.112S']) },
    {
      why: 'A broken hip left no paraplegia',
      record: coded(['I10', 'S72.141S', 'G82.21']),
    },
    {
      why: 'The injury of the cord is current',
      record: coded(['S24.112D', 'G82.21']),
    },
    {
      why: 'The injury is of this winter.',
      record: coded(['G82.22', 'S24.113D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Incomplete paraplegia. Spinal cord injury T7 in a crash in December 2025.'),
        ],
      }),
    },
    {
      why: 'An old injury, and a new one.',
      record: coded(['G81.14', 'S06.5X1D'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Left spastic hemiplegia. Brain injury in 2012; new traumatic subdural hematoma this month.',
          ),
        ],
      }),
    },
    {
      why: 'Nothing is dated.',
      record: coded(['G81.14', 'S06.5X1D'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Left spastic hemiplegia after traumatic brain injury. Right knee replaced in 2012.',
          ),
        ],
      }),
    },
  ],
};
