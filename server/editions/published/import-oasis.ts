import { jsonBytes } from '../../../shared/editions/pack.ts';
import { DistributionError } from '../hhgs/distribution.ts';
import { LOINC_NOTICE, OASIS_COLUMNS, oasisRows, oasisTables } from '../oasis.ts';
import {
  type Built,
  type BuiltOrAsked,
  type Found,
  type FoundFile,
  ofKind,
  originOf,
  pinnedFlag,
} from './found-file.ts';
import { KINDS_OF_FILES } from './recognise.ts';

/**
 * An edition of OASIS items from the two tables of the LOINC panel, which do not say for which assessments they are.
 * @throws {DistributionError} where one of the two is missing, or a row does not say what it should
 */
export function builtOasis(found: Found): BuiltOrAsked {
  const [items, secondItems] = ofKind(found, 'oasis-items');
  const [answers, secondAnswers] = ofKind(found, 'oasis-answers');
  if (!items && !answers) return { built: [], questions: [] };
  const twice = secondItems ?? secondAnswers;
  if (twice) throw new DistributionError(`${twice.file.path}: a second table of ${KINDS_OF_FILES[twice.kind].says}`);
  if (!items || !answers) {
    const missing = KINDS_OF_FILES[items ? 'oasis-answers' : 'oasis-items'];
    throw new DistributionError(
      `OASIS items and their answers are two files; ${missing.says} are missing (${missing.by})`,
    );
  }
  const range = found.said;
  if (!range) {
    const say = `${items.file.path} does not say for which assessments its items are: give --from and --to`;
    return { built: [], questions: [say] };
  }
  const tables = read(items, answers);
  const built: Built = {
    edition: {
      id: `imported-oasis-${range.from}`,
      kind: 'oasis',
      label: `OASIS items from ${range.from}`,
      ...range,
      authority: 'sourced',
      origin: [
        originOf('OASIS items of the LOINC panel,', items, found),
        originOf('their answers,', answers, found),
        'Submission names: CMS OASIS data submission specifications',
        LOINC_NOTICE,
      ],
      imported: true,
      ...pinnedFlag([items, answers]),
    },
    sections: new Map([['tables', jsonBytes(tables)]]),
    doubts: [],
    notes: [`${tables.items.length} items`],
    asks: [],
  };
  return { built: [built], questions: [] };
}

function read(items: FoundFile, answers: FoundFile): ReturnType<typeof oasisTables> {
  try {
    return oasisTables(
      oasisRows(items.file.path, items.text, OASIS_COLUMNS.items),
      oasisRows(answers.file.path, answers.text, OASIS_COLUMNS.answers),
    );
  } catch (error) {
    throw new DistributionError(error instanceof Error ? error.message : String(error));
  }
}
