import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from '../../graphql/client-context.js';
import type { Send } from '../../graphql/execute.js';
import type { KeptDraftFragment } from '../../graphql/generated/graphql.js';
import type { FormState } from '../use-form.js';
import { forgetBase, rememberBase, standingOf } from './draft-base.js';
import { discardDraft, findDraft, keepDraft, type DraftOf, type Kept } from './draft-exchange.js';

export interface Draft {
  state: 'idle' | 'keeping' | Kept['state'];
  /** What is kept now; when `changed`, what somebody else wrote meanwhile. */
  kept: KeptDraftFragment | undefined;
  takeTheirs: () => void;
  keepMine: () => void;
  discard: () => Promise<void>;
  /** Which version is kept, once nothing is being sent: what is published says which one it was written from. */
  settled: () => Promise<number | null>;
  /** It has been published: nothing is kept any more. */
  finish: () => void;
}

type Values = Record<string, string>;
type Form = FormState<Values>;

/** How long nothing is typed before it is kept. */
const QUIET_MS = 1_000;
const AGAIN_MS = 15_000;
/** No draft has it: what somebody else wrote isn’t published over by who hasn’t chosen yet. */
const NOT_MINE = 0;

/**
 * Keeps what is typed into a form on the server as well, so that it survives a closed tab and another device. What
 * somebody else wrote meanwhile is never overwritten: whoever types is asked. Null for somebody who isn’t signed in.
 */
export function useDraft(form: Form, of: DraftOf | null): Draft {
  const { send } = useClient();
  const [state, setState] = useState<Draft['state']>('idle');
  const [kept, setKept] = useState<KeptDraftFragment>();
  const own = useOwnVersion(form.id);
  const isKnown = useFound(send, of, (draft) => {
    setKept(draft);
    const standing = standingOf(form.id, draft);
    if (standing === 'theirs') form.fill(valuesOf(draft));
    setState(own.found(draft, standing !== 'unknown' || says(draft, form.values)));
  });
  const save = async (): Promise<void> => {
    if (!of) return;
    setState('keeping');
    const outcome = await keepDraft(send, of, JSON.stringify(form.values), kept);
    if (outcome.state === 'kept' && outcome.draft) own.seen(outcome.draft);
    if (outcome.draft) setKept(outcome.draft);
    setState(outcome.state);
  };
  useKeeping(isKnown && state !== 'changed' && state !== 'keeping' && form.isTouched && !says(kept, form.values), form.values, state === 'unkept', () => own.sending(save()));
  const finish = useCallback(() => {
    forgetBase(form.id);
    setKept(undefined);
    setState('idle');
    form.clear();
  }, [form]);
  const takeTheirs = (): void => {
    if (!kept) return;
    own.seen(kept);
    form.fill(valuesOf(kept));
    setState('kept');
  };
  return { state, kept, takeTheirs, keepMine: () => void own.sending(save()), settled: own.settled, finish, discard: async () => (!kept || (await discardDraft(send, kept)) ? finish() : setState('unkept')) };
}

/** Which version is one's own or was taken up, and what is on its way. */
function useOwnVersion(formId: string) {
  const own = useRef<{ version: number | null; sent: Promise<void> }>({ version: null, sent: Promise.resolve() });
  return {
    found: (draft: KeptDraftFragment, isOwn: boolean): Kept['state'] => {
      own.current.version = isOwn ? draft.version : NOT_MINE;
      return isOwn ? 'kept' : 'changed';
    },
    seen: (draft: KeptDraftFragment): void => {
      rememberBase(formId, draft);
      own.current.version = draft.version;
    },
    sending: (sent: Promise<void>) => (own.current.sent = sent),
    settled: (): Promise<number | null> => own.current.sent.then(() => own.current.version),
  };
}

/** Looks once for what was kept before; `true` when that is known. */
function useFound(send: Send, of: DraftOf | null, take: (draft: KeptDraftFragment) => void): boolean {
  const [isKnown, setIsKnown] = useState(false);
  const latest = useRef({ of, take });
  latest.current = { of, take };
  const subject = of && `${of.id ?? ''} ${of.kind} ${of.about ?? ''}`;
  useEffect(() => {
    const wanted = subject === null ? null : latest.current.of;
    if (!wanted) return undefined;
    let isCurrent = true;
    void findDraft(send, wanted).then((draft) => {
      if (!isCurrent) return;
      if (draft) latest.current.take(draft);
      setIsKnown(true);
    });
    return () => {
      isCurrent = false;
    };
  }, [send, subject]);
  return isKnown;
}

/** Saves when nothing has been typed for a while. */
function useKeeping(isWanted: boolean, values: Values, isAgain: boolean, save: () => Promise<void>): void {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    if (!isWanted || !values) return undefined;
    const timer = setTimeout(() => void latest.current(), isAgain ? AGAIN_MS : QUIET_MS);
    return () => clearTimeout(timer);
  }, [isWanted, values, isAgain]);
}

const valuesOf = (draft: KeptDraftFragment): Values => JSON.parse(draft.content) as Values;

/** The same values, in whatever order they were kept. */
function says(draft: KeptDraftFragment | undefined, values: Values): boolean {
  if (!draft) return false;
  const kept = valuesOf(draft);
  return Object.keys({ ...kept, ...values }).every((name) => kept[name] === values[name]);
}
