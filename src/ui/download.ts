// Hands a file to the user through the browser's own download.
export function downloadFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the content by the time this runs; freeing it at once would be too early.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
