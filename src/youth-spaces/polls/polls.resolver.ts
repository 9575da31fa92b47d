import { Injectable } from '@nestjs/common';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Attachables, File, FilesReader } from '../../files/index.js';
import { Access, acting, appointed, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { YouthThread } from '../threads/index.js';
import { Choose, ChooseInYouthPollInput, ChooseInYouthPollOutcome } from './choose.js';
import { ClosePoll, CloseYouthPollInput, CloseYouthPollOutcome } from './close-poll.js';
import { YouthPoll, YouthPollOption } from './poll.type.js';
import { PollsReader } from './polls.reader.js';
import { StartPoll, StartYouthPollInput, StartYouthPollOutcome } from './start-poll.js';

/** A poll's pictures are seen by whoever sees its thread (S2). */
@Injectable()
export class PollPictures {
  constructor(attachables: Attachables, polls: PollsReader) {
    attachables.register('youth-poll', async (context, id) => (await polls.byId(context, id)) !== null);
  }
}

@Resolver(() => YouthThread)
export class PollsResolver {
  constructor(
    private readonly reader: PollsReader,
    private readonly startPoll: StartPoll,
    private readonly chooseInPoll: Choose,
    private readonly closePoll: ClosePoll,
  ) {}

  @ResolveField(() => [YouthPoll], { description: 'Quick choices in it, the oldest first; ten at most.' })
  polls(@Parent() thread: YouthThread, @InContext() context: GraphqlContext): Promise<YouthPoll[]> {
    return this.reader.pollsOf(context, thread);
  }

  @Mutation(() => StartYouthPollOutcome, { name: 'startYouthPoll', description: 'Put a quick choice to the young people in a thread.' })
  @Access(appointed('youth-worker'))
  async start(@Args('input') input: StartYouthPollInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<YouthPoll | Problem> {
    return this.shown(context, await this.startPoll.execute(viewer, input));
  }

  @Mutation(() => ChooseInYouthPollOutcome, { name: 'chooseInYouthPoll', description: 'Choose in a poll, choose otherwise, or take your choice back.' })
  @Access(acting)
  async choose(@Args('input') input: ChooseInYouthPollInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<YouthPoll | Problem> {
    return this.shown(context, await this.chooseInPoll.execute(viewer, input));
  }

  @Mutation(() => CloseYouthPollOutcome, { name: 'closeYouthPoll', description: 'Close a poll.' })
  @Access(appointed('youth-worker'))
  async close(@Args('input') input: CloseYouthPollInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<YouthPoll | Problem> {
    return this.shown(context, await this.closePoll.execute(viewer, input));
  }

  private async shown(context: GraphqlContext, outcome: Problem | { id: string }): Promise<YouthPoll | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome.id)) ?? new NotAvailable());
  }
}

@Resolver(() => YouthPollOption)
export class PollOptionResolver {
  constructor(private readonly files: FilesReader) {}

  @ResolveField(() => File, { nullable: true, description: 'Its picture, where it has one.' })
  async picture(@Parent() { pollId, fileId }: YouthPollOption, @InContext() context: GraphqlContext): Promise<File | null> {
    if (!fileId) return null;
    const files = await this.files.attachedTo(context).load(`youth-poll:${pollId}`);
    return files.find(({ uuid }) => uuid === fileId) ?? null;
  }
}
