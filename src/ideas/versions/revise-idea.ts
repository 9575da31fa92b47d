import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { Files } from '../../files/index.js';
import { WardEntity } from '../../identity/index.js';
import { AuthorPaused, OpenCase, refusalWhilePaused } from '../../moderation/index.js';
import { IdField, isRefusal, NotAvailable, NumberField, OptionalTextField, outcomeOf, UnitOfWork, VersionChanged, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { columnsOf, contentOf, explain, IdeaContentInput, PictureNotDescribed, wordsOf, wordsOfPictures, type HeldBecause, type IdeaContent } from '../content/index.js';
import { causesOf, reasonsThere } from '../held/index.js';
import { isAuthor } from '../idea.access.js';
import { IdeaEntity } from '../idea.entity.js';
import { ideaTold } from '../idea.events.js';
import { TextIsFixed } from '../idea.problems.js';
import { Idea } from '../idea.type.js';
import { openIdea } from '../open-idea.js';
import { dropVersion, keepVersion, nextNumber } from './keep-version.js';
import { howToRevise, type HowToRevise } from './version.rules.js';

@InputType({ description: 'Your idea in new words. Once somebody supports it, the words before stay readable beside them.' })
export class ReviseIdeaInput extends IdeaContentInput {
  @IdField('idea', 'Your idea.')
  @IsUUID()
  ideaId!: string;

  @NumberField('The number of the words that you saw.', { least: 1, most: 1_000_000 })
  textNumber!: number;

  @OptionalTextField('What you changed and why, told to those who support it.', { most: 500 })
  reason?: string | null;
}

export const ReviseIdeaOutcome = outcomeOf('ReviseIdeaOutcome', 'Your idea as it stands now.', Idea, [TextIsFixed, VersionChanged, PictureNotDescribed, AuthorPaused]);

interface Revision {
  readonly content: IdeaContent;
  readonly held: HeldBecause[];
  readonly reason: string | null;
  readonly how: HowToRevise;
  readonly author: Viewer;
}

/** An author changes the words of an idea. */
@Injectable()
export class ReviseIdea {
  constructor(
    private readonly work: UnitOfWork,
    private readonly openCase: OpenCase,
    private readonly files: Files,
  ) {}

  execute(viewer: Viewer, input: ReviseIdeaInput): Promise<Problem | IdeaEntity> {
    return this.work.run(async (tx) => {
      const idea = await tx.lock(IdeaEntity, { id: input.ideaId });
      if (!idea || idea.hiddenAt || !isAuthor(viewer, idea)) return new NotAvailable();
      const how = howToRevise(idea, tx.now);
      if (isRefusal(how)) return how;
      if (idea.textNumber !== input.textNumber) return new VersionChanged();
      const content = contentOf(input);
      const { organisationId } = idea;
      const paused = await refusalWhilePaused(tx, { kind: 'organisation', id: organisationId }, idea.authorId);
      if (paused) return paused;
      if (content.wardId && !(await tx.find(WardEntity, { id: content.wardId, organisationId }))) return new NotAvailable();
      const pictured = await wordsOfPictures(tx, content.pictureIds);
      if (isRefusal(pictured)) return pictured;
      const reason = input.reason?.trim() || null;
      const held = await reasonsThere(tx, organisationId, `${wordsOf(content)}\n${pictured}\n${reason ?? ''}`);
      const revision = { content, how, held, author: viewer, reason };
      if (idea.state === 'held') return this.reviseHeld(tx, idea, revision);
      return revision.held.length > 0 ? this.wait(tx, idea, revision) : this.publish(tx, idea, revision);
    });
  }

  /** Nobody else has seen it: it opens when nothing speaks against it any more. */
  private async reviseHeld(tx: Transaction, idea: IdeaEntity, { content, held, author }: Revision): Promise<IdeaEntity | Problem> {
    await dropVersion(tx, this.files, idea.id, idea.textNumber);
    const number = idea.textNumber + 1;
    const state = held.length > 0 ? ('waiting' as const) : ('published' as const);
    const kept = await keepVersion(tx, this.files, author, { ideaId: idea.id, number, content, reason: null, heldBecause: held, state });
    if (isRefusal(kept)) return kept;
    Object.assign(idea, columnsOf(content), { textNumber: number, heldBecause: held, version: idea.version + 1 });
    await tx.save(IdeaEntity, idea);
    if (held.length > 0) await this.openCase.holdForModeration(tx, { kind: 'idea', id: idea.id, reason: explain(held), because: causesOf(held) });
    else {
      await this.openCase.dropCases(tx, 'idea', [idea.id]);
      await openIdea(tx, idea);
    }
    return idea;
  }

  /** The words before stand until a clerk has read these. */
  private async wait(tx: Transaction, idea: IdeaEntity, { content, held, reason, author }: Revision): Promise<IdeaEntity | Problem> {
    const number = await nextNumber(tx, idea.id);
    const waiting = await keepVersion(tx, this.files, author, { ideaId: idea.id, number, content, reason, heldBecause: held, state: 'waiting' });
    if (isRefusal(waiting)) return waiting;
    await this.openCase.holdForModeration(tx, { kind: 'idea-version', id: waiting.id, reason: explain(held), because: causesOf(held) });
    idea.version += 1;
    return tx.save(IdeaEntity, idea);
  }

  private async publish(tx: Transaction, idea: IdeaEntity, { content, how, reason, author }: Revision): Promise<IdeaEntity | Problem> {
    const number = await nextNumber(tx, idea.id);
    if (how === 'in-place') await dropVersion(tx, this.files, idea.id, idea.textNumber);
    const kept = await keepVersion(tx, this.files, author, { ideaId: idea.id, number, content, reason, heldBecause: [], state: 'published' });
    if (isRefusal(kept)) return kept;
    Object.assign(idea, columnsOf(content), { textNumber: number, version: idea.version + 1 });
    tx.record(ideaTold(idea, 'revised', { textNumber: number, tellSupporters: how === 'new-version' }));
    return tx.save(IdeaEntity, idea);
  }
}
