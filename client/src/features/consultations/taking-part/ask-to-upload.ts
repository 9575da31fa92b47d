import { graphql } from '../../../graphql/document.js';
import { execute, type Send } from '../../../graphql/execute.js';
import { isRefused, type Refusal } from '../../../graphql/refusal.js';

const AskToUploadDocument = graphql(`
  mutation AskToUpload($input: AskToUploadInput!) {
    askToUpload(input: $input) {
      __typename
      ... on UploadPass {
        until
      }
      ...Refusal
    }
  }
`);

/** Lets somebody who isn't signed in send files before their first answers: null, or why not; empty when nobody could be reached. */
export async function askToUpload(send: Send, input: { consultationId: string; key: string }): Promise<string | null> {
  try {
    const { askToUpload: outcome } = await execute(send, AskToUploadDocument, { input });
    return isRefused(outcome) ? (outcome as Refusal).message : null;
  } catch {
    return '';
  }
}
