import { expect, fixture, html } from '@open-wc/testing';
import { type TextSizeButtons, TextSizeControl } from '../../../src/text-size/text-size-control.js';
import { TextSize } from '../../../src/text-size/text-size.js';

type Bounds = Partial<Pick<TextSizeButtons, 'htmlFor' | 'min' | 'max' | 'noPersist'>>;

const key = 'test:articles';
const made: TextSizeControl[] = [];

/** The logic of a set of buttons in the page, without the buttons. */
async function make(bounds: Bounds = {}, articlesTextSize = new TextSize(key)) {
  const mistakes: string[][] = [];
  const state = { updates: 0 };
  const element = await fixture<HTMLElement>(html`<div></div>`);
  const buttons = Object.assign(element, bounds, { requestUpdate: () => (state.updates += 1) });
  const control = new TextSizeControl(buttons, articlesTextSize, (...mistake) => {
    mistakes.push(mistake);
  });
  control.follow();
  made.push(control);
  return { articlesTextSize, buttons, control, mistakes, state };
}

afterEach(() => {
  for (const control of made.splice(0)) control.release();
  localStorage.clear();
});

/** All sizes that pressing a button again and again leads to. */
function sizesFrom(control: TextSizeControl, direction: 1 | -1): number[] {
  const sizes: number[] = [];
  for (let next = control.next(direction); next; next = control.next(direction)) {
    sizes.push(next);
    control.set(next, document.body);
  }
  return sizes;
}

describe('TextSizeControl', () => {
  it('goes from step to step, from 80 to 300 %', async () => {
    const { control } = await make();
    expect(sizesFrom(control, 1)).to.deep.equal([1.1, 1.25, 1.5, 1.75, 2, 2.5, 3]);
    expect(sizesFrom(control, -1)).to.deep.equal([2.5, 2, 1.75, 1.5, 1.25, 1.1, 1, 0.9, 0.8]);
  });

  it('stays within its bounds', async () => {
    const { control } = await make({ min: 100, max: '150' });
    expect(sizesFrom(control, 1)).to.deep.equal([1.1, 1.25, 1.5]);
    expect(sizesFrom(control, -1)).to.deep.equal([1.25, 1.1, 1]);
  });

  it('goes to no step beyond a bound between steps', async () => {
    const { control } = await make({ min: ' 85 % ', max: 120 });
    expect(sizesFrom(control, 1)).to.deep.equal([1.1]);
    expect(sizesFrom(control, -1)).to.deep.equal([1, 0.9]);
  });

  it('reports bounds it can’t use and takes the usual ones', async () => {
    const { control, mistakes } = await make({ min: 'small', max: 500 });
    expect(sizesFrom(control, 1).at(-1)).to.equal(3);
    expect(sizesFrom(control, -1).at(-1)).to.equal(0.8);
    expect(mistakes).to.deep.include(['bad-value', 'min', 'small']);
    expect(mistakes).to.deep.include(['bad-value', 'max', '500']);
  });

  it('keeps the size for the next visit, and nothing at 100 %', async () => {
    const { control, buttons } = await make();
    control.set(1.25, buttons);
    expect(localStorage.getItem(key)).to.equal('1.25');
    control.set(1, buttons);
    expect(localStorage.length).to.equal(0);
  });

  it('keeps nothing, and takes nothing kept, where told', async () => {
    localStorage.setItem(key, '2');
    const { control, articlesTextSize, buttons } = await make({ noPersist: true });
    expect(articlesTextSize.scale).to.equal(1);
    control.set(1.25, buttons);
    expect(articlesTextSize.scale).to.equal(1.25);
    expect(localStorage.getItem(key)).to.equal('2');
  });

  it('begins with the size that was kept', async () => {
    localStorage.setItem(key, '2');
    const { control } = await make();
    expect([control.next(-1), control.next(1)]).to.deep.equal([1.75, 2.5]);
  });

  it('has its buttons updated after each change, until it is released', async () => {
    const { control, articlesTextSize, state } = await make();
    articlesTextSize.set(2);
    expect(state.updates).to.equal(1);
    control.release();
    articlesTextSize.set(1);
    expect(state.updates).to.equal(1);
    control.follow();
    articlesTextSize.set(3);
    expect(state.updates).to.equal(2);
  });

  it('leaves the pressed button where it is on the screen', async () => {
    const { control, articlesTextSize } = await make();
    const page = await fixture(
      html`<div>
        <div style="height:1500px"></div>
        <i>x</i>
        <div style="height:3000px"></div>
      </div>`,
    );
    const pressed = page.querySelector('i') as Element;
    pressed.scrollIntoView();
    const { top } = pressed.getBoundingClientRect();
    articlesTextSize.subscribe(() => {
      (page.firstElementChild as HTMLElement).style.height = '2000px';
    });
    control.set(1.25, pressed);
    expect(pressed.getBoundingClientRect().top).to.be.closeTo(top, 1);
    scrollTo(0, 0);
  });
});

describe('TextSizeControl for an element of the page', () => {
  const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);

  it('scales that element from 100 %, apart from the articles, and keeps it under its id', async () => {
    const target = await fixture(html`<p id="target-1" style="font-size:20px">a</p>`);
    const { control, articlesTextSize, buttons } = await make({ htmlFor: ' target-1 ' });
    articlesTextSize.set(3);
    expect(control.next(1)).to.equal(1.1);
    control.set(1.5, buttons);
    expect(sizeOf(target)).to.be.closeTo(30, 0.1);
    expect(articlesTextSize.scale).to.equal(3);
    expect(localStorage.getItem('news-article:text-size:target-1')).to.equal('1.5');
  });

  it('has the size that was kept for it at once', async () => {
    localStorage.setItem('news-article:text-size:target-2', '2');
    const target = await fixture(html`<p id="target-2" style="font-size:20px">a</p>`);
    await make({ htmlFor: 'target-2' });
    expect(sizeOf(target)).to.be.closeTo(40, 0.1);
  });

  it('shares the size with other controls of the same element', async () => {
    await fixture(html`<p id="target-3">a</p>`);
    const { control: first, buttons } = await make({ htmlFor: 'target-3' });
    const { control: second } = await make({ htmlFor: 'target-3' });
    first.set(2, buttons);
    expect(second.next(1)).to.equal(2.5);
  });

  it('scales an element that took the place of another with its id', async () => {
    const place = await fixture(html`<div><p id="target-4" style="font-size:20px">a</p></div>`);
    const { control, buttons } = await make({ htmlFor: 'target-4' });
    control.set(2, buttons);
    const next = place.firstElementChild?.cloneNode() as HTMLElement;
    next.style.fontSize = '20px';
    place.replaceChildren(next);
    control.release();
    control.follow();
    expect(sizeOf(next)).to.be.closeTo(40, 0.1);
  });

  it('means the articles where it names one', async () => {
    await fixture(html`<news-article id="target-5"></news-article>`);
    const { control, articlesTextSize, buttons } = await make({ htmlFor: 'target-5' });
    control.set(1.5, buttons);
    expect(articlesTextSize.scale).to.equal(1.5);
    expect(localStorage.getItem(key)).to.equal('1.5');
  });

  it('does nothing and reports where nothing has that id', async () => {
    const { control, mistakes, buttons } = await make({ htmlFor: 'missing' });
    expect(mistakes).to.deep.equal([['no-target', 'for', 'missing']]);
    expect([control.next(1), control.next(-1)]).to.deep.equal([undefined, undefined]);
    control.set(2, buttons);
    expect(localStorage.length).to.equal(0);
  });

  it('turns to another element when told', async () => {
    await fixture(
      html`<div>
        <p id="target-6">a</p>
        <p id="target-7">b</p>
      </div>`,
    );
    const { control, buttons } = await make({ htmlFor: 'target-6' });
    control.set(2, buttons);
    buttons.htmlFor = 'target-7';
    control.follow();
    expect(control.next(1)).to.equal(1.1);
  });
});
