import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { CommitmentEntity, CommitmentInput, makeCommitments } from '../../commitments/index.js';
import {
  IdField,
  isRefusal,
  ListField,
  LocalTextField,
  LocalTextInput,
  NotAvailable,
  outcomeOf,
  toTexts,
  TranslationMissing,
  UnitOfWork,
  type Problem,
  type Texts,
  type Viewer,
} from '../../platform/index.js';
import { IdeaEntity } from '../idea.entity.js';
import { WrongState } from '../idea.problems.js';
import { isShown } from '../idea.rules.js';
import { Idea } from '../idea.type.js';
import { CommitmentsOpen } from './state.problems.js';
import { refusalOfDelivered, refusalOfStep } from './state.rules.js';
import { councillorFor, takeStep } from './take-step.js';

@InputType({ description: 'What you promise so that an adopted idea is done.' })
export class BeginDeliveryInput {
  @IdField('idea', 'The idea.')
  @IsUUID()
  ideaId!: string;

  @ListField(() => CommitmentInput, 'What will be done, by when: at least one thing. It is yours to keep.', { least: 1, most: 20 })
  commitments!: CommitmentInput[];

  @LocalTextField('What you say about it.')
  words!: LocalTextInput;
}

@InputType({ description: 'That an idea has been done.' })
export class FinishDeliveryInput {
  @IdField('idea', 'The idea.')
  @IsUUID()
  ideaId!: string;

  @LocalTextField('What there is now.')
  words!: LocalTextInput;
}

export const BeginDeliveryOutcome = outcomeOf('BeginDeliveryOutcome', 'The idea, being done.', Idea, [WrongState, TranslationMissing]);
export const FinishDeliveryOutcome = outcomeOf('FinishDeliveryOutcome', 'The idea, done.', Idea, [WrongState, CommitmentsOpen, TranslationMissing]);

/** A councillor promises what an adopted idea takes: an owner, a day and a state each, and those who contributed are told of every change (D7). */
@Injectable()
export class BeginDelivery {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: BeginDeliveryInput): Promise<Problem | IdeaEntity> {
    return this.work.run(async (tx) => {
      const idea = await tx.lock(IdeaEntity, { id: input.ideaId });
      if (!idea || !isShown(idea)) return new NotAvailable();
      const by = await councillorFor(tx, viewer, idea, textsOf(input));
      if (isRefusal(by)) return by;
      const refusal = refusalOfStep(idea.state, 'being-delivered');
      if (refusal) return refusal;
      const { id, organisationId } = idea;
      const promise = { promisedIn: { kind: 'idea', id }, topics: [`idea:${id}`], organisationId, ownerId: by.profileId };
      await makeCommitments(tx, { ...promise, commitments: input.commitments });
      return takeStep(tx, viewer, idea, { state: 'being-delivered', reason: null, words: toTexts(input.words), profileId: by.profileId, by });
    });
  }
}

/** A councillor says that an idea has been done; every promise made for it has ended by then. */
@Injectable()
export class FinishDelivery {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: FinishDeliveryInput): Promise<Problem | IdeaEntity> {
    return this.work.run(async (tx) => {
      const idea = await tx.lock(IdeaEntity, { id: input.ideaId });
      if (!idea || !isShown(idea)) return new NotAvailable();
      const words = toTexts(input.words);
      const by = await councillorFor(tx, viewer, idea, { words });
      if (isRefusal(by)) return by;
      const promised = await tx.manager.findBy(CommitmentEntity, { promisedInKind: 'idea', promisedInId: idea.id });
      const refusal = refusalOfStep(idea.state, 'delivered') ?? refusalOfDelivered(promised);
      return refusal ?? takeStep(tx, viewer, idea, { state: 'delivered', reason: null, words, profileId: by.profileId, by });
    });
  }
}

function textsOf({ words, commitments }: BeginDeliveryInput): Record<string, Texts> {
  const promised = commitments.map(({ what }, place): [string, Texts] => [`commitments.${place}.what`, toTexts(what)]);
  return { words: toTexts(words), ...Object.fromEntries(promised) };
}
