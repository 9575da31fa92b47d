import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Access, anyone, AsViewer, LocalText, localText, type Viewer } from '../../platform/index.js';
import { TOPIC_NAMES, TopicEnum, TOPICS, type Topic } from './topics.js';

@ObjectType({ description: 'A topic with what it is called.' })
export class NamedTopic {
  @Field(() => TopicEnum, { description: 'Which topic.' })
  topic!: Topic;

  @Field(() => LocalText, { description: 'What it is called.' })
  name!: LocalText;
}

@Resolver()
export class TopicsResolver {
  @Query(() => [NamedTopic], { description: 'What ideas, decisions and consultations can be about.' })
  @Access(anyone)
  topics(@AsViewer() { language }: Viewer): NamedTopic[] {
    return TOPICS.map((topic) => ({ topic, name: localText(TOPIC_NAMES[topic], language) }));
  }
}
