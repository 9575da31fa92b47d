import { registerEnumType } from '@nestjs/graphql';
import type { Texts } from '../../platform/index.js';

/** What ideas, decisions and consultations can be about: one vocabulary for all. A key keeps its meaning for good. */
export const TopicEnum = {
  STREETS: 'streets',
  TRANSPORT: 'transport',
  HOUSING: 'housing',
  PARKS: 'parks',
  CLIMATE: 'climate',
  WASTE: 'waste',
  HEALTH: 'health',
  LEARNING: 'learning',
  CULTURE: 'culture',
  SAFETY: 'safety',
  ECONOMY: 'economy',
  COMMUNITY: 'community',
  OTHER: 'other',
} as const;
export type Topic = (typeof TopicEnum)[keyof typeof TopicEnum];

export const TOPICS: readonly Topic[] = Object.values(TopicEnum);

/** What each is called. */
export const TOPIC_NAMES: Readonly<Record<Topic, Texts>> = {
  streets: { en: 'Streets, paths and crossings', cy: 'Strydoedd, llwybrau a chroesfannau' },
  transport: { en: 'Buses, trains, cycling and parking', cy: 'Bysiau, trenau, beicio a pharcio' },
  housing: { en: 'Homes and planning', cy: 'Cartrefi a chynllunio' },
  parks: { en: 'Parks, play and open spaces', cy: 'Parciau, chwarae a mannau agored' },
  climate: { en: 'Climate, nature and energy', cy: 'Hinsawdd, natur ac ynni' },
  waste: { en: 'Waste, litter and recycling', cy: 'Gwastraff, sbwriel ac ailgylchu' },
  health: { en: 'Health and care', cy: 'Iechyd a gofal' },
  learning: { en: 'Schools, libraries and learning', cy: 'Ysgolion, llyfrgelloedd a dysgu' },
  culture: { en: 'Culture, language and sport', cy: 'Diwylliant, iaith a chwaraeon' },
  safety: { en: 'Safety', cy: 'Diogelwch' },
  economy: { en: 'Work, shops and the town centre', cy: 'Gwaith, siopau a chanol y dref' },
  community: { en: 'Community and how the council works', cy: 'Cymuned a sut mae’r cyngor yn gweithio' },
  other: { en: 'Something else', cy: 'Rhywbeth arall' },
};

registerEnumType(TopicEnum, {
  name: 'Topic',
  description: 'What an idea, a decision or a consultation is about.',
  valuesMap: Object.fromEntries(Object.entries(TopicEnum).map(([key, topic]) => [key, { description: `${TOPIC_NAMES[topic].en}.` }])),
});
