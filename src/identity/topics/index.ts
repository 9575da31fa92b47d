export { TopicField, TopicsField } from './topics.fields.js';
export { TopicsResolver } from './topics.resolver.js';
export { TOPIC_NAMES, TopicEnum, TOPICS, type Topic } from './topics.js';
