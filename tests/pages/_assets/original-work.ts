const refused: readonly string[] = ["insertFromPaste", "insertFromDrop"];

/** Keeps only what the candidate enters directly. */
export function keepOriginalWork(answer: HTMLTextAreaElement): void {
  answer.addEventListener("beforeinput", function refuseInsertion(event: InputEvent): void {
    if (refused.includes(event.inputType)) {
      event.preventDefault();
    }
  });
}

for (const answer of document.querySelectorAll("textarea")) {
  keepOriginalWork(answer);
}
