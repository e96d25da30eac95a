import { coded, type Fixture, paper } from './chart.ts';

const says = (text: string) => ({ documents: [paper('visit-note', 'RN', text, '2026-01-14')] });

export const fixture: Fixture = {
  fires: [
    { why: 'Attention and status of one tracheostomy', record: coded(['Z43.0', 'Z93.0']), says: /Excludes1/ },
    {
      why: 'A colostomy coded as status, and the nurse cares for it',
      record: coded(['C18.7', 'Z93.3'], says('Colostomy care taught, changed the colostomy appliance, stoma pink.')),
      severity: 'warn',
      says: /Z93\.3.*Z43\.3/,
    },
    {
      why: 'A feeding tube',
      record: coded(['G12.21', 'Z93.1'], says('PEG tube site care done, flushed the G-tube with 60 ml.')),
      says: /Z43\.1/,
    },
    {
      why: 'A urethral catheter coded as a stoma',
      record: coded(['N31.9', 'Z43.5'], says('Foley catheter changed, 16 French, clear urine.')),
      says: /Z46\.6/,
    },
    {
      why: 'A line coded as status, and the nurse flushes it',
      record: coded(['M86.171', 'Z95.828'], says('PICC dressing change and PICC flush per order, site clean.')),
      says: /Z45\.2/,
    },
    {
      why: 'Status and attention of one stoma: told once',
      record: coded(['Z43.3', 'Z93.3'], {
        documents: [
          paper('visit-note', 'RN', 'Colostomy care provided, pouch changed, teaching continued.', '2026-01-12'),
        ],
      }),
    },
    {
      why: 'A urostomy coded as status, and the nurse pouches it',
      record: coded(['C67.2', 'Z93.6'], says('Urostomy pouching done, stoma red.')),
      says: /Z43\.5 or Z43\.6/,
    },
    {
      why: 'The code that the other one says goes.',
      record: coded(['Z43.5', 'Z93.59']),
      goes: 'Z93.59',
    },
  ],
  silent: [
    { why: 'Attention, and the nurse cares for it', record: coded(['C18.7', 'Z43.3'], says('Colostomy care taught.')) },
    {
      why: 'Status: the patient does it alone',
      record: coded(['C18.7', 'Z93.3'], says('Patient is independent in colostomy care.')),
    },
    { why: 'Status, and nothing done', record: coded(['I50.22', 'Z93.3'], says('Weight 171. Colostomy in place.')) },
    {
      why: 'A complication of the stoma says it',
      record: coded(['K94.03', 'I10'], says('Colostomy care, appliance leaks.')),
    },
    {
      why: 'A suprapubic catheter is changed',
      record: coded(['N31.9', 'Z43.5'], says('Suprapubic catheter changed; no Foley catheter change needed.')),
    },
    { why: 'No diagnosis', record: { from: '2026-01-12' }, notLooked: true },
    {
      why: 'The note at the dermatitis of a stoma asks for the status',
      record: coded(['C67.2', 'L24.B3', 'Z93.6'], says('Urostomy pouching done, stoma red.')),
    },
    {
      why: 'A pouch that is looked at is no care.',
      record: coded(['C18.7', 'Z93.3'], {
        documents: [paper('visit-note', 'RN', 'Colostomy pouch intact, stoma pink.')],
      }),
    },
  ],
};
