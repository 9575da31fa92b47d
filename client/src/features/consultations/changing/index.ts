export { ExtendForm, LevelForm, StopForm } from './change-forms.js';
