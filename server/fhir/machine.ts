import type { WayOut } from './transport.ts';

/** What the gateway takes from the machine; tests put their own in. */
export interface Machine extends WayOut {
  /** Where tokens and secrets that a row names by variable are looked up. */
  env: Readonly<Record<string, string | undefined>>;
  /** The service's own signing keys; absent: it has none. */
  keysFile?: string;
  /** Absent: the system's clock. */
  now?: () => Date;
}
