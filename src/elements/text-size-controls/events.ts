import { ElementEvent } from '../element-event.js';

export interface TextSizeChangeDetail {
  /** The new size as a factor: 1 is 100 %. */
  scale: number;
}

/** A press changed the text size. */
export class TextSizeChangeEvent extends ElementEvent<TextSizeChangeDetail> {
  constructor(detail: TextSizeChangeDetail) {
    super('text-size-change', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'text-size-change': TextSizeChangeEvent;
  }
  interface WindowEventMap {
    'text-size-change': TextSizeChangeEvent;
  }
}
