/** A token of a CDS client that was shown and may not be shown again, as it is stored. */
export interface AssertionRow {
  tenant: string;
  /** Hash of issuer and `jti`. */
  digest: string;
  /** ISO 8601, UTC: from then on the token is over anyway. */
  ends: string;
}

/** A row of the audit trail as it is stored. */
export interface AuditRow {
  tenant: string;
  /** 1, 2, 3, …: one sequence for each tenant. */
  seq: number;
  prev_hash: string;
  hash: string;
  /** ISO 8601, UTC. The event says it too; here for ranges. */
  time: string;
  /** Keyed hash of the patient's id, as the event has it; here for look-ups. */
  patient: string | null;
  /** Canonical JSON, as it was hashed. */
  event: string;
}

/** A card that went out to a CDS client, as it is stored: what it was about, and nothing of whom. */
export interface CardRow {
  tenant: string;
  /** The card's uuid. */
  id: string;
  /** `hh-coding-hints`. */
  service: string;
  /** `EL04`, or what else the card's topic is. */
  topic: string;
  indicator: string;
  /** ISO 8601, UTC. */
  issued: string;
  ends: string;
}

/** What a person did with a card, as it is stored: one row a card, the latest word. */
export interface FeedbackRow {
  tenant: string;
  card: string;
  outcome: string;
  /** ISO 8601, UTC: when the person did it, as the client says. */
  outcome_time: string;
  /** A reason that the card offered; `other` for any else. */
  reason: string | null;
  /** Sealed: people write names into comments. */
  comment: string | null;
  /** How many suggestions of the card were accepted. */
  accepted: number;
  ends: string;
}

/** What a person's sign-in at a FHIR server allows, as it is stored. */
export interface GrantRow {
  tenant: string;
  id: string;
  /** Name of the registered FHIR server. */
  endpoint: string;
  /** Sealed JSON list of the scopes that were granted: a server's own words, which may say of whom. */
  scopes: string;
  /** Sealed JSON: the server's tokens, the patient of the launch, and who signed in. */
  details: string;
  /** Goes up with each refresh. */
  version: number;
  /** ISO 8601, UTC: nothing of it is used after that. */
  ends: string;
  /** Keyed hash of the code that the caller's credential is fetched with, once. */
  code: string | null;
  code_ends: string | null;
  /** Keyed hash of the caller's credential. */
  pass: string | null;
  pass_ends: string | null;
  /** Until when a process has taken on the refresh of the tokens (ISO 8601, UTC). */
  refreshing: string | null;
}

/** A sign-in at a FHIR server that has been begun and has not come back, as it is stored. */
export interface LaunchRow {
  tenant: string;
  /** Keyed hash of the `state` parameter. */
  state: string;
  /** Keyed hash of the cookie of the browser that began it. */
  browser: string;
  /** Name of the registered FHIR server. */
  endpoint: string;
  /** Keyed hash of where it was begun from; `null`: begun before this was kept. */
  source: string | null;
  /** Sealed JSON. */
  details: string;
  /** ISO 8601, UTC. */
  ends: string;
}

/** A session of a person who signed in at the identity provider, as it is stored. */
export interface SessionRow {
  tenant: string;
  id: string;
  /** The identity provider's id of the person. */
  subject: string;
  role: string;
  /** Sealed JSON: the provider's tokens. */
  details: string;
  /** Times are ISO 8601, UTC. */
  began: string;
  /** When the last request came, to the minute. */
  seen: string;
  /** When the provider last said that the person may come in. */
  confirmed: string;
  /** When it was last asked. */
  asked: string;
  /** Nothing of it is used after that, however busy it is. */
  ends: string;
  /** Keyed hash of the code that the credential is fetched with, once. */
  code: string | null;
  code_ends: string | null;
  /** Keyed hash of the credential. */
  credential: string | null;
}

/** Every table. */
export interface Tables {
  assertions: AssertionRow;
  audit: AuditRow;
  cards: CardRow;
  feedback: FeedbackRow;
  launches: LaunchRow;
  grants: GrantRow;
  sessions: SessionRow;
}
