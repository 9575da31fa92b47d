import { migrateDatabase, type Settings } from './platform/index.js';
import { appendOnly, migrations, renamed } from './rooms.js';

const userOf = (url: string): string => decodeURIComponent(new URL(url).username);

/** Brings the database to the present shape; answers with the names of the steps done. `appRole` is who the server connects as. */
export function migrate(ownerUrl: string, appRole: string): Promise<string[]> {
  return migrateDatabase({ ownerUrl, appRole: appRole === userOf(ownerUrl) ? null : appRole, migrations, renamed, appendOnly });
}

/** The same for the database of the settings. */
export function migrateFor(settings: Settings): Promise<string[]> {
  return migrate(ownerUrlOf(settings), userOf(settings.DATABASE_URL));
}

export const ownerUrlOf = (settings: Settings): string => settings.DATABASE_OWNER_URL ?? settings.DATABASE_URL;

/** Then the server could change even what it should only ever add to. */
export const isOwner = (settings: Settings): boolean => userOf(ownerUrlOf(settings)) === userOf(settings.DATABASE_URL);
