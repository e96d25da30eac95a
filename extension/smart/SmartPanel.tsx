import { type ReactNode, useSyncExternalStore } from 'react';
import { PATHS } from '../../shared/api.ts';
import { Panel } from '../panel/Panel.tsx';
import type { Room, Stages } from './stages.ts';

/** The panel as a page of its own: who is signed in where, and the panel or what stands in its way. */
export function SmartPanel({ stages }: { stages: Stages }): ReactNode {
  const stage = useSyncExternalStore(stages.subscribe, stages.get);
  switch (stage.at) {
    case 'signing-in':
      return <Plain>Signing in…</Plain>;
    case 'out':
      return <SignedOut say={stage.say} endpoint={stage.endpoint} />;
    case 'in':
      return <SignedIn room={stage.room} again={() => void stages.readRecord()} />;
  }
}

function SignedIn({ room, again }: { room: Room; again: () => void }): ReactNode {
  const { pass, session } = room;
  return (
    <>
      <nav className="signed-in" aria-label="Sign-in">
        <span>
          Signed in at <b>{pass.endpoint}</b>
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
  const { pass, store, acts, record, fault } = room;
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
      role={pass.role}
      service={location.origin}
      oneRecord={pass.patient !== undefined}
      acts={acts}
    />
  );
}

function SignedOut({ say, endpoint }: { say: string; endpoint: string | undefined }): ReactNode {
  return (
    <Plain>
      {say} Open Lintel from the EHR
      {endpoint === undefined ? (
        '.'
      ) : (
        <>
          , or <a href={`${PATHS.smartStart}?${new URLSearchParams({ endpoint })}`}>sign in at {endpoint}</a>.
        </>
      )}
    </Plain>
  );
}

function Plain({ children }: { children: ReactNode }): ReactNode {
  return (
    <main className="plain-page">
      <h1>Lintel</h1>
      <p role="status">{children}</p>
    </main>
  );
}
