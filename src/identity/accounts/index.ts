export * from './accounts.js';
export * from './accounts.migrations.js';
export * from './accounts.module.js';
export { Attempts } from './attempts.js';
export { KnownProfiles } from './known-profiles.js';
export * from './mount-accounts.js';
export type { OpenedSession, Session } from './session.js';
export * from './sessions.js';
export { fromBase32, totpCode } from './totp.js';
