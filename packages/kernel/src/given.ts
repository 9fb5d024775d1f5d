import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type { Context, Decider } from './decider.ts';
import type { Command, NewEvent } from './message.ts';
import { Refused } from './refused.ts';

/**
 * Given-when-then over a decider: `given(decider, events).when(command, context).gives(events)` or `.refused(code)`.
 * `gives` compares type and data; times are the context's.
 */
export function given<S, C extends Command, E extends NewEvent, F>(decider: Decider<S, C, E, F>, history: E[] = []) {
  const state = history.reduce(decider.evolve, decider.initial);
  return {
    state,
    when(command: C, context: Context<F>) {
      const run = () => decider.decide(command, state, context);
      return {
        gives: (...expected: Pick<E, 'type' | 'data'>[]) => {
          const events = run();
          deepStrictEqual(
            events.map(({ type, data }) => ({ type, data })),
            expected.map(({ type, data }) => ({ type, data })),
          );
          return events;
        },
        refused: (code: string, field?: string) => {
          let thrown: unknown;
          try {
            run();
          } catch (error) {
            thrown = error;
          }
          ok(thrown instanceof Refused, `expected refusal ${code}, got ${thrown ?? 'events'}`);
          strictEqual(thrown.code, code);
          if (field !== undefined) strictEqual(thrown.facts.field, field);
        },
        events: run,
      };
    },
  };
}
