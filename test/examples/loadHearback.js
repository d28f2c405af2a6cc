/**
 * Puts the tag on the page, for an application that is loaded as a module. The element that the application has
 * rendered is taken; without one, the tag makes a floating button.
 */
export function loadHearback() {
  if (document.querySelector('script[data-key]')) return;
  const script = document.createElement('script');
  script.async = true;
  const key = import.meta.env.VITE_HEARBACK_KEY;
  script.src = `${import.meta.env.VITE_HEARBACK}/v1/hearback.js?key=${key}`;
  script.dataset.key = key;
  document.head.append(script);
}
