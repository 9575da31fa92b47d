import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Profile, ProfilesReader } from '../../identity/index.js';
import { ModerationDecision } from '../../moderation/index.js';
import { Access, acting, AsViewer, InContext, isRefusal, NotAvailable, Personal, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { PostDecisions } from './post-decisions.js';
import { Post, PostAuthor } from './post.type.js';
import { PostsReader } from './posts.reader.js';
import { RevisePost, RevisePostInput, RevisePostOutcome } from './revise-post.js';
import { WritePost, WritePostInput, WritePostOutcome } from './write-post.js';

@Resolver(() => Post)
export class PostResolver {
  constructor(
    private readonly reader: PostsReader,
    private readonly decisions: PostDecisions,
    private readonly writePost: WritePost,
    private readonly revisePost: RevisePost,
  ) {}

  @Personal()
  @ResolveField(() => ModerationDecision, { nullable: true, description: 'What a worker decided on it, by which rule, and what they say: told to its author and to the workers.' })
  decision(@Parent() post: Post, @InContext() context: GraphqlContext): Promise<ModerationDecision | null> | null {
    return post.showsDecision ? this.decisions.of(context).load(post.uuid) : null;
  }

  @Mutation(() => WritePostOutcome, { name: 'writePost', description: 'Say something in a thread.' })
  @Access(acting)
  async write(@Args('input') input: WritePostInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Post | Problem> {
    const outcome = await this.writePost.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome.id)) ?? new NotAvailable());
  }

  @Mutation(() => RevisePostOutcome, { name: 'revisePost', description: 'Change a post of yours before it is published.' })
  @Access(acting)
  async revise(@Args('input') input: RevisePostInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Post | Problem> {
    const outcome = await this.revisePost.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome.id)) ?? new NotAvailable());
  }
}

@Resolver(() => PostAuthor)
export class PostAuthorResolver {
  constructor(private readonly profiles: ProfilesReader) {}

  @ResolveField(() => Profile, { nullable: true, description: 'Present where an adult at work wrote it: name, job and organisation.' })
  professional(@Parent() author: PostAuthor, @InContext() context: GraphqlContext): Promise<Profile | null> | Profile | null {
    return author.professionalId ? this.profiles.profiles(context).get(author.professionalId) : null;
  }
}
