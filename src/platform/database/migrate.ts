import { runMigrations } from 'graphile-worker';
import { DataSource, type MigrationInterface } from 'typeorm';

export type MigrationClass = new () => MigrationInterface;

export interface MigrationPlan {
  ownerUrl: string;
  /** The lesser role the server runs as; null when owner and server are one. */
  appRole: string | null;
  migrations: readonly MigrationClass[];
  /** Names under which steps were done before they had a number of their own, with what they are called now. */
  renamed?: Readonly<Record<string, string>>;
  /** Tables to which the server may only add. */
  appendOnly: readonly string[];
}

/** Brings the database to the present shape and gives the server's role what it needs and no more. */
export async function migrateDatabase(plan: MigrationPlan): Promise<string[]> {
  await runMigrations({ connectionString: plan.ownerUrl });
  const owner = await ownerDataSource(plan.ownerUrl, plan.migrations).initialize();
  try {
    return await oneAtATime(owner, async () => {
      await rename(owner, plan.renamed ?? {});
      const done = await owner.runMigrations({ transaction: 'each' });
      if (plan.appRole) await grant(owner, plan.appRole, plan.appendOnly);
      return done.map((migration) => migration.name);
    });
  } finally {
    await owner.destroy();
  }
}

/** What a step is called, and when it comes, is kept where it was done: nothing is done twice because its name is another. */
async function rename(owner: DataSource, renamed: Readonly<Record<string, string>>): Promise<void> {
  const [found] = await owner.query<{ exists: boolean }[]>(`select to_regclass('migration') is not null as exists`);
  if (!found?.exists) return;
  for (const [before, now] of Object.entries(renamed)) await owner.query('update migration set name = $2, timestamp = $3 where name = $1', [before, now, now.slice(-13)]);
}

/** Nodes that start together don't migrate together. Held on a connection of its own; the number means nothing. */
async function oneAtATime<Result>(owner: DataSource, work: () => Promise<Result>): Promise<Result> {
  const runner = owner.createQueryRunner();
  await runner.query('select pg_advisory_lock(761533)');
  try {
    return await work();
  } finally {
    await runner.query('select pg_advisory_unlock(761533)');
    await runner.release();
  }
}

export function ownerDataSource(ownerUrl: string, migrations: readonly MigrationClass[]): DataSource {
  return new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...migrations],
    migrationsTableName: 'migration',
    poolSize: 2,
  });
}

async function grant(owner: DataSource, role: string, appendOnly: readonly string[]): Promise<void> {
  const app = `"${role.replaceAll('"', '""')}"`;
  for (const schema of ['public', 'auth']) {
    await owner.query(`grant usage on schema ${schema} to ${app}`);
    await owner.query(`grant select, insert, update, delete on all tables in schema ${schema} to ${app}`);
    await owner.query(`grant usage, select on all sequences in schema ${schema} to ${app}`);
  }
  await owner.query(`grant execute on all functions in schema public to ${app}`);
  await owner.query(`revoke all on migration from ${app}`);
  for (const table of appendOnly) await owner.query(`revoke update, delete, truncate on ${table} from ${app}`);
}
