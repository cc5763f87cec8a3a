import type { Workbook } from '../workbook/workbook';
import type { Tier } from './apiSets';
import { ExcelFault } from './faults';
import type { HostObject } from './objectType';

/** One add-in runtime's view of a workbook: what it keeps by reference, and how new its Excel is. */
export class Session {
  private readonly kept = new Map<string, HostObject>();
  private readonly names = new WeakMap<object, string>();
  private nextReference = 1;
  /** `context.runtime.enableEvents`: no events to this session while false. */
  eventsEnabled = true;

  constructor(
    readonly workbook: Workbook,
    readonly root: HostObject,
    readonly tier: Tier,
  ) {}

  /** Keeps an object beyond the batch; the same object keeps its name. */
  keep(object: HostObject): string {
    const known = this.names.get(object.target);
    if (known !== undefined && this.kept.has(known)) return known;
    const name = `ref-${this.nextReference}`;
    this.nextReference += 1;
    this.names.set(object.target, name);
    this.kept.set(name, object);
    return name;
  }

  /** The name of a kept object; null when it is not kept. */
  referenceOf(target: object): string | null {
    const name = this.names.get(target);
    return name !== undefined && this.kept.has(name) ? name : null;
  }

  /** @throws ExcelFault InvalidReference when nothing is kept under the name (it was untracked, or never was). */
  byReference(name: string): HostObject {
    const object = this.kept.get(name);
    if (!object) throw new ExcelFault('InvalidReference');
    return object;
  }

  release(name: string): void {
    this.kept.delete(name);
  }

  releaseAll(): void {
    this.kept.clear();
  }

  keptObjects(): Iterable<HostObject> {
    return this.kept.values();
  }

  get keptCount(): number {
    return this.kept.size;
  }
}
