export { FormDeeds, type FormDeed } from './form-deeds.js';
export { inputFrom, type FormFields } from './form-input.js';
export { FormTokens } from './form-tokens.js';
export { FormsModule } from './forms.module.js';
export { FormRefused, type FormRefusal, type RefusedForm } from './refused-form.js';
