import { define } from '../define.ts';
import { HearbackBadge } from './badge.ts';

define('hearback-badge', HearbackBadge);
