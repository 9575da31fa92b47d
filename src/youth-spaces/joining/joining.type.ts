import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { Session } from '../../identity/index.js';
import { LocalMarkdown, LocalText } from '../../platform/index.js';
import { YouthSpace } from '../youth-space.type.js';

@ObjectType('YouthCode', { description: 'A code that lets a group into a youth space. It is shown this once.' })
export class YouthCode {
  @Field(() => String, { description: 'What is read out or written down.' })
  code!: string;

  @Field(() => Int, { description: 'How many more people it lets in.' })
  usesLeft!: number;

  @Field(() => GraphQLISODateTime, { description: 'Until when.' })
  expiresAt!: Date;

  @Field(() => String, { description: 'Where it leads, for a link or a QR code.' })
  path!: string;
}

@ObjectType('YouthSpaceNotice', { description: 'What somebody reads before they join: who is there, who sees what, how to leave.' })
export class YouthSpaceNotice {
  @Field(() => LocalText, { description: 'What the space is called.' })
  title!: LocalText;

  @Field(() => LocalMarkdown, { description: 'Who sees what, in plain words.' })
  notice!: LocalMarkdown;

  @Field(() => LocalMarkdown, { description: 'What it may change, and who has promised to listen.' })
  influences!: LocalMarkdown;

  @Field(() => LocalMarkdown, { description: 'What to do when no youth worker is there.' })
  outsideHours!: LocalMarkdown;

  @Field(() => Int, { description: 'From this age somebody may agree to this by themselves.' })
  consentAge!: number;

  readonly spaceUuid!: string;
  readonly organisationId!: string;
}

@ObjectType('YouthCodeOffer', { description: 'What a code opens. Nothing has been asked or kept yet.' })
export class YouthCodeOffer {
  @Field(() => YouthSpaceNotice, { description: 'What to read first.' })
  space!: YouthSpaceNotice;

  @Field(() => [String], { description: 'Made-up names to choose from; another one is fine.' })
  pseudonyms!: string[];
}

@ObjectType('YouthJoin', { description: 'You are in.' })
export class YouthJoin {
  @Field(() => YouthSpace, { description: 'The space you are in now.' })
  space!: YouthSpace;

  @Field(() => Session, { description: 'Your session, acting under the made-up name.' })
  session!: Session;

  @Field(() => String, { description: 'The words to come back with. They are shown this once.' })
  recoveryPhrase!: string;
}

@ObjectType('YouthReturn', { description: 'You are in again.' })
export class YouthReturn {
  @Field(() => YouthSpace, { description: 'The space you came back to.' })
  space!: YouthSpace;

  @Field(() => Session, { description: 'Your session, acting under the made-up name.' })
  session!: Session;

  @Field(() => String, { nullable: true, description: 'New words to come back with, where a youth worker let you in; the old ones open nothing any more. They are shown this once.' })
  recoveryPhrase!: string | null;
}

@ObjectType('YouthAgeSaid', { description: 'Your age band is noted.' })
export class YouthAgeSaid {
  @Field(() => Boolean, { description: 'You are grown up, and have left.' })
  hasLeft!: boolean;
}

@ObjectType('YouthSpaceLeft', { description: 'You have left.' })
export class YouthSpaceLeft {
  @Field(() => Boolean, { description: 'What you wrote stays, as by a former participant; otherwise a gap marks where it was.' })
  wordsStay!: boolean;
}
