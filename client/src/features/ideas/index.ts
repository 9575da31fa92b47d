import './idea-fragment.js';

export { ArgumentColumns } from './arguing/index.js';
export { IdeaCard, IdeasLiveDocument } from './cards/index.js';
export { IdeaHistory } from './idea-history.js';
export { IdeaView } from './idea-view.js';
export { Offers } from './offers.js';
