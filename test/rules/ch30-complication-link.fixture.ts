import { coded, type Fixture, paper } from './chart.ts';

const says = (text: string) => ({ documents: [paper('progress-note', 'MD', text)] });

export const fixture: Fixture = {
  fires: [
    {
      why: 'An infection coded to the operation; the provider writes of cellulitis only',
      record: coded(['T81.41XA', 'L03.311'], says('Cellulitis of the abdominal wall, cephalexin.')),
      severity: 'query',
      says: /T81\.41XA.*no provider’s document links/,
    },
    {
      why: 'A urinary infection coded to the catheter',
      record: coded(['T83.511D', 'N39.0'], says('Urinary tract infection, ciprofloxacin.')),
    },
    {
      why: 'Aftercare beside an open wound of the incision',
      record: coded(['T81.31XD', 'Z48.815'], says('Dehiscence of the midline incision.')),
      severity: 'warn',
      says: /Z48\.815/,
    },
    {
      why: 'Dressing changes beside an infected incision',
      record: coded(['T81.41XD', 'L03.311', 'Z48.00']),
      severity: 'warn',
    },
    {
      why: 'An infected prosthetic knee, and the aftercare of its replacement.',
      record: coded(['Z47.1', 'T84.53XD', 'B95.7']),
      says: /joint replacement/,
      severity: 'warn',
    },
    {
      why: 'An infected stump, and the aftercare of the amputation.',
      record: coded(['Z47.81', 'T87.43', 'B95.61']),
      says: /stump/,
      severity: 'warn',
    },
    {
      why: 'A wound that does not heal takes no aftercare.',
      record: coded(['T81.89XA', 'Z48.815'], {
        documents: [paper('discharge-summary', 'MD', 'Non-healing surgical wound of the abdomen after a colectomy.')],
      }),
      severity: 'warn',
      asks: 'remove',
    },
    {
      why: 'A urinary infection that a catheter brought is coded alone.',
      severity: 'warn',
      asks: 'add',
      says: /T83\.51-/,
      record: coded(['N39.0', 'R33.9'], {
        documents: [
          paper('discharge-summary', 'MD', 'Catheter-associated UTI. Urinary retention with an indwelling Foley.'),
        ],
      }),
    },
    {
      why: 'The cause stands behind the infection.',
      severity: 'warn',
      asks: 'add',
      record: coded(['N30.00'], {
        documents: [paper('discharge-summary', 'MD', 'Acute cystitis due to his indwelling Foley catheter.')],
      }),
    },
    {
      why: 'Sepsis from a line.',
      severity: 'warn',
      says: /T80\.21-/,
      record: coded(['A41.01'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Sepsis due to MSSA, a line-associated bloodstream infection; PICC replaced.',
          ),
        ],
      }),
    },
    {
      why: 'A replaced joint is infected, and only its organism is coded.',
      severity: 'warn',
      says: /T84\.5-/,
      count: 1,
      record: coded(['Z47.1', 'B95.62', 'Z96.651'], {
        documents: [
          paper('discharge-summary', 'MD', 'Prosthetic joint infection of the right knee with MRSA, suppression.'),
        ],
      }),
    },
    {
      why: 'An infected incision coded as cellulitis.',
      severity: 'warn',
      says: /T81\.4-/,
      record: coded(['L03.311'], {
        documents: [paper('discharge-summary', 'MD', 'Cellulitis of the surgical incision of the abdomen.')],
      }),
    },
    {
      why: 'A feeding tube’s site coded as cellulitis.',
      severity: 'warn',
      says: /K94\.22/,
      record: coded(['L03.311', 'B95.61'], {
        documents: [paper('discharge-summary', 'MD', 'PEG site infection, MSSA.')],
      }),
    },
    {
      why: 'Peritonitis of dialysis.',
      severity: 'warn',
      says: /T85\.71-/,
      record: coded(['K65.0', 'N18.6', 'Z99.2'], {
        documents: [paper('discharge-summary', 'MD', 'PD-associated peritonitis. ESRD.')],
      }),
    },
    {
      why: 'Pneumonia of a ventilator.',
      severity: 'warn',
      says: /J95\.851/,
      record: coded(['J15.1', 'Z99.11'], {
        documents: [paper('discharge-summary', 'MD', 'Ventilator-associated pneumonia, Pseudomonas.')],
      }),
    },
    {
      why: 'The lymphoma of an implant, as its complication',
      record: coded(['C84.7A', 'T85.49XD']),
      severity: 'warn',
      says: /T85\.49XD .* beside C84\.7A/,
    },
    {
      why: 'A joint, and no prosthesis.',
      record: coded(['T84.51XD'], {
        documents: [paper('progress-note', 'MD', 'Septic arthritis of the right hip, ceftriaxone.')],
      }),
    },
    {
      why: 'What a drug goes in by is not said to be infected.',
      record: coded(['T80.211D'], {
        documents: [paper('progress-note', 'MD', 'Infection on IV vancomycin through PICC.')],
      }),
    },
  ],
  silent: [
    {
      why: 'Surgical site infection',
      record: coded(['T81.41XD', 'L03.311'], says('Surgical site infection, superficial.')),
    },
    { why: 'Catheter-associated', record: coded(['T83.511D', 'N39.0'], says('Catheter-associated UTI.')) },
    { why: 'Aftercare of an operation that heals', record: coded(['Z48.815'], says('Status post colectomy.')) },
    {
      why: 'The nurse’s words only, and none of a provider: not judged',
      record: coded(['T81.41XD'], { documents: [paper('visit-note', 'RN', 'Redness.')] }),
    },
    {
      why: 'A scan of the provider may link it',
      record: coded(['T81.41XD', 'L03.311'], {
        documents: [...says('Cellulitis.').documents, { type: 'discharge-summary', author: 'MD' }],
      }),
    },
    { why: 'No diagnosis', record: { from: '2026-01-12' }, notLooked: true },
    {
      why: 'The infection named after the prosthesis.',
      record: coded(['T84.51XA', 'B95.61'], {
        documents: [paper('progress-note', 'MD', 'Prosthetic joint infection, right hip, MSSA.')],
      }),
    },
    {
      why: 'An infected driveline is the device’s',
      record: coded(['T82.7XXD', 'B96.5'], {
        documents: [paper('discharge-summary', 'MD', 'HeartMate 3. Driveline infection, Pseudomonas, cefepime.')],
      }),
    },
    {
      why: 'Catheter associated says the link',
      record: coded(['T85.71XA', 'K65.0'], {
        documents: [paper('discharge-summary', 'MD', 'PD catheter associated peritonitis, generalized.')],
      }),
    },
    {
      why: 'The device came loose: a link in itself.',
      record: coded(['T84.124A'], {
        documents: [
          paper('discharge-summary', 'MD', 'The rod of the right lower leg has come loose; revision is planned.'),
        ],
      }),
    },
    {
      why: 'Infection of a stump, named with its level.',
      record: coded(['T87.44'], {
        documents: [paper('discharge-summary', 'MD', 'Infection of the left above-knee amputation stump.')],
      }),
    },
    {
      why: 'A wound of surgery that does not heal.',
      record: coded(['T81.89XA'], {
        documents: [paper('discharge-summary', 'MD', 'Non-healing surgical wound of the abdomen.')],
      }),
    },
    {
      why: 'Another complication beside aftercare: no wound that does not heal.',
      record: coded(['T81.89XA', 'Z48.815'], {
        documents: [paper('discharge-summary', 'MD', 'Ileus after colectomy, resolving. Incision clean and dry.')],
      }),
    },
    {
      why: 'A catheter beside an infection that nobody ties to it.',
      record: coded(['N39.0', 'R33.9'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'UTI. Urinary retention with an indwelling Foley catheter, changed monthly.',
          ),
        ],
      }),
    },
    {
      why: 'The tie is denied.',
      record: coded(['N39.0'], {
        documents: [paper('discharge-summary', 'MD', 'UTI, no catheter-associated urinary tract infection.')],
      }),
    },
    {
      why: 'The complication is coded.',
      record: coded(['T83.511D', 'N39.0'], {
        documents: [paper('discharge-summary', 'MD', 'CAUTI.')],
      }),
    },
    {
      why: 'The wound of a delivery has a code of its own.',
      record: coded(['O86.01', 'L03.311'], {
        documents: [paper('discharge-summary', 'MD', 'Cellulitis of the surgical incision after cesarean.')],
      }),
    },
    {
      why: 'A history of such an infection.',
      record: coded(['N39.0', 'Z87.440'], {
        documents: [paper('discharge-summary', 'MD', 'UTI. History of CAUTI two years ago.')],
      }),
    },
    {
      why: 'The graft failed.',
      record: coded(['T86.12', 'N18.6', 'Z99.2'], {
        documents: [paper('discharge-summary', 'MD', 'Failure of the kidney graft, back on hemodialysis with ESRD.')],
      }),
    },
    {
      why: 'An infected stump, its level between the two.',
      record: coded(['T87.43', 'B95.62'], {
        documents: [paper('discharge-summary', 'MD', 'Infected right below-knee stump, MRSA, IV vancomycin.')],
      }),
    },
    {
      why: 'The device and its fault, in the other order.',
      record: coded(['T85.09XD', 'G91.1'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Malfunction of the ventriculoperitoneal shunt, revised. Obstructive hydrocephalus.',
          ),
        ],
      }),
    },
    { why: 'The lymphoma, and the implant', record: coded(['C84.7A', 'Z98.82']) },
    {
      why: 'A device and what went wrong with it, some words on.',
      record: coded(['T82.41XD'], {
        documents: [paper('progress-note', 'MD', 'Dialysis catheter broke off at the hub and was replaced.')],
      }),
    },
    {
      why: 'The other way round.',
      record: coded(['T84.84XD'], {
        documents: [paper('progress-note', 'MD', 'Painful retained screws in the left ankle.')],
      }),
    },
    {
      why: 'A title of the list, written out.',
      record: coded(['T82.511D'], {
        documents: [paper('progress-note', 'MD', 'Breakdown of surgically created arteriovenous shunt.')],
      }),
    },
    {
      why: 'Catheterization by its short name.',
      record: coded(['T81.718D'], { documents: [paper('progress-note', 'MD', 'Pseudoaneurysm after cath.')] }),
    },
  ],
};
