import { expect, fixture, html } from '@open-wc/testing';
import { chunkTools } from '../../../src/elements/chunk-tools.js';
import {
  type TextSizeButtons,
  TextSizeControl,
  type TextSizeTools,
} from '../../../src/text-size/text-size-control.js';
import { TextSize } from '../../../src/text-size/text-size.js';
import { loadStrings } from '../../../src/localization/strings.js';

type Bounds = Partial<Pick<TextSizeButtons, 'htmlFor' | 'min' | 'max' | 'noPersist'>>;

const key = 'test:articles';
const made: TextSizeControl[] = [];

/** The logic of a set of buttons in the page, without the buttons. */
async function make(bounds: Bounds = {}, articlesTextSize = new TextSize(key)) {
  const mistakes: string[][] = [];
  const state = { updates: 0 };
  const element = await fixture<HTMLElement>(html`<div></div>`);
  const root = element.attachShadow({ mode: 'open' });
  root.innerHTML = '<div class="root" lang="en"><span role="status"></span></div>';
  const buttons = Object.assign(element, { noPersist: false }, bounds, {
    requestUpdate: () => (state.updates += 1),
  });
  const report: TextSizeTools['report'] = (_kind, what, _element, name, value) => {
    mistakes.push([what, name, value]);
    return Promise.resolve();
  };
  const control = new TextSizeControl(buttons, { ...chunkTools, articlesTextSize, report });
  control.follow();
  made.push(control);
  const said = () => root.querySelector('[role=status]')?.textContent ?? 'no status';
  return { articlesTextSize, buttons, control, mistakes, root, said, state };
}

type Made = Awaited<ReturnType<typeof make>>;

/** Presses until a size is reached, as a reader does. */
function pressTo({ control, buttons }: Made, size: number): void {
  let scale = control.next(1) && control.press(0, buttons);
  const direction = size > 1 ? 1 : -1;
  while (scale !== size) {
    scale = control.press(direction, buttons);
    if (scale === undefined) throw new Error(`There is no ${String(size)}`);
  }
}

afterEach(() => {
  for (const control of made.splice(0)) control.release();
  localStorage.clear();
});

/** All sizes that pressing a button again and again leads to. */
function sizesFrom(control: TextSizeControl, direction: 1 | -1): number[] {
  const sizes: number[] = [];
  for (;;) {
    const next = control.press(direction, document.body);
    if (!next) return sizes;
    sizes.push(next);
  }
}

describe('TextSizeControl', () => {
  it('goes from step to step, from 80 to 300 %', async () => {
    const { control } = await make();
    expect(sizesFrom(control, 1)).to.deep.equal([1.1, 1.25, 1.5, 1.75, 2, 2.5, 3]);
    expect(sizesFrom(control, -1)).to.deep.equal([2.5, 2, 1.75, 1.5, 1.25, 1.1, 1, 0.9, 0.8]);
  });

  it('goes back to 100 % from any size, and only where that is within the bounds', async () => {
    const made = await make();
    expect(made.control.next(0)).to.equal(undefined);
    for (const size of [0.8, 3]) {
      pressTo(made, size);
      expect(made.control.press(0, made.buttons)).to.equal(1);
      expect([made.articlesTextSize.scale, localStorage.length]).to.deep.equal([1, 0]);
    }
    const { control, articlesTextSize } = await make({ min: 125 });
    articlesTextSize.set(2);
    expect(control.next(0)).to.equal(undefined);
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
    const made = await make();
    pressTo(made, 1.25);
    expect(localStorage.getItem(key)).to.equal('1.25');
    made.control.press(0, made.buttons);
    expect(localStorage.length).to.equal(0);
  });

  it('keeps nothing, and takes nothing kept, where told', async () => {
    localStorage.setItem(key, '2');
    const made = await make({ noPersist: true });
    expect(made.articlesTextSize.scale).to.equal(1);
    pressTo(made, 1.25);
    expect(made.articlesTextSize.scale).to.equal(1.25);
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
    articlesTextSize.subscribe(page, () => {
      (page.firstElementChild as HTMLElement).style.height = '2000px';
    });
    control.press(1, pressed);
    expect(pressed.getBoundingClientRect().top).to.be.closeTo(top, 1);
    scrollTo(0, 0);
  });
});

const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);

describe('TextSizeControl for an element of the page', () => {
  it('scales that element from 100 %, apart from the articles, and keeps it under its id', async () => {
    const target = await fixture(html`<p id="target-1" style="font-size:20px">a</p>`);
    const made = await make({ htmlFor: ' target-1 ' });
    const { articlesTextSize, control } = made;
    articlesTextSize.set(3);
    expect(control.next(1)).to.equal(1.1);
    pressTo(made, 1.5);
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
    const first = await make({ htmlFor: 'target-3' });
    const { control: second } = await make({ htmlFor: 'target-3' });
    pressTo(first, 2);
    expect(second.next(1)).to.equal(2.5);
  });

  it('follows an element that comes later, leaves, and comes back', async () => {
    const place = await fixture(html`<div></div>`);
    const made = await make({ htmlFor: 'target-4' });
    expect(made.control.next(1)).to.equal(undefined);
    const target = document.createElement('p');
    target.id = 'target-4';
    target.style.fontSize = '20px';
    const before = target.outerHTML;
    const updates = async (change: () => void): Promise<number> => {
      const { state } = made;
      state.updates = 0;
      change();
      await Promise.resolve();
      return state.updates;
    };
    expect(
      await updates(() => {
        place.append(target);
      }),
    ).to.equal(1);
    pressTo(made, 2);
    expect(sizeOf(target)).to.be.closeTo(40, 0.1);
    expect(
      await updates(() => {
        target.remove();
      }),
    ).to.equal(1);
    expect([target.outerHTML, made.control.next(1)]).to.deep.equal([before, undefined]);
    expect(
      await updates(() => {
        place.append(target);
      }),
    ).to.equal(1);
    expect(sizeOf(target)).to.be.closeTo(40, 0.1);
    expect(
      await updates(() => {
        place.append(document.createElement('p'));
      }),
    ).to.equal(0);
  });

  it('follows an id from one element to another', async () => {
    const place = await fixture(
      html`<div>
        <p id="target-8" style="font-size: 20px;">a</p>
        <p style="font-size: 10px;">b</p>
      </div>`,
    );
    const [first, second] = place.children as unknown as [HTMLElement, HTMLElement];
    const made = await make({ htmlFor: 'target-8' });
    pressTo(made, 2);
    first.id = 'another';
    second.id = 'target-8';
    await Promise.resolve();
    expect([first, second].map(sizeOf)).to.deep.equal([20, 20]);
    expect(first.getAttribute('style')).to.equal('font-size: 20px;');
    made.control.release();
    second.id = '';
    await Promise.resolve();
    expect(sizeOf(second), 'once the buttons are gone').to.equal(20);
  });

  it('scales an element that takes the id of another control, whichever hears of it first', async () => {
    const place = await fixture(html`<div><p id="target-9" style="font-size: 20px;">a</p></div>`);
    const target = place.firstElementChild as HTMLElement;
    const later = await make({ htmlFor: 'target-10' });
    const earlier = await make({ htmlFor: 'target-9' });
    pressTo(earlier, 2);
    target.id = 'target-10';
    await Promise.resolve();
    expect([sizeOf(target), earlier.control.next(1)]).to.deep.equal([20, undefined]);
    pressTo(later, 1.5);
    expect(sizeOf(target)).to.be.closeTo(30, 0.1);
  });

  it('means the articles where it names one', async () => {
    await fixture(html`<news-article id="target-5"></news-article>`);
    const made = await make({ htmlFor: 'target-5' });
    pressTo(made, 1.5);
    expect(made.articlesTextSize.scale).to.equal(1.5);
    expect(localStorage.getItem(key)).to.equal('1.5');
  });

  it('does nothing and reports where nothing has that id', async () => {
    const { control, mistakes, buttons } = await make({ htmlFor: 'missing' });
    expect(mistakes).to.deep.equal([['no-target', 'for', 'missing']]);
    expect([control.next(1), control.next(-1)]).to.deep.equal([undefined, undefined]);
    expect(control.press(1, buttons)).to.equal(undefined);
    expect(localStorage.length).to.equal(0);
  });

  it('turns to another element when told', async () => {
    await fixture(
      html`<div>
        <p id="target-6">a</p>
        <p id="target-7">b</p>
      </div>`,
    );
    const made = await make({ htmlFor: 'target-6' });
    const { buttons, control } = made;
    pressTo(made, 2);
    buttons.htmlFor = 'target-7';
    control.follow();
    expect(control.next(1)).to.equal(1.1);
  });
});

describe('what TextSizeControl says', () => {
  it('is the new size, after each press and in the language of the buttons', async () => {
    await loadStrings('fr');
    const made = await make();
    const { buttons, control, root, said } = made;
    expect(said()).to.equal('');
    control.press(1, buttons);
    expect(said()).to.equal('Text size: 110%');
    root.querySelector('.root')?.setAttribute('lang', 'fr');
    expect(said(), 'what was said is not said again').to.equal('Text size: 110%');
    control.press(1, buttons);
    expect(said()).to.match(/^Taille du texte\s:\s125\s%$/);
    control.press(0, buttons);
    expect(said()).to.match(/^Taille du texte\s:\s100\s%$/);
  });

  it('is nothing where a press leads nowhere', async () => {
    const { buttons, control, said } = await make({ max: 100 });
    control.press(1, buttons);
    expect(said()).to.equal('');
  });

  it('is over with the next change, whoever made it, so that the same can be said again', async () => {
    const first = await make();
    const second = await make({}, first.articlesTextSize);
    first.control.press(1, first.buttons);
    expect(second.said()).to.equal('');
    second.control.press(0, second.buttons);
    expect([first.said(), second.said()]).to.deep.equal(['', 'Text size: 100%']);
    first.articlesTextSize.set('2');
    expect([first.said(), second.said()]).to.deep.equal(['', '']);
  });

  it('is over once the buttons leave the page', async () => {
    const { buttons, control, said } = await make();
    control.press(1, buttons);
    control.release();
    expect(said()).to.equal('');
  });
});
