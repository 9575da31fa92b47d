import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalText } from '../platform/index.js';

@ObjectType('File', { description: 'A paper or a picture that belongs to something here.' })
export class File {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => String, { description: 'Its name, with its ending.' })
  name!: string;

  @Field(() => String, { description: 'What it is, e.g. `application/pdf`: found in its content.' })
  mediaType!: string;

  @Field(() => Int, { description: 'How large it is.' })
  bytes!: number;

  @Field(() => String, { description: 'Where it is read; seen by whoever sees what it belongs to.' })
  url!: string;

  @Field(() => String, { nullable: true, description: 'For a picture: where a small one is read, up to 480 pixels wide or high.' })
  previewUrl!: string | null;

  @Field(() => Int, { nullable: true, description: 'For a picture: how many pixels wide.' })
  width!: number | null;

  @Field(() => Int, { nullable: true, description: 'For a picture: how many pixels high.' })
  height!: number | null;

  @Field(() => String, { nullable: true, description: 'What keeps somebody from reading it, as with a PDF; in the reader’s language.' })
  warning!: string | null;

  @Field(() => LocalText, { nullable: true, description: 'What it shows, for those who can’t see it.' })
  description!: LocalText | null;

  readonly uuid!: string;
}
