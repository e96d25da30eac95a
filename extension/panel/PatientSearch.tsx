import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { PatientFound, PatientQuery } from '../../shared/api/patients.ts';
import { dayWords } from './days.ts';
import { useActs } from './state/context.ts';
import { sexWords } from './state/person.ts';

type Search =
  | { state: 'idle' }
  | { state: 'asking' }
  | { state: 'found'; patients: PatientFound[]; more: boolean }
  /** The service does not answer, or answers no: one line, and nothing else in the panel changes. */
  | { state: 'failed'; say: string };

/** A search for a patient by name, MRN and birth date, and what it found; a click loads the record. */
export function PatientSearch(): ReactNode {
  const { query, setQuery, search, endpoints, find, load } = usePatientSearch();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void find();
  };
  return (
    <form className="search" onSubmit={submit}>
      <Asked label="Name" type="search" value={query.name} onChange={(name) => setQuery({ ...query, name })} />
      <Asked
        label="MRN"
        type="search"
        value={query.identifier}
        onChange={(identifier) => setQuery({ ...query, identifier })}
      />
      <Asked
        label="Birth date"
        type="date"
        value={query.birthDate}
        onChange={(birthDate) => setQuery({ ...query, birthDate })}
      />
      {endpoints.length > 1 && (
        <label className="field">
          FHIR server
          <select
            value={query.endpoint ?? ''}
            onChange={(event) => setQuery({ ...query, endpoint: event.target.value })}
          >
            <option value="">choose</option>
            {endpoints.map((id) => (
              <option key={id}>{id}</option>
            ))}
          </select>
        </label>
      )}
      <button type="submit">Search</button>
      <div aria-live="polite" className="search-state">
        {search.state === 'asking' && <p>Asking the service…</p>}
        {search.state === 'failed' && <p>{search.say}</p>}
        {search.state === 'found' && <p>{foundWords(search.patients.length, search.more)}</p>}
      </div>
      {search.state === 'found' && search.patients.length > 0 && (
        <ul className="found">
          {search.patients.map((patient) => (
            <li key={patient.id}>
              <button type="button" onClick={() => void load(patient)}>
                <b>{[patient.family, patient.given].filter(Boolean).join(', ') || 'No name'}</b>
                <span>{foundLine(patient)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}

/** The search as it stands: what is asked, what came, and the servers to choose from. */
function usePatientSearch() {
  const acts = useActs();
  const [query, setQuery] = useState<PatientQuery>({});
  const [search, setSearch] = useState<Search>({ state: 'idle' });
  const [endpoints, setEndpoints] = useState<string[]>([]);
  const latest = useRef(0);

  useEffect(() => {
    let wanted = true;
    void acts.listEndpoints().then((answer) => {
      if (!wanted) return;
      if (answer.ok) setEndpoints(answer.value);
      else setSearch({ state: 'failed', say: answer.say });
    });
    return () => {
      wanted = false;
    };
  }, [acts]);

  const find = async (): Promise<void> => {
    const asked = trimmed(query);
    const mine = ++latest.current;
    if (!asked.name && !asked.identifier && !asked.birthDate) {
      setSearch({ state: 'failed', say: 'Type a name, an MRN or a birth date first.' });
      return;
    }
    setSearch({ state: 'asking' });
    const answer = await acts.findPatients(asked);
    // An answer to an older question never lands on a newer one.
    if (mine !== latest.current) return;
    setSearch(answer.ok ? { state: 'found', ...answer.value } : { state: 'failed', say: answer.say });
  };
  const load = async (patient: PatientFound): Promise<void> => {
    const mine = ++latest.current;
    setSearch({ state: 'asking' });
    const answer = await acts.loadRecord({ id: patient.id, endpoint: query.endpoint });
    if (mine === latest.current) setSearch(answer.ok ? { state: 'idle' } : { state: 'failed', say: answer.say });
  };

  return { query, setQuery, search, endpoints, find, load };
}

function Asked(props: {
  label: string;
  type: 'search' | 'date';
  value: string | undefined;
  onChange: (value: string) => void;
}): ReactNode {
  return (
    <label className="field">
      {props.label}
      <input
        type={props.type}
        autoComplete="off"
        value={props.value ?? ''}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </label>
  );
}

function trimmed(query: PatientQuery): PatientQuery {
  return Object.fromEntries(
    Object.entries(query).flatMap(([key, value]) => (value?.trim() ? [[key, value.trim()]] : [])),
  );
}

function foundWords(count: number, more: boolean): string {
  if (count === 0) return 'No patient found.';
  return more ? `The first ${count} found; narrow the search to see others.` : `${count} found.`;
}

function foundLine({ gender, birthDate, identifiers }: PatientFound): string {
  const ids = identifiers?.map(({ value }) => value).join(', ');
  return [sexWords(gender), birthDate && `born ${dayWords(birthDate)}`, ids && `id ${ids}`].filter(Boolean).join(' · ');
}
