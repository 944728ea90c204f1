// Copies a text for the reader. Where a browser does not allow it, the field that shows the text is marked instead.

/** False when it could not be copied; then `field` has the focus, with all of its text marked. */
export async function copyText(text: string, field: HTMLTextAreaElement | HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
