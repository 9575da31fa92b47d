import { councillorsInOffice, groupOfficeOf } from '../../identity/index.js';
import type { Day, Mailer, Transaction } from '../../platform/index.js';
import type { AnswerDueEntity } from '../answer-due.entity.js';
import { answerDueEvent } from '../answer-due.events.js';
import { lateLetter } from './late-letter.js';

interface Late {
  readonly due: AnswerDueEntity;
  /** Who is late: of a question asked back, whose answer it is about. */
  readonly owedBy: string;
  readonly dueOn: Day;
}

/** The office of the group learns that one of its councillors is late. Who has no group, or one without an office, is late all the same. */
export async function tellGroupOffice(tx: Transaction, mailer: Mailer, { due, owedBy, dueOn }: Late): Promise<void> {
  const office = await groupOfficeOf(tx, due.organisationId, owedBy);
  if (!office) return;
  const [owing] = await tx.query<{ name: string }>('select display_name as name from profile where id = $1', [owedBy]);
  const inOffice = (await councillorsInOffice(tx, due.organisationId)).find(({ profileId }) => profileId === owedBy);
  await mailer.post(tx, lateLetter(office, { dueOn, name: owing?.name ?? '', office: inOffice?.office ?? due.owedByOffice }));
  tx.record(answerDueEvent('answer-due.group-told', due, { group: office.groupId }));
}
