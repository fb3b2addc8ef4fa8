import { articlesTextSize } from '../../text-size/text-size.js';
import { chunkTools } from '../chunk-tools.js';

/**
 * Where there are no controls, which fetch this code too, the reader's text size is followed all the same.
 * Never rejects.
 */
export async function followOtherTabs(): Promise<void> {
  if (articlesTextSize.onFollowed) return;
  try {
    const { followStorage } = await import('../../text-size/text-size-control.js');
    followStorage(articlesTextSize, chunkTools);
  } catch {
    // The article stays as it is until it is opened again.
  }
}
