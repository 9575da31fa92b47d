import { useState } from 'react';
import { useWords } from '../../../text/use-text.js';
import { TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Notice } from '../../../ui/notice.js';
import { useAuthForm } from './use-auth-form.js';

/** The first step: an account. A letter proves that the address is one's own and leads to the second. */
export function SignUpForm() {
  const { signUpPage: text, signInPage } = useWords('accounts');
  const [sent, setSent] = useState(false);
  const { form, busy, refusal, send } = useAuthForm('sign-up', { email: '' });
  const { email, secret } = form.values;
  const submit = async (): Promise<void> => {
    // The name that better-auth asks for is shown to nobody: profiles have names.
    const body = { email, password: secret, name: email, callbackURL: '/sign-up' };
    setSent((await send('sign-up/email', body, text.failed)) !== undefined);
  };
  if (sent) return <Notice tone="good" title={text.confirm} announce />;
  const required = ['email', 'secret'] as const;
  return (
    <Form form={form} required={required} refusal={refusal} busy={busy} submit={text.next} onSubmit={submit}>
      <TextField name="email" type="email" label={signInPage.email} autoComplete="email" />
      <TextField name="secret" type="password" label={signInPage.password} hint={text.passwordHint} autoComplete="new-password" />
    </Form>
  );
}
