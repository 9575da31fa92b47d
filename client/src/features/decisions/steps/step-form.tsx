import type { ReactNode } from 'react';
import type { Deed } from '../../../graphql/use-deed.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { Form } from '../../../ui/form.js';
import { Section } from '../../../ui/section.js';
import type { FormState } from '../../../ui/use-form.js';

type Values = Record<string, string>;

interface StepFormProps<Input> {
  form: FormState<Values>;
  required?: readonly string[];
  deed: Pick<Deed<Input, object>, 'busy' | 'refusal'> & { run: (input: Input) => Promise<object | undefined> };
  input: () => Input;
  said: { title: string; lead?: string; submit: string; ask: string; yes: string };
  onDone: () => void;
  children?: ReactNode;
}

/** A step that is taken in public and confirmed before. */
export function StepForm<Input>({ form, required, deed, input, said, onDone, children }: StepFormProps<Input>) {
  const confirmation = useConfirmation();
  const take = async (): Promise<void> => {
    if (!(await confirmation.ask()) || !(await deed.run(input()))) return;
    form.clear();
    onDone();
  };
  return (
    <Section title={said.title}>
      {said.lead && <p>{said.lead}</p>}
      <Form form={form} {...(required && { required })} refusal={deed.refusal} busy={deed.busy} submit={said.submit} onSubmit={take}>
        {children}
        <Confirm confirmation={confirmation} question={said.ask} yes={said.yes} />
      </Form>
    </Section>
  );
}
