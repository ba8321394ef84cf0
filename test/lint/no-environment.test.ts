import { noEnvironment } from '../../scripts/lint/no-environment.ts';
import { ruleTester } from './rule-tester.ts';

const errors = [{ messageId: 'banned' }];

ruleTester.run('no-environment', noEnvironment, {
  valid: ['config.env.port;', 'process.exit(1);', "import { exit } from 'node:process';"],
  invalid: [
    { code: 'const port = process.env.PORT;', errors },
    { code: "const port = process['env'].PORT;", errors },
    { code: 'const { env } = process;', errors },
    { code: "import { env } from 'node:process';", errors },
  ],
});
