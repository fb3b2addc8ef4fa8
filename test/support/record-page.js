// The first script of a page under test: keeps what happens in the page for the test to look at.
(() => {
  const recorded = { console: [], errors: [], violations: [], events: [] };
  window.recorded = recorded;

  for (const [level, method] of Object.entries(console)) {
    if (typeof method !== 'function') continue;
    const original = method.bind(console);
    console[level] = (...values) => {
      // An assertion that holds prints nothing.
      const isSilent = level === 'assert' && values[0];
      if (!isSilent) recorded.console.push({ level, text: values.map(asText).join(' ') });
      original(...values);
    };
  }

  window.addEventListener('error', ({ message, error }) => {
    recorded.errors.push({ kind: 'error', message, error });
  });
  window.addEventListener('unhandledrejection', ({ reason }) => {
    recorded.errors.push({ kind: 'unhandledrejection', message: asText(reason), error: reason });
  });
  window.addEventListener('securitypolicyviolation', (violation) => {
    const { effectiveDirective, blockedURI, sourceFile, sample, disposition } = violation;
    recorded.violations.push({ effectiveDirective, blockedURI, sourceFile, sample, disposition });
  });
  for (const type of [
    'article-load',
    'article-error',
    'article-back',
    'text-size-change',
    'article-print',
  ]) {
    window.addEventListener(type, ({ detail, target }) => {
      recorded.events.push({ type, detail, target });
    });
  }

  function asText(value) {
    return value instanceof Error ? `${value.name}: ${value.message}` : String(value);
  }
})();
