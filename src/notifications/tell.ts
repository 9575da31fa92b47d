import { Injectable } from '@nestjs/common';
import { EventConsumers, Jobs, UnitOfWork, type OutboxEvent, type Transaction } from '../platform/index.js';
import { alsoConcerned, Audience, subjectOf, type Subject } from './audience.js';
import { ALWAYS_MAILED, asOwing, KINDS, OWED } from './kinds.js';
import { notificationsChanged } from './notifications.events.js';
import type { NotificationFacts } from './notification.entity.js';

/** Of an event's facts only these are kept: nothing that says who did something. */
const FACTS = ['state', 'number', 'stage'];
const KEEP = '1 year';

/** Makes notifications of events: each event counts as told in the transaction that holds them, so none is told twice or lost. */
@Injectable()
export class Tell {
  constructor(
    private readonly audience: Audience,
    consumers: EventConsumers,
    jobs: Jobs,
    work: UnitOfWork,
  ) {
    consumers.register('notifications', (tx, events) => this.tellAll(tx, events));
    jobs.repeat('forget-notifications', '23 4 * * *', () => work.run(async (tx) => void (await forget(tx))));
  }

  private async tellAll(tx: Transaction, events: readonly OutboxEvent[]): Promise<void> {
    for (const event of events) await this.tell(tx, event);
  }

  private async tell(tx: Transaction, event: OutboxEvent): Promise<void> {
    // In words of their own first: whoever owes it may follow it too, and is told once.
    const told = [...(await tellOwing(tx, event)), ...(await this.tellConcerned(tx, event))];
    for (const changed of notificationsChanged(told, { told: event.id })) tx.record(changed);
  }

  private async tellConcerned(tx: Transaction, event: OutboxEvent): Promise<string[]> {
    const kind = KINDS[event.kind];
    const subject = kind && subjectOf(event, kind);
    if (!subject) return [];
    const profiles = [...(await this.audience.of(tx, [subject, ...alsoConcerned(event, kind)])), ...namedIn(event)];
    return keep(tx, event, { kind: event.kind, subject }, profiles);
  }
}

/** Tells the one who owes an answer what they owe, and reminds them. */
async function tellOwing(tx: Transaction, event: OutboxEvent): Promise<string[]> {
  const kind = OWED[event.kind];
  const subject = kind && subjectOf(event, kind);
  const { owedBy } = event.facts;
  return subject && typeof owedBy === 'string' ? keep(tx, event, { kind: asOwing(event.kind), subject }, [owedBy]) : [];
}

/** Young people get no mail, ever, and whoever wants none gets none later either: for them it is settled at once (Y5). */
async function keep(tx: Transaction, event: OutboxEvent, { kind, subject }: { kind: string; subject: Subject }, profiles: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ profile_id: string }>(
    `insert into notification (id, profile_id, kind, subject_kind, subject_id, facts, event_id, at, mail_settled_at)
     select gen_random_uuid(), p.id, $2, $3, $4, $5, $6, $7, case when p.kind = 'young-person' or (s.mail = 'never' and not $3 = any($8)) then $7::timestamptz end
     from profile p left join notification_setting s on s.profile_id = p.id
     where p.id = any($1) and p.suspended_at is null
     on conflict (profile_id, event_id) do nothing
     returning profile_id`,
    [profiles, kind, subject.kind, subject.id, JSON.stringify(factsOf(event)), event.id, event.at, ALWAYS_MAILED],
  );
  return rows.map((row) => row.profile_id);
}

/** Whom it concerns by name: the owner of something that was promised. */
const namedIn = ({ facts: { owner } }: OutboxEvent): string[] => (typeof owner === 'string' ? [owner] : []);

export function factsOf({ facts }: OutboxEvent): NotificationFacts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => FACTS.includes(name)));
}

function forget(tx: Transaction): Promise<unknown[]> {
  return tx.query(`delete from notification where at < $1::timestamptz - interval '${KEEP}'`, [tx.now]);
}
