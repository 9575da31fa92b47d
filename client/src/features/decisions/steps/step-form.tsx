import type { ReactNode } from 'react';
import type { Refusal } from '../../../graphql/refusal.js';
import type { Deed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { Form } from '../../../ui/form.js';
import { Section } from '../../../ui/section.js';
import type { FormState } from '../../../ui/use-form.js';

type Values = Record<string, string>;

interface StepFormProps<Input> {
  form: FormState<Values>;
  required?: readonly string[];
  /** The field at which a refusal is put right. */
  at?: string;
  deed: Pick<Deed<Input, object>, 'busy' | 'refusal'> & { run: (input: Input) => Promise<object | undefined> };
  input: () => Input;
  said: { title: string; lead?: string; submit: string; ask: string; yes: string };
  onDone: () => void;
  children?: ReactNode;
}

const atField = (refusal: Refusal | undefined, path: string, message: string): Refusal | undefined => refusal && (refusal.fields ? refusal : { ...refusal, message, fields: [{ path, message: refusal.message }] });

/** A step that is taken in public and confirmed before. */
export function StepForm<Input>({ form, required, at, deed, input, said, onDone, children }: StepFormProps<Input>) {
  const confirmation = useConfirmation();
  const { asked } = useWords('writing-decisions');
  const take = async (): Promise<void> => {
    if (!(await confirmation.ask()) || !(await deed.run(input()))) return;
    form.clear();
    onDone();
  };
  return (
    <Section title={said.title}>
      {said.lead && <p>{said.lead}</p>}
      <Form form={form} {...(required && { required })} refusal={at ? atField(deed.refusal, at, asked.several) : deed.refusal} busy={deed.busy} submit={said.submit} onSubmit={take}>
        {children}
        <Confirm confirmation={confirmation} question={said.ask} yes={said.yes} />
      </Form>
    </Section>
  );
}
