import { createApplication } from './application.js';
import { clearHalfMadePlace } from './demo/half-made.js';
import { isOwner, migrateFor, ownerUrlOf } from './migrate.js';
import { readSettings, type Settings } from './platform/index.js';
import { giveMemoryBack } from './demo/give-back.js';
import { isEmpty, seedDemo } from './demo/seed.js';
import { welcome } from './demo/welcome.js';

/** Migrates, seeds where that is wanted, listens. `say` tells the person at the terminal what is being done. */
export async function start({ say }: { say: (line: string) => void }): Promise<{ url: string; close(): Promise<void> }> {
  const settings = readSettings(process.env);
  if (settings.MIGRATE) await bringUpToDate(settings, say);
  const app = await createApplication(settings);
  try {
    await app.init();
    const isSeeded = settings.demo && (await isEmpty(app));
    if (isSeeded) await seedDemo(app, say);
    await app.listen(settings.PORT, settings.HOST);
    if (settings.demo) await welcome(app, say);
    if (isSeeded) await giveMemoryBack();
  } catch (error) {
    await app.close();
    throw error;
  }
  return { url: settings.publicUrl, close: () => app.close() };
}

async function bringUpToDate(settings: Settings, say: (line: string) => void): Promise<void> {
  if (settings.demo && (await clearHalfMadePlace(ownerUrlOf(settings)))) say('The first start was broken off: the demo place is made again');
  const done = await migrateFor(settings);
  if (isOwner(settings)) {
    say('The server connects as the owner of its database. Give it a lesser role and name the owner in DATABASE_OWNER_URL: then it can’t change its own record.');
  }
  if (done.length > 0) say(`The database was brought up to date (${done.length} steps)`);
}
