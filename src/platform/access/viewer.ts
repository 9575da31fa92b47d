import type { Language } from '../text/index.js';

export type ProfileKind = 'citizen' | 'young-person' | 'professional';
export type AgeBand = 'unknown' | 'under-consent-age' | 'up-to-15' | '16-17' | 'adult';
export type Role =
  | 'councillor'
  | 'youth-worker'
  | 'supervisor'
  | 'officer'
  | 'clerk'
  | 'safeguarding-lead'
  | 'safeguarding-deputy'
  | 'administrator';

/** What the acting professional profile may do, where; only those in force now. */
export interface ViewerAppointment {
  readonly role: Role;
  readonly organisationId: string;
  readonly wardId: string | null;
}

/** The profile acted through: exactly one, so that what an account's profiles may do never adds up. */
export interface ViewerProfile {
  readonly id: string;
  readonly accountId: string;
  readonly kind: ProfileKind;
  readonly ageBand: AgeBand;
  readonly displayName: string;
  readonly organisationId: string | null;
  readonly wardId: string | null;
}

/** Who is asking. Every rule takes a viewer. */
export interface Viewer {
  readonly profile: ViewerProfile | null;
  readonly appointments: readonly ViewerAppointment[];
  readonly language: Language;
  readonly sessionId: string | null;
  readonly sessionExpiresAt: Date | null;
  readonly accountId: string | null;
  /** A second factor was given in this session (S5). */
  readonly secondFactor: boolean;
}

export function visitor(language: Language): Viewer {
  return { profile: null, appointments: [], language, sessionId: null, sessionExpiresAt: null, accountId: null, secondFactor: false };
}

/** Holds the role now, in the given organisation when one is named. */
export function hasRole(viewer: Viewer, role: Role, organisationId?: string): boolean {
  return viewer.appointments.some(
    (appointment) => appointment.role === role && (organisationId === undefined || appointment.organisationId === organisationId),
  );
}
