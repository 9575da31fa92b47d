import { inRoot } from '../../scripts/support/paths.mjs';
import { sessionHeaders } from './sessions.mjs';

const SERVICE = '00000000-0000-7000-8000-000000000002';
/** Of each kind and number one, the same each time: 1 adults, 2 members, 3 spaces, 4 threads, 5 posts. */
const uuid = (kind, number) => `0000000${kind}-0000-7000-8001-${number.toString(16).padStart(12, '0')}`;
const uuidOf = (kind, number) => `('0000000${kind}-0000-7000-8001-' || lpad(to_hex((${number})::int), 12, '0'))::uuid`;
/** Two work in every space. */
const ADULTS = ['youth-worker', 'youth-worker', 'safeguarding-lead', 'safeguarding-deputy', 'councillor', 'supervisor'];

export const threadUuid = (number) => uuid(4, number);
export const memberUuid = (number) => uuid(2, number);

/** A youth service whose spaces are open, staffed and whole; in each so many members, and threads with so many posts of theirs and of the workers. */
export async function seedYouthSpaces(owner, size) {
  await owner.query(`
    insert into organisation (id, slug, kind, tier, name, languages, publishes_in_all, jurisdiction, support_threshold, answer_days)
    values ('${SERVICE}', 'bench-youth', 'youth-service', null, '{"en": "Bench Youth Service", "cy": "Gwasanaeth Ieuenctid Mainc"}', '{en,cy}', false, 'wales', 100, 10)`);
  await adults(owner);
  await spaces(owner, size);
  await members(owner, size);
  await threads(owner, size);
  await owner.query('vacuum analyze');
}

async function adults(owner) {
  for (const [number, role] of ADULTS.entries()) {
    const id = uuid(1, number);
    await owner.query(`insert into auth."user" (id, name, email, email_verified) values ($1, $2, $2 || '@bench.invalid', true)`, [id, `adult-${number}`]);
    await owner.query(
      `insert into profile (id, account_id, kind, display_name, age_band, organisation_id, job_title, line_manager, verified_by, verified_until, created_at)
       values ($1, $1, 'professional', $2, 'adult', '${SERVICE}', '{"en": "Youth worker", "cy": "Gweithiwr ieuenctid"}', 'Manager', 'Clerk', now() + interval '1 year', now())`,
      [id, `Adult ${number}`],
    );
    await owner.query(
      `insert into appointment (id, profile_id, role, organisation_id, starts_at, checks_valid_until) values (gen_random_uuid(), $1, $2, '${SERVICE}', now() - interval '1 year', now() + interval '1 year')`,
      [id, role],
    );
  }
}

/** With all that a space takes to be open. */
async function spaces(owner, { spaces: count }) {
  const each = `from generate_series(0, ${count - 1}) n`;
  await owner.query(
    `insert into youth_space (id, version, organisation_id, state, title, topic, influences, outside_hours, may_staff_alone, is_premoderated, created_at, opened_at)
     select ${uuidOf(3, 'n')}, 1, '${SERVICE}', 'open', json_build_object('en', 'The shed ' || n), '{"en": "What there is to do here"}', '{"en": "The leisure plan"}',
       '{"en": "Ring somebody"}', false, true, now() - interval '90 days', now() - interval '80 days' ${each}`,
  );
  const perSpace = [
    `insert into youth_space_worker (space_id, profile_id, added_at) select ${uuidOf(3, 'n')}, ${uuidOf(1, 'worker')}, now() ${each}, generate_series(0, 1) worker`,
    `insert into charter_rule (id, space_id, number, text) select gen_random_uuid(), ${uuidOf(3, 'n')}, rule, '{"en": "Be kind."}' ${each}, generate_series(1, 5) rule`,
    `insert into duty_shift (id, space_id, profile_id, starts_at, ends_at)
     select gen_random_uuid(), ${uuidOf(3, 'n')}, ${uuidOf(1, 'worker')}, now() - interval '1 hour', now() + interval '8 hours' ${each}, generate_series(0, 1) worker`,
    `insert into youth_promise (space_id, kind, subject_id, added_at) select ${uuidOf(3, 'n')}, 'councillor', '${uuid(1, 4)}', now() ${each}`,
    `insert into youth_hours (space_id, weekday, from_minute, to_minute) select ${uuidOf(3, 'n')}, day, 900, 1080 ${each}, generate_series(1, 5) day`,
    `insert into best_interests_assessment (id, space_id, benefits, risks, measures, written_by, written_at, signed_by, signed_at, holds_until)
     select gen_random_uuid(), ${uuidOf(3, 'n')}, 'Heard', 'Unkind words', 'Read first', '${uuid(1, 0)}', now(), '${uuid(1, 5)}', now(), now() + interval '1 year' ${each}`,
    `insert into youth_code (id, space_id, code_hash, uses, used, expires_at, made_by, made_at)
     select ${uuidOf(3, 'n')}, ${uuidOf(3, 'n')}, 'code ' || n, 1000, 0, now() + interval '1 day', '${uuid(1, 0)}', now() ${each}`,
  ];
  for (const insert of perSpace) await owner.query(insert);
}

async function members(owner, { spaces: count, membersEach }) {
  const each = `from generate_series(0, ${count * membersEach - 1}) n`;
  await owner.query(`insert into auth."user" (id, name, email, email_verified) select ${uuidOf(2, 'n')}, 'young-' || n, 'young-' || n || '@bench.invalid', false ${each}`);
  await owner.query(
    `insert into profile (id, account_id, kind, display_name, age_band, created_at) select ${uuidOf(2, 'n')}, ${uuidOf(2, 'n')}, 'young-person', 'Otter ' || n, '16-17', now() ${each}`,
  );
  await owner.query(
    `insert into youth_membership (id, space_id, profile_id, code_id, pseudonym, pseudonym_key, joined_at, age_asked_at)
     select ${uuidOf(2, 'n')}, ${uuidOf(3, `n / ${membersEach}`)}, ${uuidOf(2, 'n')}, ${uuidOf(3, `n / ${membersEach}`)}, 'Otter ' || n, 'otter' || n, now() - interval '60 days', now() ${each}`,
  );
}

/** One post in five is a worker's, one in three answers the thread's first, and each has two reactions. */
async function threads(owner, { spaces: count, threadsEach, posts, membersEach }) {
  const all = count * threadsEach;
  await owner.query(
    `insert into youth_thread (id, version, space_id, question, state, started_by, started_at)
     select ${uuidOf(4, 'n')}, 1, ${uuidOf(3, `n / ${threadsEach}`)}, '{"en": "What should change here?"}', 'open', '${uuid(1, 0)}', now() - interval '50 days' from generate_series(0, ${all - 1}) n`,
  );
  await owner.query(
    `insert into youth_post (id, version, thread_id, author_id, body, language, state, held_because, reply_to_id, written_at, shown_at)
     select ${uuidOf(5, `n * ${posts} + post`)}, 1, ${uuidOf(4, 'n')}, case when post % 5 = 4 then ${uuidOf(1, 'post % 2')} else ${uuidOf(2, `n / ${threadsEach} * ${membersEach} + post % ${membersEach}`)} end,
       'The bus stops at six and then nobody gets home from the hall, number ' || n || ' ' || post || '. Could it *stay* until eight?', 'en', 'published', '{}',
       case when post % 3 = 2 then ${uuidOf(5, `n * ${posts}`)} end, now() - interval '40 days' + post * interval '1 minute', now() - interval '40 days' + post * interval '2 minutes'
     from generate_series(0, ${all - 1}) n, generate_series(0, ${posts - 1}) post`,
  );
  await owner.query(
    `insert into post_reaction (post_id, profile_id, reaction, reacted_at)
     select ${uuidOf(5, `n * ${posts} + post`)}, ${uuidOf(2, `n / ${threadsEach} * ${membersEach} + (post + reactor) % ${membersEach}`)}, (array['heart', 'thanks'])[reactor], now()
     from generate_series(0, ${all - 1}) n, generate_series(0, ${posts - 1}) post, generate_series(1, 2) reactor`,
  );
}

/** What the browsers of all members send, by number. */
export async function signMembersIn(owner, { spaces: count, membersEach }) {
  const { globalId } = await import(inRoot('dist/server/platform/index.js'));
  const people = count * membersEach;
  await owner.query(
    `insert into auth.session (id, token, user_id, expires_at, acting_profile_id, created_at, updated_at)
     select gen_random_uuid(), 'young-' || n, ${uuidOf(2, 'n')}, now() + interval '7 days', ${uuidOf(2, 'n')}, now(), now() from generate_series(0, $1::int - 1) n`,
    [people],
  );
  return Array.from({ length: people }, (_, number) => sessionHeaders(`young-${number}`, globalId('prof', memberUuid(number))));
}
