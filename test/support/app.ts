import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApplication } from '../../src/application.js';
import { Clock, readSettings } from '../../src/platform/index.js';
import { freshDatabase, type FreshDatabase } from './database.js';

/** The whole server on a database of its own, listening on a free port. */
export interface TestApp {
  app: NestExpressApplication;
  url: string;
  clock: Clock;
  database: FreshDatabase;
  /** The instance of a class that some room provides. */
  get<Provided>(type: abstract new (...args: never[]) => Provided): Provided;
  close(): Promise<void>;
}

/** `settings` are environment variables that differ from a test's usual ones. Jobs run only where a test asks for them. */
export async function startApp(settings: Record<string, string> = {}, database?: FreshDatabase): Promise<TestApp> {
  const own = database ?? (await freshDatabase());
  const app = await createApplication(readSettings({ ...testEnvironment(own), ...settings }));
  await app.listen(0, '127.0.0.1');
  return {
    app,
    url: (await app.getUrl()).replace('[::1]', '127.0.0.1'),
    clock: app.get(Clock),
    database: own,
    get: (type) => app.get(type as never, { strict: false }),
    close: async () => {
      await app.close();
      if (!database) await own.drop();
    },
  };
}

export function testEnvironment(database: FreshDatabase): Record<string, string> {
  return {
    NODE_ENV: 'test',
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    DATABASE_POOL: '10',
    AUTH_SECRET: 'a secret that only tests know, of enough length',
    JOBS: 'false',
    LOG_LEVEL: 'error',
    PORT: '0',
  };
}
