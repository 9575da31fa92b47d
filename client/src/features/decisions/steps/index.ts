export { CarryOut, Cite, Finish, OpenForViews, Supersede, Withdraw } from './decision-steps-forms.js';
