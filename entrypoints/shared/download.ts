/**
 * Hands a text, or what is packed already, to the reader as a file, with the browser's own way of saving.
 * @param type its MIME type
 */
export function offerDownload(name: string, content: string | Blob, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it over by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
