import { useEffect, useState } from 'react';
import { graphql } from '../../../graphql/document.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useDates } from '../../../text/use-dates.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Checkbox } from '../../../ui/choices.js';
import { TextArea } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Notice } from '../../../ui/notice.js';
import { useForm } from '../../../ui/use-form.js';

const RaiseConcernDocument = graphql(`
  mutation RaiseConcern($input: RaiseConcernInput!) {
    raiseConcern(input: $input) {
      __typename
      ... on ConcernReceived {
        readBy
      }
      ...Refusal
    }
  }
`);

interface RaiseConcernFormProps {
  /** Of the notice that stands above it (E5). */
  noticeVersion: string;
  /** The number to call when somebody is in danger. */
  emergency: string;
  subjectId: string | undefined;
  aboutId: string | undefined;
  organisationId: string | undefined;
  /** The notice has changed: it is to be read again. */
  onNoticeChanged: () => void;
}

/** What was typed is kept in this tab alone, and forgotten as soon as it was sent. */
export function RaiseConcernForm({ noticeVersion, emergency, onNoticeChanged, ...named }: RaiseConcernFormProps) {
  const { raise: text } = useWords('safeguarding');
  const { dates } = useText();
  const { dayAndTime } = useDates();
  const deed = useDeed(RaiseConcernDocument);
  const form = useForm<Record<string, string>>('concern', { words: '', isDangerNow: '' });
  const [readBy, setReadBy] = useState<string>();
  const isNoticeOld = deed.refusal?.refusal === 'NoticeNotRead';
  useEffect(() => {
    if (isNoticeOld) onNoticeChanged();
  }, [isNoticeOld, onNoticeChanged]);
  if (readBy) {
    return (
      <Notice tone="good" title={text.received} announce>
        <p>{text.readBy(dates.ukTime(dayAndTime(readBy)))}</p>
        <p>{text.danger(emergency)}</p>
      </Notice>
    );
  }
  const submit = async (): Promise<void> => {
    const { words = '', isDangerNow } = form.values;
    const done = await deed.run({ words, isDangerNow: isDangerNow === 'yes', noticeVersion, ...named });
    if (!done) return;
    form.clear();
    setReadBy(done.readBy);
  };
  return (
    <Form form={form} required={['words']} refusal={deed.refusal} busy={deed.busy} submit={text.submit} onSubmit={submit}>
      <TextArea name="words" label={text.words} hint={text.wordsHint} rows={6} limit={10_000} />
      <Checkbox name="isDangerNow" label={text.isDangerNow} hint={text.danger(emergency)} />
    </Form>
  );
}
