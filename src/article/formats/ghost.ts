import type { ListArticles } from './article-format.js';

export const listArticles: ListArticles = () => [];
