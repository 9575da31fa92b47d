export { AccentForm, SettingsForm } from './settings-form.js';
export { WardForms } from './ward-forms.js';
