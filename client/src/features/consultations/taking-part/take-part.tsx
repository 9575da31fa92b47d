import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useClient, useIsSomebody } from '../../../graphql/client-context.js';
import type { Language, QuestionFragment, QuestionsFragment, SubmittedFragment } from '../../../graphql/generated/graphql.js';
import type { Refusal } from '../../../graphql/refusal.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useLanguage, useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { DraftStatus, useDraft } from '../../../ui/draft/index.js';
import { UploadPass, type VisitorPass } from '../../../ui/upload-pass.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import { Local, Prose } from '../../../ui/written.js';
import { answersFrom, answerTo, fieldOf, isAsked, valuesFor, type Values } from './answer-values.js';
import { CheckAnswers } from './check-answers.js';
import { QuestionField } from './question-field.js';
import { SubmitAnswersDocument } from './questions-fragment.js';
import { ReceiptView, type Receipt } from './receipt.js';

interface TakePartProps {
  consultation: QuestionsFragment;
  /** What was sent before, to go on from. */
  sent: SubmittedFragment | null;
  privateKey: string | undefined;
  /** Statement rounds are answered where they stand. */
  renderRound: () => ReactNode;
  /** In a preview everything can be tried, and nothing is kept or sent. */
  onTried?: () => void;
}

/** The questionnaire, a page at a time; then everything to check; then it is sent. */
export function TakePart({ consultation, sent, privateKey, renderRound, onTried }: TakePartProps) {
  const words = useWords('taking-part');
  const isSomebody = useIsSomebody();
  const { id: consultationId, pages } = consultation;
  const language = useLanguage().toUpperCase() as Language;
  const isKept = isSomebody && !onTried;
  const form = useForm<Values>(`${onTried ? 'preview' : 'take-part'}-${consultationId}`, valuesFor(pages, sent), isKept || onTried ? 'tab' : 'device');
  const draft = useDraft(form, isKept ? { kind: 'submission', about: consultationId } : null);
  const deed = useDeed(SubmitAnswersDocument);
  const pass = usePass(consultationId, privateKey);
  const [receipt, setReceipt] = useState<Receipt>();
  const shown = pages.filter((page) => page.items.some((item) => isAsked(item, pages, form.values)));
  const [step, setStep] = useState(0);
  const refusedAt = useRefusedStep(deed.refusal, shown, setStep);
  const page = shown[step];
  const send = async (): Promise<void> => {
    if (onTried) return onTried();
    const answers = answersFrom(pages, form.values);
    const done = await deed.run({ consultationId, answers, language, key: privateKey, draftId: draft.kept?.id, ...wishesIn(form.values) });
    if (done) draft.finish();
    setReceipt(done);
  };
  if (receipt) return <ReceiptView receipt={receipt} consultationId={consultationId} />;
  const items = page?.items.filter((item) => isAsked(item, pages, form.values)) ?? [];
  return (
    <UploadPass value={onTried ? null : pass}>
      <p className="hint">{words.step(Math.min(step, shown.length) + 1, shown.length + 1)}</p>
      <StepHead page={page} step={step} />
      <Form
        key={page?.id ?? 'check'}
        form={form}
        required={items.flatMap((item) => missingField(item, form.values))}
        refusal={refusalAt(deed.refusal, page, step === refusedAt)}
        busy={deed.busy}
        submit={page ? words.next : sent && !sent.takenBackAt ? words.sendAgain : words.send}
        onSubmit={() => (page ? Promise.resolve(setStep(step + 1)) : send())}
        aside={step > 0 && <BackButton onClick={() => setStep(step - 1)} />}
      >
        {items.map((item) => (item.__typename === 'StatementRoundItem' ? <div key={item.id}>{renderRound()}</div> : <QuestionField key={item.id} item={item} map={consultation.organisation.map} />))}
        {!page && <CheckAnswers pages={pages} values={form.values} isSomebody={isSomebody} onChange={(id) => setStep(shown.findIndex((other) => other.id === id))} />}
      </Form>
      {isKept && <DraftStatus draft={draft} />}
    </UploadPass>
  );
}

function BackButton({ onClick }: { onClick: () => void }) {
  const words = useWords('taking-part');
  return (
    <Button kind="quiet" onClick={onClick}>
      {words.back}
    </Button>
  );
}

const wishesIn = ({ isAdult, mayQuote, wantsOutcome }: Values) => ({ isAdult: isAdult === 'yes', mayQuote: mayQuote === 'yes', wantsOutcome: wantsOutcome === 'yes' });

function StepHead({ page, step }: { page: QuestionsFragment['pages'][number] | undefined; step: number }) {
  const words = useWords('taking-part');
  const heading = useStepFocus(step);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {page ? <Local text={page.title} /> : words.check}
      </h2>
      {page ? page.intro && <Prose text={page.intro} /> : <p>{words.checkLead}</p>}
    </>
  );
}

/** The field to point at when something must be answered and isn't. */
function missingField(item: QuestionFragment, values: Values): string[] {
  const isMissing = item.isRequired && item.__typename !== 'StatementRoundItem' && !answerTo(item, values);
  return isMissing ? [fieldOf(item.id)] : [];
}

/** What is refused is shown where it can be mended: on the page that asks it, and everything else where it was sent. */
function useRefusedStep(refusal: Refusal | undefined, shown: QuestionsFragment['pages'], goTo: (step: number) => void): number {
  const wrong = new Set(refusal?.fields?.map(({ path }) => path));
  const found = shown.findIndex((page) => page.items.some(({ id }) => wrong.has(fieldOf(id))));
  const at = found >= 0 ? found : shown.length;
  const latest = useRef({ at, goTo });
  latest.current = { at, goTo };
  useEffect(() => {
    if (refusal) latest.current.goTo(latest.current.at);
  }, [refusal]);
  return at;
}

/** Each page says what is wrong on it and no more, also when one comes to it later. */
function refusalAt(refusal: Refusal | undefined, page: QuestionsFragment['pages'][number] | undefined, isShown: boolean): Refusal | undefined {
  const ids = new Set(page?.items.map(({ id }) => fieldOf(id)));
  const fields = refusal?.fields?.filter(({ path }) => ids.has(path)) ?? [];
  if (fields.length > 0) return refusal && { ...refusal, fields };
  return isShown ? refusal : undefined;
}

/** With what somebody who isn't signed in sends files; asked for with the first. */
function usePass(consultationId: string, key: string | undefined): VisitorPass | undefined {
  const { send } = useClient();
  return key === undefined ? undefined : { key, ask: async () => (await import('./ask-to-upload.js')).askToUpload(send, { consultationId, key }) };
}

/** Each step begins at its heading, for those who hear it. */
function useStepFocus(step: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(step);
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    // Where something is wrong, that is where the focus goes.
    if (document.activeElement?.getAttribute('role') === 'alert') return;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  }, [step]);
  return heading;
}
