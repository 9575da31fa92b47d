import { useState } from 'react';
import type { Refusal } from '../../../graphql/refusal.js';
import { useForm, type FormState } from '../../../ui/use-form.js';
import { useAuthRefusal, usePost } from './auth.js';

type Fields = Record<string, string>;

interface AuthForm<Values extends Fields> {
  form: FormState<Values & { secret: string }>;
  busy: boolean;
  refusal: Refusal | undefined;
  /** Sends it; gives the reply when it was accepted. `otherwise` says what another refusal means. */
  send: (path: string, body: Fields, otherwise: string) => Promise<{ twoFactorRedirect?: boolean } | undefined>;
}

/** A form of signing in. What is secret in it, a password or a code, is never kept as a draft. */
export function useAuthForm<Values extends Fields>(id: string, initial: Values): AuthForm<Values> {
  const post = usePost();
  const why = useAuthRefusal();
  const kept = useForm(id, initial);
  const [secret, setSecret] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const form = {
    ...kept,
    values: { ...kept.values, secret },
    set: (name: string, value: string) => (name === 'secret' ? setSecret(value) : kept.set(name, value)),
  };
  const send = async (path: string, body: Fields, otherwise: string) => {
    setBusy(true);
    const reply = await post(path, body);
    setBusy(false);
    setRefusal(reply.status === 200 ? undefined : why(reply.status, otherwise));
    return reply.status === 200 ? reply : undefined;
  };
  return { form, busy, refusal, send };
}
