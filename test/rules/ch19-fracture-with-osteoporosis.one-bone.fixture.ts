import { coded, type Fixture, paper } from './chart.ts';

const seen = (text: string) => ({ documents: [paper('discharge-summary', 'MD', text)] });

export const fixture: Fixture = {
  fires: [
    {
      why: 'One hip, coded as an injury and as broken by osteoporosis.',
      record: coded(['M80.052D', 'S72.002D', 'W19.XXXD'], {
        documents: [paper('history-and-physical', 'MD', 'Fracture of the left hip in senile osteoporosis.')],
      }),
      severity: 'warn',
      asks: 'remove',
      says: /one bone/,
    },
  ],
  silent: [
    {
      why: 'Another of the fractures is coded M80',
      record: coded(['S52.501D', 'M80.051D', 'W18.30XD'], seen('Fracture of the distal right radius. Osteoporosis.')),
    },
    {
      why: 'The hip of one side and the other.',
      record: coded(['M80.052D', 'S72.001D', 'V43.52XD'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Fracture of the left hip in senile osteoporosis, right hip fracture in the collision.',
          ),
        ],
      }),
    },
    {
      why: 'A spine and a hip.',
      record: coded(['M80.08XD', 'S72.001D', 'V43.52XD'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Osteoporotic compression fracture of L1; right hip fracture in the collision.',
          ),
        ],
      }),
    },
  ],
};
