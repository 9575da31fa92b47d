export * from './presence.migrations.js';
export * from './presence.module.js';
export { PresencePlaces, type Admission, type PresencePlace } from './presence-places.js';
export type { AtWork, Told } from './presence.rules.js';
