import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../../server/editions/published/recognise.ts';
import {
  addendaText,
  hippsCsv,
  indexXml,
  orderText,
  ratesCsv,
  tabularXml,
  wageCsv,
} from '../../../../published/written.ts';
import { AFTER, LIST } from '../../../icd10cm/small-editions.ts';

const INDEX_CSV = 'RowID,Letter,Level,Term,See,SeeAlso,NonEssModif,Code\n1,L,0,Lantern,,,,Q90.9\n';

describe('what a published file is, by its content', () => {
  it.each([
    ['order', orderText(LIST)],
    ['order-addenda', addendaText(LIST, AFTER, 2027)],
    ['tabular', tabularXml(LIST, '2026')],
    ['index', indexXml('<mainTerm><title>Lantern</title><code>Q90.9</code></mainTerm>')],
    ['index-csv', INDEX_CSV],
    ['hipps', hippsCsv(2026)],
    ['rates', ratesCsv(2026)],
    ['wage-index', wageCsv(2026)],
    ['oasis-items', 'oasisItem,loinc,type,text,linkId,copyrightNotice\n'],
    ['oasis-answers', 'oasisItem,loinc,label,loincAnswer,text\n'],
  ])('%s', (kind, text) => {
    expect(recognise(text)).toEqual({ kind });
    // Blank lines above, and other line ends, change nothing.
    expect(recognise(`\r\n\n${text.replaceAll('\r\n', '\n')}`)).toEqual({ kind });
  });

  it('columns in another order and in quotes', () => {
    expect(recognise('"geographicWageIndex","cbsa", effectiveDate\n')).toEqual({ kind: 'wage-index' });
  });

  it.each([
    ['codes', 'A000    Cholera due to something\nA001    Cholera due to another thing\n'],
    ['codes-addenda', 'Add:         C7831   Something of the larynx\n'],
    ['external-causes', indexXml('', '2026', 'ICD-10-CM EXTERNAL CAUSE of INJURIES INDEX')],
    [
      'neoplasms-or-drugs',
      '<?xml version="1.0"?><ICD10CM.index><version>2026</version><indexHeading><head col="1">Substance</head></indexHeading></ICD10CM.index>',
    ],
  ])('known and not used: %s', (passed, text) => {
    expect(recognise(text)).toEqual({ passed });
  });

  it.each([
    ['nothing', ''],
    ['prose', 'ICD-10-CM Official Guidelines for Coding\nand Reporting\n'],
    ['other XML', '<?xml version="1.0"?><html><body>ICD10CM</body></html>'],
    ['a procedure order file', '00001 001     0 Central Nervous System                    Central Nervous System\n'],
    ['a code with a dot', '00001 A00.0   1 Cholera                                   Cholera\n'],
    ['a flag that is none', '00001 A000    2 Cholera                                   Cholera\n'],
  ])('%s is none of them', (_, text) => {
    expect(recognise(text)).toEqual({ unknown: true });
  });

  it('a table that lacks a column says which', () => {
    expect(recognise('code,effectiveDate,weight,lupa\n1AA11,20260101,1,2\n')).toEqual({
      unknown: true,
      nearly: { kind: 'hipps', lacks: ['threshold'] },
    });
  });
});
