import { useState } from 'react';
import { useWords } from '../../../text/use-text.js';
import { LinkButton } from '../../../ui/button.js';
import { TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Notice } from '../../../ui/notice.js';
import { QrPicture } from '../../../ui/qr-picture.js';
import { Section } from '../../../ui/section.js';
import { useAuthForm } from './use-auth-form.js';

interface Enrolment {
  totpURI: string;
  backupCodes: string[];
}

/** Three steps: the password, the code that the app scans, and what the app shows then. */
export function AuthenticatorForm() {
  const { factor: words } = useWords('invited');
  const [enrolment, setEnrolment] = useState<Enrolment>();
  const [isDone, setIsDone] = useState(false);
  if (isDone) {
    return (
      <Notice tone="good" title={words.done} announce>
        <LinkButton to="/acting-as" reloadDocument>
          {words.toActingAs}
        </LinkButton>
      </Notice>
    );
  }
  return enrolment ? <ScanAndConfirm enrolment={enrolment} onDone={() => setIsDone(true)} /> : <Begin onBegun={setEnrolment} />;
}

function Begin({ onBegun }: { onBegun: (enrolment: Enrolment) => void }) {
  const { factor: words } = useWords('invited');
  const { form, busy, refusal, send } = useAuthForm('enrol', {});
  const submit = async (): Promise<void> => {
    const reply = await send('two-factor/enable', { password: form.values.secret }, words.wrong);
    if (reply) onBegun(reply as unknown as Enrolment);
  };
  return (
    <Section title={words.step1}>
      <Form form={form} required={['secret']} refusal={refusal} busy={busy} submit={words.begin} onSubmit={submit}>
        <TextField name="secret" type="password" label={words.password} autoComplete="current-password" />
      </Form>
    </Section>
  );
}

function ScanAndConfirm({ enrolment: { totpURI, backupCodes }, onDone }: { enrolment: Enrolment; onDone: () => void }) {
  const { factor: words } = useWords('invited');
  const { form, busy, refusal, send } = useAuthForm('enrol-code', {});
  const key = new URL(totpURI).searchParams.get('secret') ?? '';
  const submit = async (): Promise<void> => {
    if (await send('two-factor/verify-totp', { code: form.values.secret.trim() }, words.wrongCode)) onDone();
  };
  return (
    <>
      <Section title={words.step2}>
        <QrPicture of={totpURI} label={words.picture} />
        <p>{words.byHand}</p>
        <p>
          <code className="code">{key.replaceAll(/(.{4})/g, '$1 ').trim()}</code>
        </p>
        <p>{words.backup}</p>
        <ul>
          {backupCodes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.step3}>
        <Form form={form} required={['secret']} refusal={refusal} busy={busy} submit={words.confirm} onSubmit={submit}>
          <TextField name="secret" label={words.code} autoComplete="one-time-code" inputMode="numeric" narrow />
        </Form>
      </Section>
    </>
  );
}
