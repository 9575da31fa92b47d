import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { openAnswerDue } from '../../answers/index.js';
import { councillorInOffice, OrganisationEntity, untranslated } from '../../identity/index.js';
import { contactDetails, IdField, LocalTextField, LocalTextInput, newId, NotAllowed, NotAvailable, outcomeOf, toTexts, TranslationMissing, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { LeadsToSomebody } from '../leads-to-somebody.js';
import { spaceFor } from '../space-now.js';
import { ThreadClosed, writingRefusal, YouthThread, YouthThreadEntity } from '../threads/index.js';
import { SpacePaused } from '../youth-space.problems.js';
import { EndWhatIsChosen } from './end-what-is-chosen.js';
import { HandedThreadEntity } from './handed-thread.entity.js';
import { HandedOverAlready, NobodyOwesThere, NotSummedUp } from './handing.problems.js';

@InputType({ description: 'What you ask a council for the young people of a thread. It is public; the thread isn’t.' })
export class HandOverThreadInput {
  @IdField('thread', 'The thread, in a space you work in.')
  @IsUUID()
  threadId!: string;

  @IdField('org', 'The council that is asked.')
  @IsUUID()
  organisationId!: string;

  @IdField('prof', 'The councillor who is to answer; left out, the council’s longest-serving.', { nullable: true })
  @IsOptional()
  @IsUUID()
  councillorId?: string | null;

  @LocalTextField('What is asked, in words that everybody may read and that lead to nobody.')
  question!: LocalTextInput;
}

export const HandOverThreadOutcome = outcomeOf('HandOverThreadOutcome', 'The thread, with the answer that is owed on it.', YouthThread, [
  HandedOverAlready,
  LeadsToSomebody,
  NobodyOwesThere,
  NotSummedUp,
  SpacePaused,
  ThreadClosed,
  TranslationMissing,
]);

type Asked = Omit<HandedThreadEntity, 'handedBy' | 'handedAt'>;

/**
 * A worker hands what the young people of a thread said to a named councillor, with the summary they were asked about,
 * agreed or not: an answer is owed from then on (D1), and nobody learns who they are (Y3, Y6).
 */
@Injectable()
export class HandOverThread {
  constructor(
    private readonly work: UnitOfWork,
    private readonly choosing: EndWhatIsChosen,
  ) {}

  execute(viewer: Viewer, input: HandOverThreadInput): Promise<Problem | { id: string }> {
    return this.work.run(async (tx) => {
      const thread = await tx.lock(YouthThreadEntity, { id: input.threadId });
      const now = thread && (await spaceFor(tx, viewer, thread.spaceId));
      const council = await tx.find(OrganisationEntity, { id: input.organisationId });
      if (!thread || !now || council?.kind !== 'council') return new NotAvailable();
      if (!now.isWorker || !viewer.profile) return new NotAllowed();
      if (await tx.find(HandedThreadEntity, { threadId: thread.id })) return new HandedOverAlready();
      const refusal = writingRefusal(now.state, thread.state);
      if (refusal) return refusal;
      const question = toTexts(input.question);
      const missing = untranslated(council, { question });
      if (missing.length > 0) return new TranslationMissing(missing);
      if (Object.values(question).some((text) => contactDetails(text).length > 0)) return new LeadsToSomebody();
      const summaryId = await settledSummary(tx, thread.id);
      if (!summaryId) return new NotSummedUp();
      const asked = { id: newId(), threadId: thread.id, organisationId: council.id, question, summaryId };
      if (!(await owe(tx, asked, input.councillorId ?? null))) return new NobodyOwesThere();
      await this.choosing.execute(tx, thread.id);
      await tx.save(HandedThreadEntity, { ...asked, handedBy: viewer.profile.id, handedAt: tx.now });
      const handed = await tx.save(YouthThreadEntity, { ...thread, state: 'handed-over', version: thread.version + 1 });
      tx.record({ kind: 'youth-thread.handed-over', topics: [`youth-thread:${thread.id}`, `youth-space:${thread.spaceId}`] });
      tx.audit({ organisationId: now.space.organisationId, actor: viewer, act: 'youth-thread.handed-over', subject: { kind: 'thread', id: thread.id } });
      return handed;
    });
  }
}

async function owe(tx: Transaction, { id, organisationId }: Asked, councillorId: string | null): Promise<boolean> {
  if (councillorId && !(await councillorInOffice(tx, organisationId, councillorId))) return false;
  return (await openAnswerDue(tx, { subject: { kind: 'thread', id }, organisationId, wardId: null, councillorId, rule: 'thread-handed-over' })) !== null;
}

/** The last draft, where the young people are no longer being asked about it. */
async function settledSummary(tx: Transaction, threadId: string): Promise<string | null> {
  const [last] = await tx.query<{ id: string; settled_at: Date | null }>(
    `select id, settled_at from thread_summary where thread_id = $1 and about = 'discussion' order by number desc limit 1`,
    [threadId],
  );
  return last?.settled_at ? last.id : null;
}
