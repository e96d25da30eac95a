import type { OasisCatalogue } from '../../oasis/catalogue.ts';
import type { Assessment } from './assessment.ts';

/** The column that a GG performance panel fills: 1 at start or resumption of care, 3 at discharge, 4 at follow-up. */
export function columnOf(panelCodes: readonly string[], catalogue: OasisCatalogue | undefined) {
  const column = panelCodes.map((code) => catalogue?.performancePanels.get(code)).find((found) => found !== undefined);
  return column === '1' || column === '3' || column === '4' ? column : undefined;
}

/**
 * LOINC has one code for "usual performance" at every time point; CMS has a column each: 1 at start or resumption of
 * care, 3 at discharge, 4 at follow-up. The catalogue names column 1.
 */
export function withColumn(assessment: Assessment): Assessment {
  const column = assessment.rfa === undefined ? assessment.column : COLUMN_OF_REASON[assessment.rfa];
  if (column === undefined || column === '1') return assessment;
  const answers = assessment.answers.map((answer) =>
    answer.byLoinc && /^GG01[37]0[A-Z]{1,2}1$/.test(answer.key)
      ? { ...answer, key: answer.key.slice(0, -1) + column }
      : answer,
  );
  return { ...assessment, answers };
}

const COLUMN_OF_REASON: Readonly<Record<string, '1' | '3' | '4'>> = {
  '01': '1',
  '03': '1',
  '04': '4',
  '05': '4',
  '09': '3',
};
