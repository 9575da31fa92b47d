import { useState } from 'react';
import { graphql } from '../../../graphql/document.js';
import type { Language, PostPartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useLanguage, useText, useWords } from '../../../text/use-text.js';
import { Select, TextArea } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Notice } from '../../../ui/notice.js';
import { useForm } from '../../../ui/use-form.js';

const WritePostDocument = graphql(`
  mutation WritePost($input: WritePostInput!) {
    writePost(input: $input) {
      __typename
      ... on Post {
        ...PostParts
      }
      ...Refusal
    }
  }
`);

interface WritePostProps {
  threadId: string;
  /** The viewer writes as somebody at work. */
  isWorker: boolean;
  /** The space has decided that posts are read after others see them (W7). */
  isSeenAtOnce?: boolean | undefined;
  onWritten: (post: PostPartsFragment) => void;
  /** The post that is answered. */
  replyTo?: PostPartsFragment | undefined;
}

/** Says who will read it before it is written (W4). */
export function WritePost({ threadId, isWorker, isSeenAtOnce, onWritten, replyTo }: WritePostProps) {
  const text = useWords('youth');
  const { replyTo: replying } = useWords('in-a-thread');
  const { common } = useText();
  const deed = useDeed(WritePostDocument);
  const [waits, setWaits] = useState(false);
  const form = useForm(`post-${replyTo?.id ?? threadId}`, { body: '', language: useLanguage().toUpperCase() });
  const submit = async (): Promise<void> => {
    const { body, language } = form.values;
    const post = await deed.run({ threadId, body, language: language as Language, replyToId: replyTo?.id ?? null });
    if (!post) return;
    form.clear();
    setWaits(post.state === 'WAITING');
    onWritten(post);
  };
  const languages = (['EN', 'CY'] as const).map((value) => ({ value, label: common.languages[value] }));
  return (
    <>
      <p className="hint">{isWorker ? text.writeWorker : isSeenAtOnce ? text.writeSeenAtOnce : text.writeSeen}</p>
      {waits && <Notice tone="good" title={text.sentWaiting} announce />}
      <Form form={form} required={['body']} refusal={deed.refusal} busy={deed.busy} submit={text.send} onSubmit={submit}>
        <TextArea name="body" label={replyTo ? replying(replyTo.author.name) : text.yourPost} hint={isWorker ? undefined : text.writeHint} rows={4} limit={2000} />
        <Select name="language" label={common.form.writingIn} options={languages} />
      </Form>
    </>
  );
}
