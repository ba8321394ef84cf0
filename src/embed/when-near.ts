/** Resolves when an element is within a screen of what the reader sees, or the page is put on paper. */
export const whenNear = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting } of entries) if (isIntersecting) end();
      },
      { rootMargin: '100%' },
    );
    const end = (): void => {
      observer.disconnect();
      resolve();
    };
    observer.observe(element);
    addEventListener('beforeprint', end);
  });
