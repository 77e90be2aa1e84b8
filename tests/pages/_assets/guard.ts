type Answer = HTMLInputElement | HTMLTextAreaElement;

interface GuardOptions {
  selector: string;
  message: string;
}

/** Shows the message under the answer and takes it away again. */
function warn(answer: Answer, message: string): void {
  const note = document.createElement("p");
  note.className = "note";
  note.textContent = message;
  answer.insertAdjacentElement("afterend", note);
  setTimeout(() => note.remove(), 3000);
}

export function guardAnswers(options: GuardOptions): void {
  document.addEventListener("paste", function refusePaste(event: ClipboardEvent): void {
    const answer = (event.target as Element).closest<Answer>(options.selector);
    if (answer === null) {
      return;
    }
    event.preventDefault();
    warn(answer, options.message);
  });
}

guardAnswers({ selector: "textarea", message: "Please write the answer yourself." });
