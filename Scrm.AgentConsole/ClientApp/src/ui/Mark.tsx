/** The product's mark. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="9" fill="var(--accent)" />
      <path d="M8 11.5A3.5 3.5 0 0 1 11.5 8h9a3.5 3.5 0 0 1 3.5 3.5v6a3.5 3.5 0 0 1-3.5 3.5H16l-4.6 3.6c-.5.4-1.2 0-1.2-.6V21A3 3 0 0 1 8 18z" fill="var(--on-accent)" />
      <circle cx="13" cy="14.5" r="1.6" fill="var(--accent)" />
      <circle cx="19" cy="14.5" r="1.6" fill="var(--accent)" />
    </svg>
  );
}
