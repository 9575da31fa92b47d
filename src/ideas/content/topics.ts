import { registerEnumType } from '@nestjs/graphql';

/** What an idea can be about. A key keeps its meaning for good. */
export const IdeaTopicEnum = {
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
export type IdeaTopic = (typeof IdeaTopicEnum)[keyof typeof IdeaTopicEnum];

registerEnumType(IdeaTopicEnum, {
  name: 'IdeaTopic',
  description: 'What an idea is about.',
  valuesMap: {
    STREETS: { description: 'Streets, paths and crossings.' },
    TRANSPORT: { description: 'Buses, trains, cycling, parking.' },
    HOUSING: { description: 'Homes and planning.' },
    PARKS: { description: 'Parks, play and open spaces.' },
    CLIMATE: { description: 'Climate, nature and energy.' },
    WASTE: { description: 'Waste, litter and recycling.' },
    HEALTH: { description: 'Health and care.' },
    LEARNING: { description: 'Schools, libraries and learning.' },
    CULTURE: { description: 'Culture, language and sport.' },
    SAFETY: { description: 'Safety.' },
    ECONOMY: { description: 'Work, shops and the town centre.' },
    COMMUNITY: { description: 'Community and how the council works.' },
    OTHER: { description: 'Something else.' },
  },
});
