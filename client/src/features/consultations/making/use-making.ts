import { useCallback, useEffect, useMemo, useRef, useState, type Dispatch, type SetStateAction } from 'react';
import { useClient } from '../../../graphql/client-context.js';
import type { Refusal } from '../../../graphql/refusal.js';
import { useLive } from '../../../graphql/use-live.js';
import type { FormState } from '../../../ui/use-form.js';
import { ConsultationDraftLiveDocument } from './draft-documents.js';
import { typedFrom } from './from-draft.js';
import { keepDraft, type Draft } from './keep-draft.js';
import { forgetHere, keepHere, keptHere, type KeptHere } from './kept-here.js';
import { flat, withAt } from './paths.js';
import type { Typed } from './typed.js';

/** A draft that is being written: what is typed, what is kept of it, and what somebody else made of it meanwhile. */
export interface Making {
  typed: Typed;
  edit: (change: (typed: Typed) => Typed) => void;
  /** The same for fields, which go by their paths. */
  form: FormState<Record<string, string>>;
  /** As it was kept last, with what the rules still ask of that. */
  draft: Draft;
  state: 'kept' | 'typing' | 'keeping' | 'unkept' | 'changed';
  refusal: Refusal | undefined;
  /** What somebody else wrote, while this is asked about. */
  theirs: Draft | undefined;
  takeTheirs: () => void;
  keepMine: () => void;
  /** It is open or thrown away: nothing is kept any more. */
  finish: () => void;
}

const QUIET_MS = 1_000;
const AGAIN_MS = 10_000;

/** Two drafts that say the same, whatever their parts are called by. */
const said = (typed: Typed): string => JSON.stringify(typed);

interface State {
  draft: Draft;
  typed: Typed;
  /** What is typed and what is kept of it are the same when these two are. */
  saved: Typed;
  theirs?: Draft | undefined;
  refusal?: Refusal | undefined;
  isBusy?: boolean;
}

export function useMaking(loaded: Draft): Making {
  const [state, setState] = useState<State>(() => standing(loaded));
  const { draft, typed, saved, theirs, refusal, isBusy } = state;
  const isTyped = typed !== saved;
  useKeptHere(loaded.id, state, setState);
  const { keep, keepOn } = useKeep(state, setState);
  useKeeping(isTyped && !theirs && !isBusy, typed, refusal !== undefined, keep);
  useLive(ConsultationDraftLiveDocument, { id: draft.id }, ({ consultationDraft }) => {
    if (consultationDraft) setState((before) => withLive(before, consultationDraft));
  });
  const edit = useCallback((change: (before: Typed) => Typed) => setState((before) => ({ ...before, typed: change(before.typed) })), []);
  return {
    ...{ typed, edit, draft, refusal, theirs },
    form: useFields(draft.id, typed, edit),
    state: theirs ? 'changed' : isBusy ? 'keeping' : refusal ? 'unkept' : isTyped ? 'typing' : 'kept',
    takeTheirs: () => theirs && setState(standing(theirs)),
    keepMine: () => void (theirs && keepOn(theirs)),
    finish: () => setState((before) => ({ ...before, saved: before.typed })),
  };
}

type SetState = Dispatch<SetStateAction<State>>;

/** What the server doesn't have yet is kept in this tab, and gone on with when the page is shown again. */
function useKeptHere(id: string, { draft: { version }, typed, saved }: State, setState: SetState): void {
  useEffect(() => {
    const here = keptHere(id);
    if (here) setState((before) => resumed(before, here));
  }, [id, setState]);
  useEffect(() => {
    if (typed === saved) forgetHere(id);
    else keepHere(id, { version, typed });
  }, [id, version, typed, saved]);
}

/** Keeps what is typed, upon the version that is seen. */
function useKeep(state: State, setState: SetState) {
  const { send } = useClient();
  const now = useRef(state);
  now.current = state;
  const keepOn = useCallback(
    async (seen: Draft): Promise<void> => {
      const { typed: sent } = now.current;
      setState((before) => ({ ...before, draft: seen, theirs: undefined, isBusy: true }));
      const outcome = await keepDraft(send, seen, sent);
      setState((before) => after(before, outcome, sent));
    },
    [send, setState],
  );
  const keep = useCallback(() => keepOn(now.current.draft), [keepOn]);
  return { keep, keepOn };
}

function standing(draft: Draft): State {
  const typed = typedFrom(draft);
  return { draft, typed, saved: typed };
}

/** What this tab still holds is gone on with, unless somebody else has changed the draft since: then it is asked. */
function resumed(before: State, here: KeptHere): State {
  if (said(here.typed) === said(before.typed)) return before;
  const isUponThis = here.version === before.draft.version;
  return { ...before, typed: here.typed, ...(!isUponThis && { theirs: before.draft }) };
}

function after(before: State, outcome: Awaited<ReturnType<typeof keepDraft>>, sent: Typed): State {
  if (outcome.state === 'refused') return { ...before, isBusy: false, refusal: outcome.refusal };
  if (outcome.state === 'changed') return { ...before, isBusy: false, refusal: undefined, theirs: outcome.draft };
  return { ...before, isBusy: false, refusal: undefined, draft: outcome.draft, saved: sent };
}

/** What comes live is taken where nothing is being typed, and asked about otherwise. */
function withLive(before: State, live: Draft): State {
  const seen = before.theirs ?? before.draft;
  if (before.isBusy || live.version <= seen.version) return before;
  if (before.typed !== before.saved || before.theirs) return { ...before, theirs: live };
  return standing(live);
}

function useFields(id: string, typed: Typed, edit: Making['edit']): Making['form'] {
  const values = useMemo(() => flat(typed), [typed]);
  return useMemo(() => {
    const set = (path: string, value: string): void => edit((before) => withAt(before, path, value));
    const fill = (changes: Record<string, string>): void => Object.entries(changes).forEach(([path, value]) => set(path, value));
    return { id, values, set, fill, isTouched: true, clear: () => undefined };
  }, [id, values, edit]);
}

/** Keeps when nothing has been typed for a while. */
function useKeeping(isWanted: boolean, typed: Typed, isAgain: boolean, keep: () => Promise<unknown>): void {
  useEffect(() => {
    if (!isWanted || !typed) return undefined;
    const timer = setTimeout(() => void keep(), isAgain ? AGAIN_MS : QUIET_MS);
    return () => clearTimeout(timer);
  }, [isWanted, typed, isAgain, keep]);
}
