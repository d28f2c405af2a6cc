import { createApp } from 'vue';
import Feedback from './Feedback.vue';

createApp(Feedback).mount('#app');
