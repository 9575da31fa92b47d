/**
 * Takes the references and indexes of tables away, and the keys to which nothing refers, so that many rows go in quickly. What
 * it gives puts them back, and then they hold for every row.
 */
export async function withoutIndexes(owner, tables) {
  const { rows: constraints } = await owner.query(
    `select conrelid::regclass as of, conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
     where conrelid = any($1::regclass[]) and (contype = 'f'
       or contype in ('p', 'u') and not exists (select from pg_constraint other where other.contype = 'f' and other.conindid = pg_constraint.conindid))
     order by contype = 'f'`,
    [tables],
  );
  const { rows: indexes } = await owner.query(
    `select indexrelid::regclass as name, pg_get_indexdef(indexrelid) as definition from pg_index
     where indrelid = any($1::regclass[]) and not exists (select from pg_constraint where conindid = indexrelid)`,
    [tables],
  );
  for (const { of, name } of constraints) await owner.query(`alter table ${of} drop constraint ${name}`);
  for (const { name } of indexes) await owner.query(`drop index ${name}`);
  return async () => {
    await owner.query(`set maintenance_work_mem = '512MB'`);
    for (const { definition } of indexes) await owner.query(definition);
    for (const { of, name, definition } of constraints) await owner.query(`alter table ${of} add constraint ${name} ${definition}`);
  };
}
