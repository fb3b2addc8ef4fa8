export interface TextSizeChangeDetail {
  /** The new size as a factor: 1 is 100 %. */
  scale: number;
}

/** A press changed the text size. */
export class TextSizeChangeEvent extends CustomEvent<TextSizeChangeDetail> {
  static readonly eventName = 'text-size-change';

  constructor(detail: TextSizeChangeDetail) {
    super(TextSizeChangeEvent.eventName, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [TextSizeChangeEvent.eventName]: TextSizeChangeEvent;
  }
  interface WindowEventMap {
    [TextSizeChangeEvent.eventName]: TextSizeChangeEvent;
  }
}
