import { graphql } from '../../../graphql/document.js';
import { execute, RequestFailed, type Send } from '../../../graphql/execute.js';
import type { Found } from '../../../ui/finder.js';

const ListenersDocument = graphql(`
  query Listeners($words: String!) {
    decisions(first: 5, filter: { text: $words }) {
      nodes {
        id
        title {
          text
          language
        }
      }
    }
    consultations(first: 5, filter: { text: $words }) {
      nodes {
        id
        title {
          text
          language
        }
      }
    }
  }
`);

const CouncillorsDocument = graphql(`
  query CouncillorsByName {
    place {
      organisations {
        id
        name {
          text
        }
        councillors {
          id
          displayName
        }
      }
    }
  }
`);

const MOST = 8;
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Councillors in office whose names hold every word, each with their council. */
export async function findCouncillors(send: Send, words: string): Promise<readonly Found[]> {
  const parts = plain(words).split(/\s+/);
  const { place } = await quietly(execute(send, CouncillorsDocument, {}), { place: { organisations: [] } });
  const all = place.organisations.flatMap(({ name, councillors }) => councillors.map(({ id, displayName }) => ({ id, title: displayName, hint: name.text })));
  return all.filter(({ title }) => parts.every((part) => plain(title).includes(part))).slice(0, MOST);
}

interface KindNames {
  DECISION: string;
  CONSULTATION: string;
  COUNCILLOR: string;
}

/** Decisions and consultations by their words, and councillors by their names. */
export async function findListeners(send: Send, words: string, kinds: KindNames): Promise<readonly Found[]> {
  const none = { decisions: { nodes: [] }, consultations: { nodes: [] } };
  const [things, people] = await Promise.all([quietly(execute(send, ListenersDocument, { words }), none), findCouncillors(send, words)]);
  const named = (nodes: readonly { id: string; title: { text: string; language: string } }[], hint: string): Found[] =>
    nodes.map(({ id, title }) => ({ id, title: title.text, lang: title.language.toLowerCase(), hint }));
  return [...people.map((one) => ({ ...one, hint: `${kinds.COUNCILLOR}, ${one.hint}` })), ...named(things.decisions.nodes, kinds.DECISION), ...named(things.consultations.nodes, kinds.CONSULTATION)];
}

/** Offline nothing is found; anything else is a fault. */
async function quietly<Value>(asked: Promise<Value>, none: NoInfer<Value>): Promise<Value> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof RequestFailed) return none;
    throw error;
  }
}
