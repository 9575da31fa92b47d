import type { DataSource, EntityMetadata } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';

/** Everything that migrations make in the schemas of the rooms, one line each, in order. */
export async function shapeOf(database: DataSource): Promise<string[]> {
  const lines = await database.query<{ line: string }[]>(`
    with ours as (select oid, nspname from pg_namespace where nspname in ('public', 'auth'))
    select 'schema ' || nspname as line from ours where nspname <> 'public'
    union all
    select format('column %s.%s %s %s%s default %s', nspname, relname, attname, format_type(atttypid, atttypmod),
                  case when attnotnull then ' not null' else '' end, coalesce(pg_get_expr(adbin, adrelid), 'none'))
    from pg_attribute join pg_class c on c.oid = attrelid join ours on ours.oid = relnamespace
    left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where relkind in ('r', 'v', 'p') and attnum > 0 and not attisdropped
    union all
    select format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(c.oid))
    from pg_constraint c join ours on ours.oid = connamespace where contype <> 'n'
    union all
    select 'index ' || indexdef from pg_indexes join ours on nspname = schemaname
    union all
    select format('trigger %s', pg_get_triggerdef(t.oid)) from pg_trigger t join pg_class c on c.oid = tgrelid
    join ours on ours.oid = relnamespace where not tgisinternal
    union all
    select format('function %s', pg_get_functiondef(p.oid)) from pg_proc p join ours on ours.oid = pronamespace
    where not exists (select from pg_depend where objid = p.oid and deptype = 'e')`);
  return lines.map(({ line }) => line).sort();
}

/** Where an entity says something else than its table, in either direction; each difference by name. */
export async function differences(database: DataSource): Promise<string[]> {
  const found = await Promise.all(database.entityMetadatas.map((entity) => differencesOf(database, entity)));
  return found.flat();
}

interface ColumnInDatabase {
  name: string;
  type: string;
  nullable: boolean;
}

/** Columns that the database generates are nobody's to write: entities don't speak of them. */
async function differencesOf(database: DataSource, entity: EntityMetadata): Promise<string[]> {
  const columns = await database.query<ColumnInDatabase[]>(
    `select attname as name, format_type(atttypid, atttypmod) as type, not attnotnull as nullable
     from pg_attribute where attrelid = to_regclass($1) and attnum > 0 and not attisdropped and attgenerated = ''`,
    [entity.tablePath],
  );
  if (columns.length === 0) return [`${entity.name}: there is no table ${entity.tablePath}`];
  const said = new Map(entity.columns.map((column) => [column.databaseName, column]));
  const unsaid = columns
    .filter(({ name }) => !said.has(name))
    .map(({ name }) => `${entity.name}: doesn't know ${entity.tableName}.${name}`);
  const kept = new Map(columns.map((column) => [column.name, column]));
  return [...unsaid, ...entity.columns.flatMap((column) => compare(database, entity.name, column, kept.get(column.databaseName)))];
}

function compare(database: DataSource, entity: string, said: ColumnMetadata, kept: ColumnInDatabase | undefined): string[] {
  const place = `${entity}.${said.propertyName}`;
  if (!kept) return [`${place}: there is no column ${said.databaseName}`];
  const type = database.driver.normalizeType(said) + (said.isArray ? '[]' : '');
  return [
    ...(type === kept.type ? [] : [`${place}: says ${type}, the table ${kept.type}`]),
    ...(said.isNullable === kept.nullable ? [] : [`${place}: is ${may(said.isNullable)} be null, in the table ${may(kept.nullable)}`]),
  ];
}

function may(nullable: boolean): string {
  return nullable ? 'allowed to' : 'not allowed to';
}
