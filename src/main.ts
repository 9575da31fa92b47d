import { createApplication } from './application.js';
import { migrate } from './migrate.js';
import { readSettings, type Settings } from './platform/index.js';
import { isEmpty, seedDemo } from './demo/seed.js';

/** Migrates, seeds where that is wanted, listens. `say` tells the person at the terminal what is being done. */
export async function start({ say }: { say: (line: string) => void }): Promise<{ url: string; close(): Promise<void> }> {
  const settings = readSettings(process.env);
  if (settings.MIGRATE) await bringUpToDate(settings, say);
  const app = await createApplication(settings);
  await app.init();
  if (settings.demo && (await isEmpty(app))) await seedDemo(app, say);
  await app.listen(settings.PORT, settings.HOST);
  return { url: settings.publicUrl, close: () => app.close() };
}

async function bringUpToDate(settings: Settings, say: (line: string) => void): Promise<void> {
  const done = await migrate(settings.DATABASE_OWNER_URL ?? settings.DATABASE_URL, userOf(settings.DATABASE_URL));
  if (done.length > 0) say(`The database was brought up to date (${done.length} steps)`);
}

function userOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}
