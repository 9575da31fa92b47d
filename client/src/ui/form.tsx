import { createContext, useContext, useState, type ReactNode } from 'react';
import type { Refusal } from '../graphql/refusal.js';
import { useText } from '../text/use-text.js';
import { Button } from './button.js';
import { ErrorSummary, type FieldError } from './error-summary.js';
import type { FormState } from './use-form.js';

interface FormParts {
  form: FormState<Record<string, string>>;
  errors: ReadonlyMap<string, string>;
}

const FormContext = createContext<FormParts | undefined>(undefined);

/** What a field needs to know of the form that it stands in. */
export function useField(name: string) {
  const parts = useContext(FormContext);
  if (!parts) throw new Error('A field stands in a Form');
  const { form, errors } = parts;
  const id = fieldId(form.id, name);
  const error = errors.get(name);
  return { id, form, value: form.values[name] ?? '', set: (value: string) => form.set(name, value), error };
}

const fieldId = (form: string, field: string): string => `${form}-${field}`.replaceAll(/[^\w-]/g, '-');

interface FormProps<Values extends Record<string, string>> {
  form: FormState<Values>;
  /** Fields that must not be empty, with what to say if they are. Everything else is the server's to judge. */
  required?: Readonly<Partial<Record<keyof Values & string, string>>>;
  refusal: Refusal | undefined;
  busy: boolean;
  submit: string;
  onSubmit: () => Promise<unknown>;
  children: ReactNode;
  /** Beside the submit button. */
  aside?: ReactNode;
}

export function Form<Values extends Record<string, string>>(props: FormProps<Values>) {
  const { form, required = {}, refusal, busy, submit, onSubmit, children, aside } = props;
  const text = useText().common.form;
  const [missing, setMissing] = useState<FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const errors = missing.length > 0 ? missing : refusedFields(refusal);
  const send = async (): Promise<void> => {
    if (busy) return;
    const empty = Object.entries<string | undefined>(required).filter(([name]) => !form.values[name]?.trim());
    setMissing(empty.map(([path, message = text.missing]) => ({ path, message })));
    if (empty.length === 0) await onSubmit();
    setAttempt((count) => count + 1);
  };
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ErrorSummary
        attempt={attempt}
        refusal={missing.length > 0 ? undefined : refusal}
        errors={errors}
        idOf={(path) => (path in form.values ? fieldId(form.id, path) : undefined)}
      />
      <FormContext.Provider value={{ form: form as FormParts['form'], errors: new Map(errors.map((e) => [e.path, e.message])) }}>
        {children}
      </FormContext.Provider>
      <div className="form__foot">
        <Button type="submit" busy={busy}>
          {busy ? text.sending : submit}
        </Button>
        {aside}
      </div>
    </form>
  );
}

function refusedFields(refusal: Refusal | undefined): FieldError[] {
  return (refusal?.fields ?? []).map(({ path, message }) => ({ path: path.replace(/^input\./, ''), message }));
}
