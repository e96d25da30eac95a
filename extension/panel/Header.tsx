import { Fragment, type ReactNode } from 'react';
import type { Chart } from '../../shared/chart/chart.ts';
import type { PanelView, PatientMatch, PatientShown } from '../messages/view.ts';
import { dayWords, periodWords } from './days.ts';
import { FactsRead } from './FactsRead.tsx';
import { Disclosure } from './parts.tsx';
import { sexWords, shownOf } from './state/person.ts';
import { PAYERS } from './words.ts';

/** Whom and which period the panel is about, how page and record agree, and everything that was read. */
export function Header({ view }: { view: PanelView }): ReactNode {
  const { chart, match, facts } = view;
  const patient = shownOf(chart) ?? match.page ?? match.record;
  return (
    <header className="patient">
      <h1>{patientLine(patient)}</h1>
      {view.page !== 'none' && <Agreement match={match} />}
      <p className="period">
        {periodWords(chart?.period)} · {payerWords(chart)}
      </p>
      {facts.length > 0 && (
        <Disclosure label={`what I read (${facts.length})`} className="facts-read">
          <FactsRead facts={facts} />
        </Disclosure>
      )}
    </header>
  );
}

/** `Alvarez, Joan · F · born 12 Mar 1947`. */
function patientLine(patient: PatientShown | undefined): string {
  if (!patient) return 'No patient is named';
  const born = patient.birthDate ? `born ${dayWords(patient.birthDate)}` : undefined;
  return [patient.name ?? 'Name not read', sexWords(patient.gender), born].filter(Boolean).join(' · ');
}

function payerWords(chart: Chart | undefined): string {
  return chart?.payer ? PAYERS[chart.payer] : 'payer not read, Medicare FFS assumed';
}

/** Whether page and record speak of one patient. Where they do not, both stand one above the other and nothing is merged. */
function Agreement({ match }: { match: PatientMatch }): ReactNode {
  if (match.state === 'none') return null;
  if (match.state !== 'differs' && match.state !== 'cannot-tell') {
    return <p className="agreement">{match.state === 'agrees' ? `page and record: ${match.say}` : match.say}</p>;
  }
  const { page = {}, record = {} } = match;
  return (
    <section className="disagreement" aria-label="Page and record compared">
      <p>
        <b>{match.state === 'differs' ? 'Page and record differ' : 'Page and record may be two patients'}</b>:{' '}
        {match.say}. Nothing is merged; what follows is the page alone.
      </p>
      <dl>
        <dt>page</dt>
        <dd>
          <Identity of={page} other={record} />
        </dd>
        <dt>record</dt>
        <dd>
          <Identity of={record} other={page} />
        </dd>
      </dl>
    </section>
  );
}

/** Everything that tells a patient apart; what differs from the other is strong. */
function Identity({ of, other }: { of: PatientShown; other: PatientShown }): ReactNode {
  const parts = [
    ['name', of.name],
    ['birthDate', of.birthDate && `born ${dayWords(of.birthDate)}`],
    ['mrn', of.mrn && `MRN ${of.mrn}`],
    ['mbi', of.mbi && `MBI ${of.mbi}`],
  ] as const;
  return parts
    .filter(([, shown]) => shown)
    .map(([key, shown], index) => (
      <Fragment key={key}>
        {index > 0 && ' · '}
        {other[key] !== undefined && other[key] !== of[key] ? <b>{shown}</b> : shown}
      </Fragment>
    ));
}
