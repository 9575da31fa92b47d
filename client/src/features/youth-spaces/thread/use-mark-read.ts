import { useEffect } from 'react';
import { useClient } from '../../../graphql/client-context.js';
import { graphql } from '../../../graphql/document.js';
import { execute, RequestFailed } from '../../../graphql/execute.js';

const MarkThreadReadDocument = graphql(`
  mutation MarkThreadRead($input: MarkThreadReadInput!) {
    markThreadRead(input: $input) {
      __typename
      ... on YouthThread {
        id
      }
      ...Refusal
    }
  }
`);

/** Once the page is shown: what comes after is new to this reader. When it can't be kept, more is marked as new than need be. */
export function useMarkRead(threadId: string): void {
  const { send } = useClient();
  useEffect(() => {
    execute(send, MarkThreadReadDocument, { input: { threadId } }).catch((error: unknown) => {
      if (!(error instanceof RequestFailed)) throw error;
    });
  }, [send, threadId]);
}
