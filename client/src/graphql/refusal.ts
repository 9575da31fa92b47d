import { graphql } from './document.js';

export const RefusalFragment = graphql(`
  fragment Refusal on Problem {
    refusal: code
    message
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
    ... on NotReadyToOpen {
      fields {
        path
        message
      }
    }
  }
`);

/** Why a deed was not done: the server's refusal, or that the request itself failed. */
export interface Refusal {
  /** The server's code for programs; RequestFailed and Offline are the client's own. */
  refusal: string;
  message: string;
  fields?: readonly { path: string; message: string }[];
}

type Refused<Result> = Extract<Result, { refusal: string }>;
export type Done<Result> = Exclude<Result, Refused<Result>>;

export function isRefused<Result extends object>(result: Result): result is Refused<Result> {
  return 'refusal' in result;
}
