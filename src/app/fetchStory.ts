/**
 * A story file from the network, within limits.
 *
 * Promises: never takes in more than `LIMITS.bytes`, whatever the server says of its length; gives up after
 * `TIME_LIMIT`; ends at once when it is aborted. Whatever goes wrong is a StoryError, but for an abort, which is the
 * caller's own.
 */
import { LIMITS, readStory } from '../model/readStory.ts';
import { StoryError } from '../model/StoryError.ts';
import type { Story } from '../model/story.ts';

/** Milliseconds for the whole file. */
export const TIME_LIMIT = 20_000;

export async function fetchStory(url: string, signal?: AbortSignal): Promise<Story> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), TIME_LIMIT);
  const onAbort = () => limit.abort();
  signal?.addEventListener('abort', onAbort);
  if (signal?.aborted) limit.abort();
  try {
    return readStory(parse(await download(url, limit.signal)));
  } catch (error) {
    if (error instanceof StoryError || signal?.aborted) throw error;
    if (limit.signal.aborted) throw new StoryError('slow', `${url} took longer than ${TIME_LIMIT / 1000} seconds.`);
    throw new StoryError('unreachable', `${url}: ${(error as Error).message}`);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

async function download(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new StoryError('unreachable', `${url} answers with ${response.status}.`);
  const excess = new StoryError('too-large', `${url} has more than ${LIMITS.bytes} bytes.`);
  if (Number(response.headers.get('content-length')) > LIMITS.bytes) {
    await response.body?.cancel();
    throw excess;
  }
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > LIMITS.bytes) {
      await reader?.cancel();
      throw excess;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new StoryError('not-json', `The story file is not JSON: ${(error as Error).message.slice(0, 200)}`);
  }
}
