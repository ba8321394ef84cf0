import type { Carrier } from './carrier.ts';

/** Resolves when a widget should come: at once, unless it may wait until the reader is near and nobody wants it sooner. */
export const whenWanted = async ({ place, options }: Carrier): Promise<void> => {
  if (options.get('loading') === 'lazy' && !options.has('preload')) await whenNear(place);
};

/** Resolves when an element is within a screen of what the reader sees, or the page is put on paper. */
const whenNear = (element: Element): Promise<void> =>
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
