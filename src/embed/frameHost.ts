/**
 * Lets the frames of stories in a page grow to their content.
 *
 * Promises: only a frame's own window may set its height, from the origin that its address has or, sandboxed, from
 * none; nothing is ever sent. Loading it twice changes nothing that can be seen.
 */
const framesOf = () => [...document.querySelectorAll('iframe')].filter((f) => /\/embed\/(?:[?#]|$)/.test(f.src));

addEventListener('message', ({ data, origin, source }) => {
  const height = data?.type === 'whowhen:height' ? Number(data.height) : 0;
  if (!(height > 0 && height < 1e5)) return;
  for (const frame of framesOf()) {
    const isSandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
    const own = isSandboxed ? 'null' : new URL(frame.src).origin;
    if (frame.contentWindow === source && origin === own) frame.style.height = `${height}px`;
  }
});

// A frame that was there first tells its height again when it is resized.
for (const frame of framesOf()) frame.style.height = `${frame.clientHeight + 1}px`;
