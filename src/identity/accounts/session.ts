/** One sign-in of one account. It acts through exactly one profile at a time. */
export interface Session {
  readonly id: string;
  readonly accountId: string;
  readonly expiresAt: Date;
  /** The profile chosen; null until one is chosen: then the account's personal one is meant. */
  readonly actingProfileId: string | null;
  /** When a second factor was given in this session (S5). */
  readonly secondFactorAt: Date | null;
}

export interface OpenedSession {
  readonly session: Session;
  /** What the browser keeps, see `Sessions.setCookie`. */
  readonly cookie: string;
}
