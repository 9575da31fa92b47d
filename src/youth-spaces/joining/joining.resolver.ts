import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, anyone, appointed, AsViewer, InContext, isRefusal, type AccessRule, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { CreateCode, CreateYouthCodeInput, CreateYouthCodeOutcome } from './create-code.js';
import { Entrance } from './entrance.js';
import { JoinSpace, JoinYouthSpaceInput, JoinYouthSpaceOutcome } from './join-space.js';
import { YouthCode, YouthCodeOffer, YouthJoin, YouthReturn, YouthSpaceLeft } from './joining.type.js';
import { LeaveSpace, LeaveYouthSpaceInput, LeaveYouthSpaceOutcome } from './leave-space.js';
import { OffersReader } from './offers.reader.js';
import { ReturnWithPhrase, ReturnWithPhraseInput, ReturnWithPhraseOutcome } from './return-with-phrase.js';

const visitor: AccessRule = { name: 'visitor', allows: (viewer) => viewer.accountId === null };
const youngPerson: AccessRule = { name: 'young person', allows: (viewer) => viewer.profile?.kind === 'young-person' };

@Resolver(() => YouthCodeOffer)
export class EntryResolver {
  constructor(
    private readonly offers: OffersReader,
    private readonly joinSpace: JoinSpace,
    private readonly returnWithPhrase: ReturnWithPhrase,
    private readonly entrance: Entrance,
  ) {}

  @Query(() => YouthCodeOffer, { nullable: true, description: 'What a code opens, to be read before joining; empty when it opens nothing.' })
  @Access(anyone)
  youthCode(@Args('code', { description: 'The code from a youth worker.' }) code: string, @InContext() context: GraphqlContext): Promise<YouthCodeOffer | null> {
    return this.offers.ofCode(context, code);
  }

  @Mutation(() => JoinYouthSpaceOutcome, { name: 'joinYouthSpace', description: 'Join a youth space under a made-up name.' })
  @Access(visitor)
  async join(@Args('input') input: JoinYouthSpaceInput, @InContext() context: GraphqlContext): Promise<YouthJoin | Problem> {
    const joined = await this.joinSpace.execute(input);
    if (isRefusal(joined)) return joined;
    return { ...(await this.entrance.welcome(context, joined)), recoveryPhrase: joined.recoveryPhrase };
  }

  @Mutation(() => ReturnWithPhraseOutcome, { name: 'returnWithPhrase', description: 'Come back with the words you were shown when you joined.' })
  @Access(visitor)
  async comeBack(@Args('input') input: ReturnWithPhraseInput, @InContext() context: GraphqlContext): Promise<YouthReturn | Problem> {
    const returned = await this.returnWithPhrase.execute(input);
    return isRefusal(returned) ? returned : { ...(await this.entrance.welcome(context, returned)), recoveryPhrase: returned.recoveryPhrase };
  }
}

@Resolver(() => YouthCode)
export class MembershipResolver {
  constructor(
    private readonly createCode: CreateCode,
    private readonly leaveSpace: LeaveSpace,
  ) {}

  @Mutation(() => CreateYouthCodeOutcome, { name: 'createYouthCode', description: 'Make a code that lets a group into your youth space.' })
  @Access(appointed('youth-worker'))
  create(@Args('input') input: CreateYouthCodeInput, @AsViewer() viewer: Viewer): Promise<YouthCode | Problem> {
    return this.createCode.execute(viewer, input);
  }

  @Mutation(() => LeaveYouthSpaceOutcome, { name: 'leaveYouthSpace', description: 'Leave a youth space for good.' })
  @Access(youngPerson)
  leave(@Args('input') input: LeaveYouthSpaceInput, @AsViewer() viewer: Viewer): Promise<YouthSpaceLeft | Problem> {
    return this.leaveSpace.execute(viewer, input);
  }
}
