import { expect } from '@open-wc/testing';
import { sanitizeHtml } from '../../../src/sanitizer/sanitize-html.js';
import { serve } from '../../support/serve.js';
import { options } from './cases.js';
import { htmlOf } from './html-of.js';
import { notAllowedIn } from './not-allowed.js';
import { payloads } from './payloads/index.js';
import { prepareAll } from './prepare-all.js';

const all = Object.values(payloads).flat();

before(prepareAll);

describe('sanitizeHtml, attacks that were published', () => {
  it('has a name of its own for each', () => {
    expect(new Set(all.map(({ name }) => name)).size).to.equal(all.length);
  });

  for (const [source, list] of Object.entries(payloads)) {
    for (const { name, html } of list) {
      for (const isPhrase of [false, true]) {
        const place = `${source}, ${name}${isPhrase ? ', in a caption' : ''}`;

        it(`leaves what is allowed, and the same when it is sanitised again: ${place}`, () => {
          const { fragment } = sanitizeHtml(html, options, isPhrase);
          expect(notAllowedIn(fragment)).to.deep.equal([]);
          const once = htmlOf(fragment);
          expect(htmlOf(sanitizeHtml(once, options, isPhrase).fragment)).to.equal(once);
        });
      }
    }
  }
});

describe('sanitizeHtml, attacks in the page', () => {
  let attacks: string[];

  beforeEach(() => {
    attacks = [];
    Object.assign(window, { attack: (by = 'payload') => attacks.push(by) });
  });

  afterEach(() => {
    for (const host of document.querySelectorAll('.attacked')) host.remove();
    for (const name of ['attack', 'attacked']) Reflect.deleteProperty(window, name);
  });

  it('would be noticed, where HTML is shown as it is', async () => {
    const { url } = await serve({});
    for (const place of places()) {
      place.innerHTML = `<a href="javascript:attack('link')">a</a><img src="${url}" onerror="attack('image')">
        <p onpointerenter="attack('event')">b</p><details open ontoggle="attack('toggle')">c</details>
        <iframe src="javascript:parent.attack('frame')"></iframe>`;
      await useAll(place);
      expect([...new Set(attacks.splice(0))]).to.have.members([
        'link',
        'image',
        'event',
        'toggle',
        'frame',
      ]);
    }
  });

  it('run nothing, whatever the reader does', async () => {
    const filled = places();
    for (const place of filled) {
      for (const { html } of all) {
        for (const isPhrase of [false, true]) {
          const holder = document.createElement('div');
          holder.append(sanitizeHtml(html, options, isPhrase).fragment);
          place.append(holder);
        }
      }
    }
    for (const place of filled) await useAll(place);
    expect(attacks).to.deep.equal([]);
    expect(window).not.to.have.property('attacked');
  });
});

/** Where an article may be shown: in the page, and in a shadow tree of it. */
function places(): HTMLElement[] {
  return [false, true].map((isInShadow) => {
    const host = document.createElement('div');
    host.className = 'attacked';
    const place = document.createElement('div');
    (isInShadow ? host.attachShadow({ mode: 'open' }) : host).append(place);
    for (const type of ['click', 'auxclick']) place.addEventListener(type, stay, true);
    document.body.append(host);
    return place;
  });
}

/** Keeps a link from leading the tests away; one that would run something may. */
function stay(event: Event): void {
  const link = (event.target as Element).closest('a');
  if (link && /^(https?|mailto|tel):$/.test(link.protocol)) event.preventDefault();
}

/** Every kind of event that this browser has a handler for, and every one that the attacks hope for. */
function eventTypes(): ReadonlySet<string> {
  const types = new Set<string>();
  for (const name in HTMLElement.prototype) if (name.startsWith('on')) types.add(name.slice(2));
  for (const { html } of all) {
    for (const [, type = ''] of html.matchAll(/\bon([a-z_]+)/gi)) types.add(type.toLowerCase());
  }
  return types;
}

/** Does to each element what a reader, the network or the browser could do, and waits for what follows. */
async function useAll(place: HTMLElement): Promise<void> {
  const types = eventTypes();
  for (const element of place.querySelectorAll('*')) {
    if (element instanceof HTMLImageElement) element.loading = 'eager';
    if (element instanceof HTMLElement) {
      element.focus();
      element.click();
    }
    for (const type of types) element.dispatchEvent(new Event(type, { cancelable: true }));
  }
  await Promise.all(Array.from(place.querySelectorAll('img[src]'), isSettled));
  // An answer of the server comes after all that the browser had begun before.
  await fetch((await serve({})).url);
}

/** Whether an image is there or has failed. */
async function isSettled(image: Element): Promise<void> {
  await (image as HTMLImageElement).decode().catch(() => undefined);
}
