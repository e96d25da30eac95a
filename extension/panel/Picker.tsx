import type { ReactNode } from 'react';
import type { Chart } from '../../shared/chart/chart.ts';
import { OasisFile } from './OasisFile.tsx';
import { PatientSearch } from './PatientSearch.tsx';
import { Disclosure } from './parts.tsx';
import { useActs } from './state/context.ts';
import { shownOf } from './state/person.ts';

/** The record from the service: which one is loaded, and a search for another by name, MRN and birth date. */
export function RecordPicker({
  record,
  service,
}: {
  record: Chart | undefined;
  service: string | undefined;
}): ReactNode {
  const acts = useActs();
  const loaded = shownOf(record);
  return (
    <div className="record">
      {!service && (
        <p className="quiet">
          {record ? 'No Lintel service is set.' : 'No record: no Lintel service is set.'}{' '}
          <button type="button" className="link" onClick={acts.openOptions}>
            options
          </button>
        </p>
      )}
      {record && (
        <p>
          Record: {loaded?.name ?? 'patient without a name'}
          {loaded?.mrn && `, MRN ${loaded.mrn}`}{' '}
          <button type="button" className="link" onClick={acts.dropRecord}>
            put away
          </button>
        </p>
      )}
      {service && (
        <Disclosure label={record ? 'another record' : 'load a record'}>
          <search aria-label="Patients of the service">
            <PatientSearch />
          </search>
        </Disclosure>
      )}
      <OasisFile />
    </div>
  );
}
