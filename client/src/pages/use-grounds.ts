import { useEffect, useState } from 'react';
import { useClient } from '../graphql/client-context.js';
import { graphql } from '../graphql/document.js';
import { execute, RequestFailed } from '../graphql/execute.js';
import type { GroundPartsFragment } from '../graphql/generated/graphql.js';

const GroundsDocument = graphql(`
  query Grounds($organisationId: ID!) {
    withholdingGrounds(organisationId: $organisationId) {
      ...GroundParts
    }
  }
`);

/** On which grounds in law a council may withhold something; none until they are known. */
export function useGrounds(organisationId: string | undefined): readonly GroundPartsFragment[] {
  const { send } = useClient();
  const [grounds, setGrounds] = useState<readonly GroundPartsFragment[]>([]);
  useEffect(() => {
    if (!organisationId) return;
    void execute(send, GroundsDocument, { organisationId }).then(
      ({ withholdingGrounds }) => setGrounds(withholdingGrounds),
      (error: unknown) => {
        if (!(error instanceof RequestFailed)) throw error;
      },
    );
  }, [send, organisationId]);
  return grounds;
}
