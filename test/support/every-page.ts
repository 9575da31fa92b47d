import { Viewers } from '../../src/identity/index.js';
import { Database, globalId, visitor, type Viewer } from '../../src/platform/index.js';
import type { TestApp } from './app.js';

export interface PageToSee {
  /** As it stands in client/src/app/pages.ts. */
  path: string;
  address: string;
  who: Who;
}

/** Through whose eyes a page is seen. */
export type Who = 'visitor' | 'citizen' | 'councillor' | 'clerk' | 'worker' | 'lead' | 'young';

const AT_WORK: Partial<Record<Who, string>> = { councillor: 'councillor', clerk: 'clerk', worker: 'youth-worker', lead: 'safeguarding-lead' };

/** Where each part of the path that varies is found in the fictional place; `$who` is the profile that looks. */
const THINGS: Record<string, { kind: string; sql: string }> = {
  '/decisions/:id/versions': { kind: 'dec', sql: 'select decision_id as id from decision_version group by 1 order by count(*) desc, 1 limit 1' },
  '/decisions/:id/': { kind: 'dec', sql: `select id from decision where councillor_id = $1 and state in ('notice', 'open') order by id limit 1` },
  '/decisions/': { kind: 'dec', sql: 'select decision_id as id from decision_outcome order by 1 limit 1' },
  '/consultations/:id/outcome': { kind: 'con', sql: 'select consultation_id as id from outcome_version order by 1 limit 1' },
  '/consultations/:id/results': { kind: 'con', sql: 'select consultation_id as id from outcome_version order by 1 limit 1' },
  '/consultations/': { kind: 'con', sql: 'select id from consultation order by closes_at desc, id limit 1' },
  '/ideas/calls/': { kind: 'call', sql: 'select id from idea_call order by id limit 1' },
  '/ideas/:id/': { kind: 'idea', sql: `select id from idea where state = 'open' and author_id = $1 order by id limit 1` },
  '/ideas/': { kind: 'idea', sql: `select id from idea where state <> 'held' and hidden_at is null order by support_count desc, id limit 1` },
  '/questions/': { kind: 'question', sql: 'select id from question where published_at is not null order by asker_count desc, id limit 1' },
  '/answers/:id/write': { kind: 'due', sql: 'select id from answer_due where owed_by = $1 and answered_at is null order by id limit 1' },
  '/answers/': { kind: 'due', sql: 'select id from answer_due where answered_at is not null order by id limit 1' },
  '/councillors/': { kind: 'prof', sql: `select profile_id as id from appointment where role = 'councillor' order by id limit 1` },
  '/councils/': { kind: 'org', sql: `select organisation_id as id from appointment where role = 'clerk' and profile_id = $1` },
  '/people/': { kind: 'prof', sql: `select a.profile_id as id from appointment a join appointment c on c.organisation_id = a.organisation_id where c.profile_id = $1 and a.ends_at is null order by a.id limit 1` },
  '/youth/spaces/': { kind: 'space', sql: 'select id from youth_space order by created_at limit 1' },
  '/youth/threads/': { kind: 'thread', sql: 'select id from youth_thread order by started_at limit 1' },
  '/moderation/cases/': { kind: 'case', sql: `select id from moderation_case where scope_kind <> 'organisation' order by opened_at limit 1` },
};

const LOOKS: readonly (readonly [RegExp, Who])[] = [
  [/^\/youth\/(spaces\/:id$|threads)/, 'young'],
  [/^\/(youth\/(spaces|new)|moderation(\/cases|$))/, 'worker'],
  [/^\/concerns(\/:id)?$/, 'lead'],
  [/^\/(councils\/|people\/|work$|ideas\/calls\/new|consultations\/:id\/paper|consultations\/:id\/themes)/, 'clerk'],
  [/^\/(decisions\/(new|drafts|:id\/(consult|revise|steps|record))|desk|youth\/invitations|answers\/:id\/write|consultations\/(new|:id\/(edit|change|outcome\/write)))/, 'councillor'],
  [/^\/(me|authenticator|acting-as|ideas\/(new|messages|invitations|:id\/change)|questions\/new|consultations\/:id\/take-part)/, 'citizen'],
];

export const whoSees = (path: string): Who => LOOKS.find(([paths]) => paths.test(path))?.[1] ?? 'visitor';

/** Every page of the client at an address in the fictional place, and who sees it. */
export async function everyPage(app: TestApp, paths: readonly string[]): Promise<{ pages: PageToSee[]; viewers: Record<Who, Viewer> }> {
  const viewers = await people(app);
  const pages: PageToSee[] = [];
  for (const path of paths) {
    const who = whoSees(path);
    const thing = Object.entries(THINGS).find(([begins]) => path.startsWith(begins) || (path.replace(/:id.*/, '') === begins && path.includes(':id')))?.[1];
    const sql = thing?.sql ?? '';
    const row = path.includes(':id') && thing ? await app.get(Database).row<{ id: string }>(sql, sql.includes('$1') ? [viewers[who].profile?.id] : []) : undefined;
    const id = row ? globalId(thing?.kind ?? '', row.id) : 'none';
    const more = path === '/report' ? `?on=${await anIdea(app)}` : '';
    pages.push({ path, who, address: path.replace(':id', id).replace(':number', '2').replace(/:(token|code)/, 'none') + more });
  }
  return { pages, viewers };
}

async function anIdea(app: TestApp): Promise<string> {
  const row = await app.get(Database).row<{ id: string }>(`select id from idea where state = 'open' order by id limit 1`);
  return globalId('idea', row?.id ?? '');
}

async function people(app: TestApp): Promise<Record<Who, Viewer>> {
  const one = async (sql: string, values: unknown[] = []): Promise<Viewer> => {
    const row = await app.get(Database).row<{ id: string }>(sql, values);
    if (!row) throw new Error(`Nobody in the fictional place: ${sql}`);
    return app.get(Viewers).actingAs(row.id, 'en');
  };
  const busiest = {
    councillor: 'left join answer_due d on d.owed_by = a.profile_id and d.answered_at is null',
    clerk: 'left join consultation d on d.organisation_id = a.organisation_id',
    'youth-worker': 'left join youth_space_worker d on d.profile_id = a.profile_id',
    'safeguarding-lead': 'left join profile d on false',
  };
  const atWork = Object.entries(AT_WORK).map(async ([who, role]) => {
    const join = busiest[role as keyof typeof busiest];
    return [who, await one(`select a.profile_id as id from appointment a ${join} where a.role = $1 and a.ends_at is null group by 1 order by count(d.*) desc, 1 limit 1`, [role])] as const;
  });
  return {
    ...(Object.fromEntries(await Promise.all(atWork)) as Record<Who, Viewer>),
    visitor: visitor('en'),
    citizen: await one(`select author_id as id from idea where state = 'open' group by 1 order by count(*) desc, 1 limit 1`),
    young: await one('select profile_id as id from youth_membership where left_at is null order by joined_at limit 1'),
  };
}
