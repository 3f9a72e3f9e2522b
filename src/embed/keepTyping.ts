/**
 * Keys typed into a story's own fields stay with it.
 *
 * From outside a shadow tree a key in a field looks like a key on the element, so a page with shortcuts of one letter
 * would take it for one. Keys with Ctrl, Alt or ⌘ go on to the page.
 */
export function keepTyping(shadow: ShadowRoot): void {
  const keep = (event: Event) => {
    const { ctrlKey, metaKey, altKey } = event as KeyboardEvent;
    const isField = event.target instanceof HTMLInputElement && /^(text|search)$/.test(event.target.type);
    if (isField && !ctrlKey && !metaKey && !altKey) event.stopPropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup']) shadow.addEventListener(type, keep);
}
