import { Injectable } from '@nestjs/common';
import { addDays, Clock, Database, dayOf, Jobs, jurisdictionOf, Mailer, UnitOfWork, type Day, type Transaction } from '../../platform/index.js';
import { AnswerDueEntity } from '../answer-due.entity.js';
import { answerDueEvent } from '../answer-due.events.js';
import { reminderStage, type ReminderStage } from './clock.rules.js';
import { tellGroupOffice } from './tell-group-office.js';

interface Running {
  [column: string]: unknown;
  id: string;
  jurisdiction: string;
  due_on: Day;
  resumes_on: Day | null;
  reminded: ReminderStage[];
}

/** More than the working days of "soon" can ever be, over the longest holidays. */
const LOOK_AHEAD_DAYS = 14;

/**
 * Reminds whoever owes an answer when its day comes near, is here and has passed, once each, and tells the office of
 * their group when it has passed. The event also tells open pages that the state is another by the clock.
 */
@Injectable()
export class RemindOfAnswers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
    jobs: Jobs,
  ) {
    jobs.repeat('remind-of-answers', '*/10 * * * *', () => this.execute());
  }

  async execute(): Promise<void> {
    const now = this.clock.now();
    for (const due of await this.running(now)) {
      const clock = { dueOn: due.due_on, resumesOn: due.resumes_on, answeredAt: null, liftedAt: null };
      const stage = reminderStage(clock, now, jurisdictionOf(due.jurisdiction).calendar);
      if (stage && !due.reminded.includes(stage)) await this.work.run((tx) => this.remind(tx, due, stage));
    }
  }

  private running(now: Date): Promise<Running[]> {
    return this.database.rows<Running>(
      `select d.id, o.jurisdiction, d.due_on::text as due_on, d.resumes_on::text as resumes_on,
         array(select stage from answer_reminder r where r.answer_due_id = d.id and r.due_on = d.due_on and r.profile_id = d.owed_by) as reminded
       from answer_due d join organisation o on o.id = d.organisation_id
       where d.answered_at is null and d.lifted_at is null and d.vacant_since is null and d.due_on <= $1::date
       order by d.due_on, d.id`,
      [addDays(now.toISOString().slice(0, 10), LOOK_AHEAD_DAYS)],
    );
  }

  private async remind(tx: Transaction, { id, due_on, jurisdiction }: Running, stage: ReminderStage): Promise<void> {
    const due = await tx.lock(AnswerDueEntity, { id });
    const hasMoved = due?.dueOn !== due_on || due.answeredAt || due.liftedAt || due.vacantSince;
    if (!due || hasMoved) return;
    const isFirst = await tx.query(
      `insert into answer_reminder (answer_due_id, due_on, stage, profile_id, sent_at) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning stage`,
      [id, due_on, stage, due.owedBy, tx.now],
    );
    if (isFirst.length === 0) return;
    tx.record(answerDueEvent('answer-due.reminded', due, { stage, today: dayOf(tx.now, jurisdictionOf(jurisdiction).calendar) }));
    if (stage === 'overdue') await tellGroupOffice(tx, this.mailer, { due, owedBy: due.owedBy, dueOn: due.dueOn });
  }
}
