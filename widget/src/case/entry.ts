import { define } from '../define.ts';
import { HearbackCase } from './case.ts';

define('hearback-case', HearbackCase);
