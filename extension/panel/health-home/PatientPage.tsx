import { type ReactNode, useState } from 'react';
import type { Chart } from '../../../shared/chart/chart.ts';
import { patientSummary, type Section } from '../../../shared/health-home/summary/summary.ts';
import { LANGUAGES, type Language } from '../../../shared/health-home/summary/template.ts';
import { Card, Disclosure } from '../parts.tsx';

const NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };

/** The patient's page in plain words, to be printed: only the page prints, not the panel around it. */
export function PatientPage(props: { chart: Chart; asOf: string; revealed: boolean }): ReactNode {
  const { chart, asOf, revealed } = props;
  const [language, choose] = useState<Language>('en');
  const page = patientSummary(chart, { asOf, language, revealed });
  return (
    <Card title="Page for the patient">
      <Disclosure label="open the page">
        <p className="buttons">
          <label className="field">
            Language{' '}
            <select value={language} onChange={({ target }) => choose(target.value as Language)}>
              {LANGUAGES.map((one) => (
                <option key={one} value={one}>
                  {NAMES[one]}
                </option>
              ))}
            </select>
          </label>
          <button type="button" onClick={() => window.print()}>
            Print
          </button>
        </p>
        <article className="patient-page" lang={language}>
          {page.draft && <p className="draft">{page.draft}</p>}
          <h3>{page.title}</h3>
          {page.for && <p className="for">{page.for}</p>}
          <p>
            {page.made} {page.intro.join(' ')}
          </p>
          {page.incomplete && <p className="incomplete">{page.incomplete}</p>}
          {page.sections.map((section) => (
            <Part key={section.id} section={section} />
          ))}
        </article>
      </Disclosure>
    </Card>
  );
}

function Part({ section: { id, heading, lead, items, write } }: { section: Section }): ReactNode {
  return (
    <section>
      <h4>{heading}</h4>
      {lead && <p>{lead}</p>}
      {items.length > 0 && (
        <ul className={id === 'medicines' ? 'plain with-room' : 'plain'}>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {write && (
        <>
          <p className="write">{write}</p>
          <p className="line" aria-hidden="true" />
          <p className="line" aria-hidden="true" />
        </>
      )}
    </section>
  );
}
