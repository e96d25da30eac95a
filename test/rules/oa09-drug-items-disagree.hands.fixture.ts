import { coded, type Fixture, paper } from './chart.ts';

/** Who has a hand in the medications. */
const told = (oasis: Record<string, string | string[]>, text: string) =>
  coded(['I10'], {
    oasis: { M0090: '2026-01-12', ...oasis },
    documents: [paper('visit-note', 'RN', text, '2026-01-12')],
  });

export const fixture: Fixture = {
  fires: [
    {
      why: 'Filled, and reminded when it is time',
      record: told({ M2020: '0' }, 'Niece fills the pill organizer and calls when doses are due.'),
      says: /M2020 is 0/,
    },
    { why: 'Kin by marriage', record: told({ M2020: '0' }, 'Father-in-law fills his pill box.') },
    { why: 'In another charge', record: told({ M2020: '0' }, 'Nephew is in charge of her medications.') },
    { why: 'Managed by the house', record: told({ M2020: '0' }, 'Medications are managed by facility staff.') },
    { why: 'Help is needed', record: told({ M2020: '0' }, 'Requires supervision with all medications.') },
    { why: 'Relies on somebody', record: told({ M2020: '0' }, 'Relies on her sister for her pills.') },
    { why: 'Cannot open the box', record: told({ M2020: '0' }, 'Unable to open her pill box.') },
    {
      why: 'A pen that another dials',
      record: told({ M2030: '0' }, 'Daughter dials insulin pen each evening.'),
      says: /M2030 is 0/,
    },
    {
      why: 'Packs that another hands',
      record: told({ M2020: '0' }, 'Takes pills from blister packs that her son hands her.'),
    },
    {
      why: 'Given, in the past',
      record: told({ M2020: '0' }, 'Had her morning medications administered with pudding.'),
    },
    { why: 'Syringes that another fills', record: told({ M2030: '0' }, 'Brother prefills syringes each Sunday.') },
    {
      why: 'Between the deed and its doer the place',
      record: told({ M2020: '0' }, 'Pills are sorted every Sunday into cups by neighbor.'),
    },
    { why: 'The item with its answer', record: told({ M2020: '0' }, 'M2020 response 1.'), says: /M2020 is 0; / },
    {
      why: 'Insulin by its brand, before meals',
      record: told({ M2030: '0' }, 'Niece administers Humalog before each meal.'),
    },
    {
      why: 'Each dose is given',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M2020: '0' },
        documents: [paper('visit-note', 'RN', 'Wife administers each dose.', '2026-01-12')],
      }),
    },
  ],
  silent: [
    {
      why: 'An errand, a list, teaching',
      record: told(
        { M2020: '0' },
        'Son picks up meds. Nurse prepared the medication list. Nurse taught him to fill the pill box.',
      ),
    },
    {
      why: 'A husband with insulin of his own',
      record: told({ M2030: '0' }, 'Husband gives himself insulin. Wife draws up her own insulin.'),
    },
    { why: 'In case', record: told({ M2020: '0' }, 'Aide gives meds if he asks? No, takes them alone.') },
    { why: 'The husband', record: told({ M2020: '0' }, 'Husband needs assistance with his medications.') },
    { why: 'An inhaler', record: told({ M2020: '0' }, 'Requires help with inhaler and medications by nebs.') },
    { why: 'Help with the cost', record: told({ M2020: '0' }, 'Needs help with medication costs.') },
    { why: 'In the hospital', record: told({ M2020: '0' }, 'Had his medications given in the hospital.') },
    { why: 'Lunch', record: told({ M2030: '0' }, 'Wife prepares lunch before insulin.') },
    { why: 'A vaccine', record: told({ M2030: '0' }, 'Nurse gives flu shot today.') },
    { why: 'The spouse’s own insulin', record: told({ M2030: '0' }, 'Spouse administers own Humalog.') },
    {
      why: 'Each dose of insulin',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M2020: '0' },
        documents: [
          paper('visit-note', 'RN', 'Wife gives each dose of insulin; patient takes pills alone.', '2026-01-12'),
        ],
      }),
    },
  ],
};
