import { RequestFailed, type Reply, type Send } from './execute.js';

/**
 * POST /graphql with the cookies of this origin. `actingAs` is the profile that the page shows ('' for a visitor):
 * the server refuses a deed when the session acts through another one meanwhile (S5).
 */
export function sendByHttp(language: string, actingAs: string): Send {
  return async (query, variables) => {
    let response: Response;
    try {
      response = await fetch('/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json',
          'accept-language': language,
          'x-acting-as': actingAs,
        },
        body: JSON.stringify({ query, variables }),
      });
    } catch {
      throw new RequestFailed('', 'offline');
    }
    return replyOf(response);
  };
}

async function replyOf(response: Response): Promise<Reply> {
  try {
    return (await response.json()) as Reply;
  } catch {
    throw new RequestFailed('', response.status >= 502 ? 'offline' : 'surprise');
  }
}
