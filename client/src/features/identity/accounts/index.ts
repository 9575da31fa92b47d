export { AuthenticatorForm } from './authenticator-form.js';
export { CitizenProfileForm } from './citizen-profile-form.js';
export { NewPasswordForm } from './new-password-form.js';
export { ProfileList } from './profile-list.js';
export { SignInForms } from './sign-in-forms.js';
export { SignOutButton } from './sign-out-button.js';
export { SignUpForm } from './sign-up-form.js';
