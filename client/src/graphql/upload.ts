/** A file as the server keeps it. */
export interface Uploaded {
  id: string;
  name: string;
  bytes: number;
  url: string;
  previewUrl: string | null;
  /** What keeps somebody from reading it, as with a PDF. */
  warning: string | null;
}

export type UploadOutcome = { file: Uploaded } | { message: string };

interface UploadAs {
  actingAs: string;
  language: string;
  /** For somebody who isn't signed in, where a private link lets them. */
  pass?: string | undefined;
}

/** Sends one file. The server says in words what it doesn't take; an empty message means that it couldn't be reached. */
export async function upload(file: File, { actingAs, language, pass }: UploadAs): Promise<UploadOutcome> {
  const body = new FormData();
  body.append('file', file);
  try {
    const headers = { 'accept-language': language, 'x-acting-as': actingAs, ...(pass && { 'x-upload-pass': pass }) };
    const response = await fetch('/files', { method: 'POST', headers, body });
    const answer = (await response.json()) as Uploaded & { message: string };
    return response.ok ? { file: answer } : { message: answer.message };
  } catch {
    return { message: '' };
  }
}
