import { Injectable } from '@nestjs/common';
import { Clock, Database, Jobs, jurisdictionOf, Mailer, UnitOfWork, type Day, type Transaction } from '../../platform/index.js';
import { AnswerDueEntity } from '../answer-due.entity.js';
import { reminderStage, tellGroupOffice, type ReminderStage } from '../clock/index.js';
import { followUpEvent } from './follow-up-clock.js';
import { FollowUpEntity } from './follow-up.entity.js';

interface Waiting {
  [column: string]: unknown;
  id: string;
  jurisdiction: string;
  due_on: Day;
  reminded: ReminderStage[];
}

/** Reminds the councillor who was asked back when the day comes near, is here and has passed, once each, as of any answer. */
@Injectable()
export class RemindOfFollowUps {
  constructor(
    private readonly work: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
    jobs: Jobs,
  ) {
    jobs.repeat('remind-of-follow-ups', '*/10 * * * *', () => this.execute());
  }

  async execute(): Promise<void> {
    const now = this.clock.now();
    for (const followUp of await this.waiting()) {
      const clock = { dueOn: followUp.due_on, resumesOn: null, answeredAt: null, liftedAt: null };
      const stage = reminderStage(clock, now, jurisdictionOf(followUp.jurisdiction).calendar);
      if (stage && !followUp.reminded.includes(stage)) await this.work.run((tx) => this.remind(tx, followUp.id, stage));
    }
  }

  private waiting(): Promise<Waiting[]> {
    return this.database.rows<Waiting>(
      `select f.id, o.jurisdiction, f.due_on::text as due_on, array(select stage from follow_up_reminder r where r.follow_up_id = f.id) as reminded
       from answer_follow_up f join answer_due d on d.id = f.answer_due_id join organisation o on o.id = d.organisation_id
       where f.state = 'published' and f.replied_at is null and d.lifted_at is null order by f.due_on, f.id`,
      [],
    );
  }

  private async remind(tx: Transaction, id: string, stage: ReminderStage): Promise<void> {
    const followUp = await tx.lock(FollowUpEntity, { id });
    const due = followUp && (await tx.find(AnswerDueEntity, { id: followUp.answerDueId }));
    if (!due || followUp.state !== 'published' || followUp.repliedAt) return;
    const isFirst = await tx.query(
      'insert into follow_up_reminder (follow_up_id, stage, sent_at) values ($1, $2, $3) on conflict do nothing returning stage',
      [id, stage, tx.now],
    );
    if (isFirst.length === 0) return;
    tx.record(followUpEvent('answer.follow-up-reminded', due, followUp, { stage }));
    if (stage === 'overdue') await tellGroupOffice(tx, this.mailer, { due, owedBy: followUp.toProfileId, dueOn: followUp.dueOn });
  }
}
