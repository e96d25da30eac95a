import { payerOfM0150 } from '../../shared/oasis/payer.ts';
import type { PageChartBuilder } from './page-chart.ts';

/** M0150's own flags in the order of its answers, 0 to 11 and UK (CMS submission names). */
const FLAGS =
  'NONE MCARE_FFS MCARE_HMO MCAID_FFS MCAID_HMO WRKCOMP TITLEPGMS OTH_GOVT PRIV_INS PRIV_HMO SELFPAY OTHER UK'
    .split(' ')
    .map((flag, i) => ({ field: `M0150_CPAY_${flag}`, answer: flag === 'UK' ? flag : String(i) }));

/**
 * Who pays, as M0150 states it: from its list of boxes, else from the flags that the page shows of it. Where several could
 * pay, none is taken and the panel is told.
 */
export function writePayer(builder: PageChartBuilder): void {
  const ticked = builder.reading('M0150')?.reading.value;
  const flags = FLAGS.filter(({ field }) => builder.text(field) === '1');
  const answers = Array.isArray(ticked) ? ticked : flags.map(({ answer }) => answer);
  if (answers.length === 0) return;
  const payer = payerOfM0150(answers);
  if (payer === undefined) {
    builder.notes.push(
      'M0150: several sources are ticked, and which of them is the payer of this period is not said: not read',
    );
    return;
  }
  builder.chart.payer = payer;
  builder.source('/payer', ...(Array.isArray(ticked) ? ['M0150'] : flags.map(({ field }) => field)));
}
