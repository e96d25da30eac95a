import { MantineProvider, Tabs } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { Chart } from '../../shared/chart/chart.ts';
import type { Role } from '../../shared/role.ts';
import type { PanelView } from '../messages/view.ts';
import { Codes } from './Codes.tsx';
import { Conflicts } from './Conflicts.tsx';
import { DiagnosesTab } from './diagnoses/DiagnosesTab.tsx';
import { fromDocuments } from './diagnoses/from-documents.ts';
import { PageNotes } from './diagnoses/PageNotes.tsx';
import { pageNotes } from './diagnoses/page-notes.ts';
import { SetAside } from './diagnoses/SetAside.tsx';
import { isOfChecklist } from './documentation/checklist.ts';
import { DocumentationTab } from './documentation/DocumentationTab.tsx';
import { Findings } from './Findings.tsx';
import { GroupingTab } from './grouping/GroupingTab.tsx';
import { Header } from './Header.tsx';
import { HealthHomeTab } from './health-home/HealthHomeTab.tsx';
import { keepFocusIn } from './keep-focus.ts';
import { LookUp } from './look-up/LookUp.tsx';
import { Notes } from './Notes.tsx';
import { RecordPicker } from './Picker.tsx';
import { Saying } from './Say.tsx';
import { NothingRead, SiteBar, SiteOff } from './Site.tsx';
import { type PanelActs, PanelContext } from './state/context.ts';
import { sees } from './state/roles.ts';
import { memoryOf, type PanelState } from './state/state.ts';
import { draftShown, recordShown } from './state/tab-memory.ts';
import { ROLE_NAMES } from './words.ts';

interface Props {
  state: PanelState;
  role: Role;
  /** Address of the agency's service; absent: none is set. */
  service: string | undefined;
  /** Set where the record is given and no other may be searched. */
  oneRecord?: boolean;
  /** Who is signed in at the service, where that is not said around the panel. */
  signIn?: ReactNode;
  acts: PanelActs;
}

/** The side panel: everything that it shows follows from its props. */
export function Panel({ state, role, service, oneRecord = false, signIn, acts }: Props): ReactNode {
  // A view made for another role may say what this one must not see, in facts and codes too: the worker makes a new one.
  const view = state.view?.role === undefined || state.view.role === role ? state.view : undefined;
  const draft = draftShown(memoryOf(state));
  const [tab, turn] = useState<string | null>('grouping');
  const shown = useMemo(
    () => ({
      acts,
      facts: view?.facts ?? [],
      editions: view?.classification?.editions ?? [],
      draft,
      documents: view?.chart?.documents,
      unshown: state.unshown,
      addTo: view?.addTo,
      added: state.added,
    }),
    [acts, view, draft, state.unshown, state.added],
  );
  return (
    <MantineProvider defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <PanelContext value={shown}>
        <div className="panel" aria-busy={view === undefined} ref={keepFocusIn}>
          {view ? <Shown {...{ view, state, role, service, oneRecord, signIn, tab, turn }} /> : <Blank />}
        </div>
      </PanelContext>
    </MantineProvider>
  );
}

/** Between a change of tab, frame or patient and the first view of what came after: nothing of what was. */
function Blank(): ReactNode {
  return (
    <main className="blank">
      <h1 className="sr-only">Lintel</h1>
      <p>Reading…</p>
    </main>
  );
}

function Shown({
  view,
  state,
  role,
  service,
  oneRecord,
  signIn,
  tab,
  turn,
}: PartsProps & {
  service: string | undefined;
  oneRecord: boolean;
  signIn: ReactNode;
}): ReactNode {
  const memory = memoryOf(state);
  const record = recordShown(memory);
  const { chart } = view;
  const hasChart = chart !== undefined && (view.page === 'read' || record !== undefined);
  return (
    <>
      {hasChart && <Header view={view} />}
      <main>
        {!hasChart && <h1 className="sr-only">Lintel</h1>}
        {view.page === 'off' && <SiteOff site={view.site} />}
        {view.page === 'waiting' && <p className="quiet">Reading the page…</p>}
        {view.page === 'nothing' && <NothingRead />}
        {signIn}
        <div className="ways">
          {!oneRecord && <RecordPicker record={record} service={service} />}
          <LookUp from={chart?.period?.from} />
        </div>
        <Notes page={view.notes} record={record ? (memory.recordNotes ?? []) : []} />
        {hasChart && (
          <Saying>
            <Parts view={view} state={state} role={role} tab={tab} turn={turn} />
          </Saying>
        )}
      </main>
      <footer>
        {view.site && <SiteBar site={view.site} />}
        <p>
          {ROLE_NAMES[role]} view · nothing leaves this computer
          {service ? ' but what you ask the Lintel service' : ''}
        </p>
      </footer>
    </>
  );
}

interface PartsProps {
  view: PanelView;
  state: PanelState;
  role: Role;
  /** The tab in front: kept while the panel is blank for a moment. */
  tab: string | null;
  turn: (tab: string | null) => void;
}

/** Which parts a role has: the Grouping tab, or coding and consistency alone (compliance.md section 4). */
function Parts(props: PartsProps): ReactNode {
  const { view, state, role } = props;
  const { chart, classification } = view;
  if (!chart) return null;
  if (!sees(role).grouping) return <ClinicianParts {...props} chart={chart} />;
  if (!classification?.grouping) return <p className="quiet">The grouping is not there yet.</p>;
  const draft = draftShown(memoryOf(state));
  const notes = pageNotes(view.pageNotes, draft.dismissed);
  const documentation = classification.findings.filter(isOfChecklist).length;
  const said = fromDocuments(classification, draft.dismissed);
  return (
    <Tabs value={props.tab} onChange={props.turn} keepMounted={false}>
      <Tabs.List aria-label="Parts of the panel">
        <Tabs.Tab value="grouping">Grouping</Tabs.Tab>
        <Tabs.Tab value="diagnoses">
          Diagnoses{' '}
          <span className="count">
            {classification.findings.length - documentation + said.codes.length + said.questions.length + notes.count}
          </span>
        </Tabs.Tab>
        <Tabs.Tab value="documentation">
          Documentation{documentation > 0 && <span className="count">{documentation}</span>}
        </Tabs.Tab>
        {view.healthHome && <Tabs.Tab value="health-home">Health Home</Tabs.Tab>}
      </Tabs.List>
      <Tabs.Panel value="grouping">
        <GroupingTab
          view={view}
          chart={chart}
          grouping={classification.grouping}
          draft={draft}
          figures={sees(role).figures}
        />
      </Tabs.Panel>
      <Tabs.Panel value="diagnoses">
        <DiagnosesTab view={view} chart={chart} classification={classification} />
      </Tabs.Panel>
      <Tabs.Panel value="documentation">
        <DocumentationTab view={view} chart={chart} classification={classification} />
      </Tabs.Panel>
      {view.healthHome && (
        <Tabs.Panel value="health-home">
          <HealthHomeTab shown={view.healthHome} chart={chart} />
        </Tabs.Panel>
      )}
    </Tabs>
  );
}

/** What concerns the coding alone is not among a clinician's findings: that none stand there does not say that there are none. */
const NOTHING_FOR_CLINICIANS = 'Nothing was found that a clinician has to answer.';

/** Findings, notes and codes in one, for those who see no grouping; a tab beside it where a program is chosen. */
function ClinicianParts({ view, state, tab, turn, chart }: PartsProps & { chart: Chart }): ReactNode {
  const { classification } = view;
  const draft = draftShown(memoryOf(state));
  const notes = pageNotes(view.pageNotes, draft.dismissed);
  // What the other rules would have needed is for those who code.
  const off = draft.rulesOff ?? {};
  const own = (
    <>
      <Findings findings={classification?.findings ?? []} none={NOTHING_FOR_CLINICIANS} />
      <PageNotes notes={notes.open} />
      <Codes said={view.codes} chart={chart} />
      <SetAside
        dismissed={view.dismissed}
        also={notes.aside}
        notLooked={(classification?.notLooked ?? []).filter(({ rule }) => off[rule])}
      />
      <Conflicts conflicts={chart.conflicts} />
    </>
  );
  if (!view.healthHome) return own;
  return (
    <Tabs value={tab} onChange={turn} keepMounted={false}>
      <Tabs.List aria-label="Parts of the panel">
        <Tabs.Tab value="grouping">Chart</Tabs.Tab>
        <Tabs.Tab value="health-home">Health Home</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="grouping">{own}</Tabs.Panel>
      <Tabs.Panel value="health-home">
        <HealthHomeTab shown={view.healthHome} chart={chart} />
      </Tabs.Panel>
    </Tabs>
  );
}
