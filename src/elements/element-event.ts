/** What the events of all elements have in common: they reach the window through every shadow root. */
export class ElementEvent<Detail> extends CustomEvent<Detail> {
  constructor(name: string, detail?: Detail, cancelable = false) {
    super(name, { detail, cancelable, bubbles: true, composed: true } as CustomEventInit<Detail>);
  }
}
