import type { DecisionState } from '../../../graphql/generated/graphql.js';
import type { Tone } from '../../../ui/tag.js';

export const stateTone: Record<DecisionState, Tone> = {
  DRAFT: 'plain',
  NOTICE: 'active',
  OPEN: 'active',
  DECIDED: 'good',
  BEING_CARRIED_OUT: 'good',
  DONE: 'good',
  WITHDRAWN: 'plain',
  SUPERSEDED: 'plain',
};

const decided: readonly DecisionState[] = ['DECIDED', 'BEING_CARRIED_OUT', 'DONE', 'SUPERSEDED'];

export const isDecided = (state: DecisionState): boolean => decided.includes(state);
