import type { OasisRecord } from '../../shared/fhir/oasis-record.ts';
import type { CardDraft } from './draft.ts';

/**
 * What an OASIS assessment at the end of care has to hold, by M0100 (OASIS-E2, "All Items" time points: transfer 06 and
 * 07, death at home 08, discharge 09). Only items whose time points are beyond doubt: the catalogue that we hold tells those
 * of the start and resumption of care (fhir-data.md section 1), so this list does not claim to be whole.
 */
const ALWAYS = ['M0090', 'M0906'];
const AFTER_TRANSFER = [...ALWAYS, 'M2301', 'M2410'];
const FUNCTION = ['M1800', 'M1810', 'M1820', 'M1830', 'M1840', 'M1845', 'M1850', 'M1860'];
const ITEMS: Readonly<Record<string, readonly string[]>> = {
  '06': AFTER_TRANSFER,
  '07': AFTER_TRANSFER,
  '08': ALWAYS,
  '09': [...AFTER_TRANSFER, 'M2420', ...FUNCTION],
};
const KINDS: Readonly<Record<string, string>> = {
  '06': 'transfer, not discharged',
  '07': 'transfer, discharged',
  '08': 'death at home',
  '09': 'discharge from agency',
};

/** Whether the record holds an assessment of the end of care, and what the newest of them leaves unanswered. */
export function dischargeCards({ assessments, isSearched }: OasisRecord): CardDraft[] {
  const begun = assessments
    .filter(({ reason }) => reason === '01' || reason === '03')
    .map(({ completed = '' }) => completed);
  const since = begun.sort().at(-1) ?? '';
  // A transfer from which the patient came back is not the end of care.
  const ends = assessments.filter(
    ({ reason, completed = since }) => reason !== undefined && Object.hasOwn(KINDS, reason) && completed >= since,
  );
  const [newest] = ends.sort((a, b) => ((a.completed ?? '') < (b.completed ?? '') ? 1 : -1));
  if (!newest) return isSearched ? [NONE] : [];
  const reason = newest.reason ?? '';
  const open = (ITEMS[reason] ?? []).filter((item) => !isAnswered(newest.answered, item));
  if (open.length === 0) return [];
  return [
    {
      topic: { code: 'oasis-discharge-incomplete', display: 'OASIS at the end of care: unanswered items' },
      severity: 'warn',
      summary: `OASIS ${KINDS[reason]}: no answer was found for ${open.join(', ')}.`,
      detail: `The assessment (M0100 ${reason}${newest.completed === undefined ? '' : `, completed ${newest.completed}`}) was read; ${open.join(', ')} was looked for in it and not found. Other items are not checked here.`,
    },
  ];
}

/** An item that the catalogue does not hold keeps CMS's submission name: `M0906_DC_TRAN_DTH_DT`. */
function isAnswered(keys: ReadonlySet<string>, item: string): boolean {
  return [...keys].some((key) => key === item || key.startsWith(`${item}_`));
}

const NONE: CardDraft = {
  topic: { code: 'oasis-discharge-missing', display: 'OASIS at the end of care: not found' },
  severity: 'warn',
  summary: 'No completed OASIS discharge or transfer assessment (M0100 06 to 09) was found.',
  detail:
    'The assessments of the record were searched; none that is completed says M0100 06, 07, 08 or 09. One that is still in progress is not read.',
};
