import type { Role } from '../../shared/role.ts';
import type { Policy } from '../../shared/rules/policy.ts';
import type { LookUpAnswer, LookUpAsked } from '../messages/look-up.ts';
import type { FromPanel, ToPanel } from '../messages/panel.ts';
import type { PackSource } from '../service-packs.ts';

/** What the page and its worker say to each other: the panel's own messages, and what an extension has from its browser. */
export type ToWorker =
  /** First of all: where the tables are, and whose view it is. */
  | { kind: 'open'; at: PackSource; role: Role; policy?: Policy; healthHome?: string }
  | { kind: 'panel'; message: FromPanel }
  | { kind: 'look-up'; id: number; asked: LookUpAsked };

export type FromWorker =
  | { kind: 'panel'; message: ToPanel }
  | { kind: 'looked-up'; id: number; answer: LookUpAnswer | undefined }
  /** The tables cannot be opened: nothing is classified. */
  | { kind: 'failed'; say: string };
