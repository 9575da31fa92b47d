import { useWords } from '../../../text/use-text.js';
import { TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { arrive } from './auth.js';
import { useAuthForm } from './use-auth-form.js';

/** The end of a link to choose a new password. */
export function NewPasswordForm({ token }: { token: string }) {
  const { signInPage: text, signUpPage } = useWords('accounts');
  const { form, busy, refusal, send } = useAuthForm('new-password', {});
  const submit = async (): Promise<void> => {
    if (await send('reset-password', { token, newPassword: form.values.secret }, text.newPasswordFailed)) arrive('/sign-in');
  };
  return (
    <Form form={form} required={['secret']} refusal={refusal} busy={busy} submit={text.newPasswordSubmit} onSubmit={submit}>
      <TextField name="secret" type="password" label={text.newPassword} hint={signUpPage.passwordHint} autoComplete="new-password" />
    </Form>
  );
}
