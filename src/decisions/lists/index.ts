export { DecisionOrders1790000000895 } from './decision-orders.migrations.js';
import { DecisionListsReader } from './decision-lists.reader.js';
import { ForwardPlanController } from './forward-plan.controller.js';
import { DecisionListsResolver } from './lists.resolver.js';

export { DecisionSearch1790000000860 } from './decision-search.migrations.js';
export { DecisionStates1790000000880 } from './decision-states.migrations.js';

/** What lists bring to the room. */
export const listsProviders = { readers: [DecisionListsReader], resolvers: [DecisionListsResolver], controllers: [ForwardPlanController] };
export { DecisionListsReader } from './decision-lists.reader.js';
