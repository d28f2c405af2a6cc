interface Asking<Question, Answer> {
  readonly questions: Set<Question>;
  readonly answers: Promise<ReadonlyMap<Question, Answer>>;
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * Answers what is asked at the same time with one read. The read begins after each of its questions was asked, so
 * that no answer is older than its question.
 *
 * @param read Answers some questions, each named once.
 * @returns Asks a question; undefined where the read has no answer to it.
 */
export function together<Question, Answer>(
  read: (questions: readonly Question[]) => Promise<ReadonlyMap<Question, Answer>>,
): (question: Question) => Promise<Answer | undefined> {
  let next: Asking<Question, Answer> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  function open(): Asking<Question, Answer> {
    const questions = new Set<Question>();
    // One read at a time: what is asked while it runs shares the one after it.
    const answers = last.then(nextTurn).then(() => {
      next = null;
      return read([...questions]);
    });
    last = answers.catch(() => undefined);
    return { questions, answers };
  }

  return async (question) => {
    next ??= open();
    const { answers, questions } = next;
    questions.add(question);
    return (await answers).get(question);
  };
}
