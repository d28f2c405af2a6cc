/** For tests: a process of its own that watches deadlines until it is killed. Arguments: data folder, mail server. */
import { pino } from 'pino';
import { startBackground } from '../background.ts';
import { readConfig } from '../config.ts';
import { openInstall } from '../install.ts';

const [, , home = '', smtpUrl = ''] = process.argv;
const env = { HEARBACK_HOME: home, SMTP_URL: smtpUrl, HEARBACK_PUBLIC_URL: 'https://voice.example' };
startBackground(await openInstall(readConfig(env, home)), pino(pino.destination(2)));
