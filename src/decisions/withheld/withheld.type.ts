import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalMarkdown, LocalText } from '../../platform/index.js';
import type { WithheldPartKind } from './withheld.entity.js';

export const WithheldPartEnum = { OPTION: 'option', PAPER: 'paper', REASONS: 'reasons', OUTCOME: 'outcome' } as const;
registerEnumType(WithheldPartEnum, {
  name: 'WithheldPartKind',
  description: 'What of a decision is kept from the public.',
  valuesMap: {
    OPTION: { description: 'An option.' },
    PAPER: { description: 'A paper.' },
    REASONS: { description: 'Part of the reasons before deciding.' },
    OUTCOME: { description: 'Part of the reasons for what was decided.' },
  },
});

@ObjectType('WithholdingGround', { description: 'A ground in law for keeping something from the public.' })
export class WithholdingGroundType {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'The provision of the law.' })
  provision!: string;

  @Field(() => LocalText, { description: 'What it says, in plain words.' })
  words!: LocalText;
}

@ObjectType('WithheldText', { description: 'One text that is kept from the public.' })
export class WithheldText {
  @Field(() => String, { description: 'Which of its texts, e.g. `title` or `effects`.' })
  name!: string;

  @Field(() => LocalMarkdown, { description: 'The text.' })
  text!: LocalMarkdown;
}

@ObjectType('WithheldPart', { description: 'A part of a decision that is kept from the public. That it exists, and on what ground, is public.' })
export class WithheldPartType {
  @Field(() => WithheldPartEnum, { description: 'What it is.' })
  part!: WithheldPartKind;

  @Field(() => ID, { nullable: true, description: 'The option or the paper that it is.' })
  partId!: string | null;

  @Field(() => WithholdingGroundType, { description: 'Why in law it may be withheld.' })
  ground!: WithholdingGroundType;

  readonly uuid!: string;
  /** Only where the viewer may read it: it is never read for anybody else. */
  readonly shown!: { readonly texts: WithheldText[]; readonly url: string | null } | null;
}
