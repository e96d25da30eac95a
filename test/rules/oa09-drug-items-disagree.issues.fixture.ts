import { coded, type Fixture, paper } from './chart.ts';

/** Issues of medications in words, drugs of a note, and who takes them alone. */
const told = (oasis: Record<string, string | string[]>, text: string, date = '2026-01-12') =>
  coded(['I10'], {
    oasis: { M0090: '2026-01-12', ...oasis },
    documents: [paper('visit-note', 'RN', text, date)],
  });
const FOLLOWED = { M2001: '1', M2010: '1', M2020: '0', M2030: 'NA' };
const AT_DISCHARGE = { M0100: '09', M0030: '2026-01-12', M0090: '2026-03-02', M0906: '2026-03-02' };
const since = (answer: string, text: string, date: string) =>
  coded(['I10'], {
    oasis: { ...AT_DISCHARGE, M2005: answer },
    documents: [paper('visit-note', 'RN', text, date)],
  });

export const fixture: Fixture = {
  fires: [
    {
      why: 'An issue of which the physician was told, and the review says none',
      record: told(
        { M2001: '0', M2003: '^', M2010: '1' },
        'Drug interaction noted between citalopram and tramadol, physician notified.',
      ),
      says: /M2001 is 0 \(no issues found/,
    },
    {
      why: 'Two of one kind in the house',
      record: told({ M2001: '0' }, 'Bottles of both atenolol and metoprolol in the cabinet. Called Dr. Weiss.'),
    },
    {
      why: 'In time by the answer, and the physician has not called back',
      record: told(
        { ...FOLLOWED, M2003: '1' },
        'Medication discrepancy identified. Message left with MD office, has not called back.',
        '2026-01-14',
      ),
      says: /M2003 is 1 \(the physician was reached/,
    },
    {
      why: 'Not in time by the answer, and ordered at the visit',
      record: told(
        { ...FOLLOWED, M2003: '0' },
        'Found pt taking naproxen with apixaban. Physician called during visit, verbal order received to stop naproxen.',
      ),
      says: /M2003 is 0 \(the physician was not reached/,
    },
    {
      why: 'No issue since the start by the answer, and a note of the weeks between tells of one',
      record: since('9', 'Therapeutic duplication identified: two statins. MD notified, one stopped.', '2026-02-03'),
      says: /M2005 is 9/,
    },
    {
      why: 'Each in time by the answer, and the last one waits',
      record: since(
        '1',
        'Wrong dose of digoxin found. Cardiology office called, still awaiting response.',
        '2026-03-02',
      ),
      says: /M2005 is 1/,
    },
    {
      why: 'No list, and a drug of a class in the note',
      record: told({ N0415_1: ['Z'] }, 'Takes clopidogrel 75 mg daily and atenolol 25 mg daily.'),
      says: /A note of the assessment names an antiplatelet .*clopidogrel 75 mg.* does not mark I/,
    },
    {
      why: 'Given by another by the answer, and he fills his own box and takes them alone',
      record: told({ M2020: '3' }, 'Fills his own pill organizer and takes his medications without reminders.'),
      says: /M2020 is 3/,
    },
    {
      why: 'Prescribed despite an allergy',
      record: told({ M2001: '0' }, 'Allergic to penicillin and discharged on amoxicillin. Surgeon phoned.'),
    },
    {
      why: 'Nobody answers',
      record: told(
        { ...FOLLOWED, M2003: '1' },
        'Lisinopril never filled. Nephrology phoned, did not answer.',
        '2026-01-14',
      ),
    },
    {
      why: 'Injects by the note, none by the answer',
      record: told({ M2030: 'NA' }, 'Gives her own enoxaparin 40 mg daily.'),
      says: /M2030 is NA/,
    },
    {
      why: 'Does not know what she took',
      record: told({ M2020: '0' }, 'Cannot name her pills.'),
      says: /M2020 is 0/,
    },
    { why: 'Each dose is put into the hand', record: told({ M2020: '0' }, 'Niece hands her each dose.') },
    { why: 'A technician of the house gives them', record: told({ M2020: '0' }, 'Med tech administers her pills.') },
  ],
  silent: [
    {
      why: 'Reminders of something else, pills told apart by nobody',
      record: told(
        FOLLOWED,
        'Needs reminders to take rest breaks. Unable to tell which pills are generic, pharmacist explained.',
      ),
    },
    {
      why: 'None found; looked for and taught about',
      record: told(
        { M2001: '0' },
        'No drug interactions identified. MD notified of weight. Taught to report adverse reactions noted.',
      ),
    },
    {
      why: 'An issue that nobody was told of may not be significant',
      record: told({ M2001: '0' }, 'Medication discrepancy noted: vitamin D brand differs.'),
    },
    {
      why: 'The call is about visits',
      record: told(
        { ...FOLLOWED, M2003: '1' },
        'Medications reconciled. Called MD office about visit frequency, awaiting call back.',
      ),
    },
    {
      why: 'Waited, and answered',
      record: told(
        { ...FOLLOWED, M2003: '1' },
        'Duplicate therapy found. Left message for MD, no call back yet at noon. Order received at 3 pm to stop one.',
      ),
    },
    {
      why: 'It waits on the day before the assessment ended',
      record: told(
        { ...FOLLOWED, M2003: '1' },
        'Medication discrepancy identified. MD called, awaiting response.',
        '2026-01-11',
      ),
    },
    {
      why: 'Ordered, and not in words of an issue',
      record: told({ ...FOLLOWED, M2003: '0' }, 'Verbal order received today for wound care.'),
    },
    {
      why: 'Before the start of care',
      record: since('9', 'Therapeutic duplication identified. MD notified.', '2026-01-02'),
    },
    {
      why: 'Stopped, for some days, of a list that is there',
      record: told(
        { N0415_1: ['Z'] },
        'Takes atenolol 25 mg. Eliquis 5 mg was stopped. Takes cephalexin 500 mg for 7 days.',
      ),
    },
    {
      why: 'Takes them alone once the daughter has filled the box',
      record: told({ M2020: '1' }, 'Daughter fills the pill box. Takes his medications correctly.'),
    },
    { why: 'Hoped for', record: told({ M2020: '3' }, 'Goal: takes her medications independently.') },
    { why: 'An allergy alone', record: told({ M2001: '0' }, 'Allergic to penicillin. MD notified of start of care.') },
  ],
};
