/** What the platform calls a button that is not edited here, such as scancode_waitmsg. */
export function platformType(value: string | null | undefined): string {
  try {
    const button = JSON.parse(value ?? '') as { readonly type?: unknown } | null;
    return typeof button?.type === 'string' ? button.type : '?';
  } catch {
    return '?';
  }
}
