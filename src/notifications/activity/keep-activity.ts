import { Injectable } from '@nestjs/common';
import { EventConsumers, Jobs, newId, UnitOfWork, type OutboxEvent, type Transaction } from '../../platform/index.js';
import { factsOf } from '../tell.js';
import { subjectOf, type Subject } from '../audience.js';
import { activityHidden, activityTold } from './activity.events.js';
import { ACTIVITIES, MODERATED } from './activity.kinds.js';

const KEEP = '1 year';

/** Keeps of each event what is public of it: it counts as kept in the transaction that keeps it, so that none is kept twice or lost. */
@Injectable()
export class KeepActivity {
  constructor(consumers: EventConsumers, jobs: Jobs, work: UnitOfWork) {
    consumers.register('activity', (tx, events) => this.keepAll(tx, events));
    jobs.repeat('forget-activity', '41 4 * * *', () =>
      work.run(async (tx) => void (await tx.query(`delete from activity where at < $1::timestamptz - interval '${KEEP}'`, [tx.now]))),
    );
  }

  private async keepAll(tx: Transaction, events: readonly OutboxEvent[]): Promise<void> {
    for (const event of events) {
      if (MODERATED.includes(event.kind)) await tellModerated(tx, event);
      else await keep(tx, event);
    }
  }
}

async function keep(tx: Transaction, event: OutboxEvent): Promise<void> {
  const kind = ACTIVITIES[event.kind];
  const subject = kind && subjectOf(event, kind);
  if (!subject) return;
  const organisationId = await organisationOf(tx, event);
  const [kept] = await tx.query<{ id: string }>(
    `insert into activity (id, kind, subject_kind, subject_id, organisation_id, facts, event_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (event_id) do nothing returning id`,
    [newId(), event.kind, subject.kind, subject.id, organisationId, JSON.stringify(factsOf(event)), event.id, event.at],
  );
  if (kept) tx.record(activityTold(kept.id, organisationId));
}

/** What is told of it already may be hidden now, or shown again. */
async function tellModerated(tx: Transaction, event: OutboxEvent): Promise<void> {
  const subject: Subject | null = subjectOf(event, { about: ['idea', 'question'], words: { en: '', cy: '' } });
  if (!subject) return;
  const told = await tx.query<{ id: string; organisation_id: string | null }>(
    `select id, organisation_id from activity where subject_id = $1 and subject_kind = $2 order by at desc limit 20`,
    [subject.id, subject.kind],
  );
  for (const { id, organisation_id } of told) tx.record(activityHidden(id, organisation_id));
}

const LISTS = /^(?:ideas|decisions|consultations|questions|answers-due):([0-9a-f-]{36})$/;

/** Whose list it is told of to; of a promise, who made it. */
async function organisationOf(tx: Transaction, { topics }: OutboxEvent): Promise<string | null> {
  const listed = topics.map((topic) => LISTS.exec(topic)?.[1]).find((id) => id !== undefined);
  const commitment = topics.find((topic) => topic.startsWith('commitment:'))?.slice('commitment:'.length);
  if (listed || !commitment) return listed ?? null;
  const [made] = await tx.query<{ organisation_id: string }>('select organisation_id from commitment where id = $1', [commitment]);
  return made?.organisation_id ?? null;
}
