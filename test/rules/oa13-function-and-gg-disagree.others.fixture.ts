import { coded, type Fixture, paper } from './chart.ts';

/** Bed, chair, car and mouth care; and care by another's hand. */
const told = (oasis: Record<string, string>, text: string) =>
  coded(['I69.354'], {
    oasis: { M0090: '2026-01-12', M0100: '01', ...oasis },
    documents: [paper('therapy-evaluation', 'PT', text, '2026-01-12')],
  });

export const fixture: Fixture = {
  fires: [
    {
      why: 'Sits up alone by the code, and takes more than half of the help',
      record: told({ GG0170C1: '06' }, 'Supine to sit max A of one.'),
      severity: 'warn',
      says: /GG0170C1 is 06 \(independent\); .*“Supine to sit max A”/,
    },
    { why: 'Lies down', record: told({ GG0170B1: '06' }, 'Sit to supine mod assist for legs.') },
    { why: 'Stands up', record: told({ GG0170D1: '01' }, 'Sit<>stand SBA from the bed.') },
    { why: 'The car', record: told({ GG0170G1: '06' }, 'Car transfers min assist.') },
    { why: 'The teeth', record: told({ GG0130B1: '06' }, 'Oral hygiene with moderate assistance.') },
    { why: 'The teeth by another', record: told({ GG0130B1: '05' }, 'Wife brushes his teeth.') },
    { why: 'Is fed', record: told({ GG0130A1: '06' }, 'Daughter feeds her every meal.') },
    { why: 'The leg into bed', record: told({ GG0170B1: '06' }, 'Sister lifts his left leg into bed.') },
    { why: 'The legs out of bed', record: told({ GG0170C1: '06' }, 'Needs mod A to swing legs off the bed.') },
    { why: 'Cannot rise', record: told({ GG0170D1: '05' }, 'Not able to rise from the recliner.') },
    { why: 'Bed mobility as a whole', record: told({ GG0170C1: '06' }, 'Bed mobility max A.') },
    { why: 'Wheels the chair', record: told({ GG0170R1: '01' }, 'Propels wheelchair 60 ft with supervision.') },
    { why: 'Shoes named behind the help', record: told({ GG0130H1: '06' }, 'Max A for socks and shoes.') },
    { why: 'Steps with little help', record: told({ GG0170N1: '01' }, 'Up and down four stairs with contact guard.') },
    { why: 'Two helpers', record: told({ GG0170E1: '04' }, 'Transfers with two-person assist.') },
    { why: 'Stands up by its letters', record: told({ GG0170D1: '06' }, 'STS mod A.') },
    {
      why: 'To the toilet in a line of transfers',
      record: told({ GG0170F1: '06' }, 'Transfers: bed mod I; toilet min A with bar'),
    },
    { why: 'Fifty feet are harder than ten', record: told({ GG0170J1: '06' }, 'Gait 50 ft with two turns, mod A.') },
    { why: 'Turns in bed', record: told({ GG0170A1: '06' }, 'Rolling to the left mod A with rail.') },
    { why: 'Up and down from a seat', record: told({ GG0170D1: '06' }, 'Sit to/from stand: min A with cues.') },
    {
      why: 'The code in the note',
      record: told({ GG0130G1: '06' }, 'Lower body dressing: 03.'),
      says: /“Lower body dressing: 03”/,
    },
    {
      why: 'The item in the note, one level away',
      record: told({ GG0130H1: '03' }, 'GG0130H footwear - 02.'),
      says: /GG0130H1 is 03; .*“GG0130H footwear - 02”/,
    },
    { why: 'A flight behind its word', record: told({ GG0170N1: '06' }, 'Stairs: 4 with left rail, mod A.') },
    {
      why: 'Of a list of bed mobility, each its own',
      record: told({ GG0170C1: '06' }, 'Bed mobility: rolling independent, supine to sit max A.'),
    },
  ],
  silent: [
    {
      why: 'The dressing of a wound',
      record: told(
        { GG0130F1: '06', GG0130G1: '06' },
        'UE dressing over skin tear changed with max assist. LE dsg changed, max drainage.',
      ),
    },
    {
      why: 'As coded',
      record: told(
        { GG0170C1: '03', GG0170B1: '04', GG0170D1: '04' },
        'Supine to sit min A, sit to supine SBA, sit to stand CGA.',
      ),
    },
    { why: 'One level apart', record: told({ GG0170D1: '06' }, 'Sit to stand with setup.') },
    { why: 'An exercise', record: told({ GG0170D1: '06' }, 'Sit to stand x 10 with CGA.') },
    { why: 'Before the stroke', record: told({ GG0130A1: '01' }, 'Prior level: eating independent.') },
    { why: 'The plan', record: told({ GG0170C1: '06' }, 'Goal: supine to sit min A.') },
    { why: 'Walks with shoes on', record: told({ GG0130H1: '06' }, 'Walks with shoes on, CGA.') },
    {
      why: 'Legs that are lifted in an exercise',
      record: told({ GG0170B1: '06' }, 'Sister lifts her legs onto a stool.'),
    },
    { why: 'Steps away', record: told({ GG0170N1: '01' }, 'Stood 4 steps away with SBA.') },
    { why: 'Ease on ten feet', record: told({ GG0170J1: '03' }, 'Gait independent.') },
    {
      why: 'Goals by their codes',
      record: told({ GG0130G1: '03' }, 'GG0130G2: 06. Discharge goal: lower body dressing: 06.'),
    },
    {
      why: 'Steps of an exercise, and a walker that rolls',
      record: told(
        { GG0170A1: '06', GG0170N1: '06' },
        'Stairs: 4 x up and down with min cues. Rolling walker needs max A to fold.',
      ),
    },
  ],
};
