const most = 999;

/** How many, in little room: the whole number is told to who asks. */
export function TabCount({ count }: { readonly count: number | null }) {
  return <span className="tab-count num" title={count !== null && count > most ? String(count) : undefined}>{count !== null && count > most ? `${most}+` : count}</span>;
}
