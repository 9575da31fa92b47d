import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from '../../../text/use-text.js';
import { TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Notice } from '../../../ui/notice.js';
import type { Plain } from '../../../ui/plain-form.js';
import { Section } from '../../../ui/section.js';
import { arrive, safeNext } from './auth.js';
import { useAuthForm } from './use-auth-form.js';

/** The two ways for somebody with an e-mail address: a password, or a link. */
export function SignInForms() {
  const { signInPage: text } = useWords('accounts');
  const [search] = useSearchParams();
  const [codeAsked, setCodeAsked] = useState(false);
  const next = safeNext(search.get('next'));
  if (codeAsked) return <SecondFactorForm next={next} />;
  return (
    <>
      <Section title={text.withPassword}>
        <PasswordForm next={next} onCodeAsked={() => setCodeAsked(true)} />
        <details className="more">
          <summary>{text.forgotten}</summary>
          <MailForm id="forgotten" path="request-password-reset" body={{ redirectTo: '/new-password' }} hint={text.forgottenHint} />
        </details>
      </Section>
      <Section title={text.withLink}>
        <MailForm id="sign-in-link" path="sign-in/magic-link" body={{ callbackURL: next }} hint={text.linkHint} plain={{ deed: 'sign-in-link', fields: { next }, then: `/sign-in?sent&next=${encodeURIComponent(next)}` }} />
      </Section>
    </>
  );
}

function PasswordForm({ next, onCodeAsked }: { next: string; onCodeAsked: () => void }) {
  const { signInPage: text } = useWords('accounts');
  const { form, busy, refusal, send } = useAuthForm('sign-in', { email: '' });
  const submit = async (): Promise<void> => {
    const reply = await send('sign-in/email', { email: form.values.email, password: form.values.secret }, text.wrong);
    if (reply?.twoFactorRedirect) onCodeAsked();
    else if (reply) arrive(next);
  };
  return (
    <Form form={form} required={['email', 'secret']} refusal={refusal} busy={busy} submit={text.submit} onSubmit={submit}>
      <TextField name="email" type="email" label={text.email} autoComplete="username" />
      <TextField name="secret" type="password" label={text.password} autoComplete="current-password" />
    </Form>
  );
}

/** After the password of somebody who has an authenticator app. */
function SecondFactorForm({ next }: { next: string }) {
  const { signInPage, actingPage: text } = useWords('accounts');
  const { form, busy, refusal, send } = useAuthForm('second-factor', {});
  const submit = async (): Promise<void> => {
    if (await send('two-factor/verify-totp', { code: form.values.secret.trim() }, signInPage.wrongCode)) arrive(next);
  };
  return (
    <Section title={text.codeTitle}>
      <Form form={form} required={['secret']} refusal={refusal} busy={busy} submit={text.confirm} onSubmit={submit}>
        <TextField name="secret" label={text.code} hint={signInPage.codeHint} autoComplete="one-time-code" inputMode="numeric" narrow />
      </Form>
    </Section>
  );
}

interface MailFormProps {
  id: string;
  path: string;
  body: Record<string, string>;
  hint: string;
  plain?: Plain;
}

/** Asks for a letter with a link. Whether the address is known here is said to nobody. */
function MailForm({ id, path, body, hint, plain }: MailFormProps) {
  const { signInPage: text } = useWords('accounts');
  const [search] = useSearchParams();
  const [sent, setSent] = useState(plain !== undefined && search.has('sent'));
  const { form, busy, refusal, send } = useAuthForm(id, { email: '' });
  const submit = async (): Promise<void> => {
    setSent((await send(path, { ...body, email: form.values.email }, text.notAnAddress)) !== undefined);
  };
  if (sent) return <Notice tone="good" title={text.linkSent} announce />;
  return (
    <Form form={form} required={['email']} refusal={refusal} busy={busy} submit={text.sendLink} onSubmit={submit} {...(plain && { plain })}>
      <TextField name="email" type="email" label={text.email} hint={hint} autoComplete="email" />
    </Form>
  );
}
