import { createContext, useContext } from 'react';
import type { PatientQuery, PatientsAnswer } from '../../shared/api.ts';
import type { Source } from '../../shared/chart/evidence.ts';
import type { EditionUsed } from '../../shared/editions/edition.ts';
import type { FactRead, SiteShown } from '../messages.ts';
import type { Draft } from './entered.ts';
import type { ServiceAnswer } from './service.ts';

/** What a person can do in the panel. Each is one message, one typed fact or one question to the service. */
export interface PanelActs {
  /** Scrolls the page to the field. */
  reveal(at: { frameId: number; handle: number }): void;
  type(change: Draft): void;
  /** From the click itself: the browser asks for permission, then Lintel runs in the tab. */
  enableSite(site: SiteShown): void;
  disableSite(site: SiteShown): void;
  setMarks(site: SiteShown, on: boolean): void;
  listEndpoints(): Promise<ServiceAnswer<string[]>>;
  findPatients(query: PatientQuery): Promise<ServiceAnswer<PatientsAnswer>>;
  /** Loads the patient's record into the panel's memory. */
  loadRecord(patient: { id: string; endpoint?: string | undefined }): Promise<ServiceAnswer<unknown>>;
  dropRecord(): void;
  openOptions(): void;
}

interface Shown {
  acts: PanelActs;
  facts: readonly FactRead[];
  editions: readonly EditionUsed[];
}

export const PanelContext = createContext<Shown | undefined>(undefined);

export function useActs(): PanelActs {
  return useShown().acts;
}

/** The field on the page that a fact was read from, if the page still has it. */
export function useReveal(source: Source): FactRead['reveal'] {
  const { facts } = useShown();
  if (source.kind !== 'page') return undefined;
  return facts.find(({ at }) => at?.kind === 'page' && at.field === source.field && at.frame === source.frame)?.reveal;
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
