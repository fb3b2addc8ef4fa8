import { testBrokenDocuments } from './test-broken-documents.js';

await testBrokenDocuments('drupal');
