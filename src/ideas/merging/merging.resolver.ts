import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, anyOf, appointed, AsViewer, citizen, InContext, Personal, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { isAuthor, mayTend } from '../idea.access.js';
import { Idea } from '../idea.type.js';
import { IdeasReader } from '../ideas.reader.js';
import { AnswerMerge, AnswerMergeInput, AnswerMergeOutcome, MergeIdeas, MergeIdeasInput, MergeIdeasOutcome } from './merge-ideas.js';
import { IdeaJoined, MergeAsked } from './merge.type.js';
import { MergesReader } from './merges.reader.js';
import { UndoMerge, UndoMergeInput, UndoMergeOutcome } from './undo-merge.js';

@Resolver(() => Idea)
export class MergingResolver {
  constructor(
    private readonly reader: IdeasReader,
    private readonly merges: MergesReader,
    private readonly merging: MergeIdeas,
    private readonly answering: AnswerMerge,
    private readonly undoing: UndoMerge,
  ) {}

  @ResolveField(() => [Idea], { description: 'The ideas like it that were joined with it.' })
  async mergedFrom(@Parent() idea: Idea, @InContext() context: GraphqlContext): Promise<Idea[]> {
    const ids = await this.merges.mergedInto(context).load(idea.uuid);
    const found = await this.reader.ideas(context).loadMany(ids);
    return found.filter((source): source is Idea => source !== null && !(source instanceof Error));
  }

  @ResolveField(() => [MergeAsked], { description: 'For its author: authors of other ideas who ask to join them.' })
  @Personal()
  mergesAsked(@Parent() idea: Idea, @InContext() context: GraphqlContext): Promise<MergeAsked[]> {
    return this.merges.askedOf(context).load(idea.uuid);
  }

  @ResolveField(() => Boolean, { description: 'You may join it with another, or, as an author, ask for that.' })
  @Personal()
  viewerCanMerge(@Parent() idea: Idea, @AsViewer() viewer: Viewer): boolean {
    return (mayTend(viewer, idea) || isAuthor(viewer, idea)) && (idea.state === 'open' || idea.state === 'awaiting-answer');
  }

  @ResolveField(() => [IdeaJoined], { description: 'For the authors of both and the council’s clerks: when it was joined or taken apart, and why.' })
  @Personal()
  viewersJoins(@Parent() idea: Idea, @InContext() context: GraphqlContext): Promise<IdeaJoined[]> {
    return this.merges.joinedFor(context).load(idea.uuid);
  }

  @ResolveField(() => Boolean, { description: 'It goes on in another idea, and you may take the two apart.' })
  @Personal()
  viewerCanUndoMerge(@Parent() idea: Idea, @AsViewer() viewer: Viewer): boolean {
    return mayTend(viewer, idea) && idea.state === 'merged';
  }

  @Mutation(() => MergeIdeasOutcome, { description: 'Join duplicates: at once as a clerk, with the other author’s consent as an author.' })
  @Access(anyOf(citizen, appointed('clerk')))
  async mergeIdeas(@Args('input') input: MergeIdeasInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Idea | Problem> {
    return this.reader.after(context, await this.merging.execute(viewer, input));
  }

  @Mutation(() => AnswerMergeOutcome, { description: 'Agree to your idea being joined with another, or don’t.' })
  @Access(citizen)
  async answerMerge(@Args('input') input: AnswerMergeInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Idea | Problem> {
    return this.reader.after(context, await this.answering.execute(viewer, input));
  }

  @Mutation(() => UndoMergeOutcome, { description: 'Take two ideas apart again.' })
  @Access(appointed('clerk'))
  async undoMerge(@Args('input') input: UndoMergeInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Idea | Problem> {
    return this.reader.after(context, await this.undoing.execute(viewer, input));
  }
}

@Resolver(() => MergeAsked)
export class MergeAskedResolver {
  constructor(private readonly reader: IdeasReader) {}

  @ResolveField(() => Idea, { nullable: true, description: 'The idea whose supports, arguments and offers would go over.' })
  source(@Parent() asked: MergeAsked, @InContext() context: GraphqlContext): Promise<Idea | null> {
    return this.reader.byId(context, asked.sourceId);
  }

  @ResolveField(() => Idea, { nullable: true, description: 'The idea that would go on for both.' })
  target(@Parent() asked: MergeAsked, @InContext() context: GraphqlContext): Promise<Idea | null> {
    return this.reader.byId(context, asked.targetId);
  }
}

@Resolver(() => IdeaJoined)
export class JoinedResolver {
  constructor(private readonly reader: IdeasReader) {}

  @ResolveField(() => Idea, { nullable: true, description: 'The idea that goes on, or went on, in the other.' })
  source(@Parent() joined: IdeaJoined, @InContext() context: GraphqlContext): Promise<Idea | null> {
    return this.reader.byId(context, joined.sourceId);
  }

  @ResolveField(() => Idea, { nullable: true, description: 'The idea that goes on for both.' })
  target(@Parent() joined: IdeaJoined, @InContext() context: GraphqlContext): Promise<Idea | null> {
    return this.reader.byId(context, joined.targetId);
  }
}
