import { type ReactNode, useSyncExternalStore } from 'react';
import { PATHS } from '../../shared/api/paths.ts';
import { Panel } from '../panel/Panel.tsx';
import { ROLE_NAMES } from '../panel/words.ts';
import type { Room, Stage, Stages } from './stages.ts';

/** The panel as a page of its own: who is signed in where, and the panel or what stands in its way. */
export function SmartPanel({ stages }: { stages: Stages }): ReactNode {
  const stage = useSyncExternalStore(stages.subscribe, stages.get);
  switch (stage.at) {
    case 'signing-in':
      return <Plain>Signing in…</Plain>;
    case 'out':
      return <SignedOut {...stage} />;
    case 'in':
      return <SignedIn room={stage.room} again={() => void stages.readRecord()} />;
  }
}

function SignedIn({ room, again }: { room: Room; again: () => void }): ReactNode {
  const { held, session, ehrs = [] } = room;
  return (
    <>
      <nav className="signed-in" aria-label="Sign-in">
        <span>
          Signed in {held.endpoint === undefined ? 'as' : 'at'} <b>{held.endpoint ?? ROLE_NAMES[held.role]}</b>
          {ehrs.map((id) => (
            <span key={id}>
              {' · '}
              <EhrLink endpoint={id} />
            </span>
          ))}
        </span>
        <button type="button" className="link" onClick={() => session.end('signed-out')}>
          sign out
        </button>
      </nav>
      <Inside room={room} again={again} />
    </>
  );
}

/** The panel, or what stands in its way: a fault of the tables first, since a record alone says nothing. */
function Inside({ room, again }: { room: Room; again: () => void }): ReactNode {
  const { held, store, acts, record, fault } = room;
  const state = useSyncExternalStore(store.subscribe, store.get);
  if (fault !== undefined) return <Plain>{fault} Sign out and in again.</Plain>;
  if (record === 'reading') return <Plain>Reading the record…</Plain>;
  if (typeof record === 'object') {
    return (
      <Plain>
        {record.say}{' '}
        <button type="button" className="link" onClick={again}>
          try again
        </button>
      </Plain>
    );
  }
  return (
    <Panel
      state={state}
      role={held.role}
      service={location.origin}
      oneRecord={held.patient !== undefined}
      acts={acts}
    />
  );
}

function SignedOut({ say, endpoint, people }: Extract<Stage, { at: 'out' }>): ReactNode {
  return (
    <Plain>
      {say} Open Lintel from the EHR
      {endpoint !== undefined && (
        <>
          , or <EhrLink endpoint={endpoint} />
        </>
      )}
      {people && (
        <>
          , or <a href={PATHS.signIn}>sign in at your agency</a>
        </>
      )}
      .
    </Plain>
  );
}

function EhrLink({ endpoint }: { endpoint: string }): ReactNode {
  return <a href={`${PATHS.smartStart}?${new URLSearchParams({ endpoint })}`}>sign in at {endpoint}</a>;
}

function Plain({ children }: { children: ReactNode }): ReactNode {
  return (
    <main className="plain-page">
      <h1>Lintel</h1>
      <p role="status">{children}</p>
    </main>
  );
}
