import type { Chart } from '../../shared/chart/chart.ts';
import { coded, type Fixture } from './chart.ts';

const page = (field: string) => ({ kind: 'page' as const, field, frame: '0' });
const fhir = (ref: string) => ({ kind: 'fhir' as const, ref });
const conflicts = (...list: Chart['conflicts']) => ({ conflicts: list });

const AGREED: Chart['sources'] = {
  '/oasis/M1830': [page('M1830')],
  '/medications': [fhir('MedicationRequest/m1')],
};

export const fixture: Fixture = {
  fires: [
    {
      why: 'Bathing is 2 on the page and 4 in the record',
      record: coded(['I50.22'], { oasis: { M1830: '2' } }),
      chart: conflicts({
        fact: '/oasis/M1830',
        lost: { value: '4', at: fhir('Observation/o1') },
        stands: { value: '2', at: page('M1830') },
        say: 'the page says otherwise; the page stands',
      }),
      severity: 'warn',
      says: /M1830: the page says 2, the record says 4/,
    },
    {
      why: 'Two codes stand in the record and not in the list on the page: one message',
      record: coded(['I50.22', 'I10']),
      chart: conflicts(
        {
          fact: '/diagnoses',
          lost: { value: 'J44.9', at: fhir('Condition/c1') },
          stands: { value: [], at: page('dx/1') },
          say: 'in the record, not in the list on the page',
        },
        {
          fact: '/diagnoses',
          lost: { value: 'E11.9', at: fhir('Condition/c2') },
          stands: { value: [], at: page('dx/1') },
          say: 'in the record, not in the list on the page',
        },
      ),
      count: 1,
      says: /J44\.9, E11\.9/,
    },
    {
      why: 'The start of care differs',
      record: coded(['I50.22']),
      chart: conflicts({
        fact: '/period/admission',
        lost: { value: '2026-01-10', at: { kind: 'record', path: '/admission' } },
        stands: { value: '2026-01-12', at: page('M0030') },
        say: 'the page says otherwise; the page stands',
      }),
      says: /^Start of care/,
    },
  ],
  silent: [
    {
      why: 'Page and record met and agree',
      record: coded(['I50.22'], { oasis: { M1830: '2' } }),
      chart: { sources: AGREED },
    },
    {
      why: 'A person entered another value: meant',
      record: coded(['I50.22']),
      chart: {
        sources: AGREED,
        ...conflicts({
          fact: '/admissionSource',
          lost: { value: 'community', at: page('M1000') },
          stands: { value: 'institutional', at: { kind: 'entered', by: 'coder' } },
          say: 'a person entered another value; it stands',
        }),
      },
    },
    {
      why: 'Two lists of the record differ: another rule',
      record: coded(['I50.22']),
      chart: {
        sources: AGREED,
        ...conflicts({
          fact: '/diagnoses/0',
          lost: { value: 'I10', at: fhir('Encounter/e1') },
          stands: { value: 'I50.22', at: fhir('Claim/c1') },
          say: 'the encounter states another principal diagnosis than the claim',
        }),
      },
    },
    { why: 'A record alone', record: coded(['I50.22']), notLooked: true },
  ],
};
