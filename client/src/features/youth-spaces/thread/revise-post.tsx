import { graphql } from '../../../graphql/document.js';
import type { PostPartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { TextArea } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';

const RevisePostDocument = graphql(`
  mutation RevisePost($input: RevisePostInput!) {
    revisePost(input: $input) {
      __typename
      ... on Post {
        ...PostParts
      }
      ...Refusal
    }
  }
`);

interface RevisePostProps {
  post: PostPartsFragment;
  onRevised: (post: PostPartsFragment) => void;
}

/** Says it anew: a post that waits or was sent back. */
export function RevisePost({ post, onRevised }: RevisePostProps) {
  const text = useWords('youth');
  const deed = useDeed(RevisePostDocument);
  const form = useForm(`revise-${post.id}`, { body: post.body.source });
  const submit = async (): Promise<void> => {
    const revised = await deed.run({ postId: post.id, version: post.version, body: form.values.body });
    if (!revised) return;
    form.clear();
    onRevised(revised);
  };
  return (
    <details className="more">
      <summary>{text.revise}</summary>
      <Form form={form} required={['body']} refusal={deed.refusal} busy={deed.busy} submit={text.send} onSubmit={submit}>
        <TextArea name="body" label={text.revise} hint={text.writeHint} limit={2000} />
      </Form>
    </details>
  );
}
