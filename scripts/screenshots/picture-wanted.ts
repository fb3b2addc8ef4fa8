import type { EmulatedMedia } from '../../test/support/emulate-media.js';

/** What the browser asks the screenshot plugin for. */
export interface PictureWanted {
  /** Of the file, without ending. */
  name: string;
  /** The pages to visit, one after the other; the picture is of the last. */
  urls: string[];
  width: number;
  media?: EmulatedMedia;
}
