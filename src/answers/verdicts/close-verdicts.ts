import { Injectable } from '@nestjs/common';
import { OrganisationEntity } from '../../identity/index.js';
import { Clock, Database, Jobs, jurisdictionOf, UnitOfWork, type Transaction } from '../../platform/index.js';
import { AnswerDueEntity } from '../answer-due.entity.js';
import { answerDueEvent } from '../answer-due.events.js';
import { dueDay } from '../answer-due.rules.js';
import { Answerables } from '../answerables.js';
import { reopens, roundOf, type Verdicts } from './verdict.rules.js';

/** What was received before closing is counted, however long it was under way: longer than a request can take. */
const STRAGGLERS_MS = 60_000;

/** Counts the verdicts on an answer when their time is over, and reopens what most say wasn't answered: once. */
@Injectable()
export class CloseVerdicts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly answerables: Answerables,
    jobs: Jobs,
  ) {
    jobs.repeat('close-verdicts', '* * * * *', () => this.execute());
  }

  async execute(): Promise<void> {
    const over = await this.database.rows<{ id: string }>(
      'select id from answer_due where verdict_until is not null and verdict_closed_at is null and lifted_at is null and verdict_until <= $1 order by verdict_until, id',
      [new Date(this.clock.now().getTime() - STRAGGLERS_MS)],
    );
    for (const { id } of over) await this.work.run((tx) => this.close(tx, id));
  }

  private async close(tx: Transaction, id: string): Promise<void> {
    const due = await tx.lock(AnswerDueEntity, { id });
    if (!due || due.verdictClosedAt || due.liftedAt || !due.answeredAt) return;
    const verdicts = await this.count(tx, due);
    due.verdictClosedAt = tx.now;
    due.version += 1;
    tx.record(answerDueEvent('answer-due.verdict-closed', due, { ...verdicts }));
    if (reopens(due, verdicts)) await this.reopen(tx, due, verdicts);
    await tx.save(AnswerDueEntity, due);
  }

  /** The count is that of the rows (V4). */
  private async count(tx: Transaction, due: AnswerDueEntity): Promise<Verdicts> {
    const [counted] = await tx.query<Verdicts>(
      `select count(*) filter (where answers)::int as yes, count(*)::int as total from answer_verdict where answer_due_id = $1 and round = $2`,
      [due.id, roundOf(due)],
    );
    return counted ?? { yes: 0, total: 0 };
  }

  private async reopen(tx: Transaction, due: AnswerDueEntity, verdicts: Verdicts): Promise<void> {
    const council = await tx.manager.findOneByOrFail(OrganisationEntity, { id: due.organisationId });
    const dueOn = dueDay(tx.now, council.answerDays ?? 1, jurisdictionOf(council.jurisdiction).calendar);
    const first = { firstAnsweredAt: due.answeredAt, firstDueOn: due.dueOn };
    Object.assign(due, { ...first, reopenedAt: tx.now, answeredAt: null, acknowledgedAt: null, resumesOn: null, verdictUntil: null, dueOn });
    await this.answerables.of(due.subjectKind).reopened?.(tx, due.subjectId);
    tx.record(answerDueEvent('answer-due.reopened', due, { ...verdicts }));
    const details = { ...verdicts, dueOn };
    tx.audit({ organisationId: due.organisationId, actor: 'system', act: 'answer-due.reopened', subject: { kind: 'answer-due', id: due.id }, details });
  }
}
