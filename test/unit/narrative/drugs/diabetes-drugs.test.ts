import { describe, expect, it } from 'vitest';
import { diabetesDrugs } from '../../../../shared/narrative/drugs/diabetes-drugs.ts';

describe('drugs against diabetes on a medication list', () => {
  it.each([
    ['Insulin glargine (Lantus) 22 units SC at bedtime', ['insulin']],
    ['HumaLOG KwikPen 6 units with meals', ['insulin']],
    ['Metformin ER 500 mg, 2 tabs PO twice a day', ['oral']],
    ['Jardiance 10 mg daily', ['oral']],
    ['Sitagliptin 100 mg daily', ['oral']],
    ['Ozempic 0.5 mg SC weekly', ['injectable']],
    ['Mounjaro 5 mg/0.5 mL pen, weekly', ['injectable']],
    ['Rybelsus 7 mg daily', ['oral']],
    ['Semaglutide 14 mg tablet by mouth daily', ['oral']],
    ['Soliqua 30 units SC daily', ['insulin', 'injectable']],
    ['Metformin 500 mg daily x 1 daily', ['oral']],
  ])('%s', (line, expected) => {
    expect(diabetesDrugs(line)).toEqual(expected);
  });

  it.each([
    'Lisinopril 10 mg daily',
    'Insulin pen needles 32G x 4 mm',
    'Metformin 500 mg (stopped 1/5)',
    'Insulin lispro sliding scale while on prednisone',
    'Regular insulin, temporary, until steroids are tapered',
    'Glucagon 1 mg IM as needed for low sugar',
  ])('names none that is used long-term: %s', (line) => {
    expect(diabetesDrugs(line)).toEqual([]);
  });
});
