import { useNavigate } from 'react-router';
import { useWords } from '../../text/use-text.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useForm } from '../../ui/use-form.js';

/** The first step: the code. `wrong` is what to say when it was tried and didn't work. */
export function JoinCodeForm({ wrong }: { wrong: string | undefined }) {
  const { join: text } = useWords('youth');
  const navigate = useNavigate();
  const form = useForm('join-code', { code: '' });
  const submit = async (): Promise<void> => {
    await navigate(`/youth/join?code=${encodeURIComponent(form.values.code.trim())}`);
  };
  const refusal = wrong ? { refusal: 'CodeNotValid', message: wrong, fields: [{ path: 'code', message: wrong }] } : undefined;
  return (
    <Form form={form} required={['code']} refusal={refusal} busy={false} submit={text.next} onSubmit={submit}>
      <TextField name="code" label={text.code} hint={text.codeHint} autoComplete="off" narrow />
    </Form>
  );
}
