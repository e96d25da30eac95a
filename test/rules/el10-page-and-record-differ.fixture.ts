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
    {
      why: 'What stands and what does not are both shown',
      record: coded(['I50.22'], { oasis: { M1830: '2' } }),
      chart: conflicts({
        fact: '/oasis/M1830',
        lost: { value: '4', at: fhir('Observation/o1') },
        stands: { value: '2', at: page('M1830') },
        say: 'the page says otherwise; the page stands',
      }),
      shows: /M1830 4; M1830 2/,
      key: /M1830.*4/,
    },
    {
      why: 'A code that only the page has',
      record: coded(['I50.22', 'I10']),
      chart: conflicts({
        fact: '/diagnoses',
        lost: { value: 'J44.9', at: page('dx/3') },
        stands: { value: [], at: fhir('Condition/c1') },
        say: 'on the page, not in the record',
      }),
      says: /^In the page, not in the record: J44\.9/,
    },
    {
      why: 'Another assessment',
      record: coded(['I50.22']),
      chart: conflicts({
        fact: '/oasis',
        lost: { value: 'QuestionnaireResponse/q1', at: fhir('QuestionnaireResponse/q1') },
        stands: { value: 'M0090 2026-01-12', at: page('M0090') },
        say: 'another assessment',
      }),
      says: /another assessment than the page/,
    },
    {
      why: 'Lists of answers, and a number: both are shown',
      record: coded(['I50.22']),
      chart: conflicts({
        fact: '/oasis/M1033',
        lost: { value: ['1', '7'], at: fhir('Observation/o1') },
        stands: { value: 7, at: page('M1033') },
        say: 'differ',
      }),
      says: /M1033: the page says 7, the record says 1, 7\./,
      shows: /M1033 1, 7; M1033 7/,
    },
    {
      why: 'What is no word or number is only said to differ',
      record: coded(['I50.22']),
      chart: conflicts({
        fact: '/stays',
        lost: { value: [{ type: 'acute' }, 'x'], at: fhir('Encounter/e1') },
        stands: { value: 'none', at: page('M1000') },
        say: 'differ',
      }),
      says: /^stays: the page and the record differ\./,
      shows: /^stays undefined; stays none$/,
    },
    {
      why: 'A list of fifteen is shown, one of sixteen is not',
      record: coded(['I50.22']),
      chart: conflicts(
        {
          fact: '/oasis/M1033',
          lost: { value: Array.from({ length: 15 }, (_, i) => `${i + 1}`), at: fhir('Observation/o1') },
          stands: { value: '7', at: page('M1033') },
          say: 'differ',
        },
        {
          fact: '/oasis/M1028',
          lost: { value: Array.from({ length: 16 }, (_, i) => `${i + 1}`), at: fhir('Observation/o2') },
          stands: { value: '1', at: page('M1028') },
          say: 'differ',
        },
      ),
      count: 2,
      says: /the record says 1, 2, .*15\./,
    },
    {
      why: 'One of sixteen is not shown',
      record: coded(['I50.22']),
      chart: conflicts({
        fact: '/oasis/M1028',
        lost: { value: Array.from({ length: 16 }, (_, i) => `${i + 1}`), at: fhir('Observation/o2') },
        stands: { value: '1', at: page('M1028') },
        say: 'differ',
      }),
      says: /M1028: the page and the record differ\./,
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
