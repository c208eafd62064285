import type { ConditionView } from '../../wire/contracts.g';

/** Place of a condition: numbers from the root with dots between, as the server names it; the root is empty. */
export type Path = string;

const numbers = (path: Path): number[] => (path === '' ? [] : path.split('.').map(Number));
export const under = (path: Path, index: number): Path => (path === '' ? `${index}` : `${path}.${index}`);
export const isGroup = (condition: ConditionView): boolean => condition.kind === 'all' || condition.kind === 'any' || condition.kind === 'not';
export const parts = (condition: ConditionView): readonly ConditionView[] => condition.conditions ?? [];

export function at(root: ConditionView, path: Path): ConditionView | undefined {
  return numbers(path).reduce<ConditionView | undefined>((node, i) => node && parts(node)[i], root);
}

/** The tree with one condition changed. */
export function changed(root: ConditionView, path: Path, change: (condition: ConditionView) => ConditionView): ConditionView {
  const [first, ...rest] = numbers(path);
  if (first === undefined) return change(root);
  return { ...root, conditions: parts(root).map((part, i) => (i === first ? changed(part, rest.join('.'), change) : part)) };
}

export const added = (root: ConditionView, group: Path, condition: ConditionView): ConditionView =>
  changed(root, group, (node) => ({ ...node, conditions: [...parts(node), condition] }));

/** The tree without one condition; the root itself becomes empty. */
export function removed(root: ConditionView, path: Path): ConditionView {
  const way = numbers(path);
  const index = way.pop();
  if (index === undefined) return { kind: 'all', conditions: [] };
  return changed(root, way.join('.'), (group) => ({ ...group, conditions: parts(group).filter((_, i) => i !== index) }));
}

/** Whatever stands at the root stands in a group, so that something can be added beside it. */
export const rooted = (condition: ConditionView): ConditionView =>
  isGroup(condition) && condition.kind !== 'not' && !condition.negated ? condition : { kind: 'all', conditions: [condition] };

/** All conditions that are no groups, with their places. */
export function leaves(root: ConditionView, path: Path = ''): readonly { readonly path: Path; readonly condition: ConditionView }[] {
  return isGroup(root) ? parts(root).flatMap((part, i) => leaves(part, under(path, i))) : [{ path, condition: root }];
}

/** What is not filled in is left out: the server tells nothing from null. */
export function tidy(condition: ConditionView): ConditionView {
  const kept = Object.entries(condition).filter(([name, value]) => name === 'kind' || (value !== null && value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0)));
  const plain = Object.fromEntries(kept) as unknown as ConditionView;
  return condition.conditions ? { ...plain, conditions: condition.conditions.map(tidy) } : plain;
}
