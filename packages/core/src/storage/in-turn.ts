// Tasks of one name one after the other. Those that would overtake each other anyway save each other the repetition.

/** Runs tasks of the same name in the order they are given; one that fails does not stop the next. */
export function inTurn(): <Answer>(name: string, task: () => Promise<Answer>) => Promise<Answer> {
  const last = new Map<string, Promise<unknown>>()
  return async (name, task) => {
    const turn = (last.get(name) ?? Promise.resolve()).then(task, task)
    last.set(name, turn)
    try {
      return await turn
    } finally {
      if (last.get(name) === turn) last.delete(name)
    }
  }
}
