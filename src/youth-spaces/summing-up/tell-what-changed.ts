import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { AnswerDueEntity } from '../../answers/index.js';
import { councillorInOffice, OrganisationEntity, untranslated } from '../../identity/index.js';
import { contactDetails, IdField, isAtWork, LocalTextField, LocalTextInput, newId, NotAllowed, NotAvailable, outcomeOf, toTexts, TranslationMissing, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { LeadsToSomebody } from '../leads-to-somebody.js';
import { ThreadClosed, threadFor, YouthThreadEntity } from '../threads/index.js';
import { SpacePaused } from '../youth-space.problems.js';
import { YouthSpaceEntity } from '../youth-space.entity.js';
import { ThreadChangeEntity } from './summary.entity.js';
import { ThreadChange } from './summary.type.js';

@InputType({ description: 'What changed because of a thread.' })
export class TellWhatChangedInput {
  @IdField('thread', 'The thread, in a space you work in.')
  @IsUUID()
  threadId!: string;

  @LocalTextField('What changed, or that nothing did and why; it may be read by everybody.')
  text!: LocalTextInput;
}

@InputType({ description: 'What changed because of what young people asked you.' })
export class TellAskersWhatChangedInput {
  @IdField('due', 'The answer that you owed them.')
  @IsUUID()
  answerDueId!: string;

  @LocalTextField('What changed, or that nothing did and why.')
  text!: LocalTextInput;
}

const told = (name: string): ReturnType<typeof outcomeOf> =>
  outcomeOf(name, 'What was told, or why it was not taken.', ThreadChange, [SpacePaused, ThreadClosed, TranslationMissing, LeadsToSomebody]);
export const TellWhatChangedOutcome = told('TellWhatChangedOutcome');
export const TellAskersWhatChangedOutcome = told('TellAskersWhatChangedOutcome');

/** What changed because of a thread is told by the councillor who answered, or by a worker of the space; nothing told is rewritten (Y10). */
@Injectable()
export class TellWhatChanged {
  constructor(private readonly work: UnitOfWork) {}

  byWorker(viewer: Viewer, { threadId, text }: TellWhatChangedInput): Promise<Problem | ThreadChangeEntity> {
    return this.work.run(async (tx) => {
      const now = await threadFor(tx, viewer, threadId);
      if (!now) return new NotAvailable();
      if (!now.isWorker) return new NotAllowed();
      if (now.state !== 'open') return new SpacePaused();
      return tell(tx, viewer, threadId, toTexts(text));
    });
  }

  /** The councillor learns nothing of the thread by it: they know it by the answer they gave. */
  byCouncillor(viewer: Viewer, { answerDueId, text }: TellAskersWhatChangedInput): Promise<Problem | ThreadChangeEntity> {
    return this.work.run(async (tx) => {
      const due = await tx.find(AnswerDueEntity, { id: answerDueId });
      if (due?.subjectKind !== 'thread' || !due.answeredAt) return new NotAvailable();
      const mayTell = isAtWork(viewer) && due.owedBy === viewer.profile?.id && (await councillorInOffice(tx, due.organisationId, due.owedBy));
      if (!mayTell) return new NotAllowed();
      const [handed] = await tx.query<{ thread_id: string }>('select thread_id from youth_thread_handed where id = $1', [due.subjectId]);
      return handed ? tell(tx, viewer, handed.thread_id, toTexts(text)) : new NotAvailable();
    });
  }
}

async function tell(tx: Transaction, viewer: Viewer, threadId: string, text: ThreadChangeEntity['text']): Promise<Problem | ThreadChangeEntity> {
  const thread = await tx.lock(YouthThreadEntity, { id: threadId });
  const space = thread && (await tx.find(YouthSpaceEntity, { id: thread.spaceId }));
  const organisation = space && (await tx.find(OrganisationEntity, { id: space.organisationId }));
  if (!thread || !organisation || !viewer.profile) return new NotAvailable();
  if (thread.state === 'closed') return new ThreadClosed();
  const missing = untranslated(organisation, { text });
  if (missing.length > 0) return new TranslationMissing(missing);
  if (Object.values(text).some((words) => contactDetails(words).length > 0)) return new LeadsToSomebody();
  tx.record({ kind: 'youth-thread.change-told', topics: [`youth-thread:${threadId}`] });
  tx.audit({ organisationId: organisation.id, actor: viewer, act: 'youth-thread.change-told', subject: { kind: 'thread', id: threadId } });
  return tx.save(ThreadChangeEntity, { id: newId(), threadId, text, toldBy: viewer.profile.id, toldAt: tx.now });
}
