import { useState } from 'react';
import type { OutcomeDone, PromiseKept } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Bilingual, localText } from '../../../ui/bilingual.js';
import { Button } from '../../../ui/button.js';
import { Choices } from '../../../ui/choices.js';
import { DraftStatus, useDraft } from '../../../ui/draft/index.js';
import { Form } from '../../../ui/form.js';
import { Notice } from '../../../ui/notice.js';
import { Local, Said } from '../../../ui/written.js';
import { useForm } from '../../../ui/use-form.js';
import { PublishOutcomeDocument, ReviseOutcomeDocument } from './outcome-fragment.js';
import { doneOf, inputOf, stillMissing, TEXTS, valuesFor, whyOf, type Values, type Writing } from './outcome-values.js';

const DONE: readonly OutcomeDone[] = ['DID', 'PARTLY', 'DID_NOT'];
const KEPT: readonly PromiseKept[] = ['KEPT', 'PARTLY', 'BROKEN'];

interface WriteOutcomeProps {
  consultation: Writing;
  onPublished: () => void;
}

/** We asked, you said, we did; theme by theme; and whether the promise was kept (G4, G8). Published once it has been asked for twice. */
export function WriteOutcome({ consultation, onPublished }: WriteOutcomeProps) {
  const words = useWords('outcome');
  const { id, organisation } = consultation;
  const isAgain = consultation.outcomeVersions.length > 0;
  const form = useForm<Values>(`outcome-${id}`, valuesFor(consultation));
  const draft = useDraft(form, { kind: 'outcome', about: id, organisationId: organisation.id });
  const publish = useDeed(PublishOutcomeDocument);
  const revise = useDeed(ReviseOutcomeDocument);
  const deed = isAgain ? revise : publish;
  const [isSure, setIsSure] = useState(false);
  const missing = stillMissing(form.values, consultation);
  const send = async (): Promise<void> => {
    if (!isSure) return setIsSure(true);
    const input = inputOf(form.values, consultation);
    const done = await (isAgain ? revise.run({ ...input, whyChanged: localText(form.values, 'whyChanged') }) : publish.run(input));
    setIsSure(false);
    if (!done) return;
    await draft.discard();
    onPublished();
  };
  return (
    <>
      <Form form={form} required={missing} refusal={deed.refusal} busy={deed.busy} submit={isSure ? words.sure : words.publish} onSubmit={send} aside={<Unsure isSure={isSure} onBack={() => setIsSure(false)} />}>
        <Parts consultation={consultation} isAgain={isAgain} />
        {missing.length > 0 ? <p className="hint">{words.missing(missing.length)}</p> : <p className="hint">{words.whole}</p>}
        {isSure && <Sure />}
      </Form>
      <DraftStatus draft={draft} />
    </>
  );
}

function Unsure({ isSure, onBack }: { isSure: boolean; onBack: () => void }) {
  const { cancel } = useText().common;
  return (
    isSure && (
      <Button kind="quiet" onClick={onBack}>
        {cancel}
      </Button>
    )
  );
}

/** It can’t be taken back: only added to. */
function Sure() {
  const words = useWords('outcome');
  return (
    <Notice tone="warn" title={words.sureTitle} announce>
      {words.sureText}
    </Notice>
  );
}

function Parts({ consultation, isAgain }: { consultation: Writing; isAgain: boolean }) {
  const { consultations: text } = useText();
  const words = useWords('outcome');
  const { languages } = consultation.organisation;
  return (
    <>
      {isAgain && <Bilingual name="whyChanged" label={words.whyChanged} hint={words.whyChangedHint} languages={languages} rows={2} />}
      {TEXTS.map((part) => (
        <Bilingual key={part} name={part} label={text[part]} hint={words.form[part]} languages={languages} rows={4} />
      ))}
      {consultation.themes.map((theme, at) => (
        <ThemeAnswer key={theme.id} theme={theme} at={at} languages={languages} />
      ))}
      <Choices name="levelKept" label={words.form.kept} choices={KEPT.map((value) => ({ value, label: text.promiseKept[value] }))} />
      <Bilingual name="keptBecause" label={words.form.keptBecause} hint={words.form.keptBecauseHint} languages={languages} rows={3} />
    </>
  );
}

function ThemeAnswer({ theme: { name, said, agreed, quotes }, at, languages }: { theme: Writing['themes'][number]; at: number; languages: Writing['organisation']['languages'] }) {
  const words = useWords('outcome');
  return (
    <fieldset className="group">
      <legend>
        <Local text={name} />
      </legend>
      {said != null && (said > 0 || agreed == null) && <p className="hint">{words.saidBy(said)}</p>}
      {agreed != null && <p className="hint">{words.agreedBy(agreed)}</p>}
      {quotes.map((quote) => (
        <blockquote key={quote.id} className="theme-told__quote">
          <Said text={quote.text} language={quote.language} />
        </blockquote>
      ))}
      <Choices name={doneOf(at)} label={words.whatDone(name.text)} choices={DONE.map((value) => ({ value, label: words.doneIs[value] }))} />
      <Bilingual name={whyOf(at)} label={words.why(name.text)} languages={languages} rows={3} />
    </fieldset>
  );
}
