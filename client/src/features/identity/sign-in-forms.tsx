import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Refusal } from '../../graphql/refusal.js';
import { useText } from '../../text/use-text.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { useForm } from '../../ui/use-form.js';
import { arrive, post, safeNext } from './auth.js';

/** The two ways for somebody with an e-mail address: a password, or a link. */
export function SignInForms() {
  const { signInPage: text } = useText().identity;
  return (
    <>
      <Section title={text.withPassword}>
        <PasswordForm />
      </Section>
      <Section title={text.withLink}>
        <LinkForm />
      </Section>
    </>
  );
}

/** What went wrong, in the shape that a form shows. */
export function useSignInRefusal(): (status: number, otherwise: string) => Refusal {
  const { signInPage: text } = useText().identity;
  return (status, otherwise) => {
    if (status === 0) return { refusal: 'Offline', message: '' };
    if (status === 429) return { refusal: 'TooOften', message: text.tooOften };
    if (status >= 500) return { refusal: 'RequestFailed', message: '' };
    return { refusal: 'NotAccepted', message: otherwise };
  };
}

function PasswordForm() {
  const { signInPage: text } = useText().identity;
  const [search] = useSearchParams();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const [password, setPassword] = useState('');
  const email = useForm('sign-in', { email: '' });
  const why = useSignInRefusal();
  // A password is never kept as a draft.
  const form = {
    ...email,
    values: { ...email.values, password },
    set: (name: string, value: string) => (name === 'password' ? setPassword(value) : email.set('email', value)),
  };
  const submit = async (): Promise<void> => {
    setBusy(true);
    const status = await post('sign-in/email', form.values);
    if (status === 200) return arrive(safeNext(search.get('next')));
    setBusy(false);
    setRefusal(why(status, text.wrong));
  };
  return (
    <Form form={form} required={{ email: text.email, password: text.password }} refusal={refusal} busy={busy} submit={text.submit} onSubmit={submit}>
      <TextField name="email" type="email" label={text.email} autoComplete="username" />
      <TextField name="password" type="password" label={text.password} autoComplete="current-password" />
    </Form>
  );
}

function LinkForm() {
  const { signInPage: text } = useText().identity;
  const [search] = useSearchParams();
  const [state, setState] = useState<'ready' | 'busy' | 'sent'>('ready');
  const [refusal, setRefusal] = useState<Refusal>();
  const form = useForm('sign-in-link', { email: '' });
  const why = useSignInRefusal();
  const submit = async (): Promise<void> => {
    setState('busy');
    const status = await post('sign-in/magic-link', { email: form.values.email, callbackURL: safeNext(search.get('next')) });
    setState(status === 200 ? 'sent' : 'ready');
    setRefusal(status === 200 ? undefined : why(status, text.linkSent));
  };
  if (state === 'sent') return <Notice tone="good" title={text.linkSent} announce />;
  return (
    <Form form={form} required={{ email: text.email }} refusal={refusal} busy={state === 'busy'} submit={text.sendLink} onSubmit={submit}>
      <TextField name="email" type="email" label={text.email} hint={text.linkHint} autoComplete="email" />
    </Form>
  );
}
