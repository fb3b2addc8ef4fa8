import { expect } from '@open-wc/testing';
import { readBody } from '../../../../src/article/fetch/read-body.js';
import { errorOf } from '../formats/read.js';

const url = 'https://news.example/a.json';
const LIMIT = 5 * 1024 * 1024;

function bodyOf(...parts: BlobPart[]): ReadableStream<Uint8Array> {
  return new Blob(parts).stream();
}

const ignore = (): void => undefined;

describe('readBody', () => {
  it('reads UTF-8 whatever its parts', async () => {
    const bytes = new TextEncoder().encode('Bakou, « novembre » 🗞');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await readBody(body, url, ignore)).to.equal('Bakou, « novembre » 🗞');
  });

  it('reads bytes that are no UTF-8, marked as such', async () => {
    expect(await readBody(bodyOf('a', Uint8Array.of(0xe9, 0)), url, ignore)).to.equal('a\uFFFD\0');
    expect(await readBody(bodyOf('a', Uint8Array.of(0xe2, 0x82)), url, ignore)).to.equal('a\uFFFD');
  });

  it('leaves out a byte-order mark', async () => {
    expect(await readBody(bodyOf('\uFEFF{}'), url, ignore)).to.equal('{}');
  });

  it('is empty where there is no body', async () => {
    expect(await readBody(null, url, ignore)).to.equal('');
  });

  it('tells how many bytes come', async () => {
    let sum = 0;
    await readBody(bodyOf('é'.repeat(100_000)), url, (count) => (sum += count));
    expect(sum).to.equal(200_000);
  });

  it('reads five megabytes, and not a byte more', async () => {
    const most = new Uint8Array(LIMIT);
    expect(await readBody(bodyOf(most), url, ignore)).to.have.length(LIMIT);
    const error = await errorOf(readBody(bodyOf(most, 'a'), url, ignore));
    expect(error).to.deep.include({ code: 'too-large', url });
  });

  it('stops where the limit is passed, whatever is still to come', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    await errorOf(readBody(endless, url, ignore));
    expect(sent).to.be.within(LIMIT, LIMIT + 3 * 65_536);
  });
});
