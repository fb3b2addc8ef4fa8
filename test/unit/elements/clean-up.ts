import { articlesTextSize } from '../../../src/text-size/text-size.js';

// The text size is one for the page, and would go from one test to the next.
afterEach(() => {
  articlesTextSize.set(1);
  localStorage.clear();
});
