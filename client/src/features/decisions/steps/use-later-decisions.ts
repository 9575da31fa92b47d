import { useEffect, useState } from 'react';
import { useClient } from '../../../graphql/client-context.js';
import { graphql } from '../../../graphql/document.js';
import { execute, RequestFailed } from '../../../graphql/execute.js';
import type { LaterDecisionsQuery, SteppingFragment } from '../../../graphql/generated/graphql.js';

const LaterDecisionsDocument = graphql(`
  query LaterDecisions($organisationId: ID!) {
    decisions(first: 100, filter: { organisationId: $organisationId, states: [DECIDED, BEING_CARRIED_OUT, DONE] }) {
      nodes {
        id
        title {
          ...LocalTextParts
        }
        decidedOn
      }
    }
  }
`);

type Later = LaterDecisionsQuery['decisions']['nodes'];

/** What the same council decided since, any of which may stand in its place; none until they are known. */
export function useLaterDecisions({ id, organisation, decidedOn }: SteppingFragment): Later {
  const { send } = useClient();
  const [later, setLater] = useState<Later>([]);
  useEffect(() => {
    void execute(send, LaterDecisionsDocument, { organisationId: organisation.id }).then(
      ({ decisions }) => setLater(decisions.nodes.filter((each) => each.id !== id && (each.decidedOn ?? '') >= (decidedOn ?? ''))),
      (error: unknown) => {
        if (!(error instanceof RequestFailed)) throw error;
      },
    );
  }, [send, organisation.id, id, decidedOn]);
  return later;
}
