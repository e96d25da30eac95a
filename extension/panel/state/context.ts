import { createContext, useContext } from 'react';
import type { DocumentText } from '../../../shared/api/documents.ts';
import type { PatientQuery, PatientsAnswer } from '../../../shared/api/patients.ts';
import type { Chart } from '../../../shared/chart/chart.ts';
import type { Source } from '../../../shared/chart/evidence.ts';
import type { EditionUsed } from '../../../shared/editions/edition.ts';
import type { LookUpAnswer, LookUpAsked } from '../../messages/look-up.ts';
import type { WordsAt } from '../../messages/notes.ts';
import type { FactRead, SiteShown } from '../../messages/view.ts';
import { documentOf } from '../document-words.ts';
import type { Draft } from './entered.ts';
import type { ServiceAnswer } from './service.ts';
import type { PanelState } from './state.ts';

/** What a person can do in the panel. Each is one message, one typed fact or one question to the service. */
export interface PanelActs {
  /** Scrolls the page to the field. */
  reveal(at: { frameId: number; handle: number }): void;
  /** Scrolls the page to words of a note. */
  revealNote(at: { frameId: number; field: number } & WordsAt): void;
  /** From the click itself: puts the code of a suggestion into the page's list. */
  add(key: string): void;
  type(change: Draft): void;
  /**
   * Types something that has to be waited for (a file). Says no, and does nothing, where the tab or its patient has changed
   * meanwhile.
   */
  typeAfter<T>(work: Promise<T>, change: (draft: Draft, value: T) => Draft): Promise<boolean>;
  /** From the click itself: the browser asks for permission, then Lintel runs in the tab. */
  enableSite(site: SiteShown): void;
  disableSite(site: SiteShown): void;
  setMarks(site: SiteShown, on: boolean): void;
  listEndpoints(): Promise<ServiceAnswer<string[]>>;
  findPatients(query: PatientQuery): Promise<ServiceAnswer<PatientsAnswer>>;
  /** Loads the patient's record into the panel's memory. */
  loadRecord(patient: { id: string; endpoint?: string | undefined }): Promise<ServiceAnswer<unknown>>;
  /** Asks the service for the text of a PDF. */
  readPdf(bytes: Uint8Array): Promise<ServiceAnswer<DocumentText>>;
  /** Reads an OASIS XML file as the record, in the worker. */
  loadOasis(xml: string): Promise<ServiceAnswer<undefined>>;
  dropRecord(): void;
  openOptions(): void;
  /** Asks the tables, in the worker; `undefined`: no answer came. */
  lookUp(asked: LookUpAsked): Promise<LookUpAnswer | undefined>;
  /** Puts text on the clipboard; says whether the browser took it. */
  copy(text: string): Promise<boolean>;
}

interface Shown {
  acts: PanelActs;
  facts: readonly FactRead[];
  editions: readonly EditionUsed[];
  /** What was typed for the patient in front. */
  draft: Draft;
  documents: Chart['documents'];
  /** The field that someone asked to see, where the page does not show it now. */
  unshown?: PanelState['unshown'] | undefined;
  /** The place that a code can be put into, and what became of the last one that was. */
  addTo?: string | undefined;
  added?: PanelState['added'] | undefined;
}

export const PanelContext = createContext<Shown | undefined>(undefined);

/** What a person can do in the panel. */
export function useActs(): PanelActs {
  return useShown().acts;
}

/** The field on the page that a fact was read from, if the page still has it. */
export function useReveal(source: Source): FactRead['reveal'] {
  const { facts } = useShown();
  if (source.kind !== 'page') return undefined;
  return facts.find(({ at }) => at?.kind === 'page' && at.field === source.field && at.frame === source.frame)?.reveal;
}

/** Whether the page said that it does not show this field now. */
export function useUnshown(at: FactRead['reveal']): boolean {
  const { unshown } = useShown();
  return at !== undefined && unshown?.frameId === at.frameId && unshown.handle === at.handle;
}

/** Where a code can be put, and what became of the last one that was. */
export function useAdding(): Pick<Shown, 'addTo' | 'added'> {
  return useShown();
}

/** The facts that a person has entered, or begun to. */
export function useDraft(): Draft {
  return useShown().draft;
}

/** The document that evidence names by its id. */
export function useDocument(id: string | undefined): NonNullable<Chart['documents']>[number] | undefined {
  const { documents } = useShown();
  return id === undefined ? undefined : documentOf(documents, id);
}

/** A dated table set as people say it, by its id. */
export function useEdition(id: string): string {
  return useShown().editions.find((edition) => edition.id === id)?.label ?? id;
}

function useShown(): Shown {
  const shown = useContext(PanelContext);
  if (!shown) throw new Error('a panel component stands outside the panel');
  return shown;
}
