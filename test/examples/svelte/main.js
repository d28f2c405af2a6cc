import { mount } from 'svelte';
import Feedback from './Feedback.svelte';

mount(Feedback, { target: document.querySelector('#app') });
