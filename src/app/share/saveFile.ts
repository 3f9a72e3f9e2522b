/**
 * Gives the reader a file made in the page.
 *
 * Does not know where it is put, or whether the reader takes it: browsers do not tell.
 */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken hold of it by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
