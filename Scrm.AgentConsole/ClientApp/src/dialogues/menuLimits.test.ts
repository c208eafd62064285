import { expect, it } from 'vitest';
import type { MenuButtonShape } from '../wire/contracts.g';
import { menuProblem } from './menuLimits';

const button = (name: string, value = 'k', below: readonly MenuButtonShape[] = []): MenuButtonShape => ({ name, kind: 'key', value, below });

it('counts names in bytes, as the platform does', () => {
  expect(menuProblem([button('售后服务')])).toBeNull();
  expect(menuProblem([button('售后服务中心')])).toBe('name');
  expect(menuProblem([button('售后', '', [button('一二三四五六七八九十一二三四五六七八九十一')])])).toBe('subName');
});

it('wants something done by every button that has none below', () => {
  expect(menuProblem([button('售后', ' ')])).toBe('value');
  expect(menuProblem([button('售后', '', [button('退货')])])).toBeNull();
  expect(menuProblem([1, 2, 3, 4].map((n) => button(`b${n}`)))).toBe('count');
});
