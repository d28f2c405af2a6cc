import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { loadHearback } from '../loadHearback.js';

/** A button of the application's own that opens the panel, and what it heard of the rating. */
function Feedback() {
  const element = useRef(null);
  const [heard, hear] = useState('');
  useEffect(() => {
    const { current } = element;
    const listen = ({ score }) => hear(`You gave ${score}.`);
    current.addEventListener('hearback-rated', listen);
    loadHearback();
    return () => current.removeEventListener('hearback-rated', listen);
  }, []);
  return (
    <>
      <button type="button" onClick={() => window.hearback?.open()}>
        Tell us
      </button>
      <p role="status">{heard}</p>
      <hearback-widget ref={element} mode="manual" data-order="A-17" />
    </>
  );
}

createRoot(document.querySelector('#app')).render(<Feedback />);
