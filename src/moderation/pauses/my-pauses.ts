import { Injectable } from '@nestjs/common';
import { Field, GraphQLISODateTime, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Me } from '../../identity/index.js';
import { Clock, Database, inLanguage, InContext, Personal, type GraphqlContext } from '../../platform/index.js';
import { ModerationScopes } from '../moderation-scopes.js';

@ObjectType('MyPause', { description: 'Where you can’t write for a while, until when and why.' })
export class MyPause {
  @Field(() => String, { description: 'Where.' })
  place!: string;

  @Field(() => GraphQLISODateTime, { description: 'Until when.' })
  until!: Date;

  @Field(() => String, { description: 'What the moderator said.' })
  words!: string;
}

/** The pauses of one's own: never silent. */
@Injectable()
export class MyPausesReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly scopes: ModerationScopes,
  ) {}

  async of({ viewer }: GraphqlContext, profileId: string): Promise<MyPause[]> {
    const rows = await this.database.rows<{ kind: string; id: string; until: Date; words: string }>(
      `select p.scope_kind as kind, p.scope_id as id, p.ends_at as until, d.words from moderation_pause p join moderation_decision d on d.id = p.decision_id
       where p.profile_id = $1 and p.ends_at > $2 and p.lifted_at is null order by p.ends_at desc limit 20`,
      [profileId, this.clock.now()],
    );
    const places = await this.scopes.describe(rows);
    return rows.map(({ until, words }, at) => ({ until, words, place: inLanguage(places[at]?.name ?? {}, viewer.language).text }));
  }
}

@Resolver(() => Me)
export class MyPauses {
  constructor(private readonly reader: MyPausesReader) {}

  @ResolveField(() => [MyPause], { description: 'Where you can’t write for a while.' })
  @Personal()
  pauses(@Parent() me: Me, @InContext() context: GraphqlContext): Promise<MyPause[]> {
    return this.reader.of(context, me.profileId);
  }
}
