import { createContext, useContext, useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useRefused } from '../graphql/client-context.js';
import type { Refusal } from '../graphql/refusal.js';
import { useText } from '../text/use-text.js';
import { Button } from './button.js';
import { ErrorSummary, type FieldError } from './error-summary.js';
import { fieldId } from './field-id.js';
import { plainly, PlainFields, type Plain } from './plain-form.js';
import type { FormState } from './use-form.js';

interface FormParts {
  form: FormState<Record<string, string>>;
  errors: ReadonlyMap<string, string>;
  /** What the fields are called, for the summary of what is wrong. */
  labels: RefObject<Map<string, string>>;
  /** It can be sent without a script. */
  isPlain?: boolean;
}

const FormContext = createContext<FormParts | undefined>(undefined);

/** What a field needs to know of the form that it stands in. */
export function useField(name: string, label: string) {
  const parts = useContext(FormContext);
  if (!parts) throw new Error('A field stands in a Form');
  const { form, errors, labels, isPlain } = parts;
  useEffect(() => {
    labels.current.set(name, label);
  }, [labels, name, label]);
  const id = fieldId(form.id, name);
  const error = errors.get(name);
  return { id, name: isPlain ? name : undefined, form, value: form.values[name] ?? '', set: (value: string) => form.set(name, value), error };
}

/** Fields that belong together without a button of their own: what is typed into them is kept as one goes. */
export function Fields({ form, errors, children }: { form: FormState<Record<string, string>>; errors: readonly FieldError[]; children: ReactNode }) {
  const labels = useRef(new Map<string, string>());
  return <FormContext.Provider value={{ form, errors: new Map(errors.map(({ path, message }) => [path, message])), labels }}>{children}</FormContext.Provider>;
}

interface FormProps<Values extends Record<string, string>> {
  form: FormState<Values>;
  /** Fields that must not be empty. Everything else is the server's to judge. */
  required?: readonly (keyof Values & string)[];
  refusal: Refusal | undefined;
  busy: boolean;
  submit: string;
  onSubmit: () => Promise<unknown>;
  children: ReactNode;
  /** Beside the submit button. */
  aside?: ReactNode;
  /** How it is sent where no script runs; without it the form says that it needs one: see app/no-script.ts. */
  plain?: Plain;
}

export function Form<Values extends Record<string, string>>(props: FormProps<Values>) {
  const { form, required = [], busy, submit, onSubmit, children, aside, plain } = props;
  const text = useText().common.form;
  const [missing, setMissing] = useState<FieldError[]>([]);
  const { refusal, setAttempt, attempt } = useAttempts(form.id, props.refusal);
  const labels = useRef(new Map<string, string>());
  const errors = missing.length > 0 ? missing : refusedFields(refusal, form.values);
  const send = async (): Promise<void> => {
    if (busy) return;
    const empty = required.filter((name) => !form.values[name]?.trim());
    setMissing(empty.map((path) => ({ path, message: text.missing })));
    if (empty.length === 0) await onSubmit();
    setAttempt((count) => count + 1);
  };
  return (
    <form
      className="form"
      noValidate
      {...(plain && plainly(plain))}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {plain ? <PlainFields form={form.id} plain={plain} /> : <noscript />}
      <ErrorSummary
        attempt={attempt}
        refusal={missing.length > 0 ? undefined : refusal}
        errors={errors}
        labels={labels}
        idOf={(path) => (path in form.values ? fieldId(form.id, path) : undefined)}
      />
      <FormContext.Provider value={{ form: form as FormParts['form'], errors: new Map(errors.map((e) => [e.path, e.message])), labels, isPlain: !!plain }}>
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

/** What was refused, of what was sent last or before a script ran; each attempt that failed moves the focus to the summary. */
function useAttempts(form: string, refused: Refusal | undefined) {
  const [attempt, setAttempt] = useState(0);
  const before = useRefused(form)?.refusal;
  const refusal = refused ?? (attempt < 2 ? before : undefined);
  const [isRefused] = useState(!!refusal);
  // A form that is shown because of a refusal says so once its fields have said what they are called.
  useEffect(() => setAttempt(Number(isRefused)), [isRefused]);
  return { refusal, attempt, setAttempt };
}

function refusedFields(refusal: Refusal | undefined, values: Record<string, string>): FieldError[] {
  return (refusal?.fields ?? []).map(({ path, message }) => ({ path: fieldFor(path, values), message }));
}

/** The field that a path of the input stands for; of a text in several languages, the first that is still empty. */
function fieldFor(path: string, values: Record<string, string>): string {
  if (path in values) return path;
  const halves = ['en', 'cy'].map((language) => `${path}.${language}`).filter((half) => half in values);
  return halves.find((half) => !values[half]) ?? halves[0] ?? path;
}
