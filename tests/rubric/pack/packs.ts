/** Small packs for tests to break, one change at a time. */

export function smallPack(): unknown {
  return {
    kind: 'rubric',
    id: 'small',
    name: '楼道管理细则',
    complete: true,
    categories: [
      {
        name: '环境',
        points: 5,
        items: [
          {
            number: '1',
            title: '楼道',
            points: 3,
            clauses: [
              { kind: 'fixed', when: '有杂物', points: 1 },
              { kind: 'perUnit', when: '灯不亮', points: 0.5, unit: '盏', cap: 1 },
              { kind: 'fixed', when: '通报', points: 5, belowZero: true },
            ],
          },
          {
            number: '2',
            title: '投递箱',
            points: 2,
            clauses: [{ kind: 'void', when: '没有投递箱', scope: 'part', part: 'a' }],
            parts: [{ id: 'a', points: 1 }],
          },
        ],
      },
      { name: '服务', items: [{ title: '接待', points: 2.125, clauses: [] }] },
    ],
  };
}

/** A step of a path that leads into a JSON value. */
type Step = string | number;

/** A copy of a JSON value with one place set; undefined takes the place away. */
export function withChange(json: unknown, path: readonly Step[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(json)) {
    return json.map((element: unknown, index) =>
      index === step ? withChange(element, rest, value) : element,
    );
  }
  const object = typeof json === 'object' && json !== null ? { ...json } : {};
  const inner: unknown = Object.getOwnPropertyDescriptor(object, step)?.value;
  const changed = Object.entries(object).filter(([key]) => key !== String(step));
  const set = withChange(inner, rest, value);
  return Object.fromEntries(set === undefined ? changed : [...changed, [step, set]]);
}
