import { migrateDatabase } from './platform/index.js';
import { appendOnly, migrations } from './rooms.js';

/** Brings the database to the present shape; answers with the names of the steps done. `appRole` is who the server connects as. */
export function migrate(ownerUrl: string, appRole: string): Promise<string[]> {
  const owner = decodeURIComponent(new URL(ownerUrl).username);
  return migrateDatabase({ ownerUrl, appRole: appRole === owner ? null : appRole, migrations, appendOnly });
}
