import { testBrokenDocuments } from './test-broken-documents.js';

await testBrokenDocuments('blog');
